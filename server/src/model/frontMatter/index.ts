/** The front matter of a document: where it is, what it says, and what in it cannot be read. Never throws. */
import { lineEnd, nextLineStart } from '../../util/lines.ts';
import { readToml } from './toml.ts';
import type { FrontMatter, FrontMatterForm } from './types.ts';
import { readYaml } from './yaml.ts';

export type { FrontMatter, FrontMatterEntry, FrontMatterForm, FrontMatterProblem, SyntaxProblem } from './types.ts';

/** Front matter longer than this (in lines) is taken for text with a stray rule above it. */
const longest = 400;

/** Reads the front matter at the top of a text. A byte-order mark before it is allowed. */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fenced = fencedBlock(text, start);
  if (fenced) return fenced;
  return unfencedBlock(text, start) ?? none(start);
}

function none(start: number): FrontMatter {
  const empty = { start, end: start };
  return { form: 'none', span: empty, content: empty, entries: [], problems: [] };
}

function fencedBlock(text: string, start: number): FrontMatter | undefined {
  const first = text.slice(start, lineEnd(text, start)).trimEnd();
  if (first !== '---' && first !== '+++') return undefined;
  const form: FrontMatterForm = first === '---' ? 'yaml' : 'toml';
  const from = nextLineStart(text, start);
  const close = closingFence(text, from, first);
  if (close && isProse(text.slice(from, close.start))) return undefined;
  if (close) return read(form, text, { start, end: close.end }, { start: from, end: close.start });
  return unclosed(text, start, from, form, first);
}

/** Paragraphs between two rules: an empty line, and no line that could be meant as a key. Comments alone are front matter. */
function isProse(content: string): boolean {
  const hasGap = /\S/.test(content) && /(?:^|\n)[ \t]*\r?\n/.test(content);
  return hasGap && !/^["']?[\w-]+["']?\s*[:=]/m.test(content) && !content.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

function closingFence(text: string, from: number, fence: string): { start: number; end: number } | undefined {
  let at = from;
  for (let line = 0; at < text.length && line < longest; line += 1) {
    const words = text.slice(at, lineEnd(text, at)).trimEnd();
    if (words === fence || (fence === '---' && words === '...')) return { start: at, end: nextLineStart(text, at) };
    at = nextLineStart(text, at);
  }
  return undefined;
}

/** An opening fence without a closing one counts as front matter only where keys follow it; otherwise it is a rule. */
function unclosed(text: string, start: number, from: number, form: FrontMatterForm, fence: string): FrontMatter | undefined {
  let end = from;
  while (end < text.length && /^[\w-]+\s*[:=]/.test(text.slice(end, lineEnd(text, end)))) end = nextLineStart(text, end);
  if (end === from) return undefined;
  const found = read(form, text, { start, end }, { start: from, end });
  const span = { start, end: start + fence.length };
  return { ...found, problems: [{ problem: 'unclosed', span, data: { fence } }, ...found.problems] };
}

/** Keys from the first line on, closed by `---`: the form without an opening fence. */
function unfencedBlock(text: string, start: number): FrontMatter | undefined {
  let at = start;
  let keys = 0;
  for (let line = 0; at < text.length && line < longest; line += 1) {
    const end = lineEnd(text, at);
    const words = text.slice(at, end);
    if (words.trimEnd() === '---') {
      if (keys < 2) return undefined;
      const found = read('yaml', text, { start, end: nextLineStart(text, at) }, { start, end: at });
      const span = { start, end: lineEnd(text, start) };
      return { ...found, form: 'unfenced', problems: [{ problem: 'unopened', span, data: {} }, ...found.problems] };
    }
    if (/^[A-Za-z][\w-]*:(?:\s|$)/.test(words)) keys += 1;
    else if (keys === 0 || !/^(?:\s+\S|#|-\s)/.test(words)) return undefined;
    at = nextLineStart(text, at);
  }
  return undefined;
}

function read(form: FrontMatterForm, text: string, span: FrontMatter['span'], content: FrontMatter['content']): FrontMatter {
  const source = text.slice(content.start, content.end);
  const { entries, problems } = form === 'toml' ? readToml(source, content.start) : readYaml(source, content.start);
  return { form, span, content, entries, problems };
}
