import { z } from 'zod';
import type { PolicyDocument } from '../../model/document.ts';
import type { FrontMatterProblem } from '../../model/frontMatter/index.ts';
import { lineBreakOf } from '../../util/lines.ts';
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
  const { span } = problem;
  switch (problem.problem) {
    case 'duplicate':
      return { message: 'duplicate', data: { key: problem.data['key'] ?? '' }, span };
    case 'unclosed':
      return { message: 'unclosed', data: { fence: problem.data['fence'] ?? '---' }, span, fixes };
    case 'unopened':
      return { message: 'unopened', data: {}, span, severity: 'info', fixes };
    case 'colon':
      return { message: 'colon', data: {}, span, fixes };
    default:
      return { message: problem.problem, data: {}, span };
  }
}

function fixesOf(problem: FrontMatterProblem, document: PolicyDocument): readonly Fix[] {
  const { text, frontMatter } = document;
  const eol = lineBreakOf(text);
  if (problem.problem === 'unopened') return [fence(frontMatter.span.start, `---${eol}`)];
  if (problem.problem === 'unclosed') return [closingFence(problem.data['fence'] ?? '---', document, eol)];
  const value = text.slice(problem.span.start, problem.span.end);
  const quote = value.includes('"') ? "'" : '"';
  if (problem.problem !== 'colon' || value.includes(quote) || value.includes('\\')) return [];
  return [{ title: 'fix.quoteValue', data: {}, kind: 'safe', preferred: true, edits: [{ span: problem.span, text: `${quote}${value}${quote}` }] }];
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
