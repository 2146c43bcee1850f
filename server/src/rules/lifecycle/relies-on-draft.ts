import { z } from 'zod';
import { unitsOf } from '../../model/blocks.ts';
import type { Chunk } from '../../model/chunks.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { targetsOf } from '../../model/linkTargets.ts';
import { namedDocuments, saysReliance } from '../../model/namedDocuments.ts';
import { memoized } from '../../util/memo.ts';
import { type Span, shift } from '../../util/span.ts';
import { addressKey } from '../../util/uri.ts';
import { defineDocumentRule } from '../rule.ts';

/** Reports what a document in force relies on that is itself a draft, under review or retired. */
export const reliesOnDraft = defineDocumentRule({
  id: 'lifecycle/relies-on-draft',
  severity: 'warning',
  gap: true,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, status, reliedOn, counterparts }) {
    if (status !== 'approved' && status !== 'in-force') return;
    const translations = new Set(counterparts.map(({ uri }) => addressKey(uri)));
    const seen = new Set<string>();
    for (const { target, span } of [...namedDocuments(document).filter(({ key }) => saysReliance(key)), ...linksIn(document)]) {
      const other = reliedOn(target);
      if (!other || seen.has(other.uri) || translations.has(addressKey(other.uri))) continue;
      const { title, uri, statusSpan } = other;
      if (other.status !== 'draft' && other.status !== 'review' && other.status !== 'retired') continue;
      seen.add(uri);
      const related = statusSpan ? [{ uri, span: statusSpan, message: 'lifecycle.statusThere' as const }] : [];
      yield { message: other.status, data: { title }, span, related };
    }
  },
});

interface Named {
  readonly target: string;
  readonly span: Span;
}

/** The links of a document to other files, in order. */
function linksIn({ chunks, chunkStarts }: PolicyDocument): readonly Named[] {
  return chunks.flatMap((chunk, i) => linksOf(chunk).map(({ target, span }) => ({ target, span: shift(span, chunkStarts[i] ?? 0) })));
}

/** A quotation is somebody else's, and so are its links. */
const linksOf: (chunk: Chunk) => readonly Named[] = memoized((chunk) =>
  unitsOf(chunk).flatMap(({ unit, start, quoted }) =>
    quoted ? [] : targetsOf(unit).flatMap(({ path, span }) => (path === '' ? [] : [{ target: path, span: shift(span, start) }])),
  ),
);
