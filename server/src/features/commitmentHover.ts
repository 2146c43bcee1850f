/** What a writer learns by resting the pointer on the words of a commitment: how it was read. */

import { proseOf } from '../model/prose.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { Commitment } from '../standards/commitments.ts';
import { clipToLine } from '../util/lines.ts';
import { escapeMarkdown } from '../util/markdown.ts';
import { contains, type Span, shift } from '../util/span.ts';
import { type CheckedDocument, say } from './checked.ts';
import type { Hover } from './hover.ts';
import { commitmentFacts, type Fact, forceFact, type Reading, readingsAt } from './readings.ts';

/** On the action or the measure of a commitment, and on a finding of the standards in it. Other words have no such hover. */
export function commitmentHover(checked: CheckedDocument, offset: number, reader: LanguageCode): Hover | undefined {
  const finding = checked.findings.find(
    ({ rule, suppressed, span }) => rule.startsWith('standards/') && suppressed === undefined && holds(span, offset),
  );
  for (const reading of readingsAt(checked.document, { start: offset, end: offset })) {
    for (const commitment of reading.commitments) {
      const span = wordsAt(commitment, reading, offset) ?? (finding && isWithin(commitment, reading, offset) ? finding.span : undefined);
      if (span) return { markdown: markdownFor(reading, commitment, checked, reader), span };
    }
  }
  return undefined;
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The action or the measure at an offset of the document. */
function wordsAt({ actionSpan, targets }: Commitment, { unit, start }: Reading, offset: number): Span | undefined {
  const prose = proseOf(unit);
  for (const span of [...(actionSpan ? [actionSpan] : []), ...targets]) {
    const source = clipToLine(unit.text, prose.toSource(span));
    if (source && holds(shift(source, start), offset)) return shift(source, start);
  }
  return undefined;
}

function isWithin(commitment: Commitment, { unit, start }: Reading, offset: number): boolean {
  return contains(shift(proseOf(unit).toSource(commitment), start), { start: offset, end: offset });
}

function markdownFor(reading: Reading, commitment: Commitment, { document }: CheckedDocument, reader: LanguageCode): string {
  const line = ({ label, value }: Fact) => say({ id: 'explain.fact', data: { label, value: escapeMarkdown(value) } }, reader);
  const { label, value } = forceFact(reading, reader);
  return [line({ label: `**${label}**`, value }), '', ...commitmentFacts(commitment, document, reader).map((fact) => `- ${line(fact)}`)].join('\n');
}
