/** Terms that a document defines: a defined word is never vague. */
import type { LanguagePack } from '../languages/types.ts';
import { unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { proseOf } from '../model/prose.ts';
import { sentencesOf } from '../model/sentences.ts';
import { isDefinition } from './statement.ts';

const known = new WeakMap<Chunk, { readonly pack: LanguagePack; readonly terms: readonly string[] }>();

/** The quoted terms that sentences of a chunk define, lower case. */
export function termsDefinedIn(chunk: Chunk, pack: LanguagePack): readonly string[] {
  const existing = known.get(chunk);
  if (existing?.pack === pack) return existing.terms;
  const terms = unitsOf(chunk).flatMap(({ unit }) => {
    if (unit.kind !== 'paragraph' || !/["“”„«»「『'‘]/u.test(unit.text)) return [];
    const { text } = proseOf(unit);
    return sentencesOf(text, pack).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      const term = isDefinition(sentence, pack) ? /^\s*["“„«»「『'‘]([^"“”„«»」』'’]{1,80})["“”«»」』'’]/u.exec(sentence)?.[1] : undefined;
      return term ? [term.trim().toLowerCase()] : [];
    });
  });
  known.set(chunk, { pack, terms });
  return terms;
}
