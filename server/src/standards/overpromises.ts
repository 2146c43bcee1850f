/** Absolutes about the outcome of a service. */
import type { LanguagePack } from '../languages/types.ts';
import { foldText } from '../util/letters.ts';
import { overlaps, type Span } from '../util/span.ts';
import { cueReader } from './cues.ts';
import { measuresIn } from './measures.ts';
import type { Statement } from './statements.ts';

const absolutes = cueReader(['absolute']);
const softeners = cueReader(['time', 'quantity']);

/**
 * The overpromises of a statement; spans are offsets in its text. A share of cases or a condition behind it makes a promise one that can
 * be kept; a vague time or amount right behind it makes it a vague one: "nobody is kept waiting too long".
 */
export function overpromisesIn({ text, force }: Statement, pack: LanguagePack): readonly Span[] {
  if (force === 'permission' || force === 'none') return [];
  const found = absolutes(text, pack, force);
  if (found.length === 0) return [];
  const measures = measuresIn(text, pack);
  const shares = measures.filter(({ unit, quantity }) => unit === 'percent' && quantity !== 100);
  const schedules = measures.filter(({ unit, quantity = 0 }) => unit === 'times' && quantity > 1);
  const vague = softeners(text, pack, force);
  return (
    found
      .filter((phrase) => !vague.some((other) => isRightBehind(other, phrase, text)))
      // `Each dog goes out four times a day` is a plan that can be kept.
      .filter((phrase) => !schedules.some((schedule) => overlaps(schedule, phrase)))
      .filter((phrase) => shares.every((share) => overlaps(share, phrase)) && !hasCondition(text.slice(phrase.end), pack))
      .map(({ start, end }) => ({ start, end }))
  );
}

function isRightBehind({ start, end }: Span, phrase: Span, text: string): boolean {
  return start > phrase.start && end > phrase.end && /^[^.,;:!?，。；：]{0,12}$/u.test(text.slice(phrase.end, start));
}

/** Whether the words behind a phrase open a condition as `fix.addCondition` writes it: `if ...`, `, sofern ...`. */
function hasCondition(words: string, pack: LanguagePack): boolean {
  const [opening = ''] = pack.goals.conditionAtEnd.split('[');
  return foldText(words).includes(foldText(opening));
}
