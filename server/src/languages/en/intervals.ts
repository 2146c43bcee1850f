/** Intervals of more than a year that are written without a figure. */
export const longIntervals: readonly string[] = [
  '(?:biennial|triennial)(?:ly)?',
  '(?:two|three|four|five|[2-9])(?: |-)year(?:ly)?(?= (?:review|revision|cycle|interval|period|basis|check|update))',
  '(?:two|three|four|five|[2-9])(?: |-)yearly',
  'every (?:other|second|third|fourth|fifth|alternate) year',
  'every (?:few|couple of|several) years',
];
