/** The short public summary of a document: its own, or what it says of its purpose, its standards, complaints and contact. Nothing is invented. */
import { type CheckedDocument, say } from '../../features/checked.ts';
import { isStandard, ownTargets } from '../../features/register.ts';
import { proseOf } from '../../model/prose.ts';
import { type Section, sectionsIn } from '../../model/sections.ts';
import { sentencesOf } from '../../model/sentences.ts';
import type { SectionId } from '../../schema/vocabulary.ts';
import { commitmentsOf, type PlacedCommitment } from '../../standards/register.ts';
import { lineEnd, lineStart } from '../../util/lines.ts';
import type { Span, TextEdit } from '../../util/span.ts';
import { plainTitle } from '../title.ts';
import { asWords, filledPart, fillingEdits } from './filledText.ts';
import type { ExportOptions } from './options.ts';

/** The summary as Markdown, in the words and the language of the document. */
export function exportSummary(checked: CheckedDocument, { draft }: ExportOptions): string {
  const { document } = checked;
  const filled: Filled = { checked, edits: fillingEdits(checked) };
  const own = sectionNamed(checked, ['summary']);
  const parts = own ? [textUnder(own, filled)] : gathered(filled);
  const notice = draft ? [`> **${say({ id: 'preview.draft', data: {} }, document.language)}**`] : [];
  const all = [...notice, `# ${asWords(plainTitle(checked))}`, ...parts].filter((part) => part !== '');
  return `${all.join('\n\n').replaceAll('\r\n', '\n')}\n`;
}

interface Filled {
  readonly checked: CheckedDocument;
  readonly edits: readonly TextEdit[];
}

function gathered(filled: Filled): readonly string[] {
  const { checked } = filled;
  const purpose = sectionNamed(checked, ['purpose', 'mission']);
  const others = (['complaints', 'contact'] as const).flatMap((id) => sectionNamed(checked, [id]) ?? []);
  return [purpose ? textUnder(purpose, filled) : '', ...standards(filled), ...[...new Set(others)].map((section) => sectionText(section, filled))];
}

function sectionNamed({ document }: CheckedDocument, ids: readonly SectionId[]): Section | undefined {
  const sections = sectionsIn(document).filter(({ isTitle, hasText }) => !isTitle && hasText);
  return ids.map((id) => sections.find((section) => section.ids.includes(id))).find((section) => section !== undefined);
}

/** What stands under a heading, without it. */
function textUnder({ span, end }: Section, { checked, edits }: Filled): string {
  const { text } = checked.document;
  const heading = text.slice(span.start, end);
  // An underlined heading has a second line.
  const second = /^[^\n]*\n[ \t]{0,3}(?:=+|-+)[ \t]*(?:\r?\n|$)/.exec(heading)?.[0].length;
  const start = second === undefined ? lineEnd(text, span.start) : span.start + second;
  return filledPart(checked, edits, { start, end }).trim();
}

function sectionText(section: Section, filled: Filled): string {
  return `## ${wordsOf(section)}\n\n${textUnder(section, filled)}`;
}

function wordsOf({ words }: Section): string {
  return asWords(words.text);
}

/** The measured standards: sentences as a list, rows with the head of their table. */
function standards(filled: Filled): readonly string[] {
  const { document } = filled.checked;
  const measured = commitmentsOf(document).filter(
    ({ commitment: { force, forbids, targets } }) => force !== 'instruction' && !forbids && ownTargets(targets).some(isStandard),
  );
  const isPublic = ({ context }: PlacedCommitment) => context.sections.some((id) => id === 'standards' || id === 'expectations');
  const shown = measured.some(isPublic)
    ? measured.filter(isPublic)
    : measured.filter(({ context }) => !context.sections.some((id) => id === 'complaints' || id === 'contact' || id === 'purpose'));
  if (shown.length === 0) return [];
  const section = sectionNamed(filled.checked, ['standards', 'expectations']);
  const heading = section ? wordsOf(section) : document.catalog.packs[document.language].sections.standards.title;
  return [`## ${heading}`, ...listed(shown, filled)];
}

function listed(shown: readonly PlacedCommitment[], filled: Filled): readonly string[] {
  const parts: { readonly key: string; readonly lines: string[] }[] = [];
  for (const placed of shown) {
    const { key, head, line } = placed.unit.kind === 'row' ? rowOf(placed, filled) : { key: 'list', head: [], line: sentenceOf(placed, filled) };
    const last = parts.at(-1);
    if (last?.key !== key) parts.push({ key, lines: [...head, line] });
    else if (!last.lines.includes(line)) last.lines.push(line);
  }
  return parts.map(({ lines }) => lines.join('\n'));
}

function sentenceOf({ unit, start, commitment, context }: PlacedCommitment, { checked, edits }: Filled): string {
  const prose = proseOf(unit);
  const { statement } = commitment;
  const sentence = sentencesOf(prose.text, checked.pack).find((span) => span.start <= statement.start && statement.start < span.end) ?? statement;
  const source = prose.toSource(sentence);
  const words = filledPart(checked, edits, { start: start + source.start, end: start + source.end })
    .replace(/\s+/g, ' ')
    .trim();
  const lead = context.leads.at(-1);
  return `- ${lead === undefined ? '' : `${asWords(lead.trim())} `}${words}`;
}

/** A row as written, with the two lines that open its table. */
function rowOf({ start }: PlacedCommitment, { checked, edits }: Filled): { key: string; head: readonly string[]; line: string } {
  const { text } = checked.document;
  let first = lineStart(text, start);
  for (let above = first; above > 0; ) {
    above = lineStart(text, above - 1);
    if (!text.slice(above, lineEnd(text, above)).includes('|')) break;
    first = above;
  }
  const lineAt = (at: number): Span => ({ start: lineStart(text, at), end: lineEnd(text, at) });
  const head = lineAt(first);
  const under = lineAt(Math.min(text.length, text.indexOf('\n', head.end) + 1));
  return {
    key: `table ${first}`,
    head: [head, under].map((span) => filledPart(checked, edits, span).trim()),
    line: filledPart(checked, edits, lineAt(start)).trim(),
  };
}
