import { z } from 'zod';
import { isAcronym, termKey } from '../../standards/termForms.ts';
import type { Definition } from '../../standards/termReading.ts';
import { termsOf } from '../../standards/terms.ts';
import { clipToLine } from '../../util/lines.ts';
import type { Span } from '../../util/span.ts';
import { defineDocumentRule } from '../rule.ts';
import { deletion } from './deletion.ts';

/** Reports a term that is defined a second time. */
export const duplicateTerm = defineDocumentRule({
  id: 'terms/duplicate',
  severity: 'warning',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack }) {
    const first = new Map<string, { readonly definition: Definition; readonly span: Span }>();
    for (const definition of termsOf(document).definitions) {
      for (const name of definition.names) {
        const key = termKey(name.text, pack);
        const before = first.get(key);
        if (!before) {
          first.set(key, { definition, span: name });
          continue;
        }
        const span = clipToLine(document.text, name);
        const firstSpan = clipToLine(document.text, before.span);
        if (!span || !firstSpan || isIntroduction(before.definition, definition, name.text)) break;
        const same = words(before.definition) === words(definition);
        yield {
          message: same ? 'same' : 'different',
          data: { term: name.text },
          span,
          related: [{ span: firstSpan, message: 'related.firstDefinition' }],
          fixes: () => (same ? deletion(document, definition, name.text) : []),
        };
        break;
      }
    }
  },
});

/** Brackets that spell an abbreviation out where it first stands are a courtesy to the reader, beside its definition or not. */
function isIntroduction(first: Definition, second: Definition, name: string): boolean {
  return isAcronym(name) && (first.form === 'brackets' || second.form === 'brackets');
}

/** What a definition says, without the marks and spaces in which two copies may differ. */
function words({ meaning }: Definition): string {
  return meaning
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
