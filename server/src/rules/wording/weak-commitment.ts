import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { settlerOf } from '../../standards/settling.ts';
import type { Statement } from '../../standards/statements.ts';
import { vaguePhrasesIn, weakPhrasesIn } from '../../standards/vagueness.ts';
import { memoized } from '../../util/memo.ts';
import { matchesOf } from '../../util/patterns.ts';
import { PhraseIndex } from '../../util/phrases.ts';
import { contains, overlaps, type Span } from '../../util/span.ts';
import { reportedPhrases } from '../phrases.ts';
import { defineBlockRule, type Fix } from '../rule.ts';
import { plainReplacement } from './replacement.ts';

/** Reports promises that give a figure and still only speak of an effort. Without a figure they are vague, which is another rule's to say. */
export const weakCommitment = defineBlockRule({
  id: 'wording/weak-commitment',
  severity: 'hint',
  gap: true,
  fixable: 'suggested',
  reads: 'block',
  options: z.strictObject({}),
  *check(input) {
    const { unit, pack } = input;
    for (const { statement, phrase, term, span } of reportedPhrases(input, (one) => weakIn(one, pack))) {
      const fixes = (): readonly Fix[] => {
        const firm = firmWording(statement.text, phrase, pack);
        return firm ? plainReplacement(unit, statement, firm, firm.text) : [];
      };
      yield { message: 'weak', data: { term }, span, fixes };
    }
  },
});

/** The weak wordings of a statement with a figure; spans are offsets in its text. */
function weakIn(statement: Statement, pack: LanguagePack): readonly Span[] {
  const { text, force } = statement;
  const cues = weakPhrasesIn(statement, pack);
  const soft = force === 'permission' || force === 'none' ? [] : matchesOf(pack.plain.firm.soft, text, pack.prose.words);
  if (soft.length === 0) return cues;
  const settles = settlerOf(statement, pack);
  const taken: Span[] = [...cues, ...vaguePhrasesIn(statement, pack)];
  const added = soft.filter((phrase) => {
    const stands = (settles(phrase, 'time') || settles(phrase, 'quality')) && !taken.some((other) => overlaps(other, phrase));
    if (stands) taken.push(phrase);
    return stands;
  });
  return [...cues, ...added];
}

const firmOf: (pack: LanguagePack) => PhraseIndex<string> = memoized(
  (pack) => new PhraseIndex(pack.prose.words, Object.entries(pack.plain.firm.instead)),
);

/** What to write in the place of a weak wording, and of which words. The longest match wins. */
function firmWording(sentence: string, weak: Span, pack: LanguagePack): (Span & { readonly text: string }) | undefined {
  const found = firmOf(pack)
    .find(sentence)
    .filter((match) => overlaps(match, weak))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const [best] = found;
  // A cue that says more than the replacement covers would leave half a phrase behind.
  if (!best || !(contains(best, weak) || isSubject(sentence.slice(weak.start, best.start)))) return undefined;
  return best.end >= weak.end ? { start: best.start, end: best.end, text: best.value } : undefined;
}

/** The words of a cue before the replaced ones may name who promises, and nothing else: `we `, `our team `. */
function isSubject(words: string): boolean {
  return words.trim().split(/\s+/).length <= 2;
}
