/** Terms that a document defines: a defined word is never vague. */
import type { LanguagePack } from '../languages/types.ts';
import { type Unit, unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { proseOf } from '../model/prose.ts';
import { sentencesOf } from '../model/sentences.ts';
import { isDefinition, startsWithDefinition } from './statement.ts';

const known = new WeakMap<Chunk, { readonly pack: LanguagePack; readonly terms: readonly string[] }>();

/** The terms that a chunk defines, lower case: `"Promptly" means …` and `**Promptly** means …`. */
export function termsDefinedIn(chunk: Chunk, pack: LanguagePack): readonly string[] {
  const existing = known.get(chunk);
  if (existing?.pack === pack) return existing.terms;
  const terms = unitsOf(chunk).flatMap(({ unit }) => (unit.kind === 'paragraph' ? [...quotedTerms(unit, pack), ...boldTerms(unit, pack)] : []));
  known.set(chunk, { pack, terms });
  return terms;
}

const quotedStart = /^\s*["“„«»「『'‘]([^"“”„«»」』'’]{1,80})["“”«»」』'’]/u;

function quotedTerms(unit: Unit, pack: LanguagePack): readonly string[] {
  if (!/["“”„«»「『'‘]/u.test(unit.text)) return [];
  const { text } = proseOf(unit);
  return sentencesOf(text, pack).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const term = isDefinition(sentence, pack) ? quotedStart.exec(sentence)?.[1] : undefined;
    return term ? [fold(term)] : [];
  });
}

function boldTerms(unit: Unit, pack: LanguagePack): readonly string[] {
  const first = unit.inlines[0];
  if (first?.start !== 0 || (first.name !== 'StrongEmphasis' && first.name !== 'Emphasis')) return [];
  const mark = first.name === 'StrongEmphasis' ? 2 : 1;
  const term = unit.text.slice(mark, first.end - mark);
  const { text } = proseOf(unit);
  return startsWithDefinition(text.slice(proseOf(unit).fromSource(first.end)), pack) ? [fold(term)] : [];
}

function fold(term: string): string {
  return term
    .normalize('NFC')
    .trim()
    .replace(/[:：]$/, '')
    .toLowerCase();
}
