/** Intervals of more than a year that are written without a figure. */
export const longIntervals: readonly string[] = [
  '(?:zwei|drei|vier|fünf|sechs|zehn)jährlich(?:e[rnms]?)?',
  '(?:[2-9]|10)-?jährlich(?:e[rnms]?)?',
  '(?:zwei|drei|vier|fünf)jahres(?:rhythmus|turnus|takt|abstand)',
  '(?:im )?abständen? von (?:mehreren|einigen) jahren',
  'jedes (?:zweite|dritte|vierte|fünfte|andere) jahr',
  'in jedem (?:zweiten|dritten|vierten|fünften) jahr',
  'alle paar jahre',
];
