import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { holdsPictures, wordsOf } from '../../model/content.ts';
import { memoizedFor } from '../../util/memo.ts';
import { defineDocumentRule } from '../rule.ts';
import { statesCadence } from './cadence.ts';
import { readSection, says, someUnit } from './reading.ts';

/** Reports a feedback section that does not say how often. */
export const feedbackCadence = defineDocumentRule({
  id: 'structure/feedback-cadence',
  severity: 'info',
  gap: true,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, kind, pack }) {
    if (!kind) return;
    const reading = readSection(document, pack, 'feedback');
    // "Complaints and feedback" may speak of how to complain, which happens when it happens.
    if (!reading || reading.sections.some(({ ids }) => ids.includes('complaints'))) return;
    if (someUnit(reading.units(), ({ unit }) => recurs(unit, pack)) || holdsPictures(reading.units())) return;
    yield { message: 'none', data: {}, span: reading.span };
  },
});

const recurs: (unit: Unit, pack: LanguagePack) => boolean = memoizedFor(
  (unit, pack) => statesCadence(unit, pack) || says(wordsOf(unit), pack.intervals.occasions, pack),
);
