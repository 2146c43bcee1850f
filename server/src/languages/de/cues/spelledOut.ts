/**
 * A vague word whose measure stands right behind it in a form that no unit gives: `rechtzeitig: bis zum Vorabend`,
 * `genug Plätze, einer je Gast`, `regelmäßig, nämlich nach jedem Melken`.
 */

const soon =
  '(?:zeitnah|umgehend|rechtzeitig|frühzeitig|kurzfristig|pünktlich|prompt|zügig|rasch|schnell|sofort|bald|baldig|unverzüglich|zeitig|schnellstmöglich|möglichst (?:schnell|bald|rasch|früh)|flott|in Kürze|demnächst|alsbald|kurz|gleich|früh genug)(?:e[rnms]?)?';
const often =
  '(?:regelmäßig|häufig|oft|öfter|öfters|mehrmals|mehrfach|laufend|wiederholt|periodisch|turnusmäßig|immer wieder|in (?:\\p{L}{3,16}en )?Abständen|ständig|fortlaufend|kontinuierlich)(?:e[rnms]?)?';
const much =
  '(?:ausreichend|genügend|hinreichend|genug|angemessen|viele?|einige|mehrere|etliche|überschaubar|reichlich|möglichst kurz|kurz|lang|breit|hoch|tief|niedrig|hinlänglich|zahlreich|wenige|ein paar|eine begrenzte (?:An)?zahl|klein|groß|begrenzt|gering|erheblich|geeignet|passend|gut|großzügig|vernünftig)(?:e[rnms]?)?';

/** Up to so many words between the vague one and the mark. */
const words = '(?: [\\p{L}-]{2,24}){0,4}';
const short = '(?: [\\p{L}-]{2,24}){0,2}';

/** What opens the measure. */
const opens =
  '(?:[,;]? (?:nämlich|und zwar|das heißt|d\\. ?h\\.|also|genauer|konkret|sprich)[,:]?|:|,|;| –| \\()(?: ?(?:im Regelfall|in der Regel|im Schnitt|meist|das (?:sind|ist|heißt)|sind das|ist das|es sind|dort|bei uns|spätestens|längstens|höchstens|mindestens|maximal|wenigstens|jeweils|immer|stets|genau|rund|etwa|noch|erst)){0,2} ?';
const number =
  '(?:[0-9][0-9.,]*|ein(?:e[rnms]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|ein Dutzend)';
const ordinal = '(?:[0-9]{1,2}\\.|erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|zehnte)[nrsm]?';
const weekday = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)s?';

const date =
  `(?:übermorgen|morgen|heute|(?:bis|am|vor|zum|bis zum|noch am|vor dem|zu|in|binnen|innerhalb|innert|nach|beim|noch in|noch im|noch vor|vor Ende|Ende|Anfang|Mitte) (?:(?:der|dem|des|den|einer|eines|nächsten|selben|gleichen|folgenden|diesem) ){0,2}(?:${number} \\p{L}{3,20}|${ordinal} \\p{L}{3,20}|[0-9]|Vorabend|Abend|Mittag|Morgen|Vormittag|Nachmittag|\\p{L}{0,16}(?:tag|tages|woche|monats?|stunde|minuten?|schicht|ende|schluss|beginn|sitzung|probe|besprechung|visite|gespräch|gesprächs|telefonat|besuch|besuchs|termin|termins|abfahrt|öffnung|vorstellung|anpfiff|pause|mahlzeit|ernte|unterricht|ostern|weihnachten))` +
  `|(?:sobald|wenn) [^.;,]{3,40}(?:unter|über|auf) [0-9]|${number} (?:\\p{L}{3,14}e?n? )?(?:Sekunden?|Minuten?|Stunden?|Tagen?|Werktagen?|Arbeitstagen?|Wochen?|Monaten?|Klingelzeichen) (?:vor|vorher|nach|danach|darauf|zuvor|im Voraus|ab))`;

const event =
  '(?:(?!\\p{L}{0,16}(?:filiale|standort|haus|raum|halle|abteilung|station|etage|stadt|region|betrieb|laden|markt|werk|büro|zimmer|becken|stelle|ort|bereich|team|kanal)(?:e|s|es|en)?(?![\\p{L}]))(?!Fall|Gelegenheit|Zeit|Preis|Hinsicht|Beziehung|Person|Seite|Art)\\p{L}{3,30})';
const cycle = `(?:alle ${number} \\p{L}{3,24}|(?:nach|vor|bei|zu|in|mit|an|während) (?:jede[rm]|allen|je|jeweils)(?: (?:${number}|${ordinal}|neuen|einzelnen|abgeschlossenen))? ${event}|jede[nsr]? (?:${ordinal} |halbe )?\\p{L}{0,14}(?:tag|woche|monat|jahr|stunde|schicht|morgen|mittag|abend|nacht|nachmittag|vormittag|quartal|minute|frühling|frühjahr|sommer|herbst|winter|saison|semester|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|mittwoch|sonnabend)|[0-9]{1,2}(?:[.:][0-9]{2})? Uhr|[0-9][0-9.,]* \\p{L}{2,20} (?:in der|pro|je|am) (?:Stunde|Minute|Tag|Woche|Sekunde)|(?:am|an den|zum|in den|jeweils am) (?:Tagen? )?(?:[0-9]{1,2}\\.?(?:, | und )){0,4}${ordinal} \\p{L}{3,16}|an den Tagen [0-9]|in (?:Woche|Monat) [0-9]|${ordinal} ${weekday} (?:im|des)|(?:jeweils |immer )?(?:${weekday}|morgens|mittags|abends|nachts|vormittags|nachmittags|werktags|täglich|stündlich|nächtlich)(?: (?:und|vor|nach) \\p{L}{3,20})?|um [0-9]|(?:ein|zwei|drei|vier|fünf|sechs)mal (?:je|pro|am|im|in)|(?:zu|bei) (?:Schichtbeginn|Dienstbeginn|Schichtende|Ladenschluss|Betriebsbeginn|Saisonbeginn|Ebbe und Flut))`;

const amount = `(?:(?:mehr als|weniger als|unter|über|bis zu|ab) ${number}|(?:von |zwischen )?${number}(?=[^.;,]{0,6} ?(?:\\p{L}|%|€|°)))`;
/** A number that counts the thing and no time, staff or share of something else. */
const counted = `${amount}(?![^.;,]{0,40} (?:ist|sind|hat|haben|wird|werden|war|waren|helfen|hilft|steht|stehen|betreuen|betreut|kümmern|arbeiten|sorgen|lieben|loben)(?![\\p{L}]))(?! Tagen? (?:die|in der|pro|je) Woche)(?! (?:davon|von ihnen|Uhr|Mal|mal|\\p{L}{0,10}(?:mitarbeit\\p{L}*|kollege\\p{L}*|besch\\p{L}*)))`;

/** Where the figure stands: `; sie steht im Angebot`. */
const points =
  '(?:[;,:]| –| \\() ?(?:(?:sie|er|es|was genau|wann|wie oft|wie viel|wie viele|wie lange|(?:die|der|das|den) (?:genauen? |genaue[ns]? )?\\p{L}{3,20}) (?:das heißt |das ist )?,? ?(?:steht|stehen|hängt|hängen|nennt|nennen|findet sich|finden sich|regelt|zeigt|sagt)) (?:im|in|auf|am|an|unter|der|die|das|Abschnitt|Anlage|Ziffer|Tabelle)(?: [\\p{L}-]{2,24})?';

export const timeSpelled: readonly string[] = [
  `(?:\\p{L}{3,20}(?:zeit(?:en)?|frist(?:en)?|dauer) (?:ist|sind|bleibt|bleiben) )?${soon}${short}${points}`,
  `möglichst kurz${opens}${number} (?:Seiten?|Sätze|Zeilen|Wörter|Zeichen|Absätze|Folien)`,
  `(?:mit|in) [\\p{L}]{5,20}em Abstand(?:${opens}| von )[0-9][0-9.,]* ?(?:m|cm|km|Meter|Metern|Zentimeter|Zentimetern|Seemeilen|Bootslängen)`,
  `\\p{L}{3,20}(?:zeit(?:en)?|frist(?:en)?|dauer) (?:ist|sind|bleibt|bleiben) ${soon}${opens}(?:(?:Es|Sie|Im Schnitt) \\p{L}{3,12} )?${counted}`,
  `(?:frühzeitig|rechtzeitig)${short}, (?:bei|ab|nach) (?:[0-9][0-9.,]*|zwei|drei|vier|fünf|sechs|acht|zehn) ?(?:%|\\p{L}{3,20})`,
  `${soon}${short}${opens}${date}`,
  `${soon}${short}(?:[,;:]| –) (?:nämlich |und zwar |das heißt |also )${cycle}`,
  `${soon} [\\p{L} ]{0,30}\\((?:vor|bis|um|binnen|in|innerhalb|am|noch|spätestens) [^()]{2,40}\\)`,
];

export const frequencySpelled: readonly string[] = [
  `${often}${words}${points}`,
  `${often}${words}${opens}${cycle}`,
  `${often}${short} \\((?:alle|jede[nrs]?|am|${ordinal}|im|zu|nach|vor|bei) [^()]{2,50}\\)`,
];

export const quantitySpelled: readonly string[] = [
  `${much}${words}${opens}(?:je|pro|für jede[nsr]?) [\\p{L}-]{3,24} ${number}`,
  `${much} [\\p{L}-]{3,24} für (?:bis zu |mindestens |je )?[0-9][0-9.]* \\p{L}{3,20}`,
  `${much}${words}${points}`,
  `${much} (?:lange?|hoch|tief|breit|dick|fest|warm|kalt|heiß),? (?:also |nämlich |und zwar )?(?:über Nacht|bis zum (?:Morgen|Abend|nächsten Tag)|den ganzen Tag)`,
  `(?:in|mit|im) ${much} (?:Abstand|Umfang|Höhe|Tiefe|Menge|Breite|Länge|Temperatur|Druck|Entfernung)${opens}${counted}`,
  `${much}${words}${opens}${counted}`,
  `${much}${words},? (?:ein|eine|einer|eines|einen|zwei|drei|vier|fünf) (?:je|pro|für jede[nsr]?|auf)`,
];

/** A degree with its figure: `angemessen kalt: höchstens 7 Grad`. */
export const qualitySpelled: readonly string[] = [
  `(?:angemessen|geeignet|passend|ordentlich|einwandfrei|gut|optimal|vernünftig|sachgemäß|fachgerecht|ordnungsgemäß)(?:e[rnms]?)?${short}(?: (?:sein|werden|bleiben))?(?:,? (?:nämlich|und zwar|das heißt|also)[,:]?|:| \\()(?: (?:höchstens|mindestens|genau|bei|mit|auf|zwischen|rund|etwa|von)){0,2} ?(?:[0-9][0-9.,]*|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf) ?(?:\\p{L}|%|°)\\p{L}{0,16}`,
];
