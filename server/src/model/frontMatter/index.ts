/** The front matter of a document: where it is, what it says, and what in it cannot be read. Never throws. */
import { keyNamed } from '../../schema/frontMatter.ts';
import { lineEnd, nextLineStart } from '../../util/lines.ts';
import { readToml } from './toml.ts';
import type { FrontMatter, FrontMatterForm, FrontMatterProblem } from './types.ts';
import { readYaml } from './yaml.ts';

export type { FrontMatter, FrontMatterEntry, FrontMatterForm, FrontMatterProblem, SyntaxProblem } from './types.ts';

/** Front matter longer than this (in lines) is taken for text with a stray rule above it. */
const longest = 400;

/** Reads the front matter at the top of a text. A byte-order mark before it is allowed. */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fenced = fencedBlock(text, start);
  if (fenced) return fenced;
  return lateBlock(text, start) ?? unfencedBlock(text, start) ?? none(start);
}

function none(start: number): FrontMatter {
  const empty = { start, end: start };
  return { form: 'none', span: empty, content: empty, entries: [], problems: [] };
}

function fencedBlock(text: string, start: number): FrontMatter | undefined {
  const first = text.slice(start, lineEnd(text, start)).trimEnd();
  if (first !== '---' && first !== '+++') return likeFence(first) ? looselyFenced(text, start, first) : undefined;
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
  const end = endOfKeys(text, from);
  if (end === from) return undefined;
  const last = text.slice(end, lineEnd(text, end)).trimEnd();
  if (fence === '---' && likeFence(last)) return withLooseFence(text, { start, end: nextLineStart(text, end) }, { start: from, end }, [end]);
  const found = read(form, text, { start, end }, { start: from, end });
  const span = { start, end: start + fence.length };
  return { ...found, problems: [{ problem: 'unclosed', span, data: { fence } }, ...found.problems] };
}

/** Where the keys from a line on end, with the lines that belong to them: lists and what is indented. */
function endOfKeys(text: string, from: number): number {
  let end = from;
  let open = false;
  for (let line = 0; end < text.length && line < longest; line += 1) {
    const words = text.slice(end, lineEnd(text, end));
    const isKey = /^[\w-]+\s*[:=]/.test(words);
    if (!isKey && !(open && /^(?:[ \t]+\S|- \S)/.test(words))) return end;
    if (isKey) open = /^[\w-]+:\s*(?:[|>]\S*\s*)?$/.test(words);
    end = nextLineStart(text, end);
  }
  return end;
}

/** Two hyphens or four, a dash that a word processor made of them, or hyphens with the name of the language, as code has them. */
function likeFence(words: string): boolean {
  return words !== '---' && /^(?:-{2,12}|[-–—]{1,4}|--- ?ya?ml)$/i.test(words) && words !== '-';
}

/** Front matter between two lines that are nearly fences, where the first key is one of ours: anything else is a rule with text below it. */
function looselyFenced(text: string, start: number, first: string): FrontMatter | undefined {
  const from = nextLineStart(text, start);
  const end = endOfKeys(text, from);
  const key = /^([\w-]+)\s*:/.exec(text.slice(from, lineEnd(text, from)))?.[1];
  const last = text.slice(end, lineEnd(text, end)).trimEnd();
  if (!key || !keyNamed(key) || (last !== first && last !== '---' && !likeFence(last))) return undefined;
  return withLooseFence(text, { start, end: nextLineStart(text, end) }, { start: from, end }, last === '---' ? [start] : [start, end]);
}

/** One problem for the lines that are to be fences, on the first of them. */
function withLooseFence(text: string, span: FrontMatter['span'], content: FrontMatter['content'], lines: readonly number[]): FrontMatter {
  const found = read('yaml', text, span, content);
  const spans = lines.map((line) => ({ start: line, end: line + text.slice(line, lineEnd(text, line)).trimEnd().length }));
  const repair = spans.map((fence) => ({ span: fence, text: '---' }));
  return {
    ...found,
    problems: [...found.problems, ...spans.slice(0, 1).map((fence): FrontMatterProblem => ({ problem: 'fence', span: fence, data: {}, repair }))],
  };
}

/** Front matter below empty lines or a directive, or with fences that are indented: other tools take it for text. The first key is one of ours. */
function lateBlock(text: string, start: number): FrontMatter | undefined {
  const lead = /^(?:[ \t]*\r?\n){0,20}(?:%YAML[^\n]*\n)?[ \t]{0,3}(?=---[ \t]*\r?$)/m.exec(text.slice(start, start + 400));
  if (!lead || lead.index > 0 || lead[0] === '') return undefined;
  const fence = start + lead[0].length;
  const from = nextLineStart(text, fence);
  const key = /^[ \t]*([\w-]+)\s*:/.exec(text.slice(from, lineEnd(text, from)))?.[1];
  const close = /^[ \t]{0,3}---[ \t]*\r?$/m.exec(text.slice(from, from + longestText));
  if (!key || !keyNamed(key) || !close) return undefined;
  const end = from + close.index;
  const indent = { start: end, end: end + close[0].search(/\S/) };
  const found = read('yaml', text, { start, end: nextLineStart(text, end) }, { start: from, end });
  const repair = [{ start, end: fence }, indent].filter((span) => span.end > span.start).map((span) => ({ span, text: '' }));
  return { ...found, problems: [{ problem: 'late', span: { start: fence, end: fence + 3 }, data: {}, repair }, ...found.problems] };
}

/** How far below its first line front matter may end, in UTF-16 units. */
const longestText = 20_000;

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
