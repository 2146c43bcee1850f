import type { CueList, LanguagePack } from '../types.ts';
import { absolute } from './cues/absolute.ts';
import { condition } from './cues/condition.ts';
import { weak } from './cues/effort.ts';
import { facts } from './cues/facts.ts';
import { frequency } from './cues/frequency.ts';
import { openList } from './cues/openList.ts';
import { quality } from './cues/quality.ts';
import { quantity } from './cues/quantity.ts';
import { time } from './cues/time.ts';

/** A list with what no list may take for a promise. */
function completed(list: CueList): CueList {
  return { ...list, except: [...list.except, ...facts] };
}

/** Phrases that leave a promise open, by what they leave open. */
export const cues: LanguagePack['cues'] = {
  time: completed(time),
  frequency: completed(frequency),
  quantity: completed(quantity),
  quality: completed(quality),
  condition: completed(condition),
  openList: completed(openList),
  weak: completed(weak),
  absolute,
};
