/** What is exported of a document: its parts as sanitised HTML in the document's own language, and the facts around the pages. */
import { type CheckedDocument, say } from '../../features/checked.ts';
import type { MessageId, SlotValue } from '../../languages/messages.ts';
import { isoDate } from '../../model/dates.ts';
import { frontMatterValue } from '../../model/document.ts';
import type { LanguageCode } from '../../schema/vocabulary.ts';
import { renderBody } from '../blocks.ts';
import { contentsBlock } from '../contents.ts';
import { documentControl } from '../documentControl.ts';
import { nameOf } from '../frontMatterNames.ts';
import { historyBlock } from '../history.ts';
import { substitutionsIn, withValues } from '../substitution.ts';
import { cutTitle, languageTag, plainTitle } from '../title.ts';
import type { Drawing, Mark, PlacedBlock } from '../types.ts';
import { plainTags } from './cleanTags.ts';
import { openBlanks } from './openBlanks.ts';
import type { ExportOptions } from './options.ts';

export interface ExportContent {
  readonly title: string;
  /** BCP 47. */
  readonly tag: string;
  readonly language: LanguageCode;
  /** The word for a draft; empty for a document that is ready. */
  readonly draft: string;
  /** HTML of the parts; those that a document lacks are empty. */
  readonly heading: string;
  readonly control: string;
  readonly contents: string;
  readonly body: string;
  readonly history: string;
  /** Who answers for the document, and how far it may be shown; empty where the front matter does not say. */
  readonly owner: string;
  readonly classification: string;
  /** Version and date, to stand at the foot of each page. */
  readonly edition: string;
}

/** The content of a document for every format that has pages. */
export function exportContent(checked: CheckedDocument, options: ExportOptions): ExportContent {
  const { document } = checked;
  const { language } = document;
  const drawings: readonly Drawing[] = [...openBlanks(checked).map(blankMark), ...substitutionsIn(checked, language)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const body = renderBody(document, drawings);
  const { head, rest } = cutTitle(body.blocks, checked);
  const html = (blocks: readonly (PlacedBlock['block'] | undefined)[]): string =>
    plainTags(blocks.map((block) => block?.html ?? '').join(''), options);
  return {
    title: plainTitle(checked),
    tag: languageTag(document),
    language,
    draft: options.draft || checked.status === 'draft' ? say({ id: 'preview.draft', data: {} }, language) : '',
    heading: html(head.map(({ block }) => block)),
    control: html([documentControl(checked, drawings, { reader: language, title: 'left out' })]),
    contents: html([contentsBlock(body.headings, rest, language)]),
    body: html(rest.map(({ block }) => block)),
    history: html([historyBlock(document)]),
    owner: fact(checked, 'owner'),
    classification: classificationOf(checked, language),
    edition: editionOf(checked, language),
  };
}

/** Blanks without a value stand out in a draft. */
function blankMark({ span }: { readonly span: Mark['span'] }): Mark {
  return { span, rule: 'placeholders/unfilled', severity: 'warning', message: '' };
}

function fact(checked: CheckedDocument, key: 'owner' | 'classification' | 'version' | 'effective'): string {
  const value = frontMatterValue(checked.document.frontMatter, key);
  return typeof value === 'string' || typeof value === 'number' ? withValues(String(value).trim(), checked) : '';
}

function classificationOf(checked: CheckedDocument, reader: LanguageCode): string {
  const written = fact(checked, 'classification');
  return nameOf('classification', written, checked.document, reader) ?? written;
}

function editionOf(checked: CheckedDocument, reader: LanguageCode): string {
  const [version, date] = [fact(checked, 'version'), fact(checked, 'effective')];
  const words = (id: MessageId, data: Readonly<Record<string, SlotValue>>): string => say({ id, data }, reader);
  const day = isoDate(date, checked.pack);
  return [version && words('export.version', { version }), date && words('export.effective', { date: day === undefined ? date : { day } })]
    .filter((part) => part !== '')
    .join(' · ');
}
