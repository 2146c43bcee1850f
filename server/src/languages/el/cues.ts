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
import { conditionIdioms, frequencyIdioms, qualityIdioms, quantityIdioms, timeIdioms } from './cues/idioms.ts';
import { legalSense } from './cues/legalSense.ts';
import { openList } from './cues/openList.ts';
import { perils } from './cues/perils.ts';
import { plainSense } from './cues/plainSense.ts';
import { quality } from './cues/quality.ts';
import { quantity } from './cues/quantity.ts';
import { time } from './cues/time.ts';

/** A list with what no list may take for a promise. */
function completed(list: CueList, idioms: readonly string[] = [], contexts: readonly string[] = []): CueList {
  return withMore(list, idioms, [...facts, ...descriptions, ...circumstances, ...asides, ...plainSense, ...legalSense, ...contexts]);
}

/** Phrases that leave a promise open, by what they leave open. */
export const cues: LanguagePack['cues'] = {
  time: completed(time, timeIdioms, [...timeFigures, ...perils]),
  frequency: completed(frequency, frequencyIdioms, frequencyFigures),
  quantity: completed(quantity, quantityIdioms, [...quantityFigures, ...picked]),
  quality: completed(quality, qualityIdioms, picked),
  condition: completed(condition, conditionIdioms),
  openList: completed(openList),
  weak: completed(weak),
  absolute,
};
