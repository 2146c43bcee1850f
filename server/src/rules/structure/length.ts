import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { type Unit, unitsOf } from '../../model/blocks.ts';
import type { Chunk } from '../../model/chunks.ts';
import { proseOf } from '../../model/prose.ts';
import { memoizedFor } from '../../util/memo.ts';
import { countWords } from '../../util/words.ts';
import { defineDocumentRule } from '../rule.ts';
import { nearestWords } from './nearestWords.ts';

/** Reports a charter that is longer than its readers have patience for. */
export const charterLength = defineDocumentRule({
  id: 'structure/length',
  severity: 'hint',
  gap: true,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({
    words: z.number().int().min(50).max(100_000).default(1500).describe('How many words a charter may have: about three pages.'),
  }),
  *check({ document, pack, base, options }) {
    if (base !== 'charter') return;
    const count = document.chunks.reduce((sum, chunk) => sum + wordsInChunk(chunk, pack), 0);
    const span = nearestWords(document);
    if (count <= options.words || !span) return;
    yield { message: 'long', data: { count, limit: options.words }, span, facts: { words: count, limit: options.words } };
  },
});

const wordsInChunk: (chunk: Chunk, pack: LanguagePack) => number = memoizedFor((chunk, pack) =>
  unitsOf(chunk).reduce((sum, { unit }) => sum + wordsInUnit(unit, pack), 0),
);

/** What a reader reads: not comments, and not code. */
const wordsInUnit: (unit: Unit, pack: LanguagePack) => number = memoizedFor((unit, pack) =>
  countWords(proseOf(unit).text, pack.code, pack.prose.words),
);
