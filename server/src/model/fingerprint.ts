/** Whether two documents have the same text but for white space, told from hashes that are kept with their chunks. */
import { memoized } from '../util/memo.ts';
import type { Chunk } from './chunks.ts';
import type { PolicyDocument } from './document.ts';

/** Two polynomial hashes of a text without its white space; those of two texts in a row follow from those of each. */
interface Hash {
  readonly length: number;
  readonly values: readonly [number, number];
  /** The bases to the power of the length. */
  readonly powers: readonly [number, number];
}

const bases = [0x01000193, 0x5bd1e995] as const;
const empty: Hash = { length: 0, values: [0, 0], powers: [1, 1] };

/** Costs the number of chunks, not their length, once each has been read. */
export function sameBody(one: PolicyDocument, other: PolicyDocument): boolean {
  const [a, b] = [hashOf(one), hashOf(other)];
  return a.length === b.length && a.values[0] === b.values[0] && a.values[1] === b.values[1];
}

function hashOf({ chunks }: PolicyDocument): Hash {
  return chunks.reduce((before, chunk) => joined(before, chunkHash(chunk)), empty);
}

function joined(a: Hash, b: Hash): Hash {
  const value = (i: 0 | 1): number => (Math.imul(a.values[i], b.powers[i]) + b.values[i]) | 0;
  const power = (i: 0 | 1): number => Math.imul(a.powers[i], b.powers[i]);
  return { length: a.length + b.length, values: [value(0), value(1)], powers: [power(0), power(1)] };
}

const chunkHash: (chunk: Chunk) => Hash = memoized(({ text }) => {
  let [length, first, second, firstPower, secondPower] = [0, 0, 0, 1, 1];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000) continue;
    length += 1;
    first = (Math.imul(first, bases[0]) + unit) | 0;
    second = (Math.imul(second, bases[1]) + unit + 1) | 0;
    firstPower = Math.imul(firstPower, bases[0]);
    secondPower = Math.imul(secondPower, bases[1]);
  }
  return { length, values: [first, second], powers: [firstPower, secondPower] };
});
