/** Absolutes about the outcome of a service. */
import type { LanguagePack } from '../languages/types.ts';
import { foldText } from '../util/letters.ts';
import { overlaps, type Span } from '../util/span.ts';
import { cueReader } from './cues.ts';
import { measuresIn } from './measures.ts';
import type { Statement } from './statements.ts';

const absolutes = cueReader(['absolute']);

/** The overpromises of a statement; spans are offsets in its text. A share of cases or a condition behind it makes a promise one that can be kept. */
export function overpromisesIn({ text, force }: Statement, pack: LanguagePack): readonly Span[] {
  if (force === 'permission' || force === 'none') return [];
  const found = absolutes(text, pack, force);
  if (found.length === 0) return [];
  const shares = measuresIn(text, pack).filter(({ unit, quantity }) => unit === 'percent' && quantity !== 100);
  return found
    .filter((phrase) => shares.every((share) => overlaps(share, phrase)) && !hasCondition(text.slice(phrase.end), pack))
    .map(({ start, end }) => ({ start, end }));
}

/** Whether the words behind a phrase open a condition as `fix.addCondition` writes it: `if ...`, `, sofern ...`. */
function hasCondition(words: string, pack: LanguagePack): boolean {
  const [opening = ''] = pack.goals.conditionAtEnd.split('[');
  return foldText(words).includes(foldText(opening));
}
