import { z } from 'zod';
import { packs } from '../../languages/index.ts';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { wordsOf } from '../../model/content.ts';
import { entryOf, type PolicyDocument, unitsIn } from '../../model/document.ts';
import type { FrontMatterEntry } from '../../model/frontMatter/index.ts';
import { placeholdersInValue, placeholdersOf } from '../../model/placeholders.ts';
import { type PlacedHeading, titleOf } from '../../model/sections.ts';
import { type KindId, kindIds } from '../../schema/vocabulary.ts';
import { clipToLine, lineBreakOf } from '../../util/lines.ts';
import { memoized } from '../../util/memo.ts';
import { matchesOf } from '../../util/patterns.ts';
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
    const heading = titleOf(document);
    const report = heading ? checkHeading(heading, document, pack, kind) : checkWithoutHeading(document, pack, kind);
    if (report) yield report;
  },
});

function checkHeading({ unit, words, span }: PlacedHeading, document: PolicyDocument, pack: LanguagePack, kind: KindId | undefined) {
  const place = clipToLine(document.text, span);
  if (!place || !kind || placeholdersOf(unit, pack).length > 0) return undefined;
  const at = span.start + endOfWords(unit);
  return checkWords(words.words, pack, kind, place, (name) => ({ span: { start: at, end: at }, text: `${joint(words.text, pack)}${name}` }));
}

function checkWithoutHeading(document: PolicyDocument, pack: LanguagePack, kind: KindId | undefined): TitleReport | undefined {
  const entry = entryOf(document.frontMatter, 'title');
  if (entry && typeof entry.value === 'string' && entry.value.trim() !== '' && entry.valueSpan) return checkEntry(entry, document, pack, kind);
  const span = nearestWords(document);
  if (!span || opensWithTitle(document, pack)) return undefined;
  const fixes = () => (kind ? [insertTitle(document, pack.kinds[kind].name)] : []);
  return { message: 'none', data: {}, span, fixes };
}

function checkEntry({ value, valueSpan }: FrontMatterEntry, document: PolicyDocument, pack: LanguagePack, kind: KindId | undefined) {
  const place = valueSpan && clipToLine(document.text, valueSpan);
  const written = valueSpan ? document.text.slice(valueSpan.start, valueSpan.end) : '';
  if (!place || !kind || placeholdersInValue(written, pack).length > 0 || written.includes('\n')) return undefined;
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

const nounsOf: (pack: LanguagePack) => readonly string[] = memoized(({ kinds, structure }) => [
  ...kindIds.flatMap((kind) => kinds[kind].titleCues),
  ...structure.documentNouns,
]);

/** Whether words say what a document is, in its language or in English. German joins the noun to the one before it. */
function namesDocument(words: string, pack: LanguagePack): boolean {
  return [pack, packs.en].some(
    (one) => matchesOf(nounsOf(one), words.normalize('NFC'), one.code === 'de' ? 'segmenter' : one.prose.words).length > 0,
  );
}

const longestTitle = 120;

/** A first line that names the document is its title, whatever it is written as. */
function opensWithTitle(document: PolicyDocument, pack: LanguagePack): boolean {
  for (const { unit } of unitsIn(document)) {
    if (unit.kind === 'comment' || unit.kind === 'html' || unit.kind === 'rule' || unit.kind === 'definition') continue;
    const words = wordsOf(unit);
    const isTitle = unit.kind === 'heading' || (unit.kind === 'paragraph' && words.length <= longestTitle && !/[.!?。！？:：]\s*$/.test(words));
    return isTitle && (namesDocument(words, pack) || placeholdersOf(unit, pack).length > 0);
  }
  return false;
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
