import type { LanguagePack } from '../types.ts';
import { absolute } from './cues/absolute.ts';
import { condition } from './cues/condition.ts';
import { frequency } from './cues/frequency.ts';
import { openList, weak } from './cues/promises.ts';
import { quality } from './cues/quality.ts';
import { quantity } from './cues/quantity.ts';
import { time } from './cues/time.ts';

/** Phrases that leave a commitment open, by what they leave open. */
export const cues: LanguagePack['cues'] = { time, frequency, quantity, quality, condition, openList, weak, absolute };
