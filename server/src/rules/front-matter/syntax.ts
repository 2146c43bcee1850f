import { z } from 'zod';
import type { PolicyDocument } from '../../model/document.ts';
import type { FrontMatterProblem } from '../../model/frontMatter/index.ts';
import { lineEnd } from '../../util/lines.ts';
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
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (problem.problem === 'unopened') return [fence(frontMatter.span.start, `---${eol}`)];
  if (problem.problem === 'unclosed') return [fence(frontMatter.content.end, `${problem.data['fence'] ?? '---'}${eol}`)];
  const start = problem.span.start;
  const lineFrom = text.lastIndexOf('\n', start - 1) + 1;
  const match = /^([\w-]+:[ \t]+)(\S.*?)\s*$/.exec(text.slice(lineFrom, lineEnd(text, lineFrom)));
  if (problem.problem !== 'colon' || !match?.[1] || !match[2] || match[2].includes('"')) return [];
  const from = lineFrom + match[1].length;
  return [
    {
      title: 'fix.quoteValue',
      data: {},
      kind: 'safe',
      preferred: true,
      edits: [{ span: { start: from, end: from + match[2].length }, text: `"${match[2]}"` }],
    },
  ];
}

function fence(at: number, line: string): Fix {
  return { title: 'fix.addFence', data: {}, kind: 'safe', preferred: true, edits: [{ span: { start: at, end: at }, text: line }] };
}
