/** What a writer learns by resting the pointer on a place: Markdown in the reader's language. */
import { packs } from '../languages/index.ts';
import type { MessageId } from '../languages/messages.ts';
import { needOf } from '../kinds/index.ts';
import { sectionsIn } from '../model/sections.ts';
import { keyNamed, keySpec } from '../schema/frontMatter.ts';
import { kindIds, type LanguageCode, languageCodes, statusIds } from '../schema/vocabulary.ts';
import type { Span } from '../util/span.ts';
import { type CheckedDocument, say, whyOf } from './checked.ts';
import { placeholdersIn, occurrencesOf } from './placeholders.ts';

export interface Hover {
  readonly markdown: string;
  readonly span: Span;
}

/** The hover at an offset, if there is anything to say. */
export function hoverAt(checked: CheckedDocument, offset: number, reader: LanguageCode): Hover | undefined {
  const key = keyHover(checked, offset, reader);
  if (key || !checked.checked) return key;
  const parts = [findingHover(checked, offset, reader), placeholderHover(checked, offset, reader), sectionHover(checked, offset, reader)].filter((part) => part !== undefined);
  const first = parts[0];
  return first ? { markdown: parts.map((part) => part.markdown).join('\n\n---\n\n'), span: first.span } : undefined;
}

function inside(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The editor shows the message itself; the hover adds why it matters. */
function findingHover(checked: CheckedDocument, offset: number, reader: LanguageCode): Hover | undefined {
  const finding = checked.findings.find((candidate) => candidate.suppressed === undefined && inside(candidate.span, offset));
  const why = finding ? whyOf(finding.rule, reader) : '';
  if (!finding || why === '') return undefined;
  return { markdown: `${say({ id: 'hover.why', data: { why } }, reader)}\n\n\`${finding.rule}\``, span: finding.span };
}

function placeholderHover({ document }: CheckedDocument, offset: number, reader: LanguageCode): Hover | undefined {
  const own = placeholdersIn(document).find(({ span }) => inside(span, offset));
  if (!own) return undefined;
  const count = occurrencesOf(document, own.span).length;
  return { markdown: say({ id: 'hover.blank', data: { text: own.placeholder.text, count } }, reader), span: own.span };
}

const needMessages = { required: 'hover.required', recommended: 'hover.recommended', optional: 'hover.optional' } as const;

function sectionHover({ document, kind }: CheckedDocument, offset: number, reader: LanguageCode): Hover | undefined {
  const section = sectionsIn(document).find((candidate) => inside(candidate.span, offset));
  if (!section || section.ids.length === 0) return undefined;
  const lines = section.ids.flatMap((id) => {
    const { title, guidance } = packs[reader].sections[id];
    const need = kind ? needOf(kind, id) : undefined;
    return [`**${say({ id: 'hover.section', data: { title } }, reader)}**`, guidance, ...(need ? [say({ id: needMessages[need], data: {} }, reader)] : [])];
  });
  return { markdown: lines.join('\n\n'), span: section.span };
}

function keyHover({ document }: CheckedDocument, offset: number, reader: LanguageCode): Hover | undefined {
  const entry = document.frontMatter.entries.find(({ keySpan }) => inside(keySpan, offset));
  const key = entry ? keyNamed(entry.key) : undefined;
  if (!entry || !key) return undefined;
  const { type, example } = keySpec(key);
  const lines = [`**${key}**`, say({ id: `key.${key}` satisfies MessageId, data: {} }, reader)];
  const allowed = { kind: kindIds, status: statusIds, language: languageCodes }[type as 'kind' | 'status' | 'language'];
  if (allowed) lines.push(say({ id: 'hover.oneOf', data: { allowed: allowed.map((name) => `\`${name}\``).join(', ') } }, reader));
  lines.push(say({ id: 'hover.example', data: { example: `\`${key}: ${example}\`` } }, reader));
  return { markdown: lines.join('\n\n'), span: entry.keySpan };
}
