/** Intervals of more than a year that are written without a figure. */
export const longIntervals: readonly string[] = [
  'ปีเว้นปี',
  'ราย(?:สอง|สาม|สี่|ห้า|[2-9๒-๙]) ?ปี',
  'ทุก(?: ?ๆ)? ?(?:สอง|สาม|สี่|ห้า)ปี',
  'สองปีครั้ง',
  'ทุก(?:สองสาม|หลาย)ปี',
];
