import { withMore } from '../cueLists.ts';
import type { CueList, LanguagePack } from '../types.ts';
import { absolute } from './cues/absolute.ts';
import { asides } from './cues/asides.ts';
import { condition } from './cues/condition.ts';
import { customs } from './cues/customs.ts';
import { cases, figured, occasions, overlong } from './cues/figured.ts';
import { frequency } from './cues/frequency.ts';
import { further } from './cues/further.ts';
import { offhand } from './cues/offhand.ts';
import { ownActs } from './cues/ownActs.ts';
import { openList, weak } from './cues/promises.ts';
import { quality } from './cues/quality.ts';
import { quantity } from './cues/quantity.ts';
import { settled } from './cues/settled.ts';
import { time } from './cues/time.ts';
import { told } from './cues/told.ts';

/** A list with more phrases, and with what no list may take for a promise. */
function completed(list: CueList, more: readonly string[] = [], except: readonly string[] = []): CueList {
  return withMore(list, more, [...told, ...asides, ...cases, ...customs, ...settled, ...except]);
}

/** Phrases that leave a commitment open, by what they leave open. */
export const cues: LanguagePack['cues'] = {
  time: completed(time, [...offhand.time, ...further.time], [...ownActs, ...overlong]),
  frequency: completed(frequency, [...offhand.frequency, ...further.frequency], [...ownActs, ...occasions]),
  quantity: completed(quantity, [...offhand.quantity, ...further.quantity], [...ownActs, ...figured]),
  quality: completed(quality, [...offhand.quality, ...further.quality], [...ownActs, ...figured]),
  condition: completed(condition, [...offhand.condition, ...further.condition], [...ownActs, ...figured]),
  openList: completed(openList),
  weak: completed(weak, [], ownActs),
  absolute: completed(absolute),
};
