import { houseClause, mainClause, settled } from './settled.ts';

/** Stretches that describe: what a course teaches, how customers live, what others do. A cue in them promises nothing. */

const course =
  '(?:(?:[\\p{L}-]{0,24})(?:kurs|kursus|lehrgang|schulung|seminar|workshop|training|modul|webinar|unterricht|unterweisung|fortbildung|weiterbildung|lerneinheit|rollenspiel|planspiel|übung|lehrfilm|lernvideo|e-learning|handbuch|leitfaden|merkblatt|kapitel|broschüre))(?:s|es|e|en)?';

/** On to the end of the sentence, unless it goes on with what is done about the course itself. */
const rest = '(?:(?!(?:,| und| sowie|,? dann) (?:wird|werden|findet|finden|muss|müssen|soll|sollen|wir|ist|sind)(?![\\p{L}]))[^.;]){0,220}';

const teaches =
  '(?:zeigt|lehrt|vermittelt|behandelt|erklärt|erläutert|schult|befähigt|übt|trainiert|schärft|stärkt|vertieft|hilft|dreht sich|handelt|befasst sich|beschäftigt sich|veranschaulicht|beleuchtet|führt ein|führt vor|macht (?:[^.;]{2,60} )?vertraut|führt (?:[^.;]{2,60} )?vor|widmet sich|bereitet darauf vor)(?! regelmäßig| laufend)';
const teach =
  '(?:vermitteln|befähigen|lehren|beibringen|zeigen|helfen|schulen|vorbereiten|üben|stärken|schärfen|erklären|vertraut machen|in die Lage versetzen|sensibilisieren)';
const how = '(?:unter anderem |auch |vor allem |zum Beispiel |etwa )?(?:wie|warum|wann|woran|worauf|was|welche[rnms]?)';

const learner =
  '(?:Teilnehm(?:er|ern|ende|enden|erinnen)|wer (?:teilnimmt|ihn besucht|sie besucht|dabei ist),?|Neulinge[n]?|Neue(?: \\p{L}{4,24})?|neue (?:Kräfte|Leute|Kolleg\\p{L}{1,6}|Mitarbeite\\p{L}{1,6}|Beschäftigte)|Auszubildende|Lernende|Azubis|Einsteiger(?:innen)?|Lehrlinge|alle|sie|man)(?:[:*_/]-?innen)?';

/** What a course or paper is for. */
const lessons: readonly string[] = [
  `${course} (?:[^.;:]{0,60} )?${teaches}${rest}`,
  `${course} (?:[^.;:]{0,60} )?(?:soll|sollen|will|wollen) (?:[^.;]{0,140} )?${teach}(?:,? ${rest})?`,
  `(?:er|sie|es|dabei|dort|darin|hier|das|dies|jede Einheit|ein (?:Film|Video|Trainer)|eine Trainerin) ${teaches}(?: \\p{L}{2,16}){0,4},? ${how} ${rest}`,
  `(?:im|in (?:der|dem|den|einer|einem|unserer|unserem)|während (?:der|des|einer|eines)|bei der) ${course} (?:geht es|dreht sich|üben|lernen|lernt|übt|trainieren|proben|erfahren|erfährt|zeigen|zeigt)${rest}`,
  `(?:Ziel|Zweck|Sinn|Inhalt|Inhalte|Gegenstand|Thema|Themen|Schwerpunkt|Schwerpunkte|Lernziel|Lernziele) (?:(?:der|des|dieser|dieses|unserer|unseres|einer|eines) )?(?:${course} )?(?:ist|sind|war|waren|bilden)(?:[^.;]{0,20})? (?=[^.;]{0,200}(?:lern|umgang|verständnis|wissen|fähig|beherrsch|sicher|arbeit|gespräch))${rest}(?<=(?:umgang|verständnis|wissen|fähig|beherrsch|lern|arbeit|gespräch)[^.;]{0,120})`,
  `(?:Ziel|Zweck|Sinn|Aufgabe) (?:der|des|dieser|dieses|unserer|unseres|einer|eines|jeder|jedes) ${course}(?: [^.;,]{2,30})? ist(?: es)?,? ${rest}`,
  `(?:lernt|lernen|erlernen|erlernt|verlernt)(?!, (?!wie |was |warum |wann |worauf |woran |dass )| (?:laufend|ständig|stets|stetig|regelmäßig|kontinuierlich|fortlaufend|immer wieder|dazu|wir (?:laufend|ständig|stetig|regelmäßig)))${rest}`,
  `(?:üben|übt|trainieren|trainiert|proben|probt|erfahren|erfährt|begreifen|begreift|sehen|sieht|verstehen|versteht|wissen|weiß)(?: \\p{L}{2,16}){0,4}, ${how} (?:man|sie|er|sich)${rest}`,
  `(?:nach|am Ende) (?:dem|der|des|einem|einer|eines) ${course} (?:[^.;]{0,30} )?(?:können|kann|beherrschen|beherrscht|wissen|weiß|gelingt|fällt)${rest}`,
  `(?:danach|anschließend|am Ende|hinterher) (?:können|kann|beherrschen|beherrscht|wissen|weiß) ${learner}${rest}`,
  `(?:beigebracht|beibringen|bringt|bringen)(?: \\p{L}{2,16}){0,5}(?: bei)?, ${how} [^.;]{2,120}`,
  'wie man [^.;,]{2,100}',
  `(?:(?:Kurs|Lern|Lehr|Schulungs|Übungs|Unterrichts|Ausbildungs|Trainings|Seminar)ziele?|Ziele? (?:der|des|dieser|dieses) ${course})[^.;:]{0,40}: [^.;]{2,160}`,
  '(?:Kurs|Lern|Lehr|Schulungs|Übungs|Unterrichts|Ausbildungs|Trainings|Seminar)ziele? (?:[^.;:,]{0,30} )?(?:ist|sind)(?![\\p{L}])[^.;]{2,160}',
];

const customer =
  '(?:Kundschaft|Stammkundschaft|\\p{L}{0,10}kunden|\\p{L}{0,10}kundinnen|\\p{L}{0,10}gäste|Besucher|Besucherinnen|Patienten|Patientinnen|Mitglieder|Eltern|Familien|Mieter|Mieterinnen|Leserinnen|Leser|Reisende|Pendler|Anrufende|Anwohner|Nachbarn|Schüler|Schülerinnen|Studierende|Urlauber|Touristen|Menschen|Leute|Bauern|Landwirte|Vereine|Firmen|Schulen|Haushalte)(?:[:*_/]-?innen)?';

/** What customers are in the habit of doing: how often, and how many of them. */
const habits: readonly string[] = [
  `${customer} (?:[^.;,:]{0,40} )?(?:bringen|bringt|kommen|kommt|holen|holt|fragen|fragt|bestellen|bestellt|kaufen|kauft|rufen|ruft|schreiben|schreibt|suchen|sucht|wohnen|wohnt|leben|lebt|wissen|weiß|wollen|will|möchten|möchte|brauchen|braucht|nutzen|nutzt|fahren|fährt|reisen|reist|wünschen|wünscht|schätzen|schätzt|sagen|sagt|vergessen|vergisst|sprechen|spricht|arbeiten|arbeitet|stammen|stammt|essen|trinken|buchen|bucht|kennen|kennt|lieben|liebt|treffen|trifft|besuchen|besucht|mögen|mag|ziehen|zieht|verwechseln|unterschätzen|tragen|trägt|besitzen|besitzt)(?! (?:wir|uns))(?=[ ,.;]) ?(?:(?!${mainClause}|${houseClause})[^.;:]){0,100}`,
  `(?:bringen|kommen|holen|fragen|bestellen|kaufen|rufen|schreiben|suchen|wohnen|leben|wissen|wollen|möchten|brauchen|nutzen|fahren|reisen|wünschen|schätzen|vergessen|sprechen|stammen|besuchen|mögen|tragen) (?:unsere |die |besonders |sehr |recht |ziemlich |viele |manche |einige |die meisten |etliche ){0,3}${customer}(?= ) [^.;:]{0,80}`,
];

/** What others do of whom nothing is promised. */
const others: readonly string[] = [
  '(?:deren|dessen) \\p{L}{4,30} (?!wird|werden|ist|sind|soll|muss)\\p{L}{3,16}(?:t|en) [^.;,:]{2,50}',
  '(?:\\p{L}{0,12}(?:innung|kammer|ministerium|schlichtungsstelle|krankenkassen?|versicherungen|versicherung|hersteller|wetterdienst|polizei|feuerwehr|presse|gericht|gewerkschaft|landratsamt|wettbewerber|mitbewerber|konkurrenz)) (?!wird|werden|ist|sind|soll|sollen|muss|müssen|informier|benachrichtig|beantwort)\\p{L}{3,16}(?:t|en)(?! (?:[^.;,:]{0,20} )?wir(?!\\p{L})) [^.;,:]{2,60}',
];

/** Contexts for every list of cues. */
export const describing: readonly string[] = [...lessons, ...settled];

/** Contexts for words of frequency and quantity. */
export const describingHabits: readonly string[] = [...lessons, ...habits, ...others, ...settled];
