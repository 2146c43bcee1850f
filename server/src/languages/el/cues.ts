import type { LanguagePack } from '../types.ts';
import { absolute } from './cues/absolute.ts';
import { condition } from './cues/condition.ts';
import { weak } from './cues/effort.ts';
import { frequency } from './cues/frequency.ts';
import { openList } from './cues/openList.ts';
import { quality } from './cues/quality.ts';
import { quantity } from './cues/quantity.ts';
import { time } from './cues/time.ts';

/** Phrases that leave a promise open, by what they leave open. */
export const cues: LanguagePack['cues'] = { time, frequency, quantity, quality, condition, openList, weak, absolute };
