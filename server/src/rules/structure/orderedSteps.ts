/** Whether a piece of a document tells the reader what to do first, second and third. */
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { cellWords, tablesIn, wordsOf } from '../../model/content.ts';
import type { LocatedUnit } from '../../model/document.ts';
import { headingWords } from '../../model/headings.ts';
import { memoizedFor } from '../../util/memo.ts';
import { matchesOf } from '../../util/patterns.ts';

/** What counts as an order: one step is none. */
const fewest = 2;

/** What of an order a piece of text shows. */
export interface StepSigns {
  /** Items of numbered lists and of lists to tick off. */
  readonly numbered: number;
  /** Headings, paragraphs and rows that count a step. */
  readonly named: number;
  /** Words of order: "then", "finally". */
  readonly sequence: number;
  /** An enumeration inside a sentence, or a chain of arrows. */
  readonly enumerated: boolean;
}

/**
 * The signs of ordered steps in units.
 * @param parent the number of the heading above, `3.`: subheadings that go on with it number the document, not the steps.
 * Undefined for a whole document, whose numbered headings say nothing of steps.
 */
export function stepSigns(content: readonly LocatedUnit[], pack: LanguagePack, parent: string | undefined): StepSigns {
  const own = content.filter(({ quoted }) => !quoted);
  const rows = tablesIn(own).flatMap((table) => table.rows.filter(({ unit }) => isStepName(cellWords(unit)[0] ?? '', pack)));
  return {
    numbered: own.filter(({ ordered, opens, unit }) => opens && unit.kind !== 'heading' && (ordered || isTask(unit))).length,
    named: own.filter((unit) => countsAStep(unit, pack, parent)).length + rows.length,
    sequence: own.reduce((sum, { unit }) => sum + orderIn(unit, pack).sequence, 0),
    enumerated: own.some(({ unit }) => orderIn(unit, pack).enumerated),
  };
}

/** Whether signs add up to ordered steps. */
export function areSteps(signs: readonly StepSigns[]): boolean {
  const sum = (count: (sign: StepSigns) => number) => signs.reduce((total, sign) => total + count(sign), 0);
  if (signs.some(({ enumerated }) => enumerated)) return true;
  return [sum(({ numbered }) => numbered), sum(({ named }) => named), sum(({ sequence }) => sequence)].some((count) => count >= fewest);
}

/** A list to tick off is gone through from top to bottom. */
function isTask({ inlines }: LocatedUnit['unit']): boolean {
  return inlines.some(({ name }) => name === 'TaskMarker');
}

function countsAStep({ unit, depth }: LocatedUnit, pack: LanguagePack, parent: string | undefined): boolean {
  if ((unit.kind !== 'heading' && unit.kind !== 'paragraph') || (unit.kind === 'paragraph' && depth > 0)) return false;
  const { text, number } = headingWords(unit, pack);
  if (matchesOf(pack.structure.steps, text.slice(0, 40), pack.prose.words).some(({ start }) => start < 4)) return true;
  if (number === '' || parent === undefined) return false;
  const stem = parent.replace(/[\s.):：、]+$/u, '');
  return stem === '' || !number.startsWith(stem);
}

/** A first cell that is a number or names a step. */
function isStepName(cell: string, pack: LanguagePack): boolean {
  if (/^[(（]?(?:[\d๐-๙０-９]{1,2}|[①-⑳]|[一二三四五六七八九十]{1,2}|[IVX]{1,4})[.)）、．]?(?=$|\s|\D)/u.test(cell)) return cell.length > 0;
  return matchesOf(pack.structure.steps, cell, pack.prose.words).some(({ start }) => start === 0);
}

/** "(1) … (2) …", "① … ②", and chains of arrows. */
const enumeration = new RegExp(
  [
    String.raw`(?:^|[\s(（;；:：])[1１๑][.)）、][\s\S]{1,2000}?(?:^|[\s(（;；,，。])[2２๒][.)）、]`,
    String.raw`(?:^|[\s(（;:])a\)[\s\S]{1,2000}?[\s(（;,]b\)`,
    '①[\\s\\S]{1,2000}?②',
    '(?:→|⇒|➔|➜|↓|->)[^→⇒➔➜↓]{1,500}?(?:→|⇒|➔|➜|↓|->)',
  ].join('|'),
  'u',
);

/** What of an order the words of a unit show. */
const orderIn: (unit: Unit, pack: LanguagePack) => Pick<StepSigns, 'sequence' | 'enumerated'> = memoizedFor((unit, pack) => {
  const words = wordsOf(unit);
  return { sequence: unit.kind === 'heading' ? 0 : wordsOfOrder(words, pack), enumerated: enumeration.test(words) };
});

function wordsOfOrder(text: string, pack: LanguagePack): number {
  let found = 0;
  let end = 0;
  for (const match of matchesOf(pack.structure.sequence, text, pack.prose.words)) {
    if (match.start < end) continue;
    end = match.end;
    found += 1;
  }
  return found;
}
