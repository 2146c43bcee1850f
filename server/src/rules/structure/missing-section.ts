import { z } from 'zod';
import { shapeHolds } from '../../kinds/shapes.ts';
import { entryOf, type PolicyDocument, unitsIn } from '../../model/document.ts';
import { shapeOf } from '../../model/facts.ts';
import { providedSections } from '../../model/provided.ts';
import { titleOf } from '../../model/sections.ts';
import { clipToLine } from '../../util/lines.ts';
import type { Span } from '../../util/span.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { insertionEdits } from './insertion.ts';

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

/** What is missing is reported on the title, else on the `kind` of the front matter, else on the first words. */
export function nearestWords(document: PolicyDocument): Span | undefined {
  const { text } = document;
  const title = titleOf(document);
  if (title) return clipToLine(text, title.span);
  const kind = entryOf(document.frontMatter, 'kind');
  if (kind) return clipToLine(text, { start: kind.keySpan.start, end: kind.valueSpan?.end ?? kind.keySpan.end });
  for (const { unit, offset } of unitsIn(document)) {
    if (unit.kind !== 'comment') return clipToLine(text, { start: offset, end: offset + unit.text.length });
  }
  return clipToLine(text, { start: 0, end: text.length });
}
