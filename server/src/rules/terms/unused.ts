import { z } from 'zod';
import { isAcronym, termKey } from '../../standards/termForms.ts';
import { mentionedIn, termsOf } from '../../standards/terms.ts';
import { clipToLine } from '../../util/lines.ts';
import { locatedPlaceholders } from '../../workspace/placeholders.ts';
import { defineDocumentRule } from '../rule.ts';
import { deletion } from './deletion.ts';

/** Reports a definition that its document does not need. Glossaries and handbooks define words for other documents. */
export const unusedTerm = defineDocumentRule({
  id: 'terms/unused',
  severity: 'hint',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack, base }) {
    const { chunks, definitions, set, glossary } = termsOf(document);
    if (definitions.length === 0 || glossary || base === 'handbook') return;
    const used = new Set<string>();
    for (const chunk of chunks) {
      for (const term of mentionedIn(chunk, set)) {
        const key = set.terms[term]?.key;
        if (key !== undefined) used.add(key);
      }
    }
    const unused = definitions.filter(({ names }) => !names.some(({ text }) => used.has(termKey(text, pack))));
    // Where blanks are left the text that needs the words may still be to come.
    if (unused.length === 0 || locatedPlaceholders(document).length > 0) return;
    for (const definition of unused) {
      const [name] = definition.names;
      const span = name && clipToLine(document.text, name);
      // An abbreviation in brackets may be a courtesy to the reader: "Internet Protocol ("IP")".
      if (!span || (definition.form === 'brackets' && isAcronym(name.text.replace(/ /g, '')))) continue;
      yield {
        message: 'unused',
        data: { term: name.text },
        span,
        fixes: () => deletion(document, definition, name.text),
      };
    }
  },
});
