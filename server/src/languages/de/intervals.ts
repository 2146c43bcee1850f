import type { LanguagePack } from '../types.ts';

/** How writers say that something recurs, beyond figures and adverbs. */
export const intervals: LanguagePack['intervals'] = {
  long: [
    '(?:zwei|drei|vier|fünf|sechs|zehn)jährlich(?:e[rnms]?)?',
    '(?:[2-9]|10)-?jährlich(?:e[rnms]?)?',
    '(?:zwei|drei|vier|fünf)jahres(?:rhythmus|turnus|takt|abstand)',
    '(?:im )?abständen? von (?:mehreren|einigen) jahren',
    'jedes (?:zweite|dritte|vierte|fünfte|andere) jahr',
    'in jedem (?:zweiten|dritten|vierten|fünften) jahr',
    'alle paar jahre',
  ],
  occasions: [
    'jede[rnms]?(?! (?:rückmeldung|meinung|anregung|kritik|idee|hinweis|stimme|vorschlag|form|art|weise|fall|zeit|einzelnen?)) \\p{L}+',
    'nach (?:dem|der|einem|einer|ihrem|ihrer|abschluss|ende) (?:\\p{L}+ ){0,2}?(?:besuch|aufenthalt|einkauf|kauf|bestellung|lieferung|abholung|gespräch|anruf|termin|behandlung|reparatur|reise|abreise|fall|vorgang|auftrag|montage|schulung|kontakt)(?:e?s)?',
    '(?:bei|vor) (?:der |ihrer )?(?:abreise|abholung|übergabe|lieferung|abnahme|rückgabe)',
    'mit (?:der|ihrer) (?:rechnung|lieferung|bestätigung|bestellung)',
    '(?:auf|an) (?:dem|der|ihrem|ihrer) (?:kassenbon|rechnung|beleg|lieferschein)',
  ],
  nextReview: [
    'nächste[rn]? (?:planmäßige[rn]? )?(?:überprüfung|prüfung|überarbeitung|durchsicht|aktualisierung|revision)',
    '(?:überprüfung|prüfung|wiedervorlage) (?:fällig|am|bis|im)',
    'erneut (?:überprüft|geprüft)',
  ],
};
