import { z } from 'zod';
import { contradict, type Standard, standardsOf } from '../../workspace/standards.ts';
import { defineDocumentRule } from '../rule.ts';

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
    const standards = standardsOf(document);
    const byKey = new Map<string, Standard[]>();
    for (const standard of standards) byKey.set(standard.key, [...(byKey.get(standard.key) ?? []), standard]);
    const seen = new Set<number>();
    for (const standard of standards) {
      if (seen.has(standard.span.start)) continue;
      const own = (byKey.get(standard.key) ?? []).find((other) => contradict(standard, other) && other.statement !== standard.statement);
      if (own) {
        seen.add(standard.span.start);
        yield {
          message: 'here',
          data: { text: standard.text, other: own.text },
          span: standard.span,
          related: [{ span: own.span, message: 'related.otherFigure' }],
          fixes: () => [useFigure(standard, own)],
        };
        continue;
      }
      const other = options.workspace ? elsewhere(standard.key).find((foreign) => contradict(standard, foreign)) : undefined;
      if (!other) continue;
      seen.add(standard.span.start);
      yield {
        message: 'elsewhere',
        data: { text: standard.text, other: other.text, file: other.name },
        span: standard.span,
        severity: 'info',
        related: [{ uri: other.uri, span: other.span, message: 'related.otherFigure' }],
        fixes: () => [useFigure(standard, other)],
      };
    }
  },
});

function useFigure({ span }: Standard, { text }: Standard) {
  return { title: 'fix.useFigure' as const, data: { text }, kind: 'suggested' as const, edits: [{ span, text }] };
}
