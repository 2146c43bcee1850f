/** Intervals of more than a year that are written without a figure. */
export const longIntervals: readonly string[] = [
  '每?隔年',
  '双年',
  '每(?:隔)?(?:两|二|三|四|五|几|数)年',
  '(?:两|二|三|四|五)年(?:一次|一审|一修|评审一次|修订一次|复审一次)',
];
