/** Vietnamese phrases that leave something open, by category. */
import type { CueCategory, CueList, LanguagePack } from '../types.ts';
import { absolute } from './cues/absolute.ts';
import { circumstances } from './cues/circumstances.ts';
import { condition } from './cues/condition.ts';
import { spokenCondition } from './cues/condition-spoken.ts';
import { contexts, judgements } from './cues/contexts.ts';
import { descriptions } from './cues/descriptions.ts';
import { frequency } from './cues/frequency.ts';
import { spokenFrequency } from './cues/frequency-spoken.ts';
import { openList } from './cues/open-list.ts';
import { plainCondition, plainFrequency, plainOpenList, plainQuality, plainQuantity, plainTime } from './cues/plain-spoken.ts';
import { quality } from './cues/quality.ts';
import { qualityManner } from './cues/quality-manner.ts';
import { quantity } from './cues/quantity.ts';
import { quantityDegree } from './cues/quantity-degree.ts';
import { settings } from './cues/settings.ts';
import { situations } from './cues/situations.ts';
import { telling } from './cues/telling.ts';
import { time } from './cues/time.ts';
import { spokenTime } from './cues/time-spoken.ts';
import { weak } from './cues/weak.ts';
import { inBothSpellings } from './spellings.ts';

/** A list of phrases that are vague wherever they bind. */
const sure = (high: readonly string[]): CueList => ({ high, medium: [], low: [], except: [] });

const lists: Readonly<Record<CueCategory, readonly CueList[]>> = {
  time: [time, spokenTime, sure(plainTime)],
  frequency: [frequency, spokenFrequency, sure(plainFrequency)],
  quantity: [quantity, quantityDegree, sure(plainQuantity)],
  quality: [quality, qualityManner, sure(plainQuality)],
  condition: [condition, spokenCondition, sure(plainCondition)],
  openList: [openList, sure(plainOpenList)],
  weak: [weak],
  absolute: [absolute],
};

/** One list of several, each pattern in both spellings. What an overpromise says is not reported twice. */
function joined(category: CueCategory): CueList {
  const level = (name: keyof CueList) => lists[category].flatMap((list) => list[name].map(inBothSpellings));
  const around =
    category === 'absolute'
      ? []
      : [
          ...contexts,
          ...descriptions,
          ...situations,
          ...circumstances,
          ...settings,
          ...telling,
          ...(category === 'quantity' ? judgements : []),
          ...absolute.high,
        ].map(inBothSpellings);
  return { high: level('high'), medium: level('medium'), low: level('low'), except: [...level('except'), ...around] };
}

/** Every cue list of the language. */
export const cues: LanguagePack['cues'] = {
  time: joined('time'),
  frequency: joined('frequency'),
  quantity: joined('quantity'),
  quality: joined('quality'),
  condition: joined('condition'),
  openList: joined('openList'),
  weak: joined('weak'),
  absolute: joined('absolute'),
};
