/** Whether a piece of a document says how often something is done, or leaves a blank for it. */
import type { LanguagePack } from '../../languages/types.ts';
import { kindsOfBlank } from '../../model/blankKinds.ts';
import type { Unit } from '../../model/blocks.ts';
import { wordsOf } from '../../model/content.ts';
import { placeholdersOf } from '../../model/placeholders.ts';
import { intervalsIn } from '../../standards/intervals.ts';
import { memoized } from '../../util/memo.ts';
import { matchesOf } from '../../util/patterns.ts';

/** Whether a unit states an interval, an occasion that recurs, or a month of every year. */
export function statesCadence(unit: Unit, pack: LanguagePack): boolean {
  const words = wordsOf(unit);
  return intervalsIn(words, pack).length > 0 || namesMonth(words, pack) || hasBlankCadence(unit, pack);
}

/** `[monthly/quarterly]`, `[how often]`: a blank that is no name, no address and no date stands for the interval. */
export function hasBlankCadence(unit: Unit, pack: LanguagePack): boolean {
  if (unit.kind === 'row' || unit.kind === 'headerRow') return false;
  return placeholdersOf(unit, pack).some(({ kind, name, alternatives }) => {
    if (kind === 'choice') return alternatives.some((one) => intervalsIn(one, pack).length > 0);
    const asked = kindsOfBlank(name, pack);
    return asked.has('duration') || (kind === 'blank' && asked.size === 0 && /\p{L}{3}/u.test(name));
  });
}

/** "In May and November" without a year happens every year. */
function namesMonth(words: string, pack: LanguagePack): boolean {
  return pack.prose.words === 'letters' && !/\p{Nd}{4}/u.test(words) && matchesOf(monthsOf(pack), words, pack.prose.words).length > 0;
}

/** Short forms are left out: "may" and "mar" are words as well. */
const monthsOf: (pack: LanguagePack) => readonly string[] = memoized(({ dates }) =>
  dates.months
    .flat()
    .filter((name) => name.length > 3)
    .map((name) => name.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')),
);
