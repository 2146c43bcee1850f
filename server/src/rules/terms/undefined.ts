import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { unitsOf } from '../../model/blocks.ts';
import type { Chunk } from '../../model/chunks.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { proseOf } from '../../model/prose.ts';
import { sectionsIn } from '../../model/sections.ts';
import { namesOwner } from '../../standards/owners.ts';
import { candidatesIn, type TermCandidate } from '../../standards/termCandidates.ts';
import { foldTerm, isAcronym, termKey } from '../../standards/termForms.ts';
import { termsOf } from '../../standards/terms.ts';
import { findUses, type TermSet, termSetOf } from '../../standards/termUses.ts';
import { clipToLine } from '../../util/lines.ts';
import { memoized, memoizedFor } from '../../util/memo.ts';
import { shift } from '../../util/span.ts';
import { defineDocumentRule } from '../rule.ts';

/** How often words stand in a document before they look like a term. */
const enough = { capital: 3, quoted: 2 } as const;

/** Reports words that are written like the defined terms of their document but that nothing defines. */
export const undefinedTerm = defineDocumentRule({
  id: 'terms/undefined',
  severity: 'hint',
  gap: false,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Words that need no definition: `Service Portal`.'),
  }),
  *check({ document, pack, options, definedElsewhere }) {
    const { definitions, set, imports } = termsOf(document);
    const named = definitions.filter(({ names: [name] }) => name && !isAcronym(name.text));
    if (named.length < 2 || imports) return;
    const defined = new Set(set.terms.map(({ key }) => key));
    const allowed = new Set(options.allow.map((word) => termKey(word, pack)));
    const groups = grouped(document, pack);
    // Only where the document writes its own terms with a capital does one say anything.
    const capitals = new Set([...groups.values()].flatMap(([first]) => (first?.sign === 'capital' && defined.has(first.key) ? [first.key] : [])));
    const suspects = [...groups.values()].flatMap(([first, ...rest]): readonly Suspect[] => {
      if (!first) return [];
      const uses = [first, ...rest];
      if (uses.length < enough[first.sign] || !uses.some(({ classes }) => classes) || (first.sign === 'capital' && capitals.size < 2)) return [];
      if (isKnown(first, [...defined], pack) || allowed.has(first.key) || definedElsewhere(first.key) || isNamed(document, first, pack)) return [];
      return [{ first, count: uses.length }];
    });
    const small = writtenSmall(document, suspects, pack);
    for (const { first, count } of suspects) {
      const span = first.sign === 'capital' && small.has(first.key) ? undefined : clipToLine(document.text, first);
      if (span) yield { message: first.sign, data: { term: first.text, count }, span };
    }
  },
});

/** A word that nothing defines. */
interface Suspect {
  /** Where it stands first. */
  readonly first: TermCandidate;
  readonly count: number;
}

/** The candidates of a document by sign and word, each group in the order of the text. */
function grouped(document: PolicyDocument, pack: LanguagePack): ReadonlyMap<string, readonly TermCandidate[]> {
  const groups = new Map<string, TermCandidate[]>();
  for (const [i, chunk] of document.chunks.entries()) {
    for (const candidate of candidatesIn(chunk, pack)) {
      const id = `${candidate.sign} ${candidate.key}`;
      const group = groups.get(id) ?? [];
      groups.set(id, group);
      group.push({ ...candidate, ...shift(candidate, document.chunkStarts[i] ?? 0) });
    }
  }
  return groups;
}

/** Whether it is defined, or made of words of which one is. */
function isKnown({ key }: TermCandidate, defined: readonly string[], pack: LanguagePack): boolean {
  if (pack.prose.words === 'segmenter') return defined.some((one) => one.includes(key) || key.includes(one));
  return defined.some((one) => ` ${key} `.includes(` ${one} `) || ` ${one} `.includes(` ${key} `));
}

/** Whether the words name something: a role, a part of the document, a kind of document, a day. */
function isNamed(document: PolicyDocument, { text, key }: TermCandidate, pack: LanguagePack): boolean {
  const folded = foldTerm(text, pack);
  if (namesOwner(text, pack) || properOf(pack).some((word) => folded.split(' ').includes(word))) return true;
  if (Object.values(pack.kinds).some(({ name }) => foldTerm(name, pack).includes(folded))) return true;
  return sectionsIn(document).some(({ words, isTitle }) => {
    const heading = foldTerm(words.words, pack);
    return isTitle ? heading.includes(folded) : heading === folded || termKey(words.words, pack) === key;
  });
}

const properOf: (pack: LanguagePack) => readonly string[] = memoized((pack) =>
  [...pack.terms.proper, ...pack.dates.months.flat()].map((word) => foldTerm(word, pack)),
);

/** The words that the document writes with a small letter as well, by their keys: then the capital is a slip, and means nothing. */
function writtenSmall(document: PolicyDocument, suspects: readonly Suspect[], pack: LanguagePack): ReadonlySet<string> {
  const names = suspects.flatMap(({ first }) => (first.sign === 'capital' ? [first.text] : []));
  if (names.length === 0) return new Set();
  const set = termSetOf(names, pack);
  return new Set(document.chunks.flatMap((chunk) => smallIn(chunk, set)));
}

/** The terms of a set that a chunk writes with a small letter. Kept apart from the uses of the terms that the document defines. */
const smallIn: (chunk: Chunk, set: TermSet) => readonly string[] = memoizedFor((chunk, set) =>
  unitsOf(chunk).flatMap(({ unit, start }) =>
    findUses(unit, set).flatMap((use) => {
      const isSmall = /\p{Ll}/u.test(chunk.text.charAt(start + proseOf(unit).toSource(use).start));
      return isSmall ? [set.terms[use.term]?.key ?? ''] : [];
    }),
  ),
);
