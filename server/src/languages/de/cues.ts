import { withMore } from '../cueLists.ts';
import type { CueList, LanguagePack } from '../types.ts';
import { absolute } from './cues/absolute.ts';
import { asides } from './cues/asides.ts';
import { condition } from './cues/condition.ts';
import { facts } from './cues/facts.ts';
import { frequency } from './cues/frequency.ts';
import { conditionIdioms, frequencyIdioms, qualityIdioms, quantityIdioms, timeIdioms } from './cues/idioms.ts';
import { openList } from './cues/openList.ts';
import { outside } from './cues/outside.ts';
import { quality } from './cues/quality.ts';
import { quantity } from './cues/quantity.ts';
import { time } from './cues/time.ts';
import { weak } from './cues/weak.ts';

/** The patterns with the Swiss spelling, which writes `ss` for `ß`, and with what no list may take for a promise. */
function completed(list: CueList, idioms: readonly string[] = [], further: readonly string[] = [...facts, ...asides, ...outside]): CueList {
  const { high, medium, low, except } = withMore(list, idioms, further);
  const both = (sources: readonly string[]) => sources.map((source) => source.replaceAll('ß', '(?:ß|ss)'));
  return { high: both(high), medium: both(medium), low: both(low), except: both(except) };
}

/** Phrases that leave a promise open, promise too little or promise too much. */
export const cues: LanguagePack['cues'] = {
  time: completed(time, timeIdioms),
  frequency: completed(frequency, frequencyIdioms),
  quantity: completed(quantity, quantityIdioms),
  quality: completed(quality, qualityIdioms),
  condition: completed(condition, conditionIdioms),
  openList: completed(openList, [], [...facts, ...asides]),
  weak: completed(weak, [], [...facts, ...asides]),
  absolute: completed(absolute, [], []),
};
