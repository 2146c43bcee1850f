/** What a writer learns by resting the pointer on a place: Markdown in the reader's language. */
import type { MessageId } from '../languages/messages.ts';
import { sectionsIn } from '../model/sections.ts';
import { keyNamed, keySpec } from '../schema/frontMatter.ts';
import { type LanguageCode, languageCodes, shapeIds, statusIds } from '../schema/vocabulary.ts';
import type { Span } from '../util/span.ts';
import { blankHover } from './blankHover.ts';
import type { BlanksElsewhere } from './blankIndex.ts';
import { type CheckedDocument, say, whyOf } from './checked.ts';
import { commitmentHover } from './commitmentHover.ts';
import { needIn } from './needs.ts';

export interface Hover {
  readonly markdown: string;
  readonly span: Span;
}

/** The hover at an offset, if there is anything to say. Files that are no policies have none. `around` are the other policies that are known. */
export function hoverAt(checked: CheckedDocument, offset: number, reader: LanguageCode, around: readonly BlanksElsewhere[] = []): Hover | undefined {
  if (!checked.checked) return undefined;
  const parts = [
    ...findingHovers(checked, offset, reader),
    ...[keyHover, blankHover, sectionHover, commitmentHover].map((make) => make(checked, offset, reader, around)),
  ];
  const said = parts.filter((part) => part !== undefined);
  const first = said[0];
  return first ? { markdown: said.map((part) => part.markdown).join('\n\n---\n\n'), span: first.span } : undefined;
}

function inside(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The editor shows the messages itself; the hover adds why each rule matters, the closest finding first. */
function findingHovers(checked: CheckedDocument, offset: number, reader: LanguageCode): readonly Hover[] {
  const found = checked.findings
    .filter((candidate) => candidate.suppressed === undefined && inside(candidate.span, offset))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const rules = [...new Set(found.map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const why = whyOf(rule, reader);
    const span = found.find((finding) => finding.rule === rule)?.span;
    return span && why !== '' ? [{ markdown: `${say({ id: 'hover.why', data: { why } }, reader)}\n\n\`${rule}\``, span }] : [];
  });
}

const needMessages = { required: 'hover.required', recommended: 'hover.recommended', optional: 'hover.optional' } as const;

function sectionHover(checked: CheckedDocument, offset: number, reader: LanguageCode): Hover | undefined {
  const section = sectionsIn(checked.document).find((candidate) => inside(candidate.span, offset));
  if (!section || section.ids.length === 0) return undefined;
  const lines = section.ids.flatMap((id) => {
    const { title, guidance } = checked.document.catalog.packs[reader].sections[id];
    const need = needIn(checked, id);
    return [
      `**${say({ id: 'hover.section', data: { title } }, reader)}**`,
      ...(guidance === '' ? [] : [guidance]),
      ...(need ? [say({ id: needMessages[need], data: {} }, reader)] : []),
    ];
  });
  return { markdown: lines.join('\n\n'), span: section.span };
}

function keyHover({ document }: CheckedDocument, offset: number, reader: LanguageCode): Hover | undefined {
  const { frontMatter } = document;
  const entry = frontMatter.entries.find(({ keySpan }) => inside(keySpan, offset));
  const key = entry ? keyNamed(entry.key) : undefined;
  if (!entry || !key) return undefined;
  const { type } = keySpec(key);
  const lines = [`**${key}**`, say({ id: `key.${key}` satisfies MessageId, data: {} }, reader)];
  const allowed = { kind: document.catalog.kindIds, shape: shapeIds, status: statusIds, language: languageCodes }[
    type as 'kind' | 'shape' | 'status' | 'language'
  ];
  if (allowed) lines.push(say({ id: 'hover.oneOf', data: { allowed: allowed.map((name) => `\`${name}\``).join(', ') } }, reader));
  lines.push(say({ id: 'hover.example', data: { example: `\`${exampleOf(key, frontMatter.form === 'toml')}\`` } }, reader));
  return { markdown: lines.join('\n\n'), span: entry.keySpan };
}

/** A line as it would stand in the front matter: YAML, or TOML where the document uses that. */
export function exampleOf(key: Parameters<typeof keySpec>[0], toml: boolean): string {
  const { example, type } = keySpec(key);
  if (!toml) return `${key}: ${example}`;
  if (type !== 'mapping') return `${key} = ${example.startsWith('"') ? example : JSON.stringify(example)}`;
  const [name = '', value = ''] = example.split(': ');
  return `${key} = { ${name} = ${JSON.stringify(value)} }`;
}
