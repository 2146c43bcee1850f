import type { LanguagePack } from '../types.ts';
import { actions } from './commitments/actions.ts';
import { channels } from './commitments/channels.ts';
import { objects } from './commitments/objects.ts';

/** How German names channels, actions and objects, and joins the parts of a commitment. */
export const commitments: LanguagePack['commitments'] = {
  channels,
  actions,
  objects,
  joints: {
    strong: [
      ';',
      '(?:,? )?(?:und(?! (?:spätestens|längstens|zwar|in jedem fall|auf jeden fall|jedenfalls|nicht später|allerspätestens))|oder|aber(?! (?:spätestens|längstens|in jedem fall|jedenfalls|nicht später|mindestens|höchstens))|sowie|danach|dann|während|sondern|jedoch|doch|wobei|außerdem|anschließend|hingegen|dagegen|sodass|so dass|daraufhin|bevor|nachdem|hernach|zudem|ferner)',
      '(?: )?[–—]',
      ' - ',
    ],
    weak: [',', ':', '(?<=[\\p{L})]) ?\\((?=\\p{L})'],
  },
  comparison: {
    atMost: [
      'innerhalb(?: (?:von|der|des|einer|eines))?',
      'binnen',
      'in(?= (?:maximal |höchstens |spätestens )?(?:[0-9]|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\[))',
      '(?:aller)?spätestens',
      'bis(?: (?:zu|zum|zur|spätestens))?',
      'höchstens|maximal|max\\.?|längstens',
      'nicht (?:mehr|länger|später|öfter|höher) als',
      'nicht über',
      'vor(?: ablauf von)?',
      'mit einer frist von',
      'bis (?:längstens|höchstens|maximal)|nach (?:spätestens|höchstens|maximal)|innert(?: (?:von|eines|einer))?|im laufe (?:von|eines|einer)|nicht später als|keinesfalls (?:mehr|länger|später) als|unterhalb(?: von)?|während(?= [0-9])|in weniger als|oder weniger|oder (?:früher|schneller)|vor ende|am (?:selben|gleichen|nächsten)|noch am',
      '≤',
    ],
    atLeast: [
      'mindestens|mind\\.|wenigstens|zumindest|minimal',
      'nicht (?:weniger|seltener|kürzer|niedriger|schlechter|früher) als',
      'nicht unter',
      'ab',
      'oder (?:mehr|besser|höher)',
      'nicht vor|keinesfalls (?:weniger|unter)|oder länger|aufwärts|und mehr|von mindestens',
      '≥',
    ],
    moreThan: ['(?:mehr|länger|höher|später|öfter|besser|größer|häufiger) als', 'über', 'oberhalb(?: von)?', 'jenseits(?: von)?', '>'],
    lessThan: ['(?:weniger|kürzer|früher|seltener|schneller|kleiner|niedriger) als', 'unter', '<'],
    exactly: ['genau', 'exakt', 'pünktlich um', 'punkt(?= [0-9])', 'auf die minute', 'jeweils'],
  },
  ranges: ['bis(?: zu)?', 'oder', 'und(?= [0-9])', 'respektive', 'bzw\\.'],
  shares: {
    between: ['von', 'aus', 'der', 'unter'],
    of: ['der \\p{L}+', 'aller \\p{L}+', 'von \\p{L}+', 'unserer \\p{L}+', 'sämtlicher \\p{L}+', 'des \\p{L}+'],
  },
  starts: [
    'wenn|falls|sofern|gelingt',
    '(?:nach|ab|seit|mit) (?:dem |der |ihrem |ihrer |deren |dessen )?(?:eingang|erhalt|empfang|anruf|bestellung|meldung|anfrage|antrag|zugang|lieferung|kauf|besuch|rücksendung|zahlung|beschwerde|abschluss|kontakt|eingangsbestätigung|termin|reklamation|rückgabe|bestätigung)\\p{L}{0,3}',
    '(?:nachdem|sobald|wenn|ab dem tag|ab dem zeitpunkt)',
    '(?:ab|nach|seit|mit) (?:ihrem |ihrer |der |dem |erfolgter |vollständigem |vollständiger |deinem |deiner )?(?:störungsmeldung|auftragserteilung|vertragsschluss|vertragsende|kündigung|fristablauf|antragstellung|abgabe|einsendung|wareneingang|zahlungseingang|posteingang|retoure|eröffnung|anmeldung|einreichung|unterschrift|untersuchung|gespräch|ankunft|anreise|abreise|vorlage|übergabe|auslösung|alarmierung|annahme|schadensmeldung|rechnungsdatum|veröffentlichung|beginn|ende)\\p{L}{0,3}',
    '(?:am|ab) (?:selben|gleichen|nächsten|folgenden) (?:tag|werktag|arbeitstag)',
    'danach|darauf|daraufhin|anschließend|gerechnet (?:ab|vom|von)|beginnend (?:mit|ab)|gezählt ab|im anschluss an|seit(?:her|dem)',
    '(?:tage|wochen|stunden|minuten|monate) (?:vor|nach|vorher|danach|später)',
    'im voraus|vorher|zuvor|vor (?:dem|der|ihrem)',
  ],
  conditions: [
    '(?:wenn|falls|sofern|außer|ansonsten|sonst|bei|im fall)',
    '(?:dringend|eilig|kritisch|schwer|komplex|schwierig|einfach|leicht|besonder|normal|groß|klein)\\p{L}{0,3}',
    '(?:notf[aä]ll|eilf[aä]ll|express|premium)\\p{L}{0,8}',
    '(?:erste|zweite|dritte|weitere|endgültige|vorläufige)[rnms]? (?:antwort|mahnung|stufe|rückmeldung)',
    'außerhalb|wochenende|feiertag\\p{L}{0,3}',
  ],
  criteria: [
    'gemessen (?:an|durch|mit|wird)',
    '(?:messen|misst|mess) (?:wir )?(?:das|dies)?',
    '(?:zufriedenheits|durchschnitts|kunden)?(?:note|wert|bewertung|punktzahl|quote)\\p{L}{0,2}',
    'bewert\\p{L}{1,3} (?:uns|mit)',
    '(?:das|dies) heißt|das bedeutet',
    '(?:das|dies) messen|maßstab (?:ist|sind)|gradmesser|grundlage (?:ist|sind)|nachgewiesen (?:durch|mit)|belegt (?:durch|mit)|im sinne (?:der|von) (?:din|iso|en)|kriterien? (?:ist|sind|dafür)|richtwert|prüfliste|checkliste|kennzahl|d\\. ?h\\.|und zwar|nämlich|konkret|genauer',
    '(?:in|bei) (?:der|unserer) (?:jährlichen |letzten )?(?:kunden)?(?:befragung|umfrage)|schulnote|punkten|von (?:5|fünf|10|zehn) (?:sternen|punkten)',
    'nach (?:din|iso|en) ?[0-9]+|(?:din|iso)(?: en)?(?: iso)? ?[0-9]+',
  ],
  negations: [
    'nicht|kein\\p{L}{0,3}|niemals|nie|keinesfalls|auf keinen fall',
    'verboten|untersagt|unzulässig',
    'niemanden?|nirgends|nimmer|unter keinen umständen|zu keiner zeit|keineswegs|tabu|nicht (?:gestattet|erlaubt|zulässig|statthaft)|haben? [^.;]{0,40} nichts (?:zu suchen|verloren)|darfst nicht|dürfen nicht|darf nicht',
    'vermeide\\p{L}{0,3}|unterlass\\p{L}{1,3}|unterbleib\\p{L}{1,3}',
  ],
};
