/** The link definitions of a document, which hold for all of its pieces. */
import type { Env } from 'markdown-it';
import type { Chunk } from '../model/chunks.ts';
import { memoized } from '../util/memo.ts';

/** Definitions by label, as the Markdown parser keeps them. */
export type References = NonNullable<Env['references']>;

type Read = (text: string) => References;

const none: References = {};
let last: { readonly parts: readonly References[]; readonly merged: References } = { parts: [], merged: none };

/** Every definition of a document; the first of a label holds. The same object as before where none has changed. */
export function referencesOf(chunks: readonly Chunk[], read: Read): References {
  const parts = chunks.flatMap((chunk) => (mayDefine(chunk) ? [definedIn(chunk, read)] : []));
  if (parts.length === 0) return none;
  if (parts.length !== last.parts.length || parts.some((part, i) => part !== last.parts[i])) {
    last = { parts, merged: Object.assign({}, ...parts.toReversed()) };
  }
  return last.merged;
}

const mayDefine = memoized(({ text }: Chunk) => /^[ \t>]{0,20}\[[^\]\n]{1,999}\]:/m.test(text));

const known = new WeakMap<Chunk, References>();

function definedIn(chunk: Chunk, read: Read): References {
  const existing = known.get(chunk);
  if (existing) return existing;
  const found = read(chunk.text);
  known.set(chunk, found);
  return found;
}
