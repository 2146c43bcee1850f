import { people } from '../sections/words.ts';
import { noPromise } from './facts.ts';

/** Stretches in which a vague word is right as it stands: what customers do and ask for, logs of changes, what has been so since, figures right behind. */

const often =
  '(?:häufig|oft|oftmals|öfter|öfters|meist|meistens|manchmal|gelegentlich|mitunter|bisweilen|zuweilen|hin und wieder|ab und zu|ab und an|immer wieder|vielfach|überwiegend|normalerweise|gewöhnlich|üblicherweise)';
const asNeeded =
  '(?:bei Bedarf|wenn nötig|falls nötig|im Bedarfsfall|falls erforderlich|wenn erforderlich|nötigenfalls|gegebenenfalls|ggf\\.|notfalls)';
const asks = '(?:bitten|fragen|klingeln|läuten|melden|wenden|sprechen|rufen|verlangen|erkundigen)';
const work =
  '(?:Umbau|Umzug|Neubau|Sanierung|Anbau|Eröffnung|Renovierung|Erweiterung|Fusion|Umstellung|Modernisierung|Einzug|Hochwasser|Brand|Reform|Neueröffnung|Gründung|Übernahme)';

/** For every list of vague words. */
export const plainFacts: readonly string[] = [
  // What people do: `Oft bringen die Leute …`, `Wer umzieht, hat meist wenig Zeit`.
  `${often} (?:bringen|kommen|sitzen|stehen|schlafen|spielen|rufen|fragen|haben|suchen|meinen|glauben|wollen|wissen|vergessen|verwechseln|melden sich) (?:die |unsere |viele |manche |einige |ältere |junge |solche ){1,2}${people}(?![\\p{L}])${noPromise}[^.;:]{0,80}`,
  `wer (?!(?:bei uns|hier) arbeitet)[^.;,:]{3,50}, (?:hat|braucht|will|möchte|sucht|kennt|ist|fragt|fürchtet|weiß|sorgt sich|freut sich|kommt|denkt|wohnt|steht)(?![\\p{L}])${noPromise} [^.;:]{2,100}`,
  `(?:Angst|Hunger|Durst|Fragen|Sorgen|Schmerzen|Zweifel|Hemmungen|Scheu) (?:[^.;,:]{2,40} )?(?:haben|hat|kennen|plagen|quälen) (?:viele|manche|einige|etliche|die meisten|nicht wenige) [^.;,]{3,40}`,
  // What customers are asked to ask for.
  `${asks} Sie (?:(?:uns|sich|bitte|einfach|gern|gerne) ){0,3}${asNeeded} (?:um|nach|uns|am|an|das Team|die Theke|das Personal|unser)[^.;,]{2,60}`,
  `${asNeeded},? ${asks} Sie (?:(?:uns|sich|bitte|einfach|gern|gerne) ){0,3}(?:um|nach|uns|am|an|das Team|die Theke|das Personal|unser)[^.;,]{2,60}`,
  `${asks} Sie [^.;,]{2,50},? (?:wenn|falls) (?:nötig|erforderlich|Sie (?:es|ihn|sie|das|Hilfe) (?:brauchen|benötigen|möchten|wünschen))`,
  // Logs of changes.
  '(?:Änderung(?:en)?|Neuerung(?:en)?|Anpassung(?:en)?|Geändert|Neu|Überarbeitet) (?:gegenüber|seit|zu|zur|in|im Vergleich|im|dieser) [^.;:]{2,60}: [^.;]{3,200}',
  '(?:Abschnitt|Kapitel|Ziffer|Punkt|Teil|Absatz|Tabelle|Fristen?|Nummer) (?:[0-9.]{1,6} )?(?:[^.;,:]{0,30} )?(?:erheblich|deutlich|stark|wesentlich|leicht|geringfügig|etwas|grundlegend|umfassend|teilweise|mehrfach|an mehreren Stellen) (?:gekürzt|erweitert|geändert|überarbeitet|verkürzt|verlängert|ergänzt|gestrafft|angepasst|umgestellt)',
  // What has been so since.
  `seit (?:dem|der|unserem|unserer|ihrem) ${work}(?![\\p{L}])${noPromise} [^.;:]{3,100}`,
  `seit (?:dem|der|unserem|unserer|ihrem) ${work} (?:haben|sind) wir [^.;:]{3,80}`,
  // What a nose or an ear notices.
  `es (?:riecht|rauscht|knackt|klopft|knistert|staubt|hallt|zieht|dampft|schäumt|pfeift|piept|brummt|tropft|passiert) ${often} [^.;:]{2,80}`,
  `${often} (?:riecht|rauscht|knackt|klopft|knistert|staubt|hallt|zieht|pfeift|piept|brummt|passiert) es [^.;:]{2,80}`,
  // The same for all of them is no time.
  '(?:allen|alle|überall|beiden|beide|für alle|jedem|jeder)(?: [^.;,:]{2,40})? gleich(?=[.;,!)]|$)',
  'in der Regel [0-9]',
  // What a word stands for,
  'als \\p{L}{4,20} (?:gilt|gelten|zählt|zählen) (?:bei uns |hier |nur |allein )?[^.;]{3,120}',
  '(?<![\\s\\S])\\p{L}{4,20} (?:heißt|bedeutet|meint) (?:für uns|bei uns|hier)[^.;]{2,80}',
  'so (?:oft|lange|viel|viele)(?: [^.;,]{2,40})?,? wie (?:Sie|du|ihr|er|sie) (?:möchten|wollen|mögen|brauchen|möchtest|willst|möchte|will|Lust)[^.;,]{0,20}',
  'so (?:schnell|rasch|leicht) (?:kann es gehen|geht das|ist es passiert|ist das passiert)',
  'häufigste[rns]? (?:Grund|Anlass|Fehler|Irrtum|Ursache|Frage|Thema|Wunsch)',
  `(?:viele|manche|einige|die meisten|etliche)(?: von ihnen| davon)? (?:tragen|hören|spüren|merken|unterschätzen|gewöhnen sich|haben|nutzen|scheuen)(?![\\p{L}])${noPromise} [^.;:]{3,90}`,
  `(?:die meisten|viele|manche|einige|etliche) (?!Antr|Anfrag|Anliegen|Beschwerd|Fälle|Auftr|Aufträg)\\p{L}{4,24} (?:finden|liegen|fallen|stammen|entstehen|tragen|passieren|gehören|wohnen|fahren|wiegen|beginnen)(?![\\p{L}])${noPromise} [^.;:]{3,90}`,
  `(?:sind|fahren|kommen) (?:die meisten|viele|manche|einige|etliche|zahlreiche) \\p{L}{4,24} (?:unterwegs|auf dem Weg|in Urlaub|verreist|krank|zu Hause|im Ort)${noPromise}[^.;:]{0,60}`,
];

/** For words of time: what animals, voices and vehicles do. */
export const timeFacts: readonly string[] = [
  '(?:schnell|rasch|flach|langsam|bald|zügig) (?:atmet|atmen|hechelt|hecheln|spricht|redet|reden|ermüdet|ermüden|altert|wächst|zunimmt|abnimmt|verschleißt|abkühlt|trocknet|verdirbt|anschwillt|verläuft)(?=[.;,]|$)',
  `(?:nach kurzer Zeit|nach einiger Zeit|nach einer Weile|nach und nach|mit der Zeit|mit den Jahren|allmählich|bald|schnell|rasch) (?:gewöhnt|gewöhnen|lässt|lassen|vergeht|verschwindet|legt sich|nimmt|klingt|verkalken|verkalkt|setzt sich|sammelt sich|verschlechtert|verändert)(?![\\p{L}])${noPromise} [^.;:]{3,80}`,
  `(?:gewöhnt|gewöhnen|setzt|verändert|verschlechtert|legt) sich ${noPromise}(?:[^.;:,]{0,24} )?(?:nach und nach|mit der Zeit|allmählich|bald|schnell|rasch|nach kurzer Zeit)(?: [^.;:]{2,40})?`,
  '(?:pünktlich|rechtzeitig|regelmäßig|schnell|säumig) (?:zahlende|zurückgegebene|wiederkehrende|gemeldete|abgesagte|bezahlte)[nrsm]? \\p{L}{4,24}',
];

/** For words of quantity. */
export const quantityFacts: readonly string[] = [
  // Only some of them: a rule about a part.
  '(?:einige|manche|mehrere|viele|einzelne|etliche|bestimmte) \\p{L}{3,24}(?: [^.;,]{2,24})? (?:dürfen|können|darf|kann) (?:Sie |du |wir )?(?:nur|nicht|auch|ausschließlich|bereits|leider|derzeit|allein|kein\\p{L}{0,2}) [^.;]{3,80}',
  // The bound stands right behind: `größere Mengen ab 2 m³`.
  '(?:kleiner|größer|gering|groß|klein|höher|niedriger|länger|kürzer)e[nrms]? \\p{L}{3,24} (?:bis|ab|über|unter|von|mit mehr als|mit weniger als|mit)(?: zu)? (?:etwa |mehr als |mindestens |höchstens )?(?:[0-9]|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf)[^.;,]{0,24}',
  '(?:ausreichend|genügend|hinreichend|genug)(?:e[rnms]?)?(?: \\p{L}{3,20}){1,2},? \\((?:mindestens |ab |über |wenigstens |also |d\\. ?h\\. )?[0-9][^()]{0,30}\\)',
];

/** For escape clauses. */
export const conditionFacts: readonly string[] = [
  // It chooses between limits: `Je nach Dringlichkeit gilt Stufe 1, 2 oder 3`.
  'je nach [^.;,]{3,40} (?:gilt|gelten|beträgt|betragen|kostet|kosten|dauert|dauern|liegt|liegen|sind es|ist es|zahlen Sie|werden|wird)? ?(?:[^.;,]{0,24} )?(?:[0-9]|zwei|drei|vier|fünf|eine Stunde|einen Tag)[^.;]{0,30}',
  '(?:beträgt|betragen|kostet|kosten|dauert|dauern|liegt|liegen|zahlen Sie) je nach [^.;,]{3,30} (?:höchstens|maximal|zwischen|mindestens|bis zu|[0-9]|zwei|drei|vier|fünf)[^.;]{0,30}',
  '(?:großer|viel|hoher) Wert (?:von|über|unter|der Ware)[^.;,]{0,20}',
];
