import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { quotationsIn, wordEdges } from '../../standards/cues.ts';
import type { Statement } from '../../standards/statements.ts';
import { memoized } from '../../util/memo.ts';
import { matchesOf } from '../../util/patterns.ts';
import { PhraseIndex } from '../../util/phrases.ts';
import { longestOf, overlaps, type Span } from '../../util/span.ts';
import { reportedPhrases } from '../phrases.ts';
import { defineBlockRule, type Fix } from '../rule.ts';
import { plainReplacement } from './replacement.ts';

/** Reports words of offices and slide decks in statements that speak to customers or staff, and names the plain ones. */
export const jargon = defineBlockRule({
  id: 'wording/jargon',
  severity: 'hint',
  gap: true,
  fixable: 'suggested',
  reads: 'block',
  options: z.strictObject({}),
  *check(input) {
    const { unit, pack } = input;
    const read = (statement: Statement) => (statement.force === 'none' ? [] : jargonIn(statement.text, pack));
    for (const { statement, phrase, term, span } of reportedPhrases(input, read)) {
      const { plain, fits } = phrase;
      const fixes = (): readonly Fix[] => (fits ? plain.flatMap((text) => plainReplacement(unit, statement, phrase, text)) : []);
      if (plain.length === 0) yield { message: 'drop', data: { term }, span };
      else yield { message: 'plain', data: { term, plain: plain.join(' / ') }, span, fixes };
    }
  },
});

/** An entry of a list of jargon. */
interface Entry {
  readonly plain: readonly string[];
  /** Whether the plain words can take the place of the others as they are. */
  readonly fits: boolean;
}

const entriesOf: (pack: LanguagePack) => PhraseIndex<Entry> = memoized((pack) => {
  const { swaps, rewordings } = pack.plain.jargon;
  const read = (list: Readonly<Record<string, string>>, fits: boolean) =>
    Object.entries(list).map(([pattern, plain]) => [pattern, { plain: plain === '' ? [] : plain.split(' / '), fits }] as const);
  return new PhraseIndex<Entry>(pack.prose.words, [...read(swaps, true), ...read(rewordings, false)]);
});

/** The jargon of a sentence, less what is quoted or a term in its place. Of overlapping words the longest are given. */
function jargonIn(sentence: string, pack: LanguagePack): readonly (Span & Entry)[] {
  const hits = entriesOf(pack).find(sentence);
  if (hits.length === 0) return [];
  const silent = [...quotationsIn(sentence), ...matchesOf(pack.plain.jargon.except, sentence, pack.prose.words)];
  const edges = wordEdges(sentence, pack);
  const standing = hits.filter((hit) => edges(hit) && !silent.some((other) => overlaps(other, hit)));
  return longestOf(standing).map(({ start, end, value }) => ({ start, end, ...value }));
}
