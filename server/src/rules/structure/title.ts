import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { wordsOf } from '../../model/content.ts';
import { entryOf, type PolicyDocument, unitsIn } from '../../model/document.ts';
import { namesDocument } from '../../model/documentNouns.ts';
import type { FrontMatterEntry } from '../../model/frontMatter/index.ts';
import { sectionsOfHeading } from '../../model/headings.ts';
import { placeholdersInValue, placeholdersOf } from '../../model/placeholders.ts';
import { type PlacedHeading, type Section, sectionsIn, titleOf } from '../../model/sections.ts';
import type { KindId } from '../../schema/vocabulary.ts';
import { clipToLine, lineBreakOf } from '../../util/lines.ts';
import type { Span, TextEdit } from '../../util/span.ts';
import { defineDocumentRule, type Fix, type Report } from '../rule.ts';
import { nearestWords } from './nearestWords.ts';

type TitleReport = Report<'structure/title'>;

/** Reports a document without a title, and a title that hides what the document is. */
export const documentTitle = defineDocumentRule({
  id: 'structure/title',
  severity: 'info',
  gap: true,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack, kind }) {
    if (!kind || hasPlainTitle(document, pack)) return;
    const heading = headingOfTitle(document, pack);
    const report = heading ? checkHeading(heading, document, pack, kind) : checkWithoutHeading(document, pack, kind);
    if (report) yield report;
  },
});

/** The usual case, for which the document need not be read to its end. */
function hasPlainTitle(document: PolicyDocument, pack: LanguagePack): boolean {
  const title = titleOf(document);
  return title !== undefined && namesDocument(title.words.words, pack);
}

function checkHeading(heading: PlacedHeading, document: PolicyDocument, pack: LanguagePack, kind: KindId): TitleReport | undefined {
  const { unit, words, span } = heading;
  const place = clipToLine(document.text, span);
  const given = titleEntry(document)?.value;
  if (!place || isBlank(unit, pack) || (typeof given === 'string' && namesDocument(given, pack))) return undefined;
  const at = span.start + endOfWords(unit);
  return checkWords(words.words, pack, kind, place, (name) => ({ span: { start: at, end: at }, text: `${joint(words.text, pack)}${name}` }));
}

function checkWithoutHeading(document: PolicyDocument, pack: LanguagePack, kind: KindId): TitleReport | undefined {
  const entry = titleEntry(document);
  if (entry) return checkEntry(entry, document, pack, kind);
  const span = nearestWords(document);
  if (!span || opensWithTitle(document, pack)) return undefined;
  return { message: 'none', data: {}, span, fixes: () => [insertTitle(document, pack.kinds[kind].name)] };
}

function titleEntry({ frontMatter }: PolicyDocument): FrontMatterEntry | undefined {
  const entry = entryOf(frontMatter, 'title');
  return entry && typeof entry.value === 'string' && entry.value.trim() !== '' && entry.valueSpan ? entry : undefined;
}

/**
 * The heading that serves as the title: the first of level 1, unless it names a section among others of its level; else
 * the first heading where every other one stands below it.
 */
function headingOfTitle(document: PolicyDocument, pack: LanguagePack): PlacedHeading | undefined {
  const sections = sectionsIn(document);
  const first = sections.find(({ level }) => level === 1) ?? (isFirst(document, sections[0]) ? sections[0] : undefined);
  if (!first) return undefined;
  const isAlone = !sections.some((other) => other !== first && other.level <= first.level);
  if (first.level === 1) return isAlone || !namesSection(first.words.words, pack) ? first : undefined;
  return isAlone && !namesSection(first.words.words, pack) ? first : undefined;
}

/** Whether a heading opens a section: "Procedures" names one and a kind of document. A single policy is a document as well. */
function namesSection(words: string, pack: LanguagePack): boolean {
  return sectionsOfHeading(words, pack).some((id) => id !== 'service-policies');
}

function isFirst(document: PolicyDocument, section: Section | undefined): boolean {
  return (
    section !== undefined &&
    document.text
      .slice(document.bodyStart, section.span.start)
      .replace(/<!--[\s\S]*?-->/g, '')
      .trim() === ''
  );
}

function checkEntry({ value, valueSpan }: FrontMatterEntry, document: PolicyDocument, pack: LanguagePack, kind: KindId): TitleReport | undefined {
  const place = valueSpan && clipToLine(document.text, valueSpan);
  const written = valueSpan ? document.text.slice(valueSpan.start, valueSpan.end) : '';
  if (!place || placeholdersInValue(written, pack).length > 0 || written.includes('\n')) return undefined;
  const at = place.end - (/["']$/.test(written) ? 1 : 0);
  // A colon would make a key of the title.
  return checkWords(String(value), pack, kind, place, (name) => ({ span: { start: at, end: at }, text: ` – ${name}` }));
}

function checkWords(words: string, pack: LanguagePack, kind: KindId, span: Span, editWith: (name: string) => TextEdit): TitleReport | undefined {
  if (namesDocument(words, pack)) return undefined;
  const edit = editWith(pack.kinds[kind].name);
  const suggestion = words + edit.text;
  const fix: Fix = { title: 'fix.replaceValue', data: { value: suggestion }, kind: 'suggested', preferred: true, edits: [edit] };
  return { message: 'unclear', data: { title: words, suggestion }, span, severity: 'hint', facts: { kind }, fixes: () => [fix] };
}

const longestTitle = 120;

/** A first line that names the document is its title, whatever it is written as. */
function opensWithTitle(document: PolicyDocument, pack: LanguagePack): boolean {
  for (const { unit } of unitsIn(document)) {
    if (unit.kind === 'comment' || unit.kind === 'html' || unit.kind === 'rule' || unit.kind === 'definition') continue;
    const words = wordsOf(unit);
    const isTitle = unit.kind === 'heading' || (unit.kind === 'paragraph' && words.length <= longestTitle && !/[.!?。！？:：]\s*$/.test(words));
    return isTitle && (isBlank(unit, pack) || (namesDocument(words, pack) && !namesSection(words, pack)));
  }
  return false;
}

/** Some templates put the whole title in brackets. */
function isBlank(unit: Unit, pack: LanguagePack): boolean {
  return placeholdersOf(unit, pack).length > 0 || /^[#\s]*[[【［].*[\]】］]/u.test(unit.text);
}

/** Where the words of a heading end, before closing hashes, an attribute and the line that underlines it. */
function endOfWords({ text }: Unit): number {
  return text.replace(/\r?\n[\s\S]*$/, '').replace(/(?:\s+#+|\s*\{#[^}]*\})*\s*$/, '').length;
}

function joint(words: string, pack: LanguagePack): string {
  if (/[:：]$/.test(words)) return pack.code === 'zh' ? '' : ' ';
  if (/[.!?。！？…]$/.test(words)) return pack.code === 'zh' ? '' : ' ';
  return pack.code === 'zh' ? '：' : ': ';
}

function insertTitle(document: PolicyDocument, name: string): Fix {
  const { text, frontMatter, bodyStart } = document;
  const eol = lineBreakOf(text);
  const rest = text.slice(bodyStart);
  const above = frontMatter.form === 'none' ? '' : text.charAt(bodyStart - 1) === '\n' ? eol : eol + eol;
  const below = rest.trim() === '' || /^\s*\n/.test(rest) ? eol : eol + eol;
  const edit = { span: { start: bodyStart, end: bodyStart }, text: `${above}# ${name}${below}` };
  return { title: 'fix.insertTitle', data: { title: name }, kind: 'suggested', preferred: true, edits: [edit] };
}
