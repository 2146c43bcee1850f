import type { CueList, LanguagePack } from '../types.ts';
import { absolute } from './cues/absolute.ts';
import { condition } from './cues/condition.ts';
import { frequency } from './cues/frequency.ts';
import { openList } from './cues/openList.ts';
import { quality } from './cues/quality.ts';
import { quantity } from './cues/quantity.ts';
import { time } from './cues/time.ts';
import { weak } from './cues/weak.ts';

/** The patterns with the Swiss spelling, which writes `ss` for `ß`. */
function withSwissSpelling({ high, medium, low, except }: CueList): CueList {
  const both = (sources: readonly string[]) => sources.map((source) => source.replaceAll('ß', '(?:ß|ss)'));
  return { high: both(high), medium: both(medium), low: both(low), except: both(except) };
}

/** Phrases that leave a promise open, promise too little or promise too much. */
export const cues: LanguagePack['cues'] = {
  time: withSwissSpelling(time),
  frequency: withSwissSpelling(frequency),
  quantity: withSwissSpelling(quantity),
  quality: withSwissSpelling(quality),
  condition: withSwissSpelling(condition),
  openList: withSwissSpelling(openList),
  weak: withSwissSpelling(weak),
  absolute: withSwissSpelling(absolute),
};
