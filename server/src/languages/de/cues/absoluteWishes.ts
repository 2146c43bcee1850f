/** Overpromises about wishes that all come true, troubles that never come at a certain hour, and things that always work. */
import { conduct, end, free, open, thing, trouble, without } from './absoluteShapes.ts';

const every = '(?:jede[rsnm]?|alle|sämtliche|jegliche[rs]?)(?: (?:einzelne[rsn]?|noch so \\p{L}{3,14}|Ihrer|Ihre|unserer))?';

/** What customers wish for. */
const wish =
  '\\p{L}{0,16}(?:anregung|hinweis|vorschlag|vorschläge|idee|wunsch|wünsche|kritik|rückmeldung|anliegen|bitte|forderung|verbesserung|traum|träume|sonderwunsch|vorstellung)(?:en|e|n)?';

/** What becomes of it. */
const comesTrue = '(?:in die Tat umgesetzt|umgesetzt|verwirklicht|realisiert|erfüllt|wahr(?:gemacht)?|Wirklichkeit|möglich gemacht|wahr gemacht)';

const always = '(?:immer|stets|jedes Mal|ausnahmslos|garantiert|in jedem Fall|zu jeder Zeit|jederzeit|unter allen Umständen|hundertprozentig)';

const here = '(?:(?:bei|mit|dank) uns|hier|in unserem \\p{L}{3,20}|in unserer \\p{L}{3,20}|an unserem \\p{L}{3,20}|auf unserem \\p{L}{3,20})';

/** What nobody wants. */
const nuisance = `(?:${trouble}|\\p{L}{0,12}(?:stillstand|stillstände|absagen?|sperrungen?|rückstände|streichungen?|zwangspausen?|doppelbuchungen|überbuchungen|lieferlücken|fehlalarme|leerfahrten|umwege|nachforderungen|einbußen)|(?:leere|lange|kalte|unzufriedene|enttäuschte|verärgerte|mürrische|genervte|verpasste|vergessene|versäumte|geplatzte|stockende|überfüllte|unbesetzte|verlorene|falsche|böse) \\p{L}{4,24})`;

const bliss =
  '(?:schmerzfrei|gesund|geheilt|zufrieden|glücklich|begeistert|satt|erholt|sorgenfrei|beruhigt|fit|munter|bestens gelaunt|wunschlos glücklich|mit einem Lächeln|mit einem guten Gefühl|strahlend|ohne Sorgen|ohne Schmerzen|hochzufrieden|entspannt|versöhnt)';

export const absoluteWishes: readonly string[] = [
  // `Jede Feier verläuft genau so, wie Sie es sich gewünscht haben`.
  `(?:alles|${every} ${thing}) (?:verläuft|verlaufen|läuft|laufen|wird|werden|gelingt|klingt|schmeckt|sitzt|ist|sind|sieht|endet|gerät|klappt|fällt|kommt|wirkt)(?: (?:bei uns|mit uns|am Ende|immer|garantiert)){0,2} (?:genau |exakt |haargenau |ganz |wirklich )?(?:so(?: ab| aus)?|das),? (?:wie|was)${free} [^.;,]{3,40}(?:wünsch|gewünscht|vorstell|vorgestellt|erträum|träum|erwart|erhoff|ausgemalt|gedacht|gehofft)\\p{L}{0,3}(?: (?:haben|hat|hast|habt))?${end}`,
  // `Jede Anregung wird in die Tat umgesetzt`.
  `${every} ${wish}${open} (?:wird|werden)(?: (?:bei uns|hier|von uns|auch|ausnahmslos|garantiert|sofort|gern)){0,2} ${comesTrue}${end}`,
  `${every} ${wish}${open} (?:setzen|verwirklichen|realisieren|machen) wir(?: (?:gern|sofort|auch|ausnahmslos|garantiert)){0,2}(?: (?:in die Tat|direkt|eins zu eins))? ?(?:um|wahr)?${end}`,
  `(?:setzen|verwirklichen|realisieren) wir (?:gern |garantiert )?${every} ${wish}${open}(?: (?:in die Tat|eins zu eins))?(?: um)?${end}`,
  `wir (?:setzen|verwirklichen|realisieren) (?:gern |garantiert )?${every} ${wish}${open}(?: (?:in die Tat|eins zu eins))?(?: um)?${end}`,
  // `Ausfälle am Wochenende gibt es mit uns nicht`.
  `${nuisance} (?:an|am|in|im|über|bei|beim|während|wegen|auf|durch|nach|vor|zu|zur|zum|unter) [^.;,:]{3,40} (?:gibt es|gibt's|kennen wir|wird es|kommen|kommt|haben wir) (?:${here} )?(?:einfach |schlicht )?(?:nicht|nie|niemals|keine)(?: mehr)?(?: vor| geben)?${end}`,
  `${nuisance} (?:gibt es|gibt's|kennen wir|wird es) (?:${here} )?(?:einfach |schlicht )?(?:nicht|nie|niemals|keine)(?: mehr)?(?: geben)?${end}`,
  `${nuisance} (?:ist|sind|bleibt|bleiben) ${here} (?:völlig |schlicht |technisch )?(?:ausgeschlossen|undenkbar|unmöglich|ein Fremdwort|Geschichte|passé)${end}`,
  // `Wir treffen immer den Geschmack`, `Wir lösen ausnahmslos jedes Problem`.
  `(?:treffen|erfüllen|erreichen|meistern|lösen|beheben|übertreffen|heilen|retten|gewinnen|bewältigen|knacken|entschärfen|befriedigen|begeistern|überzeugen) (?:wir )?${always} (?:den|die|das|eine?n?|jede[nsr]?|alle|Ihre?n?|unsere?n?)${without(conduct)}${open} [^.;,]{3,40}`,
  `(?:mit|bei|dank) uns (?:kommen|erreichen|finden|fahren|gewinnen|gelangen|landen|siegen|bestehen|sparen) (?:Sie|du|ihr|alle|unsere \\p{L}{3,20}) ${always}${open} (?!willkommen)[^.;,]{3,40}`,
  // `Der Aufzug fährt immer`.
  `(?:der|die|das|unsere?) ${thing} (?:fährt|fahren|läuft|laufen|funktioniert|funktionieren|klappt|hält|halten|wärmt|kühlt|wirkt|wirken|stimmt|schmeckt|sitzt|passt|gelingt|startet|springt|verbindet)(?: (?:bei uns|hier))? ${always}(?: an| durch)?(?=[.!]|$)`,
  '(?:lückenlos|hundertprozentig|zu (?:100|hundert) ?(?:%|Prozent)|absolut|völlig) (?:rückverfolgbar|sicher|dicht|wasserdicht|zuverlässig|schadstofffrei|abbaubar|ausfallsicher|einbruchsicher|störungsfrei|risikolos|keimfrei|geruchlos|schmerzlos)(?:e[rnms]?)?(?! (?:ist|sind) (?:nur|nichts|niemand|kein))',
  '(?:in|zu) jeder (?:Sekunde|Minute)(?: des (?:Tages|Jahres))? (?:für (?:Sie|dich|euch|alle) (?:da|zur Stelle|erreichbar)|erreichbar|verfügbar|zur Stelle|einsatzbereit|ansprechbar|an Ihrer Seite)',
  // `Jeder Patient verlässt die Praxis schmerzfrei`.
  `jede[rs]? ${thing}(?: und jede[rs]? ${thing})? (?:verlässt|geht|kehrt|zieht|fährt|reist|kommt|verabschiedet sich) (?:[^.;,]{0,40} )?${bliss}(?: (?:nach Hause|heim|zurück|ab|weg|von dannen|wieder))?${end}`,
  `(?:bei|mit|dank) uns (?:klappt|gelingt|funktioniert|läuft|stimmt|passt|sitzt|schmeckt) (?:wirklich |einfach |immer |ausnahmslos ){0,2}(?:alles|jedem alles)(?: immer)?${end}`,
  `(?:wird|werden|wirst|werdet) (?:[^.;,]{0,16} )?(?:nie|niemals|garantiert nicht|zu keiner Zeit) (?:enttäuscht|im Stich gelassen|vertröstet|vergessen|übersehen|überhört|bereuen)(?: werden)?${end}`,
];
