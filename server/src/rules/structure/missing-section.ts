import { z } from 'zod';
import { shapeHolds } from '../../kinds/shapes.ts';
import { shapeOf } from '../../model/facts.ts';
import { providedSections } from '../../model/provided.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { insertionEdits } from './insertion.ts';
import { nearestWords } from './nearestWords.ts';

/**
 * Reports sections that a document of its kind needs and does not have. A document that says in which shape it is written
 * has chosen what it leaves out: recommended sections are suggested only where they belong to that shape.
 */
export const missingSection = defineDocumentRule({
  id: 'structure/missing-section',
  severity: 'warning',
  gap: true,
  fixable: 'safe',
  reads: 'document',
  options: z.strictObject({
    recommended: z.boolean().default(true).describe('Whether recommended sections are suggested as well.'),
  }),
  *check({ document, pack, kind, needed, options }) {
    if (!kind) return;
    const span = nearestWords(document);
    if (!span) return;
    const provided = providedSections(document);
    const shape = shapeOf(document);
    for (const need of ['required', 'recommended'] as const) {
      if (need === 'recommended' && !options.recommended) continue;
      for (const id of needed(need)) {
        if (provided.has(id) || (need === 'recommended' && shape && !shapeHolds(shape, id))) continue;
        const { title, guidance } = pack.sections[id];
        const fixes = () => [
          { title: 'fix.insertSection', data: { title }, kind: 'safe', preferred: true, edits: insertionEdits(document, [id], kind) } satisfies Fix,
        ];
        const facts = { section: id };
        if (need === 'required') yield { message: 'required', data: { title, guidance }, span, facts, fixes };
        else yield { message: 'recommended', data: { title, guidance }, span, severity: 'hint', facts, fixes };
      }
    }
  },
});
