import type { LanguagePack } from '../types.ts';

/** Words that German sections of one sort are full of. */
export const about: LanguagePack['contents']['about'] = {
  purpose: [
    '(?:legt|legen|hält|halten|schreibt|schreiben|fasst|fassen) (?:[^.;]{0,40} )?(?:fest|zusammen|auf|nieder)|festgelegt|festgehalten|aufgeschrieben|niedergeschrieben',
    'erklär(?:t|en)|beschreib(?:t|en)|regel(?:t|n)|steht,? (?:was|wie)|sagt,? (?:was|wie)',
    'damit|sodass|so dass|um [^.;]{3,60} zu|soll(?:en)? (?:[^.;]{0,40} )?(?:wissen|sicherstellen|dafür sorgen|gleich|vorher)|zweck|ziel(?: ist| dieser)|dient|anlass|grund',
    '(?:weiß|wissen|erfahren|erfährt),? (?:[^.;]{0,30},? )?(?:was|woran|wie|wann|worauf|wer)|gleich behandelt|dieselbe antwort|überall gleich|ein(?:e)?n? maßstab|einheitlich\\p{L}*',
    'entstand(?:en)?|hervorgegangen|deshalb|gerade deshalb|darum (?:gibt|haben|steht)',
  ],
  scope: [
    'gilt(?! als)|gelten(?! als)|geltung\\p{L}*|erfass(?:t|en)|umfass(?:t|en)|binde(?:t|n)|verbindlich für|anzuwenden|anwendung|betrifft|betreffen|richtet sich an',
    '(?:nicht (?:erfasst|umfasst|davon|dazu gehör\\p{L}+)|ausgenommen|außen vor|eigene regeln|gesondert\\p{L}*|unberührt)',
    '(?:für|auf) (?:alle|jede[nrs]?|sämtliche|tages)|ebenso wie|gleich(?:gültig|,)? ob|egal,? ob|unabhängig davon',
    '(?:am|an der) (?:schalter|telefon|theke|tresen|kasse|empfang)|per (?:e-?mail|post|brief|telefon|chat)|in der filiale|vor ort|beim hausbesuch|in den sozialen medien',
  ],
  values: [
    'wir (?:glauben|stehen (?:für|zu)|wollen (?:das|der|die|ein)|träumen|sind stolz|halten (?:viel|nichts)|möchten (?:das|der|die|ein))|leitbild|leitsätze|vision|werte\\p{L}*|grundsätze|überzeugung(?:en)?|haltung|anspruch',
    'wichtig(?:er)? (?:ist|sind|als)|am herzen|zählt|zählen|an erster stelle|steht (?:über|vor) (?:allem|dem)|mehr wert',
    '(?:ehrlichkeit|respekt|verlässlichkeit|sorgfalt|fairness|vertrauen|offenheit|geduld|anstand|handwerk|nähe|achtung|würde|augenhöhe)',
    '(?:weiterempfehl\\p{L}+|wiederkomm\\p{L}+|gern(?:e)? (?:hin|her|zurück|wieder)\\p{L}*|erste adresse|als erste[sr]? (?:an uns|denk\\p{L}+))',
  ],
  mission: [
    'wir (?:backen|bauen|reparieren|verkaufen|vermieten|verleihen|helfen|lehren|reinigen|waschen|fahren|bringen|liefern|pflegen|ziehen|züchten|drucken|passen|behandeln|bieten|beherbergen|betreiben|versorgen|betreuen|begleiten|beraten|fertigen|brauen|machen|holen|sorgen|nähen|schneiden|entsorgen|sammeln)',
    'unser (?:auftrag|geschäft|handwerk|beruf)|unsere (?:aufgabe|arbeit|mission)|auftrag|seit [0-9]{4}|mission',
  ],
  conduct: [
    '(?:grüß|begrüß)(?:en|t)|lächel\\p{L}+|(?:stell(?:en|t)) [^.;]{0,20} vor|namensschild\\p{L}*|blickkontakt|dienstkleidung|aufschauen|schauen [^.;]{0,30} (?:auf|an)|bedank\\p{L}+',
    'zuhören|hör(?:en|t) (?:[^.;]{0,20} )?zu|ausreden|unterbrech\\p{L}+|entschuldig\\p{L}+|nachfragen|nachzufragen|eingestehen|zugeben',
    '(?:höflich|freundlich|respektvoll|geduldig|ehrlich|sachlich|aufmerksam|verschwiegen|diskret|zugewandt|zuvorkommend)(?:e[rnms]?)?',
    '(?:immer|stets|nie(?:mals)?|keinesfalls|auf keinen fall)|wir (?:tun|lassen|duzen|siezen|streiten|versprechen|reden|verkaufen|vertrösten|diskutieren)|das (?:machen|lassen) wir|(?:kein(?:e|en|er)?|nicht) [^.;]{0,40}(?:vor (?:kund|gäst)\\p{L}+|am (?:tresen|handy))',
    '(?:lästern|streiten|schimpfen|abwimmeln|vertrösten|handy|smartphone|kaugummi|duzen|siezen)',
  ],
  trouble: [
    '(?:wütend\\p{L}*|zornig\\p{L}*|verärgert\\p{L}*|aggressiv\\p{L}*|bedroh\\p{L}+|droh(?:t|en|ung|ungen)|beschimpf\\p{L}+|beleidig\\p{L}+|angeschnauzt|schreit|schreien|laut wird|ausfallend\\p{L}*|betrunken\\p{L}*|tränen|weint|weinen|aufgebracht\\p{L}*|schwierige[nrs]? (?:kund|gäst|gespräch|moment|lage)\\p{L}*)',
    'ruhig (?:bleiben|bleibt|sprechen)|bleib(?:t|en) (?:ruhig|sachlich)|gespräch (?:beenden|abbrechen)|auflegen|polizei|110|hausverbot|hausrecht',
    '(?:ton(?:fall)?|wortwahl|einfache (?:sprache|worte|sätze)|kurze sätze|fachwörter|fachbegriffe|fremdwörter|abkürzungen|leichte sprache|dolmetsch\\p{L}+|formulier\\p{L}+|statt „|nicht „)',
    '(?:notfall|notfälle|unfall|unfälle|feuer|rauch|rettungsdienst|112|ersthelfer\\p{L}*|verletzt\\p{L}*|zu spät gekommen|vergessen|verloren|ausverkauft|abgesagt|ausfall)',
  ],
  passing: [
    'eskal\\p{L}+|übernimmt|übernehmen|springt [^.;]{0,20} ein|entscheidet|zieht [^.;]{0,40} an sich',
    '(?:gehen?|geht|gibt|geben|meldet|melden|reicht|leitet|informiert|verständigt|ruft|wendet|schickt|übergibt|legt) [^.;]{0,60}(?:leitung|führung|chef\\p{L}*|dispo|inhaber\\p{L}*|vorstand|meister\\p{L}*|partner|schlichtung\\p{L}*|ombuds\\p{L}+|vorgesetzt\\p{L}+|direktion|geschäftsführ\\p{L}+)',
    '(?:nächste|zweite|dritte|erste|letzte|höhere)[rns]? (?:stufe|stelle|ebene|instanz)|stufe(?:n)? [0-9]|kommt [^.;]{0,20} nicht weiter|nicht weiterweiß|noch offen|nicht (?:klären|lösen|gelöst|geklärt|einig|erledigt)',
  ],
  complaints: [
    '\\p{L}*beschwerde\\p{L}*|beschwer(?:en|t)|reklam\\p{L}+|beanstand\\p{L}+|unzufrieden\\p{L}*|mängelrüge|widerspruch|einspruch',
    '(?:schief|daneben|falsch) ?(?:ge)?gangen|schiefgeht|nicht zufrieden|ärger(?:n|t)?|enttäuscht\\p{L}*|wiedergutmach\\p{L}+|schlichtung\\p{L}*|ombuds\\p{L}+|fehler (?:gemacht|passiert)|hilft das nicht',
  ],
  breaches: [
    'verst(?:oß|öße|oßen|ößt)\\p{L}*|verletz(?:t|ung|ungen) (?:der|die|gegen|dies)|missacht\\p{L}+|zuwider\\p{L}*|nichteinhaltung|nicht (?:einhält|eingehalten|beachtet|hält)',
    'abmahn\\p{L}+|ermahn\\p{L}+|verwarn\\p{L}+|kündigung\\p{L}*|arbeitsrechtlich\\p{L}*|disziplin\\p{L}+|konsequenzen|folgen(?: hat| haben)?|sanktion\\p{L}*|personalgespräch\\p{L}*|mitarbeitergespräch\\p{L}*',
    'stichprob\\p{L}+|kontrollier\\p{L}+|kontrolle|testanruf\\p{L}*|testkäuf\\p{L}*|(?:über)?prüf(?:t|en)[^.;]{0,30}(?:einhaltung|ob)|einhaltung|audit\\p{L}*',
  ],
  exemptions: [
    'ausnahm\\p{L}+|abweich\\p{L}+|härtefall|härtefälle|sonderfall|sonderfälle|sonderregelung\\p{L}*|kulanz\\p{L}*|befrei(?:t|en|ung)',
    '(?:genehmig\\p{L}+|bewillig\\p{L}+|erteil(?:t|en)|gewähr(?:t|en)|zulassen|erlaub\\p{L}+)',
  ],
  duties: [
    'verantwort\\p{L}+|zuständig\\p{L}*|aufgabe(?:n)?|rolle(?:n)?|vertret(?:ung|en|er|erin|ungen)\\p{L}*|kümmert sich|betreut|pflicht(?:en)?|stelle(?= ?\\|)|wer(?= ?\\|)|funktion',
  ],
  needs: [
    '(?:die meisten|die hälfte|ein (?:drittel|viertel|fünftel)|zwei drittel|drei viertel|[0-9]+ (?:prozent|%)|[0-9]+ von [0-9]+|jede[r]? (?:zweite|dritte|vierte|fünfte))',
    '(?:kund|gäst|mandant|patient|besucher|famili|mieter|eltern|nutzer|leut|sie)\\p{L}* (?:wollen|wünschen|brauchen|suchen|fragen|kommen|fürchten|erwarten|möchten|sorgen)',
    '(?:stammgäst\\p{L}*|stammkund\\p{L}*|rentner\\p{L}*|familien|studierend\\p{L}*|touristen|einheimische\\p{L}*|pendler\\p{L}*|ältere\\p{L}*|jüngere\\p{L}*|berufstätige\\p{L}*|hobby\\p{L}*|häuslebauer|gärtner\\p{L}*)',
  ],
  help: [
    '(?:thema|anliegen|frage|sache|bei|wozu|worum es geht)(?= ?\\|)',
    '(?:vorlagen?|muster|handbuch|handbücher|leitfaden|formular(?:e)?|preisliste\\p{L}*|checkliste\\p{L}*|merkblatt|merkblätter|intranet|laufwerk|ordner|aushang|schulungs\\p{L}+|video\\p{L}*|telefonliste\\p{L}*|link(?:s)?)',
    'fragen (?:zu|zur|zum|rund)|bei (?:fragen|problemen)|hilft|weiß (?:rat|bescheid)|ansprechpartner\\p{L}*|ansprechperson\\p{L}*',
    '(?:liegt|liegen|hängt|hängen|steht|stehen|finde(?:t|n)) [^.;]{0,20}(?:im|in der|am|an der|auf dem|unter|hinter|beim)',
  ],
};
