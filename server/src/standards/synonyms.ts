/** Words of one document that compete for one thing: customer and client. Read a chunk at a time, and kept with it. */
import type { LanguagePack } from '../languages/types.ts';
import { unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { proseOf } from '../model/prose.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { matchesOf } from '../util/patterns.ts';
import { PhraseIndex } from '../util/phrases.ts';
import { longestOf, overlaps, type Span, shift } from '../util/span.ts';
import { wordEdges } from './cues.ts';
import { foreignWordsIn, isPartOfWord, linkedWords } from './termUses.ts';

/** One of the words of a set at a place of a chunk. */
export interface SynonymUse extends Span {
  readonly set: number;
  readonly word: number;
  /** Which of its forms. */
  readonly form: number;
  /** As it is written. */
  readonly text: string;
}

/** What a chunk says of competing words; offsets count from its start. */
export interface ChunkSynonyms {
  /** By word, as `set word`; those of one word in the order of the text. */
  readonly uses: ReadonlyMap<string, readonly SynonymUse[]>;
  /** Words that are a concept of law here, or that stand side by side with another one, as `set word`. */
  readonly apart: readonly string[];
}

type Value = Pick<SynonymUse, 'set' | 'word' | 'form'> | undefined;

/** What stands between two words of a set that are told apart: "customers and clients", 客户和消费者. */
const betweenOf: (pack: LanguagePack) => RegExp = memoized(({ terms, prose }) => {
  const marks = '[\\s,、/／&(（]*';
  // Without spaces any few letters could be the start of a new clause.
  const joined = prose.words === 'letters' ? [...terms.between, '\\p{L}{0,5}'] : [...terms.between, ''];
  return new RegExp(`^${marks}(?:${joined.join('|')})${marks}$`, 'u');
});

/** The competing words of a chunk, outside headings, quotations and links. */
export const synonymsIn: (chunk: Chunk, pack: LanguagePack) => ChunkSynonyms = memoizedFor((chunk, pack) => {
  const uses = new Map<string, SynonymUse[]>();
  const apart = new Set<string>();
  for (const { unit, start, quoted } of unitsOf(chunk)) {
    if (quoted || (unit.kind !== 'paragraph' && unit.kind !== 'row')) continue;
    const prose = proseOf(unit);
    for (const key of lawsIn(prose.text, pack)) apart.add(key);
    const found = wordsOf(prose.text, pack);
    if (found.length === 0) continue;
    const closed = [...foreignWordsIn(prose.text, pack), ...linkedWords(unit)];
    for (const [i, use] of found.entries()) {
      const next = found[i + 1];
      if (next && next.set === use.set && next.word !== use.word && betweenOf(pack).test(prose.text.slice(use.end, next.start))) {
        for (const one of [use, next]) apart.add(`${one.set} ${one.word}`);
      }
      if (closed.some((other) => overlaps(other, use))) continue;
      const key = `${use.set} ${use.word}`;
      const list = uses.get(key) ?? [];
      uses.set(key, list);
      list.push({ ...use, ...shift(prose.toSource(use), start) });
    }
  }
  return { uses, apart: [...apart] };
});

function wordsOf(text: string, pack: LanguagePack): readonly SynonymUse[] {
  const found = longestOf(indexOf(pack).find(text));
  if (found.length === 0) return [];
  // 兼职员工 holds 职员 for the letters alone.
  const edges = wordEdges(text, pack);
  return found.flatMap(({ value, start, end }) => {
    const written = text.slice(start, end);
    if (!value || (pack.prose.words === 'letters' && isPartOfWord(text, start, end)) || !edges({ start, end })) return [];
    // A noun of German in small letters is another word: "werktags".
    if (pack.code === 'de' && /^\p{Ll}/u.test(written)) return [];
    return [{ ...value, start, end, text: written }];
  });
}

/** Words in which one is right as it stands are longer than the word, so they win. */
const indexOf: (pack: LanguagePack) => PhraseIndex<Value> = memoized(
  (pack) =>
    new PhraseIndex<Value>(
      pack.prose.words,
      pack.terms.synonyms.flatMap(({ words, except }, set) => [
        ...words.flatMap(({ forms }, word) => forms.map((text, form) => [text, { set, word, form }] as const)),
        ...except.map((pattern) => [pattern, undefined] as const),
      ]),
    ),
);

function lawsIn(text: string, pack: LanguagePack): readonly string[] {
  return pack.terms.synonyms.flatMap(({ words }, set) =>
    words.flatMap(({ unless }, word) => (unless && matchesOf(unless, text, pack.prose.words).length > 0 ? [`${set} ${word}`] : [])),
  );
}
