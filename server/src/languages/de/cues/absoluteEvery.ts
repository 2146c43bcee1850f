/** Overpromises that need no word of the stock: everybody gets everything, what goes wrong does not exist, the right one for each. */

/** Nobody who works in the house: what they all do is conduct. */
const served =
  '(?!(?:Mitarbeit|Beschäftigt|Kolleg|Angestellt|Führungskr|Team|Auszubild|Azubi|Aushilf|Fahrer|Personal|Vorgesetzt|Schicht|Filiale|Abteilung|Leitung|Standort|Schritt|Fall)\\p{L}{0,14})\\p{L}{3,24}';

const every = `(?:jede[rs]? (?:noch so \\p{L}{3,14} )?${served}|wirklich jede[rs]?|ausnahmslos alle|alle)`;

/** What comes of it for them. */
const gains =
  '(?:versteht|verstehen|hört|hören|findet|finden|besteht|bestehen|schafft|schaffen|lernt|lernen|schläft|schlafen|erreicht|erreichen|begreift|begreifen|sieht|sehen|verträgt|vertragen|gewinnt|gewinnen)';

const all =
  '(?:jede[nsr]? (?:noch so \\p{L}{3,14} )?(?!(?:Tag|Morgen|Abend|Woche|Monat|Jahr|Quartal|Schicht|Stunde|Euro|Freitag|Montag))\\p{L}{3,24}|alles|überall|immer|sofort|auf Anhieb)';

/** What nobody wants to have. */
const nuisance =
  '(?:(?:unzufriedene|verärgerte|enttäuschte|unglückliche|unversorgte|wartende) \\p{L}{4,24}|\\p{L}{0,14}(?:wartezeiten|wartezeit|warteschlangen?|ausfälle|verspätungen|pannen|engpässe|verwechslungen|terminausfälle|fehllieferungen|fehlbuchungen|leerläufe|kratzer|missverständnisse)|(?:böse|unangenehme) Überraschungen|lange Gesichter|leere Regale|kalte Suppe|kaltes Essen|schlechte Laune|enttäuschte Gesichter|verlorene \\p{L}{4,20}|volle Mülleimer|zerkratzte \\p{L}{4,20})';

const here = '(?:bei uns|in unserem \\p{L}{3,24}|in unserer \\p{L}{3,24}|in unseren \\p{L}{3,24}|unter unserem Dach|mit uns|hier)';

export const absoluteEvery: readonly string[] = [
  // `Mit unseren Geräten versteht jeder Mensch jedes Wort`.
  `(?:(?:mit|dank|durch|bei|in|nach) (?:unsere[nrm]?|uns)(?: [^.;,:]{3,40})? )?${gains} ${every} ${all}(?: [^.;,:]{2,24})?(?=[.;,!]|$)`,
  `${every} ${gains} (?:mit|dank|durch|bei|in|nach) (?:unsere[nrm]?|uns)(?: [^.;,:]{3,40})? ${all}(?=[.;,!]|$)`,
  // `Mit unserem Kleber hält jede Naht`.
  `(?:mit|dank) (?:unsere[nrm]?|uns)(?: [^.;,:]{3,40})? (?:gelingt|hält|klappt|passt|sitzt|funktioniert|wächst|gedeiht|schmeckt|glänzt) (?:jede[rs]? (?:noch so \\p{L}{3,14} )?\\p{L}{3,24}|alles|immer alles)(?: [^.;,:]{2,24})?(?=[.;,!]|$)`,
  // `Unzufriedene Gäste wird es bei uns nicht geben`.
  `${nuisance} (?:wird es|gibt es|gibt's|kennen wir|kennt man) (?:mit (?:uns|der neuen \\p{L}{4,20}) )?${here}? ?(?:nicht|nie|niemals|keine|einfach nicht|schlicht nicht)(?: mehr)?(?: geben)?(?=[.;,!]|$)`,
  `${here} (?:wird es|gibt es|gibt's) (?:keine(?:rlei)?|nie|niemals) ${nuisance}(?: mehr)?(?: geben)?(?=[.;,!]|$)`,
  // `Für jedes Kind finden wir den passenden Kurs`.
  `für (?:jede[nrs]?|wirklich jede[nrs]?) (?:noch so \\p{L}{3,14} )?${served} (?:finden|haben|wissen|kennen) wir (?:immer |stets |garantiert )?(?:den|die|das|eine?n?) (?:passende|richtige|ideale|beste|optimale|perfekte|maßgeschneiderte)[nrs]? \\p{L}{3,24}(?:,? ohne Wenn und Aber)?`,
  `wir (?:finden|haben|wissen|kennen) für (?:jede[nrs]?|wirklich jede[nrs]?) (?:noch so \\p{L}{3,14} )?${served} (?:immer |stets |garantiert )?(?:den|die|das|eine?n?) (?:passende|richtige|ideale|beste|optimale|perfekte|maßgeschneiderte)[nrs]? \\p{L}{3,24}(?:,? ohne Wenn und Aber)?`,
  // `Unsere Torten schmecken jedem`.
  '(?:unsere|unser) \\p{L}{3,24} (?:schmecken|schmeckt|gefallen|gefällt|passen|passt|helfen|hilft|stehen|steht|wirken|wirkt|bekommen|bekommt|gelingen|gelingt) (?:wirklich |garantiert |ausnahmslos )?(?:jedem|jeder|allen|immer|jeder und jedem)(?: \\p{L}{3,20})?(?=[.;,!]|$)',
  // `Fehler passieren uns nicht`.
  `(?:Fehler|Pannen|Irrtümer|Verwechslungen|Unfälle|Missgeschicke|Patzer|Unglücke) (?:passieren|unterlaufen|geschehen|kommen) (?:uns|${here}) (?:nicht|nie|niemals)(?: mehr)?(?: vor)?(?=[.;,!]|$)`,
  // `Bei uns werden alle Tiere gesund`.
  `${here} (?:werden|wird|kommen|kommt|bleiben|bleibt) (?:alle|jede[rs]?) (?:\\p{L}{3,16}e[nr]? )?${served} (?:wieder )?(?:gesund|satt|glücklich|zufrieden|fündig|froh|reich|schlank|ans Ziel|heil|fit|schmerzfrei|sauber)(?=[.;,!]|$)`,
  `(?:alle|jede[rs]?) ${served} (?:werden|wird|kommen|kommt) ${here} (?:wieder )?(?:gesund|satt|glücklich|zufrieden|fündig|froh|reich|schlank|ans Ziel|heil|fit|schmerzfrei|sauber)(?=[.;,!]|$)`,
  // In the plainest words.
  `${here} (?:stimmt|passt|klappt) (?:einfach |wirklich |immer )?alles(?=[.;,!]|$)`,
  '(?:alle|jeder|jeder Ihrer|all) (?:Ihre |Ihrer |unserer )?(?:Wünsche|Wunsch|Träume|Traum) (?:werden|wird|gehen|geht) (?:bei uns |hier )?(?:wahr|in Erfüllung)',
  'wir liegen (?:mit|bei) jede[rm] \\p{L}{3,24} (?:gold)?richtig|wir liegen nie(?:mals)? (?:falsch|daneben|schief)',
  `${here} (?:schmeckt|gefällt|passt|sitzt|hilft) alles (?:jedem|allen|immer)(?=[.;,!]|$)`,
];
