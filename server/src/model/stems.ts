/** The words of a piece of text that say what it is about, in a form in which two texts can be compared. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import { matchesOf } from '../util/patterns.ts';
import { segmenterOf } from '../util/words.ts';
import { withoutAccents } from './headings.ts';

const shortest = 4;
const stemLength = 5;

/**
 * The stems of a text, without small words, those who act, and what every policy speaks of. Words are compared by their
 * first letters, Vietnamese and Chinese by pairs of syllables, Thai by the words of the platform's dictionary.
 * @example stemsOf('We answer each complaint.', packs.en) // answe, compl
 */
export function stemsOf(text: string, pack: LanguagePack): ReadonlySet<string> {
  const usual = usualStems(pack);
  return new Set([...rawStems(withoutActors(text, pack), pack)].filter((stem) => !usual.has(stem)));
}

/** "Customer service policy": the words of the kinds' names tell nothing apart. */
const usualStems: (pack: LanguagePack) => ReadonlySet<string> = memoized(
  (pack) => new Set(Object.values(pack.kinds).flatMap(({ name }) => [...rawStems(name, pack)])),
);

const actorsOf: (pack: LanguagePack) => readonly string[] = memoized(({ normative: { actors } }) => [
  ...actors.organisation,
  ...actors.staff,
  ...actors.customers,
]);

function withoutActors(text: string, pack: LanguagePack): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of matchesOf(actorsOf(pack), text, pack.prose.words)) {
    if (start < from) continue;
    rest += `${text.slice(from, start)} | `;
    from = end;
  }
  return rest + text.slice(from);
}

function rawStems(text: string, pack: LanguagePack): ReadonlySet<string> {
  const lower = text.normalize('NFC').toLowerCase();
  if (pack.code === 'zh') return new Set([...lower.matchAll(/\p{Script=Han}(?=(\p{Script=Han}))/gu)].map(([first, next]) => first + next));
  if (pack.code === 'th')
    return new Set([...segmenterOf('th').segment(lower)].filter((one) => one.isWordLike && one.segment.length >= shortest).map((one) => one.segment));
  if (pack.code === 'vi') return new Set([...lower.matchAll(/\p{L}+(?= (\p{L}+))/gu)].map(([first, next]) => `${first} ${next}`));
  const plain = pack.code === 'el' ? withoutAccents(lower) : lower;
  const small = new Set(pack.detection.stopWords);
  const words = plain.match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= shortest && !small.has(word)).map((word) => word.slice(0, stemLength)));
}
