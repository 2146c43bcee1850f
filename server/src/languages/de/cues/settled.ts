/** Stretches in which a vague or absolute word promises nothing: what a paper is for, what comes in, what customers want, words quoted as words. */

const paper =
  '(?:\\p{L}{0,14}(?:charta|richtlinie|handbuch|playbook|leitfaden|verfahren|verfahrensanweisung|kapitel|abschnitt|merkblatt|seite|papier|leitlinie|dokument|broschüre|regel|regeln|ordnung|anweisung|blatt|versprechen))';

const people =
  '(?:\\p{L}{0,12}(?:kunden|kundinnen|kundschaft|gäste|gast|mandanten|mandantinnen|patienten|patientinnen)|Fahrgäste|Besucher|Besucherinnen|Mitglieder|Eltern|Familien|Mieter|Mieterinnen|Leser|Leserinnen|Reisende|Pendler|Anrufer|Anruferinnen|Anrufende|Anwohner|Nachbarn|Schüler|Schülerinnen|Studierende|Urlauber|Touristen|Menschen|Leute|Vereine|Firmen|Haushalte|Hinterbliebene|Angehörige|Bewohner|Bewohnerinnen|Teilnehmer|Teilnehmerinnen|Antragsteller|Antragstellerinnen|Käufer|Käuferinnen)(?:[:*_/]-?innen)?';

const many =
  '(?:(?:die )?(?:aller)?meisten|die Mehrzahl der|die Mehrheit der|der (?:größte|größere|überwiegende) Teil der|ein (?:großer|guter|kleiner|beträchtlicher|erheblicher|wachsender) Teil (?:der|unserer)|viele|etliche|einige|manche|mehrere|zahlreiche|wenige|fast alle|nicht wenige|eine (?:ganze )?(?:Reihe|Menge|Anzahl))';

/** What reaches a house. */
const arrivals =
  '(?:\\p{L}{0,16}(?:beschwerden?|reklamationen|fragen|anrufen?|e-mails|mails|briefen?|bestellungen|schäden|anträgen?|buchungen|anfragen|nachrichten|fällen?|störungen|rückgaben|fehlern?|absagen|meldungen|bewertungen|pakete|reparaturen|unfälle|aufträgen?|stornierungen|rückfragen|einsprüchen?|klagen))';

/** A comma behind which the main clause begins with its verb: `…, antwortet die Leitung`. No such verb are `damit`, `seit` and the like. */
export const mainClause =
  ', (?!damit|somit|seit|so ?weit|mit|nicht|jetzt|erst|sonst|dort|statt|anstatt|meist|selbst|fast|zuerst|bereits|wegen|gegen|neben|zwischen|unten|oben|hinten|innen|außen|binnen|sondern|ihren|seinen|einen|keinen|meinen|den|denen|deren)\\p{L}{3,18}(?:en|[td]) ' +
  '(?:die|der|das|den|dem|ihn|ihr|ihm|ihnen|Ihnen|sich|man|uns|ein|eine|einer|sie|er|es|jemand|unsere?|(?:\\p{L}{2,20}(?:leitung|empfang|meister|meisterin|personal|dienst|team|kasse|büro|zentrale|abteilung|service)))(?![\\p{L}])';

/** What those who do the work do about it: `…, und das Team antwortet`. */
export const houseClause =
  ',? (?:und|aber|doch|also|dann) (?:das|der|die|dem|den|unsere?|ein|eine) [\\p{L}-]{0,24}(?:team|leitung|meister|meisterin|personal|dienst|büro|zentrale|kasse|empfang|service|abteilung|haus)(?![\\p{L}])';

/** On to the end of the clause, but not into what somebody does about it. */
const clause = `(?:(?!${mainClause}|${houseClause}|(?:,|;| und| aber|,? daher|,? deshalb|,? also) (?:wir|muss|müssen|soll|sollen|wird|werden|sind|ist|antwort|erhalten|bekommen)(?![\\p{L}])| (?:wir|werden|muss|müssen|soll|sollen)(?![\\p{L}]))[^.;])`;

/** What a paper is for. */
const purposes: readonly string[] = [
  `(?:diese[rs]?|die|das|der|unsere?) ${paper} (?:sagt|erklärt|beschreibt|zeigt|legt|regelt|hält|nennt|listet|erläutert|soll|gibt|fasst|stellt|bündelt|schafft|macht) [^.;]{2,170}?(?:damit|so ?dass|auf dass) [^.;]{2,120}`,
  `(?:Ziel|Zweck|Sinn|Aufgabe) (?:dieser|dieses|der|des|unserer) ${paper}(?:s|es)? ist[^.;]{2,160}`,
  `(?:(?:diese[rs]?|die|das|der|unsere?) ${paper}|sie|er|es|Charta|Richtlinie) (?:gilt|gelten|umfasst|umfassen|erfasst|betrifft|bindet) (?!nicht als)${clause}{2,140}`,
];

/** What comes in, and what it is about. */
const incoming: readonly string[] = [
  `${many} (?:unserer |der |dieser |unsere |die )?(?:\\p{L}{3,16}e[rn]? )?${arrivals}(?:, die (?:uns|bei uns|wir) [^.;,]{2,40},| (?:im|am|in|an|aus|vom|von|zu|über) [^.;,]{2,30})? (?:betreffen|betrifft|drehen|dreht|kommen|kommt|stammen|stammt|handeln|handelt|gehen (?:auf|um)|geht (?:auf|um)|sind (?:für|falsch|von|an|aus|eine?|keine)|ist (?:für|falsch|von|aus)|gelten|beginnen|entstehen|landen|erreichen|treffen|fallen|hängen|liegen|laufen ein|beziehen|werden (?:nach|im|am|erst|vor allem|meist|in der)(?=[^.;]{2,60}(?:gemeldet|gestellt|eingereicht|geschrieben|aufgegeben)))[^.;]{0,110}`,
];

/** What customers want, do and ask of their own accord. */
const wishes: readonly string[] = [
  `(?:(?:unsere|die|viele|manche|einige|ältere|jüngere|andere|diese|neue|die meisten) ){0,2}${people} (?:[^.;,:]{0,50} )?(?:möchten|möchte|wollen|will|wünschen|hoffen|brauchen|bevorzugen|mögen|lieben|schätzen|suchen|fürchten|vergessen|melden|fragen|kommen|reisen|buchen|rufen|klagen|ärgern|wissen|erwarten|warten lieber|zahlen lieber)(?=[ ,.;])(?! wir| unser)${clause}{0,110}`,
  `(?:brauchen|benötigen|wollen|möchten|wünschen|suchen) (?:Sie|Ihre \\p{L}{3,20}) [^.;,]{2,80}(?=,)`,
  '(?:wenn|falls|sofern|sobald) (?:Sie|du|ihr|der Kunde|die Kundin|ein Kunde|eine Kundin|ein Gast|der Gast|jemand|Kunden|Gäste|Eltern|Mieter|Fahrgäste) [^.;,]{2,70}(?:brauchen|braucht|benötigen|benötigt|wollen|will|möchten|möchte|wünschen|wünscht|absagen müssen|verlangt|bittet|fragt)(?=,)',
  '(?:ist|sind|hat|haben|wirkt) (?:Ihre?|Ihr|es|dem|der|die|das|ein|eine) (?:(?:Kunde|Kundin|Gast|Anliegen|Beschwerde|Frage|Fall|Reise|Kind|Mandant|Patient|Mieter|Mieterin|Fahrgast|Anrufer|Anruferin) )?(?:es )?(?:dringend|eilig|eilt|wichtig|kompliziert|in Eile)(?=,)',
  `(?:fragen|fragt|frage|erfragen|klären|notieren|feststellen) (?:Sie |wir |den \\p{L}{3,16} |die \\p{L}{3,16} |immer |zuerst |nach, |bitte |das Team |alle ){0,3},? ?(?:was|ob|wie|wann|wo|wer|welche[rnsm]?|worum|warum) (?:(?!(?:,|;| und| dann) (?!ob|was|wie|wann|wo|wer|welche|die|der|das|den|ein|sein|ihr|gerade)\\p{L})[^.;]){2,140}`,
];

/** Words that are spoken of as words. */
const words: readonly string[] = [
  '(?:Wörter|Wörtern|Worte|Worten|Sätze|Sätzen|Floskeln|Formeln|Wendungen|Ausdrücke|Ausdrücken|Formulierungen|Versprechen|Begriffe|Begriffen)(?: wie|:) [^.;]{2,140}',
  '(?:versprechen|verspricht|versprecht|versprich|sagen|sagt|behaupten|behauptet|garantieren|zusagen)(?: Sie| wir)? (?:niemandem|nie|niemals|nicht|keinem \\p{L}{3,16}|keiner \\p{L}{3,16}|keinesfalls|auf keinen Fall)(?: \\p{L}{2,12}){0,2}, [^.;]{2,110}',
  '(?:nie|niemals|nicht|keinesfalls|auf keinen Fall) (?:versprechen|behaupten|sagen|zusagen|garantieren), [^.;]{2,110}',
];

/** A season or a date settles what stands behind it: `jeden Oktober, wenn der Andrang vorbei ist`. */
const season =
  '(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühling|Frühjahr|Sommer|Herbst|Winter|Jahr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Monat|Quartal|Woche|Saison|Abend|Morgen)s?';
const seasons: readonly string[] = [
  `(?:jede[nsmr]?|im|am|einmal (?:im|pro)|zweimal (?:im|pro)|Anfang|Ende|Mitte) ${season}, (?:wenn|sobald|nachdem) (?:es|der|die|das|alles) (?:[^.;,]{0,40} )?(?:ruhig(?:er)?|vorbei|vorüber|zu Ende|abgeflaut|leer|geschlossen|durch)(?: ist| sind| wird)?`,
];

/** What has come up: `Was sich häufig wiederholte, …`, `Was oft vorkommt, …`. */
const gathered: readonly string[] = [
  '(?<![\\s\\S])was (?!wir|Sie )[^.;,]{2,70}(?:\\p{L}(?:te|ten)|kam|kamen|gab|fiel|auffiel|schrieben|schrieb|blieb|vorkommt|auftritt|wiederkehrt|auffällt|anfällt|gefragt wird|genannt wird|beklagt wird|bemängelt wird)(?=,)',
];

/** Truths that hold for everybody, and what once was. */
const truths: readonly string[] = [
  '(?<![\\s\\S])(?:ein(?:e)?|gute[rs]?|schlechte[rs]?|alte[rs]?|neue[rs]?|frische[rs]?|ehrliche[rs]?|wer) [^.;,]{3,50},? (?:ist|sind|hält|halten|kostet|schmeckt|verkauft|kommt|kommen|kauft|wirkt|reist|hilft|zählt|wiegt|geht)(?: [^.;,]{0,20})? (?:besser|schlechter|mehr|weniger|länger|billiger|teurer|öfter|häufiger|schneller|lieber|weiter|leichter|eher)(?: (?:als|wieder|zurück|,? wenn)(?![\\p{L}])[^.;]{0,60}|(?=[.,;]))',
  '(?:gute|alte|neue|warme|saubere|trockene|frische) \\p{L}{3,20} (?:halten|kosten|schmecken|dauern|laufen|verkaufen sich) (?:länger|mehr|weniger|besser|schneller|leichter)[^.;]{0,60}',
  'nach (?:dem|der) (?:Kurs|Schulung|Lehrgang|Seminar|Übung) (?:erkennen|können|beherrschen|wissen|finden|unterscheiden)(?! wir) [^.;]{2,80}',
  'was sich (?:[^.;,]{0,20} )?\\p{L}{3,20} ließ,? [^.;]{2,60}',
];

/** What staff are rewarded for. */
const scores: readonly string[] = [
  '(?:mit|nach|für|bei) (?:einem|einer|dem|der|den) (?:perfekten|makellosen|fehlerfreien|besten|höchsten|guten|hervorragenden|ausgezeichneten) (?:Monat|Woche|Quartal|Ergebnis(?:sen)?|Note[n]?|Bewertung(?:en)?|Jahr|Saison|Punktzahl|Anwesenheit|Zeugnis|Quote)',
];

/** The name of a lesson between its number and what is said of it. */
const titles: readonly string[] = [
  '(?:Modul|Teil|Kurs|Film|Video|Seminar|Workshop|Einheit|Vortrag|Spiel|Schulung|Lehrgang),? (?:mit dem Titel |namens )?[^.;,]{3,70},? (?:dauert|dauern|läuft|füllt|findet|beginnt|kostet|ist (?:freiwillig|kostenlos))(?![\\p{L}])',
];

/** How a thing is used right, which customers are told or helped with. */
const told: readonly string[] = [
  '(?:damit|so ?dass) (?:der|die|das|Ihr|Ihre|sein|ihr|jeder|alle) (?:Antrag|Formular|Anträge|Formulare|Bestellung|Angaben|Unterlagen|Maße|Adresse|Bogen|Meldung) [^.;]{2,60}',
  '(?:erklären|zeigen|zeigt|erklärt|erläutern|erläutert) [^.;,]{2,50}, wie (?:sie|er|man|Sie) [^.;,]{2,70}',
];

/** Wind, rivers and soil, which keep no promise. */
const nature =
  '(?:Wetter|Wind|Regen|Schnee|Nebel|See|Meer|Fluss|Bach|Wasserstand|Boden|Tal|Wald|Sonne|Luft|Klima|Ernte|Insel|Küste|Straße|Flut|Ebbe|Flieder|Raps|Obst|Saison|Markt|Frost|Eis|Föhn|Ostern|Weihnachten|Sommer|Winter|Frühling|Herbst)';
const often =
  '(?:oft|häufig|meist|meistens|normalerweise|üblicherweise|gewöhnlich|in der Regel|im Allgemeinen|von Zeit zu Zeit|manchmal|gelegentlich|ab und zu|hin und wieder|bisweilen|regelmäßig|bald|mitunter)';

/** What stands about, how the world is, and how words are used in names and measures. */
const world: readonly string[] = [
  `${often} (?:(?!wird|werden|muss|soll)\\p{L}{3,20}(?:t|en)|ist|sind) (?:(?:der|die|das|dem|den|im|in der|über dem) )?${nature}(?![\\p{L}])[^.;]{0,80}`,
  `${often} (?:verkauft|zeigt|erweist|ergibt|lohnt|hält|bewährt|findet|verirrt|verläuft|verfängt|verliert|sammelt|setzt|staut) sich [^.;]{2,80}`,
  '(?:einige|ein paar|mehrere|manche|viele|etliche|verschiedene) (?:\\p{L}{3,14}e )?(?:Stufen|Treppen|Türen|Wege|Spinde|Schränke|Bäume|Häuser|Fenster|Lampen|Läden|Künstler|Hände|Straßen|Bands) (?:führen|sind (?:defekt|kaputt|gesperrt|alt|verschlossen|steil|eng|geschützt|reserviert|belegt)|stehen|treten auf|spielen|tragen|gehören|stammen|wachsen|liegen)[^.;]{0,60}',
  'die meisten (?:\\p{L}{0,12}(?:karten|plätze|exemplare|buchungen|bestellungen|waren|zimmer|tische|zahlungen|teile|tickets|fahrscheine)) (?:werden|wurden|gehen|kommen|sind) (?:online |im Netz |im Internet |an der Kasse |vorab |bar |per \\p{L}{3,12} |vor Ort |im Voraus )?(?:verkauft|gekauft|gebucht|bestellt|bezahlt|online|an|aus)(?![^.;]{0,30}(?:innerhalb|binnen))',
  '(?:ausreichend|angemessen|geeignet|rechtzeitig|erheblich|wesentlich|dringend|geringfügig|unverzüglich|pünktlich|schwerwiegend|umfangreich) (?:ist|sind) (?:ein(?:e)?|der|die|das|solche|Mängel|Änderungen|Fälle|Note) [^.;]{2,100}',
  '(?:das|ein|die|eine|den|dem) (?:passende|geeignete|entsprechende|zutreffende|richtige)[nrsm]? (?:Feld|Kästchen|Zeile|Spalte|Formular|Blatt|Größe|Schlüssel|Stecker|Schraube|Kategorie|Code|Nummer)[^.;]{0,40}',
  '(?:hohe|mittlere|niedrige|beste) Qualität: [^.;]{2,60}',
  '(?:flexible|effiziente|regelmäßige|schnelle|rasche|kurze|große|gute)[nrsm]? (?:Schläuche|Karten|Tarife|Rohre|Kabel|Kessel|Kühlschränke|Motoren|Lampen|Arbeitszeit(?:en)?|Verben|Verb|Eintrittspreis|Preise?|Körper|Vieleck(?:e)?)(?![\\p{L}])',
  '(?:rasch|schnell|langsam) (?:wachsende|trocknende|drehende|fahrende|verderbliche|abbindende)[nrsm]? \\p{L}{3,24}',
  'wer versucht, [^.;,]{3,70} zu \\p{L}{3,20}|wer versucht, [^.;,]{3,70}zu\\p{L}{4,20}',
  'bei Bedarf heißt [^.;]{2,60}',
  'jedes Mal, wenn (?:die|der|das|ein|eine) [^.;,]{3,40}',
];

const soon =
  '(?:(?:sehr |recht |ziemlich |zu )?(?:schnell|rasch|bald|langsam|zügig|flott|leicht|gern|häufig|oft|sofort|augenblicklich|unmittelbar)|binnen kurzem|in kürzester Zeit|nach kurzer Zeit|innerhalb kurzer Zeit|über kurz oder lang|mit der Zeit)';
const ripens =
  '(?:wächst|wachsen|trocknet|trocknen|verdirbt|verderben|welkt|welken|verwelkt|verwelken|rostet|rosten|schimmelt|schimmeln|schmilzt|schmelzen|verblasst|verblassen|gerinnt|gärt|gären|keimt|keimen|altert|altern|verdunstet|verdunsten|fault|faulen|vergilbt|vergilben|quillt|reift|reifen|verschleißt|verschleißen|härtet|härten|verdampft|oxidiert|zerfällt|verfilzt|knittert|bröckelt)';

/** What wood, glue and plants do of themselves. */
const matter: readonly string[] = [
  `${ripens} (?:[^.;,:]{0,24} )?${soon}(?: (?:ab|aus|ein|heran|durch|an|auf))?(?=[.;,:!]|$| und| als| wieder)`,
  `(?:wird|werden) (?:[^.;,:]{0,24} )?${soon} (?:sauer|hart|weich|ranzig|trüb|braun|welk|schlecht|stumpf|matt|spröde|porös|brüchig|schimmelig|trocken|rissig|klumpig|zäh|bitter)(?=[.;,:!]|$| und)`,
  `\\p{L}{0,14}(?:teig|hefe|hefeteig|biskuit|soufflé) (?:geht|gehen|fällt) (?:[^.;,:]{0,20} )?${soon} (?:auf|zusammen)`,
  `(?:bindet|binden|kühlt|kühlen|läuft|laufen|nutzt|nutzen|trocknet|zieht|ziehen|dunkelt|bleicht|härtet|taut|tauen|fängt|bleichen|blättert|splittert|bröselt|bröckelt|reibt|perlt|färbt) (?!wir|Sie)(?:sich |bei \\p{L}{3,16} |in der \\p{L}{3,16} |an der \\p{L}{3,12} ){0,2}${soon} (?:ab|aus|ein|nach|durch|auf|an zu \\p{L}{4,16})(?=[.;,:!]|$| und)`,
];

/** A firm by the name of a virtue. */
const firms: readonly string[] = [
  '(?:der|die|das|dem|den|von|bei|durch|firma) (?:optimal|ideal|perfekt|schnell|prompt|rapid|express|flott|bestens|gut|fix|blitz|sauber|frisch|fair)\\p{L}{0,2} (?:(?:&|und|[\\p{L}-]{2,20}) ){0,3}(?:GmbH|AG|KG|OHG|UG|eG|GbR|e\\. ?V\\.|Inc|Ltd)',
];

/** Contexts for every list of cues. */
export const settled: readonly string[] = [
  ...purposes,
  ...incoming,
  ...wishes,
  ...words,
  ...seasons,
  ...gathered,
  ...truths,
  ...scores,
  ...titles,
  ...told,
  ...world,
  ...matter,
  ...firms,
];

/** What a word is said to mean: `Ausreichend Vorrat heißt: 20 Kartons`. */
export const meant: readonly string[] = [
  '(?<![\\s\\S])(?:ausreichend|genügend|angemessen|geeignet|rechtzeitig|zeitnah|schnell|pünktlich|regelmäßig|häufig|dringend)\\p{L}{0,2} (?:[\\p{L}-]{3,24} )?(?:heißt|bedeutet|meint)(?:[: ]|,)[^.;]{2,80}',
];

const atOnce =
  '(?:sofort|umgehend|unverzüglich|auf der Stelle|augenblicklich|schnellstens|schleunigst|ohne (?:Zögern|zu zögern)|gleich|rasch|zügig|schnell|unmittelbar)(?:e[rnms]?)?';

/** Something has gone so wrong that nobody looks at the clock. */
const alarm =
  '(?:Bedrohung(?:en)?|Drohung(?:en)?|Gewalt(?:androhung(?:en)?|tätigkeiten)?|Handgreiflichkeiten|Tätlichkeiten|Schlägerei(?:en)?|Prügelei(?:en)?|Randal\\p{L}{1,6}|wird (?:jemand|ein|eine|das) ?(?:\\p{L}{3,20} )?(?:bedroht|angegriffen|geschlagen|handgreiflich)|(?:ist|sind|hat|haben) (?:Ihr |ein |eine |das |der |die )?(?:\\p{L}{2,20} )?(?:Kind|Gast|Kunde|Kundin|Person|Fahrgast|Tier|Hund|Mensch|Patient|Bewohner|jemand)[^.;,]{0,40} (?:gestürzt|gefallen|verletzt|verschluckt|erbrochen|ohnmächtig|bewusstlos|verschwunden|vermisst|weggelaufen|gebissen|eingeklemmt)|bekommt (?:es|er|sie|ein Kind|Ihr Kind|ein Gast) (?:hohes )?Fieber|fiebert|(?:hohem|hohes) Fieber|' +
  'Glassplittern?|Scherben|Glasbruch|Fremdkörpern?|Schimmel|Verdacht auf [^.;,]{3,50}|allergischen? [^.;,]{3,20}|(?:wird|ist) (?:ein|eine|das|jemand) ?\\p{L}{0,20} (?:vermisst|verschwunden|entlaufen)|entlaufen|Salmonellen|Keimen|Panne auf|Hundebiss|Bisswunden?|Insektenstich|Wunden?|Rückruf(?:aktion)? des Herstellers|Bremsen? versag\\p{L}{1,3}|Rauch|Funken|Brandgeruch|Giftstoff\\p{L}{0,3}|' +
  'falsche[nrs]? (?:Medikament|Dosis|Mittel)|Blut|blutet|Stromschlag|überdosis|Unterzucker\\p{L}{0,4}|Hitzschlag|Sonnenstich|Unwettern?|Unruhen|Lawine)';

/** Steps of safety, for words of time. */
export const safetySteps: readonly string[] = [
  `${alarm}[^.;]{0,110} ${atOnce}`,
  `(?:bei|nach|im Fall von) (?:einer |einem )?${alarm} [^.;]{0,110}${atOnce}`,
];

/** What is done only with consent, or with another by one's side: rules of conduct, for words of totality. */
export const neverWithout: readonly string[] = [
  // A rule: nobody comes in without something.
  'kein(?:e|er|en|em|es)? \\p{L}+ (?:betritt|verlässt|kommt|geht|darf|beginnt|startet|öffnet|fährt|steigt)(?: [^.;,]{1,40})? ohne (?!(?:ein |eine |einen |das |die )?(?:Lächeln|Antwort|Lösung|Hilfe|Rat|Termin|Ergebnis|Erfolg|Grund zur Freude))[^.;,]{2,60}',
  '(?:nie|niemals|nicht|keinesfalls) (?:ohne|allein ohne) (?:(?:Ihre|Ihr|deine|eure|die|das|vorherige|schriftliche|ausdrückliche|seine|deren|eine|einen|ein|zweite|gültige[nrs]?|erwachsene|vorherigen?) ){0,3}(?:\\p{L}{0,12}(?:einwilligung|zustimmung|einverständnis|erlaubnis|genehmigung|vollmacht|anmeldung|ankündigung|rücksprache|begleitung|auftrag|beleg|quittung|aufsicht|unterschrift|ausweis|handschuhe|helm|schutz\\p{L}{0,12}|freigabe|absprache|person|termin|grund|passwort|kontrolle|prüfung))(?:[^.;,]{0,40})',
  'ohne (?:Ihre|Ihr|deren|die|vorherige) [^.;,]{3,40} (?:geben|gibt|verkaufen|tauschen|betreten|öffnen|verwenden|bauen|bestellen|beginnen|ändern) (?:wir )?(?:nie|niemals|nichts|kein\\p{L}{0,2}) [^.;]{2,50}',
];

/** A wait whose length is left open, which is no wait for ever: `Niemand soll unnötig lange warten`. */
export const openWait =
  '(?![^.;,]{0,60}(?:soll|sollte|darf|muss|lassen|lässt|wartet|hängt|sitzt|steht) (?:[^.;,]{0,40})?(?:(?:übermäßig|unnötig|zu|allzu|unangemessen|unzumutbar) lange?|ewig|endlos|stundenlang)(?![\\p{L}]))';

/** Wishes about waiting: how long is what is left open. */
export const hopes: readonly string[] = [
  '(?:niemand|keiner|kein(?:e[rnms]?)? \\p{L}{3,24}) (?:wartet|hängt|sitzt|steht|bleibt|liegt|verharrt) (?:[^.;,]{0,40} )?(?:übermäßig|unnötig|zu|allzu|unangemessen|unzumutbar|länger als (?:nötig|notwendig|erforderlich)) ?(?:lange?)?(?: [^.;]{0,60})?',
  '(?:wartet|hängt|sitzt|steht) (?:bei uns |hier ){0,2}(?:niemand|keiner|kein(?:e[rnms]?)? \\p{L}{3,24}) (?:[^.;,]{0,30} )?(?:übermäßig|unnötig|zu|allzu|unangemessen|unzumutbar) lange?(?: [^.;]{0,60})?',
  '(?:ohne Ausnahme|ausnahmslos) (?:gilt|gelten)',
  '(?:niemand|keiner|kein(?:e[rnms]?)? \\p{L}{3,24}) (?:soll|sollte|darf|muss|braucht) (?:[^.;,]{0,50} )?(?:übermäßig|unnötig|zu|allzu|unangemessen|unzumutbar|ewig|endlos|länger als (?:nötig|notwendig|erforderlich)) ?(?:lange?)?[^.;]{0,80}',
];
