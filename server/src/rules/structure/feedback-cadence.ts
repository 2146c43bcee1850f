import { z } from 'zod';
import { holdsPictures } from '../../model/content.ts';
import { defineDocumentRule } from '../rule.ts';
import { statesCadence } from './cadence.ts';
import { anySays, readSection } from './reading.ts';

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
    if (!reading || reading.sections.some(({ ids }) => ids.includes('complaints')) || holdsPictures(reading.content)) return;
    if (reading.content.some((unit) => statesCadence(unit, pack)) || anySays(reading.content, pack.intervals.occasions, pack)) return;
    yield { message: 'none', data: {}, span: reading.span };
  },
});
