/** Vietnamese phrases that leave something open, by category. */
import type { LanguagePack } from '../types.ts';
import { absolute } from './cues/absolute.ts';
import { condition } from './cues/condition.ts';
import { frequency } from './cues/frequency.ts';
import { openList } from './cues/open-list.ts';
import { quality } from './cues/quality.ts';
import { quantity } from './cues/quantity.ts';
import { time } from './cues/time.ts';
import { weak } from './cues/weak.ts';

/** Every cue list of the language. */
export const cues: LanguagePack['cues'] = { time, frequency, quantity, quality, condition, openList, weak, absolute };
