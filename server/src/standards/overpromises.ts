/** Absolutes about the outcome of a service. */
import type { LanguagePack } from '../languages/types.ts';
import type { Span } from '../util/span.ts';
import { cueReader } from './cues.ts';
import type { Statement } from './statements.ts';

const absolutes = cueReader(['absolute']);

/** The overpromises of a statement; spans are offsets in its text. */
export function overpromisesIn({ text, force }: Statement, pack: LanguagePack): readonly Span[] {
  if (force === 'permission' || force === 'none') return [];
  return absolutes(text, pack, force).map(({ start, end }) => ({ start, end }));
}
