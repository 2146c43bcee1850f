/** Where "at once" is right as it stands: where somebody faints or something burns, and in steps of work. */
import type { LanguagePack } from '../languages/types.ts';
import { matchesOf } from '../util/patterns.ts';
import type { Span } from '../util/span.ts';
import type { Statement } from './statements.ts';
import type { Context } from './surroundings.ts';

/** How far back in its paragraph or list item a danger is looked for, in UTF-16 units. */
const reach = 240;

/**
 * Whether what stands around a statement that promises customers nothing names a danger: the words before it in its unit, or the heading or
 * lead-in of its list. What the statement itself names is settled by the contexts of its cues.
 * @param before the prose of the unit up to the statement
 */
export function facesDanger(
  { force }: Pick<Statement, 'force'>,
  before: string,
  listed: boolean,
  { headings, leads }: Context,
  pack: LanguagePack,
): boolean {
  // A promise to customers leaves open how soon, whatever has happened.
  if (force === 'commitment') return false;
  if (namesDanger(lastWords(before, pack), pack)) return true;
  if (!listed) return false;
  return [headings.at(-1) ?? '', leads.at(-1) ?? ''].some((words) => namesDanger(words, pack));
}

/** The end of a text, from where a word begins. */
function lastWords(text: string, { prose }: LanguagePack): string {
  const end = text.slice(-reach);
  return end.length < text.length && prose.words === 'letters' ? end.replace(/^\S*/u, '') : end;
}

function namesDanger(words: string, pack: LanguagePack): boolean {
  return words !== '' && matchesOf(pack.urgency.dangers, words, pack.prose.words).length > 0;
}

/** Whether a phrase says "at once" of what the next sentence gives a danger for: `The teacher takes the child into the shade at once. It may have a heat stroke.` */
export function precedesDanger({ force, next }: Pick<Statement, 'force' | 'next'>, phrase: string, pack: LanguagePack): boolean {
  return force !== 'commitment' && isAtOnce(phrase, pack) && namesDanger(next.slice(0, reach), pack);
}

/** Whether a phrase says "at once" in a step of work: an instruction by its place, which promises nobody anything. */
export function orders({ force }: Pick<Statement, 'force'>, phrase: string, pack: LanguagePack): boolean {
  return force === 'instruction' && isAtOnce(phrase, pack);
}

/** Whether a phrase says "at once" where the statement itself names the danger, in a duty of staff: `If lightning is near, clear the water at once`. */
export function meetsDanger({ force, text }: Pick<Statement, 'force' | 'text'>, phrase: string, pack: LanguagePack): boolean {
  return force !== 'commitment' && isAtOnce(phrase, pack) && namesDanger(text, pack);
}

function isAtOnce(phrase: string, pack: LanguagePack): boolean {
  const covers = ({ start, end }: Span) => start === 0 && end === phrase.length;
  return matchesOf(pack.urgency.atOnce, phrase, pack.prose.words).some(covers);
}
