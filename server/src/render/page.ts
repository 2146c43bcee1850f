/** A checked document as a page: title, document control, contents, and the text with its findings marked and its gaps shown. */
import { type CheckedDocument, describe, say } from '../features/checked.ts';
import { offersFor } from '../features/codeActions.ts';
import { type FigureWords, figuresInWords, policyFigures } from '../features/policyFigures.ts';
import type { MessageId } from '../languages/messages.ts';
import type { Finding } from '../lint/finding.ts';
import type { LanguageCode, SectionId } from '../schema/vocabulary.ts';
import { renderBody } from './blocks.ts';
import { contentsBlock } from './contents.ts';
import { documentControl } from './documentControl.ts';
import { type MissingSection, withGaps } from './gaps.ts';
import { historyBlock } from './history.ts';
import { escapeHtml } from './html.ts';
import { substitutionsIn } from './substitution.ts';
import { cutTitle, languageTag, plainTitle } from './title.ts';
import type { BlockKind, Mark, PlacedBlock } from './types.ts';

export interface RenderedPage {
  readonly title: string;
  /** BCP 47: as the front matter declares it, else as detected. */
  readonly language: string;
  readonly blocks: readonly PlacedBlock[];
  /** The word for a draft in the language of the document, where it is one or blanks are left; else empty. */
  readonly watermark: string;
  /** How far the document has come, in the reader's language; empty for a document that is no policy. */
  readonly figures: readonly FigureWords[];
  /** How many findings there are, in the reader's language. */
  readonly findings: string;
}

/** Renders a document. What the page adds to the text is said in the reader's language. Never throws. `today` is an ISO date. */
export function renderPage(checked: CheckedDocument, reader: LanguageCode, today: string): RenderedPage {
  const { document, kind, findings } = checked;
  const open = findings.filter(({ suppressed, rule }) => suppressed === undefined && !rule.startsWith('limit/'));
  const marks = open.filter((finding) => !isMissingSection(finding)).map((finding) => markOf(finding, checked, reader));
  const drawings = [...marks, ...substitutionsIn(checked, reader)].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const missing = open.filter(isMissingSection).map((finding) => missingOf(finding, checked, reader));
  const body = renderBody(document, drawings);
  const { head, rest } = cutTitle(body.blocks, checked);
  const figures = policyFigures(checked);
  const control = documentControl(checked, drawings, reader);
  const contents = contentsBlock(body.headings, rest, reader);
  const history = historyBlock(document, reader);
  const text = withGaps(rest, missing, { document, kind, reader });
  const blocks: readonly (PlacedBlock | undefined)[] = [
    notice(checked, reader),
    ...head,
    control && { block: control, line: 0, offset: 0 },
    contents && { block: contents },
    ...text,
    history && { block: history },
    head.length === 0 && rest.length === 0 ? paragraph('empty', 'preview.empty', reader) : undefined,
  ];
  const isDraft = checked.checked && (checked.status === 'draft' || figures.blanks > 0);
  return {
    title: plainTitle(checked),
    language: languageTag(document),
    blocks: blocks.filter((block) => block !== undefined),
    watermark: isDraft ? say({ id: 'preview.draft', data: {} }, document.language) : '',
    figures: checked.checked ? figuresInWords(figures, today, reader) : [],
    // As in the status bar: hints are shown as notes, and not counted.
    findings: say({ id: 'preview.findings', data: { count: open.filter(({ severity }) => severity !== 'hint').length } }, reader),
  };
}

function isMissingSection(finding: Finding): boolean {
  return finding.rule === 'structure/missing-section' && finding.facts.section !== undefined;
}

function markOf(finding: Finding, checked: CheckedDocument, reader: LanguageCode): Mark {
  const { span, rule, severity } = finding;
  const fixes = () => offersFor(checked, finding).map(({ title }) => say(title, reader));
  return { span, rule, severity, message: describe(finding, reader, checked.document.catalog), fixes };
}

function missingOf(finding: Finding, checked: CheckedDocument, reader: LanguageCode): MissingSection {
  const title = typeof finding.data.title === 'string' ? finding.data.title : '';
  return { id: finding.facts.section as SectionId, title, mark: markOf(finding, checked, reader) };
}

/** Why nothing is marked, or that the document is not in force yet. */
function notice({ checked, status }: CheckedDocument, reader: LanguageCode): PlacedBlock | undefined {
  if (!checked) return paragraph('notice', 'preview.notAPolicy', reader);
  return status === 'draft' ? paragraph('draft', 'preview.draft', reader) : undefined;
}

function paragraph(name: string, id: MessageId, reader: LanguageCode, kind: BlockKind = 'notice'): PlacedBlock {
  return { block: { kind, html: `<p class="${name}" lang="${reader}">${escapeHtml(say({ id, data: {} }, reader))}</p>\n`, notes: [] } };
}
