/** Gives values to blanks and keeps the blanks: in the front matter of the document, or in the settings file for all documents. */
import type { LanguagePack } from '../languages/types.ts';
import { blankKey, withoutInstruction } from '../model/blankNames.ts';
import { editDocument, type PolicyDocument, packOf, withSettings } from '../model/document.ts';
import { valueEntries } from '../model/frontMatter/values.ts';
import { valuesIn } from '../model/values.ts';
import { defaultSettings } from '../schema/settings.ts';
import { lineBreakOf } from '../util/lines.ts';
import { applyEdits, shift, type TextEdit } from '../util/span.ts';
import { readConfig } from '../workspace/config.ts';
import type { CheckedDocument } from './checked.ts';
import { type GivenName, yamlValueEdits } from './yamlValues.ts';

export type { GivenName } from './yamlValues.ts';

/** The name under which a value is given to a blank: its own words, without an instruction in front. */
export function nameForValue(name: string, pack: LanguagePack): string {
  const words = name.replace(/\s+/g, ' ').trim();
  const short = withoutInstruction(words, pack).trim();
  return short !== '' && blankKey(short, pack) === blankKey(words, pack) ? short : words;
}

/** The edits that give values in the front matter; undefined where it cannot be read or `values` holds something else. */
export function frontMatterValueEdits(
  { document }: Pick<CheckedDocument, 'document'>,
  wanted: readonly GivenName[],
): readonly TextEdit[] | undefined {
  const asked = JSON.stringify(wanted);
  const before = latest.get(document);
  if (before?.asked === asked) return before.edits;
  const given = named(document, wanted);
  const made = given.length === 0 ? [] : editsIn(document, given);
  const edits = made && readsBack(document, made, given) ? made : undefined;
  latest.set(document, { asked, edits });
  return edits;
}

/** The light bulb asks the same for each blank, and reading the whole document back takes a while. */
const latest = new WeakMap<PolicyDocument, { readonly asked: string; readonly edits: readonly TextEdit[] | undefined }>();

/** A value replaces the one under another notation of the same name. */
function named(document: PolicyDocument, wanted: readonly GivenName[]): readonly GivenName[] {
  const pack = packOf(document);
  const there = valueEntries(document.frontMatter, document.text);
  return wanted.map(({ name, value }) => {
    const known = there.find((entry) => blankKey(entry.name, pack) === blankKey(name, pack));
    return { name: known?.name ?? nameForValue(name, pack), value: value.replace(/\s+/g, ' ').trim() };
  });
}

function editsIn(document: PolicyDocument, given: readonly GivenName[]): readonly TextEdit[] | undefined {
  const { frontMatter, text } = document;
  const eol = lineBreakOf(text);
  const { start, end } = frontMatter.content;
  const source = text.slice(start, end);
  if (frontMatter.form === 'none') {
    const [made] = yamlValueEdits('', given, eol) ?? [];
    const gap = /^\s/.test(text.slice(start)) || text.length === start ? '' : eol;
    return [{ span: { start, end: start }, text: `---${eol}${made?.text ?? ''}---${eol}${gap}` }];
  }
  const edits = frontMatter.form === 'toml' ? tomlEdits(document, given, eol) : yamlValueEdits(source, given, eol);
  return edits?.map((edit) => ({ span: frontMatter.form === 'toml' ? edit.span : shift(edit.span, start), text: edit.text }));
}

/** Offsets in the document. */
function tomlEdits(document: PolicyDocument, given: readonly GivenName[], eol: string): readonly TextEdit[] {
  const { frontMatter, text } = document;
  const there = valueEntries(frontMatter, text);
  const replaced = given.flatMap(({ name, value }): readonly TextEdit[] => {
    const span = there.find((entry) => entry.name === name)?.valueSpan;
    return span ? [{ span, text: JSON.stringify(value) }] : [];
  });
  const added = given
    .filter(({ name }) => !there.some((entry) => entry.name === name))
    .map(({ name, value }) => `${/^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name)} = ${JSON.stringify(value)}`);
  if (added.length === 0) return replaced;
  const entry = frontMatter.entries.find(({ key }) => key === 'values');
  const inner = entry?.valueSpan;
  if (inner && text.charAt(inner.start) === '{') {
    const at = inner.start + text.slice(inner.start, inner.end - 1).trimEnd().length;
    const separator = there.length > 0 ? ', ' : ' ';
    return [...replaced, { span: { start: at, end: at }, text: `${separator}${added.join(', ')}${text.charAt(at) === '}' ? ' ' : ''}` }];
  }
  if (inner) return [...replaced, { span: { start: inner.end, end: inner.end }, text: added.map((line) => `${eol}${line}`).join('') }];
  const at = frontMatter.content.end;
  return [...replaced, { span: { start: at, end: at }, text: `${eol}[values]${eol}${added.map((line) => line + eol).join('')}` }];
}

/** Whether the values are found after the edits, and nothing else of the front matter has changed its meaning. */
function readsBack(document: PolicyDocument, edits: readonly TextEdit[], given: readonly GivenName[]): boolean {
  const after = withSettings(edited(document, edits), defaultSettings);
  const rest = ({ frontMatter }: PolicyDocument) =>
    JSON.stringify(frontMatter.entries.filter(({ key }) => key !== 'values').map(({ key, value }) => [key, value]));
  if (after.frontMatter.problems.length > document.frontMatter.problems.length || rest(after) !== rest(document)) return false;
  const values = valuesIn(after.language === document.language ? after : { ...after, language: document.language }, defaultSettings);
  return given.every(({ name, value }) => values.of(name)?.value === value);
}

/** What is not touched is not read again. */
function edited(document: PolicyDocument, edits: readonly TextEdit[]): PolicyDocument {
  const backwards = [...edits].sort((a, b) => b.span.start - a.span.start);
  return backwards.reduce((before, edit) => editDocument(before, edit, applyEdits(before.text, [edit])), document);
}

/** The edits that give values in the text of a settings file; undefined where it cannot be read or `values` holds something else. */
export function settingsValueEdits(text: string, wanted: readonly GivenName[], pack: LanguagePack): readonly TextEdit[] | undefined {
  const { settings, problems } = readConfig(text, {});
  if (problems.some(({ rule }) => rule === 'config/syntax')) return undefined;
  const given = wanted.map(({ name, value }) => {
    const known = Object.keys(settings.values).find((other) => blankKey(other, pack) === blankKey(name, pack));
    return { name: known ?? nameForValue(name, pack), value: value.replace(/\s+/g, ' ').trim() };
  });
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const edits = yamlValueEdits(text.slice(start), given, lineBreakOf(text))?.map((edit) => ({ ...edit, span: shift(edit.span, start) }));
  if (!edits) return undefined;
  const after = readConfig(applyEdits(text, edits), {});
  const isRead = after.problems.length <= problems.length && given.every(({ name, value }) => String(after.settings.values[name]) === value);
  return isRead ? edits : undefined;
}
