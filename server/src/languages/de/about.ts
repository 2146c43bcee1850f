import type { LanguagePack } from '../types.ts';

/** Words that German sections of one sort are full of. */
export const about: LanguagePack['contents']['about'] = {
  purpose: [
    '(?:legt|legen|hält|halten|schreibt|schreiben|fasst|fassen) (?:[^.;]{0,40} )?(?:fest|zusammen|auf|nieder)|festgelegt|festgehalten|aufgeschrieben|niedergeschrieben|bündel(?:t|n)|beantwortet,? (?:was|wie|wer)',
    'erklär(?:t|en)|beschreib(?:t|en)|regel(?:t|n)|steht,? (?:was|wie|wer|womit)|sagt,? (?:was|wie|wer|womit)|nennt(?: die| was|,)|gibt (?:[^.;]{0,40} )?vor|macht (?:[^.;]{0,40} )?(?:verbindlich|transparent|nachprüfbar)',
    'damit|sodass|so dass|um [^.;]{3,60} zu|soll(?:en)? (?:[^.;]{0,40} )?(?:wissen|sicherstellen|dafür sorgen|gleich|vorher)|zweck|ziel(?: ist| dieser)|dient|anlass|grund',
    '(?:weiß|wissen|erfahren|erfährt),? (?:[^.;]{0,30},? )?(?:was|woran|wie|wann|worauf|wer)|gleich behandelt|dieselbe antwort|überall gleich|ein(?:e)?n? maßstab|einheitlich\\p{L}*',
    'entstand(?:en)?|hervorgegangen|deshalb|gerade deshalb|darum (?:gibt|haben|steht)|auslöser|wozu|worauf (?:sie|du|ihr|man|kund\\p{L}*|gäst\\p{L}*) (?:zählen|bauen|sich verlassen)|(?:richtschnur|orientierung|wegweiser|nachschlagewerk)',
  ],
  scope: [
    'gilt(?! als)|gelten(?! als)|geltung\\p{L}*|erfass(?:t|en)|umfass(?:t|en)|binde(?:t|n)|verbindlich für|anzuwenden|anwendung|betrifft|betreffen|richtet sich an|bindend|greif(?:t|en)(?: nicht)? (?:für|bei|wenn|sobald|auch|nicht)|einbezogen|eingeschlossen|schließ(?:t|en) (?:[^.;]{0,40} )?ein',
    '(?:nicht (?:erfasst|umfasst|davon|dazu gehör\\p{L}+)|ausgenommen|außen vor|eigene regeln|gesondert\\p{L}*|unberührt|bleib(?:t|en) (?:[^.;]{0,20} )?außen vor)',
    '(?:für|auf) (?:alle|jede[nrs]?|sämtliche|tages)|ebenso wie|gleich(?:gültig|,)? ob|egal,? ob|unabhängig davon',
    '(?:am|an der) (?:schalter|telefon|theke|tresen|kasse|empfang)|per (?:e-?mail|post|brief|telefon|chat)|in der filiale|vor ort|beim (?:hausbesuch|kunden)|in den sozialen medien|auf (?:der baustelle|dem hof|dem gelände)|an allen standorten|in (?:allen|beiden|den \\p{L}{3,8}) (?:filialen|häusern|standorten|werken|läden)|beauftragte (?:dritte|firmen|betriebe)|subunternehm\\p{L}*|partnerbetrieb\\p{L}*|leiharbeit\\p{L}*',
  ],
  values: [
    'wir (?:glauben|stehen (?:für|zu)|wollen (?:das|der|die|ein)|träumen|sind stolz|sind überzeugt|halten (?:viel|nichts)|möchten (?:das|der|die|ein))|(?:ist|sind) uns (?:lieber|wichtig|heilig|fremd)|woran wir glauben|leitbild|leitsatz|leitsätze|vision|wert(?:e|en)|grundsätze|überzeugung(?:en)?|haltung|anspruch',
    'wichtig(?:er)? (?:ist|sind|als)|am herzen|(?<!er|ge)(?:zählt|zählen)(?! (?:das|die|der|als|zu|nach))|an erster stelle|steht (?:über|vor) (?:allem|dem)|mehr wert',
    '(?:ehrlichkeit|ehrlich(?:e[rsnm]?)?|respekt|verlässlichkeit|sorgfalt|fairness|vertrauen|offenheit|geduld|anstand|nähe|achtung|würde|augenhöhe|bodenhaftung|bescheidenheit|verantwortungsgefühl|menschlichkeit|gastfreundschaft|herzlichkeit|leidenschaft|nachhaltigkeit|familienbetrieb|in (?:zweiter|dritter|vierter|fünfter) generation)|für alle da',
    '(?:weiterempfehl\\p{L}+|wiederkomm\\p{L}+|gern(?:e)? (?:hin|her|zurück|wieder)\\p{L}*|erste adresse|als erste[sr]? (?:an uns|denk\\p{L}+))|in (?:fünf|zehn|zwanzig) jahren (?:soll|wollen|sind|ist)|(?:soll|sollen) (?:[^.;]{0,30} )?(?:merken|spüren|sich fühlen|willkommen)|(?:genauso|ebenso) (?:bedient|behandelt|ernst|willkommen)|(?:bedient|behandelt) wie (?:der|die|ein)',
  ],
  mission: [
    'wir (?:backen|bauen|reparieren|verkaufen|vermieten|verleihen|helfen|lehren|reinigen|waschen|fahren|bringen|liefern|pflegen|ziehen|züchten|drucken|passen|behandeln|bieten|beherbergen|betreiben|versorgen|betreuen|begleiten|beraten|fertigen|brauen|machen|holen|sorgen|nähen|schneiden|entsorgen|sammeln|heilen|prüfen|ziehen|vermitteln|handeln mit|verarbeiten|rösten|kochen|bewirten|unterrichten|schulen|bilden|retten|planen|montieren|warten|restaurieren|veranstalten|zeigen|bestatten|bewachen|schützen|übersetzen|verwalten|bewirtschaften|erhalten|röntgen|versichern)',
    '(?:[0-9]{4}|jahren|generationen) (?:brauen|backen|bauen|fahren|fertigen|verkaufen|reparieren|reinigen|betreuen|ziehen|drucken|helfen|bringen) wir|unser (?:auftrag|geschäft|handwerk|beruf)|unsere (?:aufgabe|arbeit|mission)|auftrag|seit [0-9]{4}|mission',
  ],
  conduct: [
    '(?:grüß|begrüß)(?:en|t)|lächel\\p{L}+|(?:stell(?:en|t)) [^.;]{0,20} vor|namensschild\\p{L}*|blickkontakt|dienstkleidung|aufschauen|schauen [^.;]{0,30} (?:auf|an)|bedank\\p{L}+|verabschied\\p{L}+|(?:beim|mit) namen|in die augen|aufstehen|anklopf\\p{L}+|klopf(?:t|en) an',
    'zuhören|hör(?:en|t) (?:[^.;]{0,20} )?zu|ausreden|unterbrech\\p{L}+|entschuldig\\p{L}+|nachfragen|nachzufragen|eingestehen|zugeben|zugibt|geben (?:[^.;]{0,20} )?zu|frag(?:t|en) (?:[^.;]{0,20} )?nach(?=[.;,]|$)',
    '(?:höflich|freundlich|respektvoll|geduldig|ehrlich|sachlich|aufmerksam|verschwiegen|diskret|zugewandt|zuvorkommend|unaufgefordert|pünktlich|taktvoll|zurückhaltend|nüchtern|gelassen|hilfsbereit|unvoreingenommen)(?:e[rnms]?)?',
    '(?:immer|stets|nie(?:mals)?|keinesfalls|auf keinen fall)|wir (?:tun|lassen|duzen|siezen|streiten|versprechen|reden|verkaufen|vertrösten|diskutieren)|das (?:machen|lassen) wir|(?:kein(?:e|en|er)?|nicht) [^.;]{0,40}(?:vor (?:kund|gäst)\\p{L}+|am (?:tresen|handy)|über (?:kund|gäst|kolleg|patient)\\p{L}+)',
    '(?:lästern|streiten|schimpfen|abwimmeln|vertrösten|handy|smartphone|kaugummi|duzen|siezen|tratsch\\p{L}*|rauchen|augenrollen|privatgespräche|trinkgeld\\p{L}*|geschenke|besserwiss\\p{L}*)',
  ],
  trouble: [
    '(?:wütend\\p{L}*|zornig\\p{L}*|verärgert\\p{L}*|aggressiv\\p{L}*|bedroh\\p{L}+|droh(?:t|en|ung|ungen)|beschimpf\\p{L}+|beleidig\\p{L}+|angeschnauzt|schreit|schreien|laut wird|ausfallend\\p{L}*|betrunken\\p{L}*|tränen|weint|weinen|aufgebracht\\p{L}*|ungehalten\\p{L}*|handgreiflich\\p{L}*|gewalt(?:tätig\\p{L}*)?|pöbel\\p{L}+|randalier\\p{L}+|trauer\\p{L}*|verzweifel\\p{L}+|panik|angst|heikle[nrs]? \\p{L}+|zornes\\p{L}+|schwierige[nrs]? (?:kund|gäst|gespräch|moment|lage)\\p{L}*)',
    'ruhig (?:bleiben|bleibt|sprechen)|durchatmen|atme[nt]?|unter vier augen|zu zweit|abstand halten|in sicherheit|bleib(?:t|en) (?:sie |wir )?(?:ruhig|sachlich)|gespräch (?:beenden|abbrechen)|auflegen|polizei|110|hausverbot|hausrecht',
    '(?:ton(?:fall)?|wortwahl|einfache (?:sprache|worte|sätze)|kurze sätze|fachwörter|fachbegriffe|fremdwörter|abkürzungen|leichte sprache|dolmetsch\\p{L}+|formulier\\p{L}+|statt „|nicht „|statt:|anrede|fremde sprache|schwerhörig\\p{L}*|blind\\p{L}*|rollstuhl\\p{L}*|demen(?:z|te)\\p{L}*|deutsch (?:spricht|versteht)|gebärden\\p{L}*)',
    '(?:notfall|notfälle|stromausfall|unwetter|panne[n]?|evakuier\\p{L}*|unfall|unfälle|feuer|rauch|rettungsdienst|112|ersthelfer\\p{L}*|verletzt\\p{L}*|zu spät gekommen|ausverkauft|abgesagt|ausfall|ausfälle)',
  ],
  passing: [
    'eskal\\p{L}+|übernimmt|übernehmen|springt [^.;]{0,20} ein|entscheidet|hinzugezogen|hinzuziehen|zieht (?:[^.;]{0,40} )?hinzu|weitergereicht|weitergegeben|weiterleit\\p{L}+|weitergeleitet|zieht [^.;]{0,40} an sich',
    '(?:gehen?|geht|gibt|geben|meldet|melden|reicht|leitet|informiert|verständigt|ruft|wendet|schickt|übergibt|legt) [^.;]{0,60}(?:leitung|führung|chef\\p{L}*|dispo|inhaber\\p{L}*|vorstand|meister\\p{L}*|partner|schlichtung\\p{L}*|ombuds\\p{L}+|vorgesetzt\\p{L}+|direktion|geschäftsführ\\p{L}+)',
    '(?:nächste|zweite|dritte|erste|letzte|höhere)[rns]? (?:stufe|stelle|ebene|instanz)|stufe(?:n)? [0-9]|kommt [^.;]{0,20} nicht weiter|nicht weiterweiß|noch (?:immer )?offen|(?:ist|bleibt|bleiben) (?:[^.;]{0,30} )?offen|ohne (?:lösung|einigung|antwort|ergebnis)|strittig\\p{L}*|überschreit\\p{L}+|nicht (?:klären|lösen|gelöst|geklärt|einig|erledigt)',
  ],
  complaints: [
    '\\p{L}*beschwerde\\p{L}*|beschwer(?:en|t)|reklam\\p{L}+|beanstand\\p{L}+|unzufrieden\\p{L}*|mängelrüge|widerspr(?:uch|üche)|einspr(?:uch|üche)|einwand|einwände(?:n)?|(?:gegen den strich|nicht in ordnung|nicht wie (?:versprochen|zugesagt|vereinbart))',
    '(?:schief|daneben|falsch) ?(?:ge)?gangen|schiefgeht|nicht zufrieden|ärger(?:n|t)?|enttäuscht\\p{L}*|wiedergutmach\\p{L}+|schlichtung\\p{L}*|ombuds\\p{L}+|fehler (?:gemacht|passiert)|hilft das nicht',
  ],
  breaches: [
    'verst(?:oß|öße|oßen|ößt)\\p{L}*|verletz(?:t|ung|ungen) (?:der|die|gegen|dies)|missacht\\p{L}+|zuwider\\p{L}*|nichteinhaltung|nicht (?:einhält|eingehalten|beachtet|daran hält)|(?:bricht|brechen) (?:[^.;]{0,20} )?(?:regel|vorgabe|zusage)\\p{L}*|regelbr(?:uch|üche)|zum (?:ersten|zweiten|dritten) mal|wiederholungsfall|im wiederholten fall',
    'abmahn\\p{L}+|abgemahnt|ermahn\\p{L}+|verwarn\\p{L}+|(?:fristlose|ordentliche|verhaltensbedingte)[rn]? kündigung\\p{L}*|arbeitsrechtlich\\p{L}*|disziplin\\p{L}+|konsequenzen|folgen (?:hat|haben|bei|von)|personalakte|nachschulung\\p{L}*|vieraugengespräch|gespräch mit (?:der|dem) (?:\\p{L}*leitung|\\p{L}*führung|vorgesetzten|meister\\p{L}*)|sanktion\\p{L}*|personalgespräch\\p{L}*|mitarbeitergespräch\\p{L}*',
    'stichprob\\p{L}+|kontrollier\\p{L}+|kontrolle|testanruf\\p{L}*|testkäuf\\p{L}*|(?:über)?prüf(?:t|en)[^.;]{0,30}(?:einhaltung|ob)|einhaltung|audit\\p{L}*|mystery\\p{L}*|hört (?:[^.;]{0,30} )?mit(?=[.;,]|$)|nachgehalten',
  ],
  exemptions: [
    'ausnahm\\p{L}+|abweich\\p{L}+|härtefall|härtefälle|sonderfall|sonderfälle|sonderregelung\\p{L}*|kulanz\\p{L}*|befrei(?:t|en|ung)|ermessen|im einzelfall|auf (?:schriftlichen |begründeten )?antrag|attest|begründet(?:e[rn]?)?',
    '(?:genehmig\\p{L}+|bewillig\\p{L}+|erteil(?:t|en)|gewähr(?:t|en)|zulassen|erlaub\\p{L}+)',
  ],
  duties: [
    'verantwort\\p{L}+|zuständig\\p{L}*|aufgabe(?:n)?|rolle(?:n)?|vertret(?:ung|en|er|erin|ungen)\\p{L}*|kümmert sich|betreut|pflicht(?:en)?|(?:stelle|wer|rolle|person|amt|bereich|funktion|name)(?= ?\\|)|hauptverantwort\\p{L}*|federführ\\p{L}*|obliegt|in (?:der|den) h(?:a|ä)nd(?:en)? (?:der|des|von)|hält (?:[^.;]{0,30} )?(?:aktuell|auf stand)|verantwortet',
  ],
  needs: [
    '(?:die meisten|die hälfte|ein (?:drittel|viertel|fünftel)|zwei drittel|drei viertel|[0-9]+ (?:prozent|%)|[0-9]+ von [0-9]+|jede[r]? (?:zweite|dritte|vierte|fünfte|zehnte)|am häufigsten|vor allem|in erster linie|selten|meistens?)',
    '(?:kund|gäst|mandant|patient|besucher|famili|mieter|eltern|nutzer|leut|sie)\\p{L}* (?:wollen|wünschen|brauchen|suchen|fragen|kommen|fürchten|erwarten|möchten|sorgen|buchen|schätzen|brauchen|legen wert|haben (?:es eilig|wenig zeit|angst|fragen))|(?:kundschaft|publikum|mandantschaft|klientel|zielgruppe\\p{L}*) (?:\\p{L}+(?:t|en))|wer (?:uns|zu uns|bei uns) (?:ruft|kommt|bucht|anruft|kauft|anklopft)',
    '(?:stammgäst\\p{L}*|stammkund\\p{L}*|rentner\\p{L}*|familien|studierend\\p{L}*|touristen|einheimische\\p{L}*|pendler\\p{L}*|ältere\\p{L}*|jüngere\\p{L}*|berufstätige\\p{L}*|alleinstehende\\p{L}*|alleinerziehende\\p{L}*|senioren|seniorinnen|hobby\\p{L}*|häuslebauer|laufkundschaft|erstkäufer\\p{L}*|handwerksbetriebe|zugezogene|vereine|schulklassen|gewerbekund\\p{L}*|privatkund\\p{L}*)',
  ],
  help: [
    '(?:thema|anliegen|frage|sache|bei|wozu|worum es geht)(?= ?\\|)',
    '(?:vorlagen?|muster|handbuch|handbücher|leitfaden|formular(?:e)?|preisliste\\p{L}*|checkliste\\p{L}*|merkblatt|merkblätter|intranet|laufwerk|ordner|aushang|schulungs\\p{L}+|video\\p{L}*|telefonliste\\p{L}*|link(?:s)?|wiki|nachschlagewerk\\p{L}*|regal|schublade|textbausteine?|gesprächsleitf\\p{L}+|hotline|helpdesk|durchwahl)|(?:frau|herrn?) (?:dr\\. )?\\p{L}{3,}',
    'fragen (?:zu|zur|zum|rund)|bei (?:fragen|problemen)|hilft (?:weiter|bei)|weiß (?:rat|bescheid)|ansprechpartner\\p{L}*|ansprechperson\\p{L}*',
    '(?:liegt|liegen|hängt|hängen|steht|stehen|finde(?:t|n)) [^.;]{0,20}(?:im|in der|am|an der|auf dem|unter|hinter|beim)',
  ],
};
