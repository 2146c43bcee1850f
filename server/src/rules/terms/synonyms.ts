import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { type SynonymUse, synonymsIn } from '../../standards/synonyms.ts';
import { termKey } from '../../standards/termForms.ts';
import { termsOf } from '../../standards/terms.ts';
import { clipToLine } from '../../util/lines.ts';
import { type Span, shift } from '../../util/span.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';

/** Reports a second word for a thing that the document calls by another name. */
export const synonyms = defineDocumentRule({
  id: 'terms/synonyms',
  severity: 'info',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Words that may stand beside others for the same thing: `client`.'),
  }),
  *check({ document, pack, options }) {
    const found = usesIn(document, pack);
    const allowed = new Set(options.allow.map((word) => termKey(word, pack)));
    for (const [set, { words }] of pack.terms.synonyms.entries()) {
      const byWord = words.map((_, word) => found.uses.get(`${set} ${word}`) ?? none);
      const preferred = preferredOf(document, pack, set, byWord);
      if (preferred === undefined) continue;
      for (const [word, uses] of byWord.entries()) {
        const [name, other] = [words[word]?.forms[0], words[preferred]?.forms[0]];
        const first = firstOf(uses);
        const span = first && clipToLine(document.text, first);
        const best = byWord[preferred] ?? none;
        if (!span || !name || !other || word === preferred || allowed.has(termKey(name, pack)) || allowed.has(termKey(other, pack))) continue;
        if (found.apart.has(`${set} ${word}`) || (uses.count >= best.count && !isDefined(document, pack, other))) continue;
        yield {
          message: 'competing',
          data: { term: name, count: uses.count, preferred: other, times: best.count },
          span,
          related: [firstOf(best)].flatMap((use) => {
            const place = use && clipToLine(document.text, use);
            return place ? [{ span: place, message: 'related.otherWord' as const }] : [];
          }),
          fixes: () => replaced(placed(uses), words[word]?.forms ?? [], words[preferred]?.forms ?? []),
        };
      }
    }
  },
});

/** The uses of a word in a document. They are put in their places only where they are reported. */
interface Uses {
  readonly count: number;
  readonly parts: readonly { readonly uses: readonly SynonymUse[]; readonly at: number }[];
}

interface Found {
  readonly uses: ReadonlyMap<string, Uses>;
  readonly apart: ReadonlySet<string>;
}

function usesIn(document: PolicyDocument, pack: LanguagePack): Found {
  const uses = new Map<string, { count: number; readonly parts: { readonly uses: readonly SynonymUse[]; readonly at: number }[] }>();
  const apart = new Set<string>();
  for (const [i, chunk] of document.chunks.entries()) {
    const own = synonymsIn(chunk, pack);
    for (const key of own.apart) apart.add(key);
    for (const [key, here] of own.uses) {
      const all = uses.get(key) ?? { count: 0, parts: [] };
      uses.set(key, all);
      all.count += here.length;
      all.parts.push({ uses: here, at: document.chunkStarts[i] ?? 0 });
    }
  }
  return { uses, apart };
}

function placed({ parts }: Uses): readonly SynonymUse[] {
  return parts.flatMap(({ uses, at }) => uses.map((use) => ({ ...use, ...shift(use, at) })));
}

/** Where a word stands first. */
function firstOf({ parts: [part] }: Uses): Span | undefined {
  const first = part?.uses[0];
  return first && shift(first, part.at);
}

const none: Uses = { count: 0, parts: [] };

function isDefined(document: PolicyDocument, pack: LanguagePack, word: string): boolean {
  const key = termKey(word, pack);
  return termsOf(document).set.terms.some((term) => term.key === key);
}

/** How often a word stands in a document before it is the usual one. */
const usual = 3;

/** The word to keep: the one that is defined, else the one that is used most. None where several are defined, so that they differ. */
function preferredOf(document: PolicyDocument, pack: LanguagePack, set: number, byWord: readonly Uses[]): number | undefined {
  const words = pack.terms.synonyms[set]?.words ?? [];
  if (byWord.filter(({ count }) => count > 0).length < 2) return undefined;
  const defined = words.flatMap(({ forms: [name = ''] }, word) => (isDefined(document, pack, name) ? [word] : []));
  if (defined.length > 1) return undefined;
  if (defined[0] !== undefined) return defined[0];
  const counts = byWord.map(({ count }) => count);
  const most = Math.max(...counts);
  return most >= usual && counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) : undefined;
}

/** The fix that puts the other word in every place; none where forms do not correspond or capitals are not the usual ones. */
function replaced(uses: readonly SynonymUse[], forms: readonly string[], others: readonly string[]): readonly Fix[] {
  if (forms.length !== others.length) return [];
  const edits = uses.map((use) => ({
    span: { start: use.start, end: use.end },
    text: recased(use.text, forms[use.form] ?? '', others[use.form] ?? ''),
  }));
  const [name = ''] = others;
  if (edits.some(({ text }) => text === undefined)) return [];
  return [{ title: 'fix.useWord', data: { text: name }, kind: 'suggested', edits: edits.map(({ span, text }) => ({ span, text: text ?? '' })) }];
}

function recased(written: string, form: string, other: string): string | undefined {
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  const plain = written.replace(/\s+/g, ' ');
  if (plain.normalize('NFC') === form) return other;
  return plain.normalize('NFC') === capital(form) ? capital(other) : undefined;
}
