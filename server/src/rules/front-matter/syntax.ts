import { z } from 'zod';
import type { MessageId } from '../../languages/messages.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { type FrontMatterProblem, readFrontMatter, type SyntaxProblem } from '../../model/frontMatter/index.ts';
import { lineBreakOf, lineEnd, lineStart, nextLineStart } from '../../util/lines.ts';
import { applyEdits, type TextEdit } from '../../util/span.ts';
import { defineDocumentRule, type Fix, type Report } from '../rule.ts';

/** Says where front matter cannot be read; the body is checked all the same. */
export const frontMatterSyntax = defineDocumentRule({
  id: 'front-matter/syntax',
  severity: 'error',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document }) {
    for (const problem of document.frontMatter.problems) {
      const fixes = () => fixesOf(problem, document);
      yield report(problem, fixes);
    }
  },
});

function report(problem: FrontMatterProblem, fixes: () => readonly Fix[]): Report<'front-matter/syntax'> {
  const { span, data } = problem;
  switch (problem.problem) {
    case 'duplicate':
      return { message: 'duplicate', data: { key: data.key ?? '' }, span, fixes };
    case 'unclosed':
      return { message: 'unclosed', data: { fence: data.fence ?? '---' }, span, fixes };
    case 'unopened':
      return { message: 'unopened', data: {}, span, severity: 'info', fixes };
    case 'special':
      return { message: 'special', data: { sign: data.sign ?? '' }, span, fixes };
    case 'alias':
      return { message: 'alias', data: { name: data.name ?? '' }, span, fixes };
    default:
      return { message: problem.problem, data: {}, span, fixes };
  }
}

/** What a repair is called, and whether it may be made unseen. */
const repairs: Readonly<Partial<Record<SyntaxProblem, readonly [title: MessageId, kind: Fix['kind']]>>> = {
  tab: ['fix.tabsToSpaces', 'safe'],
  indentation: ['fix.alignLine', 'suggested'],
  quote: ['fix.closeQuote', 'suggested'],
  afterQuote: ['fix.quoteValue', 'suggested'],
  colon: ['fix.quoteValue', 'safe'],
  space: ['fix.writeColon', 'safe'],
  wideColon: ['fix.writeColon', 'safe'],
  noColon: ['fix.writeColon', 'suggested'],
  special: ['fix.quoteValue', 'suggested'],
  alias: ['fix.quoteValue', 'suggested'],
  list: ['fix.closeBracket', 'suggested'],
  toml: ['fix.quoteValue', 'suggested'],
  fence: ['fix.writeFence', 'safe'],
  late: ['fix.beginWithFence', 'safe'],
};

function fixesOf(problem: FrontMatterProblem, document: PolicyDocument): readonly Fix[] {
  const { text, frontMatter } = document;
  const eol = lineBreakOf(text);
  if (problem.problem === 'unopened') return [fence(frontMatter.span.start, `---${eol}`)];
  if (problem.problem === 'unclosed') return [closingFence(problem.data.fence ?? '---', document, eol)];
  if (problem.problem === 'duplicate') return deleteLine(problem, document);
  const [title, kind] = repairs[problem.problem] ?? [];
  if (!title || !kind || !problem.repair || !settles(problem.repair, document)) return [];
  return [{ title, data: {}, kind, preferred: true, edits: problem.repair }];
}

/** Whether fewer problems are left after a repair. */
function settles(repair: readonly TextEdit[], { text, frontMatter }: PolicyDocument): boolean {
  return readFrontMatter(applyEdits(text, repair)).problems.length < frontMatter.problems.length;
}

/** The second line of a key, with what belongs to it. */
function deleteLine({ span }: FrontMatterProblem, document: PolicyDocument): readonly Fix[] {
  const { text, frontMatter } = document;
  const entry = frontMatter.entries.find(({ keySpan }) => keySpan.start === span.start);
  const start = lineStart(text, span.start);
  const end = Math.min(nextLineStart(text, entry?.valueSpan?.end ?? lineEnd(text, span.start)), frontMatter.content.end);
  const edits = [{ span: { start, end }, text: '' }];
  return settles(edits, document) ? [{ title: 'fix.deleteLine', data: {}, kind: 'suggested', preferred: true, edits }] : [];
}

/** The last key may stand on the last line of the text, without a line break. */
function closingFence(words: string, { text, frontMatter }: PolicyDocument, eol: string): Fix {
  const at = frontMatter.content.end;
  const gap = text.charAt(at - 1) === '\n' ? '' : eol;
  return fence(at, `${gap}${words}${eol}`);
}

function fence(at: number, line: string): Fix {
  return { title: 'fix.addFence', data: {}, kind: 'safe', preferred: true, edits: [{ span: { start: at, end: at }, text: line }] };
}
