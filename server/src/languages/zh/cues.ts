import { withMore } from '../cueLists.ts';
import type { CueList, LanguagePack } from '../types.ts';
import { absolute } from './cues/absolute.ts';
import { asides } from './cues/asides.ts';
import { condition } from './cues/condition.ts';
import { frequency } from './cues/frequency.ts';
import { openList, weak } from './cues/promises.ts';
import { quality } from './cues/quality.ts';
import { quantity } from './cues/quantity.ts';
import { time } from './cues/time.ts';
import { told } from './cues/told.ts';

/** A list with what no list may take for a promise. */
function completed(list: CueList): CueList {
  return withMore(list, [], [...told, ...asides]);
}

/** Phrases that leave a commitment open, by what they leave open. */
export const cues: LanguagePack['cues'] = {
  time: completed(time),
  frequency: completed(frequency),
  quantity: completed(quantity),
  quality: completed(quality),
  condition: completed(condition),
  openList: completed(openList),
  weak: completed(weak),
  absolute: completed(absolute),
};
