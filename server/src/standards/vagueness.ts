/** Vague phrases in a statement, less those that a measure of the same aspect settles. */
import type { LanguagePack } from '../languages/types.ts';
import { type Aspect, aspects } from '../schema/vocabulary.ts';
import type { Span } from '../util/span.ts';
import { actionsIn } from './clauses.ts';
import { cueReader } from './cues.ts';
import { type Readable, settlerOf } from './settling.ts';

/** A phrase that leaves something open. The span is an offset in the text of its statement. */
export interface VaguePhrase extends Span {
  readonly aspect: Aspect;
  readonly text: string;
}

const vagueCues = cueReader([...aspects, 'weak']);

/**
 * The vague phrases of a statement that binds.
 * @param strict for a document that does not say it is a policy: outside its standards only promises to do something for customers
 * count. Terms of use and privacy notices speak of much that is nobody's service.
 */
export function vaguePhrasesIn(statement: Readable, pack: LanguagePack, strict = false): readonly VaguePhrase[] {
  return phrasesIn(statement, pack, strict).filter(({ open }) => open);
}

/**
 * The phrases of a statement that word a promise weakly although a figure stands beside them: `we aim to reply in 20 days`.
 * None of them is a vague phrase of the same statement.
 */
export function weakPhrasesIn(statement: Readable, pack: LanguagePack): readonly VaguePhrase[] {
  return phrasesIn(statement, pack, false).filter(({ open, weak }) => weak && !open);
}

/** Whether words alone are a vague phrase, or most of them are: `regular`, `reasonable time`. */
export function isVagueWording(words: string, pack: LanguagePack): boolean {
  return vagueCues(words, pack, 'duty').some((cue) => isMostOf(cue, { start: 0, end: words.length }));
}

/** Whether a part of some words says what they say, but for small words: `short notice` in `at short notice`. */
export function isMostOf(part: Span, whole: Span): boolean {
  return part.end - part.start >= 0.6 * (whole.end - whole.start);
}

interface ReadPhrase extends VaguePhrase {
  /** Whether nothing settles it. */
  readonly open: boolean;
  /** Whether it surely promises an effort. */
  readonly weak: boolean;
}

function promisesService({ text, force }: Readable, pack: LanguagePack): boolean {
  return force === 'commitment' && actionsIn(text, pack).length > 0;
}

function phrasesIn(statement: Readable, pack: LanguagePack, strict: boolean): readonly ReadPhrase[] {
  const { text, force } = statement;
  if (force === 'none' || force === 'permission') return [];
  const found = vagueCues(text, pack, force);
  if (found.length === 0 || (strict && !promisesService(statement, pack))) return [];
  const settles = settlerOf(statement, pack);
  return found.map(({ start, end, value: { list, level } }): ReadPhrase => {
    const effort = list === 'weak';
    // Weak commitments leave a condition open; a figure in their clause says what they are worth.
    const aspect = effort || list === 'absolute' ? 'condition' : list;
    const worth: readonly Aspect[] = effort ? [aspect, 'time', 'frequency', 'quality'] : [aspect];
    const open = !worth.some((one) => settles({ start, end }, one));
    return { start, end, aspect, text: text.slice(start, end), open, weak: effort && level === 'high' };
  });
}
