/** A checked document as a page: document control, what is missing, and the text with its findings marked in place. */
import type { Env, Token } from 'markdown-it';
import { type CheckedDocument, describe, say } from '../features/checked.ts';
import type { MessageId } from '../languages/messages.ts';
import type { Finding } from '../lint/finding.ts';
import { frontMatterValue, type PolicyDocument } from '../model/document.ts';
import { languageOfTag } from '../model/language.ts';
import { titleOf } from '../model/sections.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { envWith } from './context.ts';
import { documentControl } from './documentControl.ts';
import { attributesHtml, escapeHtml } from './html.ts';
import { createMarkdown } from './markdownIt.ts';
import { sanitise } from './sanitise.ts';
import { linesBefore, sourceFrom } from './source.ts';
import { substitutionsIn, withValues } from './substitution.ts';
import type { Drawing, Mark } from './types.ts';

export interface RenderedPage {
  readonly title: string;
  /** BCP 47: as the front matter declares it, else as detected. */
  readonly language: string;
  /** Sanitised HTML for the body of a page. Blocks carry `data-line`: the line of the document they begin at, from 0. */
  readonly html: string;
}

const markdown = createMarkdown();

/** Renders a document. What the page adds to the text is said in the reader's language. Never throws. */
export function renderPage(checked: CheckedDocument, reader: LanguageCode): RenderedPage {
  const { document } = checked;
  const open = checked.findings.filter(({ suppressed }) => suppressed === undefined);
  const missing = open.filter(isMissingSection);
  const marks = open
    .filter((finding) => !isMissingSection(finding) && !finding.rule.startsWith('limit/'))
    .map((finding) => markOf(finding, document, reader));
  const substitutions = substitutionsIn(checked, reader);
  const { head, rest } = renderBody(document, [...marks, ...substitutions]);
  const title = plainTitle(checked);
  const heading =
    head === '' && typeof frontMatterValue(document.frontMatter, 'title') === 'string' && !titleOf(document)
      ? `<h1>${escapeHtml(title)}</h1>\n`
      : head;
  const control = documentControl(checked, [...marks, ...substitutions], reader);
  const html = notice(checked, reader) + heading + control + missingSections(missing, document, reader) + (rest || empty(head, reader));
  return { title, language: languageTag(document), html };
}

function isMissingSection(finding: Finding): boolean {
  return finding.rule === 'structure/missing-section' && finding.facts.section !== undefined;
}

function markOf(finding: Finding, { catalog }: PolicyDocument, reader: LanguageCode): Mark {
  const { span, rule, severity } = finding;
  return { span, rule, severity, message: describe(finding, reader, catalog) };
}

/**
 * The Markdown of a document as HTML: its title, if it opens with one, and the rest. The text is the same with and without
 * marks; blanks with a value are shown with it.
 */
export function renderBody(document: PolicyDocument, marks: readonly Drawing[]): { readonly head: string; readonly rest: string } {
  const { text, bodyStart } = document;
  const ordered = marks.filter(({ span }) => span.end > bodyStart).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const env = envWith({
    firstLine: linesBefore(text, bodyStart),
    source: sourceFrom(text, bodyStart),
    marks: ordered,
    begun: new Set(),
    shown: new Set(),
    marked: new Map(),
  });
  const tokens = markdown.parse(text.slice(bodyStart), env);
  const cut = endOfTitle(tokens);
  const ids = new Set<string>();
  return { head: htmlOf(tokens.slice(0, cut), env, ids), rest: htmlOf(tokens.slice(cut), env, ids) };
}

function htmlOf(tokens: readonly Token[], env: Env, ids: Set<string>): string {
  const html = markdown.renderer.render([...tokens], markdown.options, env);
  return sanitise(html, ids);
}

/** The index after the title, where nothing but comments stands before it; else 0. */
function endOfTitle(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ type, content }) => !(type === 'html_block' && content.trim() === ''));
  return tokens[first]?.type === 'heading_open' && tokens[first].tag === 'h1' ? first + 3 : 0;
}

function plainTitle(checked: CheckedDocument): string {
  const { document, uri } = checked;
  const declared = frontMatterValue(document.frontMatter, 'title');
  if (typeof declared === 'string' && declared.trim() !== '') return withValues(declared.trim(), checked);
  const title = titleOf(document)?.words.text;
  return title ? withValues(title, checked) : fileName(uri);
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function languageTag(document: PolicyDocument): string {
  const declared = frontMatterValue(document.frontMatter, 'language');
  if (typeof declared !== 'string' || languageOfTag(declared) === undefined) return document.language;
  try {
    const tag = Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0];
    return tag?.split('-')[0] === document.language ? tag : document.language;
  } catch {
    return document.language;
  }
}

/** Why nothing is marked, or that the document is not in force yet. */
function notice({ checked, status }: CheckedDocument, reader: LanguageCode): string {
  if (!checked) return paragraph('notice', 'preview.notAPolicy', reader);
  return status === 'draft' ? paragraph('draft', 'preview.draft', reader) : '';
}

function empty(head: string, reader: LanguageCode): string {
  return head === '' ? paragraph('empty', 'preview.empty', reader) : '';
}

function paragraph(name: string, id: MessageId, reader: LanguageCode): string {
  return `<p class="${name}">${escapeHtml(say({ id, data: {} }, reader))}</p>\n`;
}

function missingSections(findings: readonly Finding[], { catalog }: PolicyDocument, reader: LanguageCode): string {
  if (findings.length === 0) return '';
  const items = findings.map((finding) => {
    const { rule, severity, span, data, facts } = finding;
    const attributes = attributesHtml([
      ['class', `missing-section severity-${severity}`],
      ['data-section', String(facts.section)],
      ['data-rule', rule],
      ['data-start', String(span.start)],
      ['data-end', String(span.end)],
      ['title', describe(finding, reader, catalog)],
      ['tabindex', '0'],
    ]);
    return `<li${attributes}>${escapeHtml(say({ id: 'preview.missingSection', data: { title: data.title ?? '' } }, reader))}</li>`;
  });
  return `<aside class="missing"><ul>${items.join('')}</ul></aside>\n`;
}
