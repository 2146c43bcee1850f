import { withMore } from '../cueLists.ts';
import type { CueList, LanguagePack } from '../types.ts';
import { absolute } from './cues/absolute.ts';
import { asides } from './cues/asides.ts';
import { circumstances, picked } from './cues/circumstances.ts';
import { condition } from './cues/condition.ts';
import { descriptions } from './cues/descriptions.ts';
import { weak } from './cues/effort.ts';
import { facts } from './cues/facts.ts';
import { frequencyFigures, quantityFigures, timeFigures } from './cues/figures.ts';
import { frequency } from './cues/frequency.ts';
import { hazards } from './cues/hazards.ts';
import { conditionIdioms, frequencyIdioms, qualityIdioms, quantityIdioms, timeIdioms } from './cues/idioms.ts';
import { legalSense } from './cues/legalSense.ts';
import { looseCondition, looseFrequency, looseList, looseQuality, looseQuantity, looseTime } from './cues/looseIdioms.ts';
import { openList } from './cues/openList.ts';
import { perils } from './cues/perils.ts';
import { plainSense } from './cues/plainSense.ts';
import { quality } from './cues/quality.ts';
import { quantity } from './cues/quantity.ts';
import { settings } from './cues/settings.ts';
import { time } from './cues/time.ts';

/** A list with what no list may take for a promise. */
function completed(list: CueList, idioms: readonly string[] = [], contexts: readonly string[] = []): CueList {
  return withMore(list, idioms, [...facts, ...settings, ...descriptions, ...circumstances, ...asides, ...plainSense, ...legalSense, ...contexts]);
}

/** Phrases that leave a promise open, by what they leave open. */
export const cues: LanguagePack['cues'] = {
  time: completed(time, [...timeIdioms, ...looseTime], [...timeFigures, ...perils, ...hazards]),
  frequency: completed(frequency, [...frequencyIdioms, ...looseFrequency], frequencyFigures),
  quantity: completed(quantity, [...quantityIdioms, ...looseQuantity], [...quantityFigures, ...picked]),
  quality: completed(quality, [...qualityIdioms, ...looseQuality], picked),
  condition: completed(condition, [...conditionIdioms, ...looseCondition]),
  openList: completed(openList, looseList),
  weak: completed(weak),
  absolute,
};
