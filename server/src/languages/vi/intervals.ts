/** Intervals of more than a year that are written without a figure. */
export const longIntervals: readonly string[] = ['(?:vài|mấy|nhiều) năm (?:một|1) lần', 'cách năm', 'cứ (?:vài|mấy) năm'];
