/** What can be written at a place: front-matter keys and values, and the headings of missing sections. */
import { packs } from '../languages/index.ts';
import { sectionsOf } from '../kinds/index.ts';
import { providedSections } from '../model/provided.ts';
import { keyNamed, keyNames, keySpec } from '../schema/frontMatter.ts';
import { kindIds, type LanguageCode, languageCodes, type SectionId, sectionIds, statusIds } from '../schema/vocabulary.ts';
import { lineEnd, lineStart } from '../util/lines.ts';
import type { Span } from '../util/span.ts';
import { type CheckedDocument, say } from './checked.ts';
import { bodyAsSnippet } from './snippets.ts';

export interface CompletionItem {
  readonly label: string;
  readonly detail: string;
  readonly documentation: string;
  readonly kind: 'key' | 'value' | 'section';
  /** What takes the place of `span`; with tab stops where `snippet` is set. */
  readonly insert: string;
  readonly snippet: boolean;
  readonly span: Span;
  /** Position among the items: they are shown in this order. */
  readonly rank: number;
}

/** The completions at an offset. `today` is an ISO date. */
export function completionsAt(checked: CheckedDocument, offset: number, reader: LanguageCode, today: string): readonly CompletionItem[] {
  const { frontMatter, text } = checked.document;
  if (frontMatter.form !== 'none' && offset >= frontMatter.content.start && offset <= frontMatter.content.end) {
    const line = text.slice(lineStart(text, offset), offset);
    const value = /^([\w-]+):[ \t]+(\S*)$/.exec(line);
    if (value?.[1]) return valueItems(checked, value[1], { start: offset - (value[2]?.length ?? 0), end: wordEnd(text, offset) }, reader, today);
    return /^[\w-]*$/.test(line) ? keyItems(checked, { start: offset - line.length, end: wordEnd(text, offset) }, reader) : [];
  }
  return headingItems(checked, offset, reader);
}

function wordEnd(text: string, offset: number): number {
  const rest = /^[\w-]*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? '';
  return offset + rest.length;
}

function keyItems({ document }: CheckedDocument, span: Span, reader: LanguageCode): readonly CompletionItem[] {
  const own = document.frontMatter.entries.filter(({ keySpan }) => keySpan.start !== span.start).map(({ key }) => keyNamed(key));
  const hasValue = /^\s*[:=]/.test(document.text.slice(span.end, lineEnd(document.text, span.end)));
  return keyNames
    .filter((key) => !own.includes(key))
    .map((key, rank) => {
      const { example, type } = keySpec(key);
      const documentation = `${say({ id: `key.${key}`, data: {} }, reader)}\n\n${say({ id: 'hover.example', data: { example: `\`${key}: ${example}\`` } }, reader)}`;
      const insert = hasValue ? key : type === 'mapping' ? `${key}:\n  ` : `${key}: `;
      return { label: key, detail: '', documentation, kind: 'key', insert, snippet: false, span, rank };
    });
}

function valueItems({ pack }: CheckedDocument, name: string, span: Span, reader: LanguageCode, today: string): readonly CompletionItem[] {
  const key = keyNamed(name);
  if (!key) return [];
  const item = (insert: string, detail: string, rank: number): CompletionItem => ({ label: insert, detail, documentation: '', kind: 'value', insert, snippet: false, span, rank });
  switch (keySpec(key).type) {
    case 'kind':
      return kindIds.map((kind, rank) => item(kind, packs[reader].kinds[kind].name, rank));
    case 'status':
      return statusIds.map((status, rank) => item(status, packs[reader].statuses[status].name, rank));
    case 'language': {
      const names = new Intl.DisplayNames([reader], { type: 'language' });
      return languageCodes.map((code, rank) => item(code, names.of(code) ?? code, rank));
    }
    case 'date':
      return [item(today, say({ id: 'completion.today', data: {} }, reader), 0), item(inMonths(today, 12), say({ id: 'completion.nextReview', data: { months: 12 } }, reader), 1)];
    case 'cycle':
      return [item('12 months', '', 0), item('6 months', '', 1), item('P1Y', '', 2)];
    default:
      return key === 'title' ? [item(pack.kinds.policy.name, '', 0)] : [];
  }
}

/** The date a number of months later; the last day of the month where that day does not exist. */
function inMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** At the start of a line, or after hashes: the headings of sections that the document lacks, with their bodies. */
function headingItems(checked: CheckedDocument, offset: number, reader: LanguageCode): readonly CompletionItem[] {
  const { document, kind, pack } = checked;
  const start = lineStart(document.text, offset);
  const typed = /^(#{1,6})[ \t]*[^#]*$/.exec(document.text.slice(start, offset));
  if (!typed?.[1] || !kind || !checked.checked) return [];
  const hashes = typed[1] === '#' ? '##' : typed[1];
  const provided = providedSections(document);
  const span = { start, end: lineEnd(document.text, offset) };
  return missingInOrder(kind, provided).map((id, rank) => {
    const { title, guidance, body } = pack.sections[id];
    const detail = say({ id: 'completion.missingSection', data: {} }, reader);
    const documentation = `${guidance}\n\n${body}`;
    return { label: `${hashes} ${title}`, detail, documentation, kind: 'section', insert: `${hashes} ${title}\n\n${bodyAsSnippet(body)}`, snippet: true, span, rank };
  });
}

function missingInOrder(kind: (typeof kindIds)[number], provided: ReadonlySet<SectionId>): readonly SectionId[] {
  const wanted = (['required', 'recommended', 'optional'] as const).flatMap((need) => sectionsOf(kind, need));
  const order = wanted.filter((id) => !provided.has(id));
  const required = order.filter((id) => sectionsOf(kind, 'required').includes(id));
  return [...required, ...sectionIds.filter((id) => order.includes(id) && !required.includes(id))];
}
