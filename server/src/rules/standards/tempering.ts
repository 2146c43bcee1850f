/** How an absolute promise is made one that can be kept: by a share of cases, or by a condition. */
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { proseOf } from '../../model/prose.ts';
import { endOfWords, type Statement } from '../../standards/statements.ts';
import { matchesOf } from '../../util/patterns.ts';
import { type Span, shift, type TextEdit } from '../../util/span.ts';
import type { Fix } from '../rule.ts';

/**
 * The offers for an absolute phrase of a statement; spans count from the start of the unit.
 * @param phrase a span of the statement's text
 */
export function temperingFixes(unit: Unit, statement: Statement, phrase: Span, pack: LanguagePack): readonly Fix[] {
  const end = endOfWords(unit, statement);
  if (end === undefined) return [];
  const { share, shareAtEnd, conditionAtEnd } = pack.goals;
  const add = (text: string): TextEdit => ({ span: { start: end, end }, text });
  const totality = totalityIn(unit, statement, phrase, pack);
  const byShare = !totality ? [add(shareAtEnd)] : share === '' ? [totality, add(shareAtEnd)] : [{ span: totality.span, text: share }];
  return [
    {
      title: 'fix.addShare',
      data: { text: (totality && share !== '' ? share : shareAtEnd).replace(/^[\s,，]+/, '') },
      kind: 'suggested',
      edits: byShare,
    },
    { title: 'fix.addCondition', data: { text: conditionAtEnd.replace(/^[\s,，]+/, '') }, kind: 'suggested', edits: [add(conditionAtEnd)] },
  ];
}

/** The word of totality in the phrase, taken out with a space beside it. */
function totalityIn(unit: Unit, statement: Statement, phrase: Span, pack: LanguagePack): TextEdit | undefined {
  const found = matchesOf(pack.goals.totalities, statement.text, pack.prose.words).find(
    ({ start, end }) => phrase.start <= start && end <= phrase.end,
  );
  if (!found) return undefined;
  const source = proseOf(unit).toSource(shift(found, statement.start));
  if (pack.goals.share !== '') return { span: source, text: '' };
  if (unit.text.charAt(source.end) === ' ' && source.start > 0) return { span: { start: source.start, end: source.end + 1 }, text: '' };
  if (unit.text.charAt(source.start - 1) === ' ') return { span: { start: source.start - 1, end: source.end }, text: '' };
  return undefined;
}
