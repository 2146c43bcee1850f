import { z } from 'zod';
import { type ChunkStandards, contradict, type ForeignStandard, placed, type Standard, standardsByChunk } from '../../workspace/standards.ts';
import { defineDocumentRule, type Report } from '../rule.ts';

/** Reports two limits for the same thing: in one document, or in two documents of the workspace. */
export const conflict = defineDocumentRule({
  id: 'standards/conflict',
  severity: 'warning',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({
    workspace: z
      .boolean()
      .default(true)
      .describe('Whether the other documents of the workspace are compared, not only the sentences of one document.'),
  }),
  *check({ document, elsewhere, options }) {
    const chunks = standardsByChunk(document);
    const values = valuesByKey(chunks);
    // Every key whose limits differ here or elsewhere; the others are not looked at again.
    const differing = new Set(
      [...values].filter(([key, own]) => own.size > 1 || (options.workspace && elsewhere(key).length > 0)).map(([key]) => key),
    );
    if (differing.size === 0) return;
    const standards = chunks.flatMap(({ standards: all, start }) => all.filter(({ key }) => differing.has(key)).map((one) => placed(one, start)));
    const seen = new Set<number>();
    for (const standard of standards) {
      if (seen.has(standard.span.start)) continue;
      const report = within(standard, standards) ?? (options.workspace ? across(standard, elsewhere(standard.key)) : undefined);
      if (!report) continue;
      seen.add(standard.span.start);
      yield report;
    }
  },
});

type ConflictReport = Report<'standards/conflict'>;

/** The limits that a document sets for each key. */
function valuesByKey(chunks: readonly ChunkStandards[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const { standards } of chunks) {
    for (const { key, value } of standards) {
      const own = values.get(key) ?? new Set();
      values.set(key, own.add(value));
    }
  }
  return values;
}

function within(standard: Standard, standards: readonly Standard[]): ConflictReport | undefined {
  const other = standards.find((one) => contradict(standard, one) && one.statement !== standard.statement);
  return (
    other && {
      message: 'here',
      data: { other: other.text },
      span: standard.span,
      related: [{ span: other.span, message: 'related.otherFigure' }],
      fixes: () => [useFigure(standard, other)],
    }
  );
}

function across(standard: Standard, others: readonly ForeignStandard[]): ConflictReport | undefined {
  const other = others.find((one) => contradict(standard, one));
  return (
    other && {
      message: 'elsewhere',
      data: { other: other.text, file: other.name },
      span: standard.span,
      severity: 'info',
      related: [{ uri: other.uri, span: other.span, message: 'related.otherFigure' }],
      fixes: () => [useFigure(standard, other)],
    }
  );
}

function useFigure({ span }: Standard, { text }: Standard) {
  return { title: 'fix.useFigure' as const, data: { text }, kind: 'suggested' as const, edits: [{ span, text }] };
}
