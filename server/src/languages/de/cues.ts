import { withMore } from '../cueLists.ts';
import type { CueList, LanguagePack } from '../types.ts';
import { absolute } from './cues/absolute.ts';
import { absoluteAssured } from './cues/absoluteAssured.ts';
import { absoluteFortune } from './cues/absoluteFortune.ts';
import { asides } from './cues/asides.ts';
import { condition } from './cues/condition.ts';
import { conditionEveryday, frequencyEveryday, openListEveryday, qualityEveryday, quantityEveryday, timeEveryday } from './cues/everyday.ts';
import { facts } from './cues/facts.ts';
import { frequency } from './cues/frequency.ts';
import { conditionIdioms, frequencyIdioms, qualityIdioms, quantityIdioms, timeIdioms } from './cues/idioms.ts';
import { openList } from './cues/openList.ts';
import { conditionShapes, frequencyShapes, openListShapes, qualityShapes, quantityShapes, timeShapes, weakShapes } from './cues/openShapes.ts';
import { outside } from './cues/outside.ts';
import { perils } from './cues/perils.ts';
import { conditionFacts, plainFacts, quantityFacts, timeFacts } from './cues/plainFacts.ts';
import { quality } from './cues/quality.ts';
import { quantity } from './cues/quantity.ts';
import { frequencySpelled, qualitySpelled, quantitySpelled, timeSpelled } from './cues/spelledOut.ts';
import {
  absoluteStanding,
  conditionStanding,
  frequencyStanding,
  qualityStanding,
  quantityStanding,
  standing,
  timeStanding,
  weakStanding,
} from './cues/standing.ts';
import { time } from './cues/time.ts';
import { conditionWays, ways } from './cues/ways.ts';
import { weak } from './cues/weak.ts';
import { conditionWordings, frequencyWordings, openListWordings, qualityWordings, quantityWordings, timeWordings } from './cues/wordings.ts';

/** The patterns with the Swiss spelling, which writes `ss` for `ß`, and with what no list may take for a promise. */
function completed(list: CueList, idioms: readonly string[] = [], further: readonly string[] = []): CueList {
  const { high, medium, low, except } = withMore(list, idioms, further);
  const both = (sources: readonly string[]) => sources.map((source) => source.replaceAll('ß', '(?:ß|ss)'));
  return { high: both(high), medium: both(medium), low: both(low), except: both(except) };
}

/** What is right as it stands in every list of vague words, or is reported as an overpromise. */
const right = [...facts, ...asides, ...outside, ...plainFacts, ...ways, ...standing, ...absoluteAssured, ...absoluteFortune];

/** Phrases that leave a promise open, promise too little or promise too much. */
export const cues: LanguagePack['cues'] = {
  time: completed(
    time,
    [...timeIdioms, ...timeEveryday, ...timeWordings, ...timeShapes],
    [...right, ...timeFacts, ...timeSpelled, ...timeStanding, ...perils],
  ),
  frequency: completed(
    frequency,
    [...frequencyIdioms, ...frequencyEveryday, ...frequencyWordings, ...frequencyShapes],
    [...right, ...frequencySpelled, ...frequencyStanding],
  ),
  quantity: completed(
    quantity,
    [...quantityIdioms, ...quantityEveryday, ...quantityWordings, ...quantityShapes],
    [...right, ...quantityFacts, ...quantitySpelled, ...quantityStanding],
  ),
  quality: completed(
    quality,
    [...qualityIdioms, ...qualityEveryday, ...qualityWordings, ...qualityShapes],
    [...right, ...qualitySpelled, ...qualityStanding],
  ),
  condition: completed(
    condition,
    [...conditionIdioms, ...conditionEveryday, ...conditionWordings, ...conditionShapes],
    [...right, ...conditionFacts, ...conditionWays, ...conditionStanding],
  ),
  openList: completed(openList, [...openListEveryday, ...openListWordings, ...openListShapes], [...facts, ...asides]),
  weak: completed(weak, weakShapes, [...facts, ...asides, ...weakStanding]),
  absolute: completed(absolute, [], absoluteStanding),
};
