import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { proseOf } from '../../model/prose.ts';
import { sentencesOf } from '../../model/sentences.ts';
import { clipToLine } from '../../util/lines.ts';
import type { Span } from '../../util/span.ts';
import { countWords } from '../../util/words.ts';
import { defineBlockRule } from '../rule.ts';

/** Reports sentences that nobody takes in at one reading. */
export const longSentence = defineBlockRule({
  id: 'wording/long-sentence',
  severity: 'hint',
  gap: true,
  fixable: 'no',
  reads: 'block',
  options: z.strictObject({
    maxWords: z
      .number()
      .int()
      .min(5)
      .max(1000)
      .optional()
      .describe(
        'How many words a sentence may have; in Chinese and Thai, how many characters. Left out, the limit of the language applies: ' +
          'English 35, German 32, Greek 38, Vietnamese 55 words; Chinese 90, Thai 180 characters. Items of a list within a sentence count less.',
      ),
  }),
  *check({ unit, pack, quoted, options }) {
    if (quoted || unit.kind !== 'paragraph') return;
    const { unit: counted, limit: ownLimit } = pack.plain.sentence;
    const limit = options.maxWords ?? ownLimit;
    const prose = proseOf(unit);
    if (prose.text.length <= limit) return;
    for (const sentence of piecesOf(prose.text, lineBreaksOf(unit), pack)) {
      const text = prose.text.slice(sentence.start, sentence.end);
      if (text.length <= limit || weighed(text, pack) <= limit) continue;
      const span = clipToLine(unit.text, prose.toSource(sentence));
      const count = sizeOf(text, pack);
      if (span) yield { message: counted === 'words' ? 'words' : 'characters', data: { count, limit }, span, facts: { [counted]: count, limit } };
    }
  },
});

/** Where the writer breaks a line for the reader to see: offsets in the prose. */
function lineBreaksOf(unit: Unit): readonly number[] {
  const breaks = unit.inlines.filter(
    ({ name, start }) => name === 'HardBreak' || (name === 'HTMLTag' && /^<br/i.test(unit.text.slice(start, start + 3))),
  );
  return breaks.map(({ start }) => proseOf(unit).fromSource(start));
}

/** The pieces that are counted: sentences up to a line break, and in Thai the phrases between spaces. */
function piecesOf(text: string, lineBreaks: readonly number[], pack: LanguagePack): readonly Span[] {
  const { breaks } = pack.plain.sentence;
  const spaces = breaks === undefined ? [] : [...text.matchAll(new RegExp(breaks, 'gu'))].map(({ index }) => index);
  const cuts = [...lineBreaks, ...spaces].sort((a, b) => a - b);
  return sentencesOf(text, pack).flatMap(({ start, end }) => {
    const edges = [start, ...cuts.filter((cut) => cut > start && cut < end), end];
    return edges.slice(1).map((edge, i) => ({ start: edges[i] ?? start, end: edge }));
  });
}

/** Han characters one by one, other words as one; in Thai every letter and mark. */
const unspaced = /\p{Script=Han}|\p{Script=Thai}|[\p{Script=Latin}\p{N}]+/gu;

function sizeOf(text: string, pack: LanguagePack): number {
  if (pack.plain.sentence.unit === 'words') return countWords(text, pack.code, pack.prose.words);
  return text.match(unspaced)?.length ?? 0;
}

const separators = /[,;，；、·]/u;

/**
 * The size of a sentence in which the items of a list weigh half: those after a colon, and those of a run of three or
 * more short ones between commas. A reader takes them in one by one.
 */
function weighed(text: string, pack: LanguagePack): number {
  const colon = /[:：](?=\s|[^\d/\s])/u.exec(text)?.index ?? text.length;
  const before = text.slice(0, colon).split(separators);
  const after = text.slice(colon).split(separators);
  const shortest = pack.plain.sentence.limit / 8;
  const isItem = (part: string | undefined) => part !== undefined && sizeOf(part, pack) <= shortest;
  const head = before.reduce((sum, part, i) => {
    const inRun = [-2, -1, 0].some((from) => [0, 1, 2].every((step) => isItem(before[i + from + step])));
    return sum + sizeOf(part, pack) * (inRun ? 0.5 : 1);
  }, 0);
  return head + after.reduce((sum, part) => sum + sizeOf(part, pack), 0) * (after.length > 2 ? 0.5 : 1);
}
