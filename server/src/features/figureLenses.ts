/** The figures of a policy above its title. */
import { sectionsIn } from '../model/sections.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { Span } from '../util/span.ts';
import { type CheckedDocument, say } from './checked.ts';
import { type FigureWords, figuresInWords, policyFigures } from './policyFigures.ts';

export interface FigureLens {
  /** The title, or else the beginning of the document. */
  readonly span: Span;
  readonly figure: FigureWords['id'];
  readonly words: string;
  /** Where there is something to do: the offset of the first blank, say. */
  readonly open: boolean;
}

/** One lens a figure that can be told; none for files that are no policies. `today` is an ISO date. */
export function figureLenses(checked: CheckedDocument, today: string, reader: LanguageCode): readonly FigureLens[] {
  if (!checked.checked || checked.status === 'retired') return [];
  const title = sectionsIn(checked.document).find(({ isTitle }) => isTitle);
  const start = title?.span.start ?? 0;
  const span = { start, end: Math.max(start, title?.span.end ?? 0) };
  return figuresInWords(policyFigures(checked), today, reader)
    .filter(({ state }) => state !== 'unknown')
    .map(({ id, name, value, state }) => ({
      span,
      figure: id,
      words: say({ id: 'health.figure', data: { name, value } }, reader),
      open: state !== 'done',
    }));
}
