import { z } from 'zod';
import { frontMatterValue, type PolicyDocument } from '../../model/document.ts';
import type { KindId } from '../../schema/vocabulary.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { nearestWords } from '../structure/nearestWords.ts';
import { setKeyEdit } from './setKey.ts';

/** Says what kind of document was guessed, or that none could be, where the front matter names none. */
export const documentKind = defineDocumentRule({
  id: 'front-matter/kind',
  severity: 'hint',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack, kind }) {
    // A kind that is written and not known is a mistake of its own.
    if (frontMatterValue(document.frontMatter, 'kind') !== undefined && !(kind === undefined && isForeign(document))) return;
    const span = nearestWords(document);
    if (!span) return;
    const { catalog } = document;
    const nameOf = (id: KindId) => pack.kinds[id].name;
    if (kind) yield { message: 'guessed', data: { kind: nameOf(kind) }, span, facts: { kind }, fixes: () => [write(document, kind, true)] };
    else yield { message: 'unknown', data: {}, span, severity: 'info', fixes: () => catalog.kindIds.map((id) => write(document, id, false)) };
  },
});

/** `type: post` belongs to another tool. */
function isForeign({ frontMatter }: PolicyDocument): boolean {
  return !frontMatter.entries.some(({ key }) => key === 'kind');
}

function write(document: PolicyDocument, kind: KindId, preferred: boolean): Fix {
  return { title: 'fix.writeKind', data: { kind }, kind: 'suggested', preferred, edits: [setKeyEdit(document, 'kind', kind)] };
}
