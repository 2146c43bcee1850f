/**
 * What stands there without a promise: how crowded it gets, what customers may choose, what a text is for, what holds
 * in spite of something, and vague words whose figure follows behind a verb.
 */
import { noPromise } from './facts.ts';
import { atOnce } from './safety.ts';

const degree =
  '(?:sehr |besonders |deutlich |viel |noch |spürbar |ungewöhnlich |auffallend |recht |ziemlich |etwas |merklich |wesentlich |erheblich )?';
const much = '(?:viele?|mehr|weniger|wenige?|etliche|zahlreiche|einige|manche|allerhand|einiges|die meisten|überwiegend|hauptsächlich|vorwiegend)';
const served =
  '(?:er|sie|es|man|ihr|Sie|du|jede[rs]?|(?:der|die|das|ein|eine|jeder|jede|unsere) (?:Kund|Gast|Gäst|Patient|Mieter|Bewohner|Besucher|Anrufer|Schüler|Eltern|Betreiber|Fahrg|Mitglied|Familie|Person|Nutzer|Teilnehm|Käufer|Auftraggeber|Leser|Halter)\\p{L}{0,12})';
const asNeeded = '(?:wenn|falls|sofern|soweit|wo) (?:nötig|erforderlich|notwendig|gewünscht|gewollt)';
const maybe = '(?:ggfs?\\.?|gegebenenfalls|eventuell|evtl\\.|notfalls|nötigenfalls|bei Bedarf|wenn nötig|falls nötig)';
const paper =
  '(?:Papier|Heft|Blatt|Dokument|Verfahren|Abschnitt|Kapitel|Charta|Richtlinie|Handbuch|Leitfaden|Anweisung|Playbook|Regelung|Merkblatt|Formular|Bogen|Übersicht|Neuregelung|Vorgehen)';

/** The figure behind the dash: `zügig – Ziel sind zwei Stunden`. */
const goal =
  '(?: –|:|;|,| \\() ?(?:(?:unser|das|der|die|unsere|als) )?(?:Ziel|Richtwert|Zielwert|Vorgabe|Obergrenze|Grenze|Marke|Frist|Sollwert|Messlatte|Richtschnur|Rhythmus|Takt)(?: (?:ist|sind|lautet|bleibt|bleiben|liegt bei|gilt|gelten))?:? (?:[^.;,]{0,20} )?(?:[0-9]+|(?:einem?|eine[rn]?|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf) \\p{L}{3,20}|alle|jede[nrsm]?|täglich|wöchentlich|monatlich)';

/** For every list of vague words. */
export const standing: readonly string[] = [
  // `Der Plan hängt überall aus, und doch klingelt das Telefon ständig`.
  `(?:und|aber) (?:doch|trotzdem|dennoch)${noPromise} (?!gern|immer|nur|auch|nicht)\\p{L}{3,16}(?:t|en|n) [^.;:]{3,90}`,
  `erfahrungsgemäß${noPromise} [^.;:]{3,80}`,
  // What a text or form is for.
  `(?:dies(?:e[rs]?|es)) ${paper} (?:soll|sollen|will|möchte|dient|hilft) (?:[^.;,]{0,40} )?(?:dafür sorgen|dazu beitragen|beitragen|helfen|dazu dienen|bewirken|erreichen|dazu|dabei|verhindern),? [^.;]{3,120}`,
  `(?:wurde|wurden) (?!verpflichtet)[^.;,]{3,80}, (?:damit|um|weil|so ?dass) [^.;]{3,90}`,
  // `Wir haben einige Male umgebaut, zuletzt 2019`.
  `wir haben [^.;,]{3,60}, (?:zuletzt|erstmals|das letzte Mal|zum letzten Mal) [^.;]{3,40}`,
  // What those do themselves who are spoken of: `den er selbst meistens gar nicht miterlebt`.
  '(?<=, )(?:den|die|das|dem|deren|was|wie|wo|woran|worauf) (?:er|sie|man|viele \\p{L}{4,20}|die meisten(?: \\p{L}{4,20})?) (?:selbst|selber|sich|meist(?:ens)?|oft|häufig|manchmal|selten|schon|noch|vorher|daheim|zu Hause) [^.;,]{3,60}',
  'wenn es (?:ein)?mal nicht (?:so )?(?:klappt|läuft|passt|rund läuft|glatt läuft|gut läuft|gelingt|stimmt|geht)(?![\\p{L}])(?! (?:schnell|rasch))',
  'wenn es um [^.;,]{2,40} geht',
  // Told of others, by others, and next door.
  '(?:sagten?|klagten?|beklagten?|meinten?|schrieb|schrieben|berichteten?|erzählten?|behaupteten?|kritisierten?|lobten?|rügten?|monierten?|bemängelten?|vermissten?|bedauerten?|hieß es|beschwer(?:te|ten)(?: sich)?),? (?:dass|weil|wie|er|sie|es|der|die|das|man|ihm|ihr|wir) [^.;]{3,120}',
  '(?:gegenüber|nebenan|nebendran|anderswo|andernorts|woanders|vielerorts|im Nachbar\\p{L}{2,10}|in anderen \\p{L}{4,20}|bei (?:der Konkurrenz|anderen))(?![^.;]{0,90}(?<![\\p{L}])(?:wir|unser\\p{L}*|soll|sollen|muss|müssen)(?![\\p{L}])) (?:\\p{L}{3,16}(?:t|en|n)) [^.;:]{3,80}',
  `(?:\\p{L}{0,12}(?:gäste|kunden|kundinnen|patienten|eltern|schüler|mieter|besucher|leute|nachbarn|anwohner|mitglieder|anrufer|urlauber|senioren))(?:[:*_/]-?innen)? (?:kennen|wissen|merken|verstehen|vergessen|unterschätzen|übersehen|spüren|ahnen|fürchten|mögen|lieben|glauben|verwechseln|träumen|hoffen|freuen sich|ärgern sich|wundern sich|langweilen sich)(?! wir)(?! (?:bei uns|hier) (?:immer|stets|nie))[^.;:]{3,90}`,
  `(?:viele|manche|einige|die meisten|etliche|wenige) (?:der|unserer|dieser) \\p{L}{3,24}(?: (?:hier|bei uns|dort))?${noPromise} (?:sind|stammen|haben|tragen|leben|kennen|gehören|hängen|heißen|reden)(?![^.;]{0,50}(?:verfügbar|vorrätig|frei|erreichbar|lieferbar|bereit|geöffnet|besetzt)) [^.;:]{3,80}`,
  // What is done so that it may be so.
  '(?<![\\s\\S])(?:damit|auf dass) [^.;,]{3,70}(?=, (?!zeitnah|schnell|rasch|umgehend)\\p{L}{3,16}(?:t|en|n)(?![\\p{L}]))',
  '(?:es ist nicht so|es heißt nicht|das heißt nicht|das bedeutet nicht),? dass [^.;]{3,90}',
  // What customers are free to ask for.
  `${asNeeded},? (?:kann|können|kannst|könnt|darf|dürfen) ${served}(?![\\p{L}])[^.;]{0,90}`,
  `(?:kann|können|kannst|könnt|darf|dürfen) ${served} (?:[^.;,]{1,24} ?){0,1},? ?${asNeeded}(?![\\p{L}])[^.;]{0,60}`,
  `(?:wenn|falls|sofern) (?:es |das )?${served} [^.;,]{0,30}(?:will|wollen|wünscht|wünschen|möchte|möchten|mag|verlangt|bittet|will es|lieber ist),? (?:[^.;,]{0,40} )?${maybe} (?:auch|sogar|zusätzlich)`,
];

/** For words of time: who is warned, taken out or shut in so that nobody comes to harm. */
export const timeStanding: readonly string[] = [
  `(?:(?:sich|ein(?:e)?|der|die|das) [^.;,]{2,40} )?(?:löst|lösen|lockert|lockern|entzündet|entzünden|abfallen|abfällt|abstürzen|abstürzt|herabfallen|herabfällt|herunterfallen|herunterfällt|umstürzen|umkippen|einstürzen|wegbrechen|abbrechen|abreißen|abrutschen|nachgeben|zersplittern|überhitzen|explodieren|ersticken|verletzen|verbrennen|verbrühen|vergiften|verschlucken|einklemmen|einatmen)(?: (?:kann|könnte|können|könnten|droht|drohen))?(?: (?:hat|haben|ist|sind))?,? (?!Streit|Frage)[^.;]{0,60}${atOnce} [^.;,]{0,30}(?:warnen|warnt|gewarnt|räumen|sperren|absperren|ab|evakuieren|holen|rufen|abschalten|stillzulegen|zurückzurufen|herausnehmen|aus dem Verkehr)`,
  `(?:abfallen|abstürzen|herabfallen|herunterfallen|umstürzen|umkippen|einstürzen|abbrechen|reißen|platzen|explodieren|brechen)(?: (?:kann|könnte|können|droht))?, (?:warnen|warnt|räumen|sperren|sperrt|evakuieren|holen|rufen|ruft) [^.;,]{2,50} ${atOnce}`,
  `(?:ist|sind) [^.;,]{3,40} ${atOnce} zu (?:warnen|evakuieren|räumen|bergen|retten|isolieren)`,
  `(?:löst|lockert) sich [^.;,]{3,40}, [^.;]{0,50}${atOnce}`,
  `(?:schmort|brennt|qualmt|raucht|glimmt|funkt|zischt|knistert|kokelt) [^.;]{0,70}${atOnce}`,
  `${atOnce} [^.;]{0,50}, damit (?:sich )?(?:niemand|keiner|kein(?:e)? \\p{L}{3,20}) (?:[^.;,]{0,24} )?(?:verletzt|getroffen|gebissen|gequetscht|überrollt|erschlagen|vergiftet|angefahren|hineinfällt|hineingreift|hineinläuft|stürzt|ausrutscht|stolpert|hinfällt|gefährdet|angesteckt|erfasst)`,
  // `Verschwindet ein Kind, suchen alle sofort`.
  `(?:verschwindet|verschwunden|vermisst|entlaufen|fehlt) [^.;]{0,60}(?:suchen|sucht|durchsuchen|melden|rufen|ruft) [^.;,]{0,24}${atOnce}`,
  `(?:zeitnah|umgehend|rechtzeitig|frühzeitig|kurzfristig|prompt|zügig|rasch|schnell|sofort|bald|flott|fix|gleich)(?: [\\p{L}-]{2,24}){0,4}${goal}`,
  // `zügig, und damit meine ich 30 Minuten`.
  `(?:zeitnah|umgehend|rechtzeitig|frühzeitig|kurzfristig|prompt|zügig|rasch|schnell|sofort|bald|flott|fix|gleich)(?: [\\p{L}-]{2,24}){0,4},? (?:und |wobei )?(?:damit|darunter|das|hier|gemeint) (?:ist |sind )?(?:meine|meinen|verstehen|verstehe|heißt|bedeutet|gemeint|sind|ist)(?: [^.;,]{0,16})? ?(?:[0-9]+|(?:ein|zwei|drei|vier|fünf|sechs|zehn|zwölf|zwanzig|dreißig)(?![\\p{L}]))`,
];

/** For words of frequency. */
export const frequencyStanding: readonly string[] = [
  `(?:regelmäßig|häufig|oft|öfter|laufend|turnusmäßig|wiederholt)(?: [\\p{L}-]{2,24}){0,4}${goal}`,
  'nicht (?:selten|immer|oft) (?:hilft|helfen|liegt|liegen|genügt|genügen|reicht|reichen|steckt|stecken|fehlt|fehlen|klemmt|ist|sind|stimmt|passt|klappt|lässt|handelt|zeigt|geht es|kommt es)(?: [^.;]{2,60})?',
  // The participle of a verb, and what recurs of itself.
  '(?<=(?:wird|werden|worden|ist|sind) (?:[^.;,]{0,60} )?)wiederholt(?=[.;,!]|$| und | oder | werden)',
  '(?<![\\s\\S])(?:die |alle |bei )?wiederkehrende[nr]? (?!\\p{L}{0,14}(?:prüfung|kontrolle|schulung|reinigung|wartung|unterweisung|termin|besuch|umfrage|befragung|besprechung|übung))\\p{L}{4,24}',
  // What the weather and the season do.
  `(?:bei|nach|im|in) (?:(?:starkem|heftigem|langem|anhaltendem|großer|strengem|dichtem) )?(?:Regen|Frost|Schnee|Sturm|Hitze|Glatteis|Nebel|Hochwasser|Tauwetter|Herbst|Winter|Sommer|Frühjahr|Frühling|Ebbe|Flut|Hochsaison)${noPromise}(?![^.;]{0,90} (?:zu \\p{L}{3,20}(?:en|ern|eln)|\\p{L}{2,5}zu\\p{L}{3,16}en)(?![\\p{L}])) (?:steht|stehen|liegt|liegen|ist|sind|friert|frieren|kommt es|staut|stauen|fällt|fallen|dringt|drückt|wächst|wachsen|blüht|blühen|sinkt|steigt|steigen) [^.;:]{3,80}`,
];

/** For words of quantity. */
export const quantityStanding: readonly string[] = [
  `${degree}(?:viel|mehr|weniger|wenig|einiges|allerhand) (?:los|Betrieb|Andrang|Trubel|Verkehr)(?![\\p{L}])`,
  // Many come then.
  `(?:melden sich|rufen|kommen|drängen(?: sich)?|reisen|treffen|stauen sich|häufen sich|fragen|buchen|bestellen|wollen|suchen|sitzen|leben|wohnen|üben|lernen|arbeiten hier) (?:(?:dann|hier|bei uns|uns|abends|morgens|meist|oft|sich) )?${degree}${much} (?!Mitarbeit|Kolleg|Kräfte|Leute aus dem Team|Personal|Beschäftigte|von uns)[^.;:]{3,60}(?![^.;]{0,20}(?:bereit|zur Verfügung))`,
  // `Abends sitzen hier Berufstätige; etliche waren lange in keiner Halle`.
  '(?:etliche|manche|viele|einige|die meisten|wenige|mehrere)(?: davon| von ihnen)? (?:waren|hatten|kannten|wussten|kamen|sprachen|lebten|konnten|mussten) [^.;:]{3,80}',
  '(?:in|bei|für|an|auf) (?:vielen|manchen|einigen|mehreren|etlichen|den meisten|wenigen) \\p{L}{3,24} (?:vorgeschrieben|Pflicht|Vorschrift|üblich|Brauch|Sitte|verboten|untersagt|Gesetz|erlaubt|der Fall|so|gang und gäbe|anders|selbstverständlich|unbekannt)(?![\\p{L}])',
];

/** For words of quality. */
export const qualityStanding: readonly string[] = [
  '(?:Platz|Kurs|Gruppe|Klasse|Unterricht|Buch|Stunde|Text|Aufgaben?) (?:auf|in|mit|für) (?:dem|der|das|die) (?:passenden?|richtigen?|geeigneten?|jeweiligen?) (?:Niveau|Stufe|Größe|Alter|Sprache|Schwierigkeit)',
  `(?:ausreichend|genügend|hinreichend|angemessen|gut|ordentlich|vernünftig) \\p{L}{3,20}(?:t|en)(?: (?:sein|werden|bleiben))?,? (?:nämlich |also |das heißt |und zwar |mit )?(?:mindestens|höchstens|wenigstens|ab|bei|auf|mit|zwischen|über|unter) (?:[0-9]+|zwei|drei|vier|fünf|sechs|acht|zehn)`,
];

/** For escape clauses. */
export const conditionStanding: readonly string[] = [
  // In spite of it: `auch wenn gerade alle bedienen`.
  '(?:auch|selbst|sogar|erst recht|besonders|gerade),? wenn [^.;,]{2,70}',
  // The threshold follows: `nach Bedarf, das heißt ab einem Verschleißwert von 3`.
  `(?:(?:je )?nach Bedarf|bei Bedarf|bedarfsweise|${asNeeded}|im Bedarfsfall)(?: [\\p{L}-]{2,24}){0,3}(?:,| –|:| \\() ?(?:das heißt|d\\. ?h\\.|also|nämlich|und zwar|konkret|sprich|genauer(?: gesagt)?),? (?:[^.;]{0,50}[^.;\\p{N}])?(?:[0-9]+|(?:einem?|einer|zwei|drei|vier|fünf|sechs|zehn) \\p{L}{3,})`,
];

/** For words of effort. */
export const weakStanding: readonly string[] = [
  `mit (?:dieser|diesem|der|dem|unserer|unserem) ${paper} (?:wollen|möchten|will|möchte) (?:wir|ich) [^.;]{3,120}`,
];

/** For absolutes: conduct, and what a step is taken for. */
export const absoluteStanding: readonly string[] = [
  `(?:wird|werden|ist|sind|darf|dürfen) (?:[^.;,]{0,20} )?(?:nie|niemals|keinesfalls|auf keinen Fall) ohne (?!\\p{L}{0,10}(?:antwort|lösung|ergebnis|hilfe|erfolg|grund))[^.;,]{3,40} (?:ge\\p{L}{2,16}(?:t|en)|\\p{L}{2,6}ge\\p{L}{2,16}(?:t|en)|(?:be|ver|er|ent|zer)\\p{L}{2,16}(?:t|en))`,
  '(?:nie|niemals|keinesfalls|auf keinen Fall) alleine? (?:[^.;,]{0,40} )?(?!lassen|warten|stehen|bleiben|fühlen)\\p{L}{3,20}(?:en|ern|eln)(?=[.;,!]|$| oder | und )',
  '(?:nie|niemals|keinesfalls|auf keinen Fall) ohne (?!\\p{L}{0,10}(?:antwort|lösung|ergebnis|hilfe))[^.;,]{3,50} \\p{L}{3,20}(?:en|ern|eln)(?=[.;,!]|$)',
  '(?:entschuldig\\p{L}{0,4}|Entschuldigung|zugeben|eingestehen|einräumen|einstehen|zuhören|geben wir [^.;,]{0,30}zu|Verantwortung|Fehler)(?: Sie)?(?: sich| uns| dich)?(?: (?!ersetz|erstatt)[^.;,]{2,24})?,?(?: und zwar| aber)? ohne Wenn und Aber',
  'ohne Wenn und Aber (?:um Entschuldigung|entschuldig\\p{L}{1,4}|zu ?geben|zuhören|ein ?räumen|einstehen|die Verantwortung)',
  'damit (?:sich )?(?:niemand|keiner|kein(?:e[rnms]?)?|nichts) [^.;,:]{2,60}',
];
