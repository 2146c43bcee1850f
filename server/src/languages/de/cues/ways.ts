/** Stretches that are right as they stand: adjectives that pick a case with its own limit, how living things and materials are, what people help themselves to. */
import { people } from '../sections/words.ts';
import { noPromise } from './facts.ts';

const figure =
  '(?:[0-9]|(?:einem?|einer|einen|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|vierzehn) (?:\\p{L}{3,14}e?n? )?\\p{L}{0,10}(?:stunden?|minuten?|tage?n?|wochen?|monate?n?)(?![\\p{L}])|(?:selben|gleichen|nächsten|folgenden|übernächsten) (?:\\p{L}{0,10}tag|morgen|abend|woche|schicht|monat)|über Nacht|tagesgleich|noch heute)';

/** Adjectives of size, weight and urgency that pick the case. */
const picks =
  '(?:klein|kleiner|größer|groß|gering|geringfügig|leicht|leichter|schwer|schwerer|schwerwiegend|gravierend|erheblich|bedeutend|wesentlich|umfangreich|komplex|kompliziert|einfach|dringend|dringlich|eilig|ernst|grob|massiv|nennenswert|schwierig|aufwendig|aufwändig|häufig|wiederholt|kurzfristig|langfristig|gut|hochwertig|minderwertig|längere?|mittler|einzeln|besonder|signifikant|unerheblich|unwesentlich)(?:e[rnms]?)?';

const living =
  '(?:Kinder|Kleinkinder|Babys|Säuglinge|Jugendliche|Senioren|Ältere|Menschen|Leute|Hunde|Katzen|Pferde|Ponys|Kühe|Kälber|Ziegen|Schafe|Affen|Vögel|Hühner|Fische|Bienen|Tiere|Welpen|Schulklassen|Touristen|Anfänger|Neulinge|Männer|Frauen|Brillenträger|Allergiker|Trauernde|Verliebte|Pendler|Fahrschüler|Schwimmer|Läufer|Patienten)(?:[:*_/]-?innen)?';

const state =
  '(?:müde|unruhig|hungrig|durstig|nervös|krank|laut|ungeduldig|kalt|heiß|warm|satt|dick|groß|zutraulich|seekrank|quengelig|ängstlich|aggressiv|wütend|ärgerlich|traurig|schwach|rot|nass|schmutzig|munter|zahm|scheu|unsicher|vergesslich|misstrauisch|übermütig|gereizt)';

/** Heat, salt and other things that do what they do. */
const matter =
  '(?:Hitze|Kälte|Frost|Salz|Salzwasser|Seewasser|Lärm|Feuchtigkeit|Nässe|Staub|Zugluft|Sonne|Sonnenlicht|Licht|Kalk|Rost|Öl|Fett|Zucker|Alkohol|Stress|Müdigkeit|Schlafmangel|Angst|Trauer|Übung|Erfahrung|Holz|Leder|Wolle|Seide|Glas|Metall|Aluminium|Kunststoff|Beton|Lehm|Mehl|Hefe|Sauerteig|Milch|Butter|Käse|Obst|Gemüse|Fleisch|Fisch|Papier|Farbe|Lack|Leim|Software|Strom|Akkus|Batterien|Motoren|Bremsen|Reifen)';

const asNeeded = '(?:bei Bedarf|wenn nötig|falls nötig|im Bedarfsfall|falls erforderlich|wenn erforderlich|nötigenfalls|gegebenenfalls|notfalls)';

/** For every list of vague words. */
export const ways: readonly string[] = [
  // The case that the limit is for: `Erhebliche Lecks werden innerhalb von 24 Stunden aufgegraben`.
  `(?<![\\s\\S])(?:bei |für |nach )?(?:(?:die|der|alle|einen?|eine[rm]?) )?${picks} [\\p{L}-]{3,30}(?: (?:und|oder|sowie) (?:${picks} )?[\\p{L}-]{3,30})?(?=[ ,:](?![^.;]{0,60}(?:sobald|zeitnah|umgehend|baldmöglichst|möglichst))[^.;]{0,90}(?<![\\p{L}\\p{N}])${figure})`,
  // What living things are and do.
  `(?:${living}|(?:junge|ältere|alte|kleine|große|nervöse|kranke|neue|trächtige|müde|gestresste) (?:${living}|\\p{L}{3,14}tiere)) (?:werden|sind|ermüden|frieren|wirken) (?:[^.;,]{0,30} )?(?:schnell|rasch|bald|oft|häufig|leicht|meist|manchmal|gern) ${state}(?![\\p{L}])`,
  `(?:${living}|(?:junge|ältere|alte|kleine|große|nervöse|kranke|trächtige|gestresste) \\p{L}{3,18})(?![\\p{L}])${noPromise} (?!erhalten|bekommen|warten|finden|erreichen|sollen|können)\\p{L}{3,14}(?:en|t|n) (?:sich |uns |dann |dabei |hier ){0,2}(?:meist|oft|häufig|manchmal|schnell|rasch|gelegentlich|selten|mitunter|regelmäßig|normalerweise|in der Regel|viel|wenig|erheblich|deutlich)(?![\\p{L}])[^.;:]{0,70}`,
  `(?:(?:große|starke|trockene|feuchte|direkte|viel|zu viel|hartes|kaltes|warmes|nasses|frische[rs]?) )?${matter}(?![\\p{L}])${noPromise} (?!ist zu|sind zu)\\p{L}{3,16}(?:t|en|n) [^.;:]{2,80}`,
  // What it is to many.
  '(?:ist|sind|war|bleibt|klingt|wirkt|scheint) (?:[^.;,]{0,20} )?für (?:sehr )?(?:viele|manche|einige|die meisten|etliche)(?: (?!unserer)\\p{L}{4,20})? (?:ein|eine|neu|fremd|schwer|unverständlich|peinlich|ungewohnt|unangenehm|wichtig|entscheidend|das|der|die|kaum|zu)(?: [^.;]{2,60})?',
  `(?:wer|alle, die) (?:neu|jung|krank|traurig|verliebt|müde|aufgeregt|allein|in Trauer|im Stress|unsicher|fremd)[^.;,:]{0,30}, (?:macht|stellt|vergisst|übersieht|verwechselt|hört|sieht|fühlt|zögert|redet|spricht|schläft)(?![\\p{L}])${noPromise} [^.;:]{2,100}`,
  // What was, and what customers choose from.
  '(?:bis|vor|im Jahr|noch|zwischen|von|um) (?:18|19|20)[0-9]{2}(?: (?:und|bis) (?:18|19|20)[0-9]{2})? \\p{L}{3,20}ten?(?![\\p{L}]) [^.;]{2,80}',
  '(?:wählen|wähle|wählt|suchen|stöbern|entscheiden) (?:Sie |du |ihr |euch |sich )(?:[^.;,]{0,20} )?(?:aus|unter|zwischen|in) (?:vielen|mehreren|einigen|zahlreichen|verschiedenen|etlichen)',
  '(?:sogenannte|so genannte)[nrsm]? \\p{L}{3,24}',
  // Why something came about.
  '(?:weil|da|nachdem|obwohl|als|denn) [^.;]{3,90} (?:brauchten|suchten|fehlten?|wollten|wünschten|fragten|klagten|warteten|verlangten|scheiterten?|beschwerten|stieg(?:en)?|wuchs(?:en)?|zunahm(?:en)?|kam(?:en)?|ging(?:en)?|gab|hatten?|war|waren|konnten?|mussten?)(?![\\p{L}])',
];

/** For escape clauses. */
export const conditionWays: readonly string[] = [
  `${asNeeded} (?:leihen|nehmen|holen|borgen|mieten|suchen|drucken|schenken|ziehen|melden|buchen|bestellen|wählen|fragen|setzen|stellen|legen|packen|bringen|laden|lesen|teilen) (?:Sie|ihr|${people}) [^.;]{2,70}`,
  `(?:leihen|nehmen|holen|borgen|mieten|drucken|schenken|ziehen|buchen|bestellen|wählen|setzen|packen|bringen|laden) (?:Sie|ihr) (?:[^.;,]{0,30} )?${asNeeded}(?: [^.;,]{2,50})?`,
];
