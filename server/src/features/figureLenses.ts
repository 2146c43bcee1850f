/** The figures of a policy above its title. */
import { sectionsIn } from '../model/sections.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { daysFrom } from '../util/calendar.ts';
import type { Span } from '../util/span.ts';
import { type CheckedDocument, type Phrase, say } from './checked.ts';
import { type FigureWords, figuresInWords, type PolicyFigures, policyFigures } from './policyFigures.ts';

export interface FigureLens {
  /** The title, or else the beginning of the document. */
  readonly span: Span;
  readonly figure: FigureWords['id'];
  /** Short, so that all of them fit above a title beside a preview. */
  readonly words: string;
  /** The same in full, as the preview says it. */
  readonly full: string;
  /** Where there is something to do: the offset of the first blank, say. */
  readonly open: boolean;
}

/** One lens a figure that can be told; none for files that are no policies. `today` is an ISO date. */
export function figureLenses(checked: CheckedDocument, today: string, reader: LanguageCode): readonly FigureLens[] {
  if (!checked.checked || checked.status === 'retired') return [];
  const title = sectionsIn(checked.document).find(({ isTitle }) => isTitle);
  const start = title?.span.start ?? 0;
  const span = { start, end: Math.max(start, title?.span.end ?? 0) };
  const figures = policyFigures(checked);
  return figuresInWords(figures, today, reader)
    .filter(({ state }) => state !== 'unknown')
    .map(({ id, name, value, state }) => ({
      span,
      figure: id,
      words: say(shortly(id, figures, today, reader), reader),
      full: say({ id: 'health.figure', data: { name, value } }, reader),
      open: state !== 'done',
    }));
}

function shortly(id: FigureWords['id'], { sections, blanks, commitments, review = '' }: PolicyFigures, today: string, reader: LanguageCode): Phrase {
  if (id === 'blanks') return { id: 'lens.blanks', data: { count: blanks } };
  if (id === 'review')
    return review < today ? { id: 'lens.overdue', data: {} } : { id: 'lens.review', data: { when: distance(today, review, reader) } };
  const { count, total } = (id === 'sections' ? sections : commitments) ?? commitments;
  return { id: `lens.${id}`, data: { count, total } };
}

const daysInMonth = 30.44;
/** Up to here days are counted, beyond it months. */
const countedDays = 60;

/** How far a day is away: `in 12 months`. */
function distance(today: string, iso: string, reader: LanguageCode): string {
  const days = daysFrom(today, iso);
  const format = new Intl.RelativeTimeFormat(reader, { numeric: 'auto' });
  return days <= countedDays ? format.format(days, 'day') : format.format(Math.round(days / daysInMonth), 'month');
}
