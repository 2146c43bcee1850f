/** What a key of the front matter means, and what its value says. */
import { packs } from '../languages/index.ts';
import type { MessageId } from '../languages/messages.ts';
import { readDateValue } from '../model/dateReading.ts';
import { kindNamed } from '../model/declaredKind.ts';
import { frontMatterValue } from '../model/document.ts';
import { shapeNamed, statusNamed } from '../model/facts.ts';
import type { FrontMatterEntry } from '../model/frontMatter/index.ts';
import { mappingEntries } from '../model/frontMatter/values.ts';
import { languageOfTag } from '../model/language.ts';
import { type FrontMatterKey, keyNamed, keySpec } from '../schema/frontMatter.ts';
import { type LanguageCode, languageCodes, shapeIds, statusIds } from '../schema/vocabulary.ts';
import { lineEnd } from '../util/lines.ts';
import type { Span } from '../util/span.ts';
import { contactsElsewhere } from '../workspace/contacts.ts';
import { type CheckedDocument, languageName, say } from './checked.ts';
import { dateInWords } from './dateInWords.ts';
import type { Hover } from './hover.ts';

/** The hover on a key or on its value. */
export function keyHover(checked: CheckedDocument, offset: number, reader: LanguageCode, today: string): Hover | undefined {
  const { entries } = checked.document.frontMatter;
  const entry = entries.find(({ keySpan, valueSpan }) => holds(keySpan, offset) || (valueSpan && holds(valueSpan, offset)));
  const key = entry ? keyNamed(entry.key) : undefined;
  if (!entry || !key) return undefined;
  if (holds(entry.keySpan, offset)) return { markdown: aboutKey(checked, key, reader), span: entry.keySpan };
  const topic = key === 'contact' ? topicHover(checked, offset, reader) : undefined;
  if (topic) return topic;
  const meaning = aboutValue(checked, entry, key, reader, today);
  const { valueSpan } = entry;
  if (!meaning || !valueSpan) return undefined;
  return { markdown: meaning, span: { start: valueSpan.start, end: Math.min(valueSpan.end, lineEnd(checked.document.text, valueSpan.start)) } };
}

/** The contacts that other policies give for a topic. */
function topicHover({ document, linked }: CheckedDocument, offset: number, reader: LanguageCode): Hover | undefined {
  const entry = mappingEntries(document.frontMatter, document.text, 'contact').find(({ nameSpan }) => holds(nameSpan, offset));
  if (!entry) return undefined;
  const others = contactsElsewhere(linked, entry.name).slice(0, 5);
  const words = others.map((contact) => `\`${contact.replaceAll('`', '')}\``).join(', ');
  const said =
    others.length > 0 ? say({ id: 'hover.contactElsewhere', data: { contacts: words } }, reader) : say({ id: 'key.contact', data: {} }, reader);
  return { markdown: `**${entry.name}**\n\n${said}`, span: entry.nameSpan };
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function aboutKey({ document }: CheckedDocument, key: FrontMatterKey, reader: LanguageCode): string {
  const { type } = keySpec(key);
  const lines = [`**${key}**`, say({ id: `key.${key}` satisfies MessageId, data: {} }, reader)];
  const allowed = { kind: document.catalog.kindIds, shape: shapeIds, status: statusIds, language: languageCodes }[
    type as 'kind' | 'shape' | 'status' | 'language'
  ];
  if (allowed) lines.push(say({ id: 'hover.oneOf', data: { allowed: allowed.map((name) => `\`${name}\``).join(', ') } }, reader));
  lines.push(say({ id: 'hover.example', data: { example: `\`${exampleOf(key, document.frontMatter.form === 'toml')}\`` } }, reader));
  return lines.join('\n\n');
}

/** What a value that is known stands for; undefined where there is nothing to add to what is written. */
function aboutValue(
  { document, pack }: CheckedDocument,
  { value }: FrontMatterEntry,
  key: FrontMatterKey,
  reader: LanguageCode,
  today: string,
): string | undefined {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const named = packs[reader];
  switch (keySpec(key).type) {
    case 'kind': {
      const kind = kindNamed(written, pack);
      return kind && `**${document.catalog.packs[reader].kinds[kind].name}**`;
    }
    case 'shape': {
      const shape = shapeNamed(written, pack);
      return shape && `**${named.messages[`shape.${shape}.name`]}**\n\n${named.messages[`shape.${shape}.description`]}`;
    }
    case 'status': {
      const status = statusNamed(written, pack);
      return status && `**${named.statuses[status].name}**\n\n${named.messages[`status.${status}.meaning`]}`;
    }
    case 'language': {
      const code = languageOfTag(written);
      return code && `**${languageName(isTag(written) ? written.replaceAll('_', '-') : code, reader)}**`;
    }
    case 'date': {
      const tag = String(frontMatterValue(document.frontMatter, 'language') ?? '');
      const reading = readDateValue(written, pack, tag);
      return reading?.found === 'day' ? dateInWords(reading.days[0], today, reader) : undefined;
    }
    default:
      return undefined;
  }
}

/** `de-AT` has a name of its own; `gr` and `German` have none. */
function isTag(written: string): boolean {
  return languageCodes.some((code) => new RegExp(`^${code}(?:[-_][A-Za-z]{2,4})?$`).test(written.trim()));
}

/** A line as it would stand in the front matter: YAML, or TOML where the document uses that. */
export function exampleOf(key: FrontMatterKey, toml: boolean): string {
  const { example, type } = keySpec(key);
  if (!toml) return `${key}: ${example}`;
  if (type !== 'mapping') return `${key} = ${example.startsWith('"') ? example : JSON.stringify(example)}`;
  const [name = '', value = ''] = example.split(': ');
  return `${key} = { ${name} = ${JSON.stringify(value)} }`;
}
