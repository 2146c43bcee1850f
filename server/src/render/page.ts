/** A checked document as a page: title, document control, contents, and the text with its findings marked and its gaps shown. */
import { type CheckedDocument, say } from '../features/checked.ts';
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
import { messageOf, offerTitles } from './noteWords.ts';
import { substitutionsIn } from './substitution.ts';
import { cutTitle, languageTag, opensWithTitle, plainTitle } from './title.ts';
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

/** How a page is made. */
export interface PageSetting {
  /** The language in which the page tells the writer what was found; what is published with the text is in the document's own. */
  readonly reader: LanguageCode;
  /** ISO date. */
  readonly today: string;
  /** The page of the check that this one is carried over from: how far the document has come is known after the next check. */
  readonly before?: RenderedPage;
}

/** Renders a document. Never throws. */
export function renderPage(checked: CheckedDocument, setting: PageSetting): RenderedPage {
  const { document, kind, findings } = checked;
  const { reader, before } = setting;
  const open = findings.filter(isOpen);
  const marks = open.filter((finding) => !isMissingSection(finding)).map((finding) => markOf(finding, checked, setting));
  const drawings = [...marks, ...substitutionsIn(checked, reader)].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const missing = open.filter(isMissingSection).map((finding) => missingOf(finding, checked, setting));
  const body = renderBody(document, drawings);
  const { head, rest } = cutTitle(body.blocks, checked);
  const control = documentControl(checked, drawings, { reader, title: opensWithTitle(checked) ? 'where marked' : 'shown' });
  const contents = contentsBlock(body.headings, rest, document.language);
  const history = historyBlock(document);
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
  return {
    ...(before ?? progressOf(checked, setting)),
    title: plainTitle(checked),
    language: languageTag(document),
    blocks: blocks.filter((block) => block !== undefined),
  };
}

/** How far the document has come. */
function progressOf(checked: CheckedDocument, { reader, today }: PageSetting): Pick<RenderedPage, 'watermark' | 'figures' | 'findings'> {
  const figures = policyFigures(checked);
  const isDraft = checked.checked && (checked.status === 'draft' || figures.blanks > 0);
  // As in the status bar: hints are shown as notes, and not counted.
  const counted = checked.findings.filter((finding) => isOpen(finding) && finding.severity !== 'hint');
  return {
    watermark: isDraft ? say({ id: 'preview.draft', data: {} }, checked.document.language) : '',
    figures: checked.checked ? figuresInWords(figures, today, reader) : [],
    findings: say({ id: 'preview.findings', data: { count: counted.length } }, reader),
  };
}

function isOpen({ suppressed, rule }: Finding): boolean {
  return suppressed === undefined && !rule.startsWith('limit/');
}

function isMissingSection(finding: Finding): boolean {
  return finding.rule === 'structure/missing-section' && finding.facts.section !== undefined;
}

function markOf(finding: Finding, checked: CheckedDocument, { reader, before }: PageSetting): Mark {
  const { span, rule, severity } = finding;
  const fixes = () => offerTitles(finding, checked, reader, before !== undefined);
  return { span, rule, severity, message: messageOf(finding, checked, reader), fixes };
}

function missingOf(finding: Finding, checked: CheckedDocument, setting: PageSetting): MissingSection {
  const title = typeof finding.data.title === 'string' ? finding.data.title : '';
  return { id: finding.facts.section as SectionId, title, mark: markOf(finding, checked, setting) };
}

/** Why nothing is marked, for the writer; or, for all who read it, that the document is not in force yet. */
function notice({ checked, document, status }: CheckedDocument, reader: LanguageCode): PlacedBlock | undefined {
  if (!checked) return paragraph('notice', 'preview.notAPolicy', reader);
  return status === 'draft' ? paragraph('draft', 'preview.draft', document.language) : undefined;
}

function paragraph(name: string, id: MessageId, language: LanguageCode, kind: BlockKind = 'notice'): PlacedBlock {
  return { block: { kind, html: `<p class="${name}" lang="${language}">${escapeHtml(say({ id, data: {} }, language))}</p>\n`, notes: [] } };
}
