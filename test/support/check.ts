/**
 * Tests of rules are drawn on the text: a line of carets under the words that a finding covers, and its message beside
 * them. `^` marks a single character or a run; unexpected findings fail, and the failure prints the text with the carets
 * as they are, ready to paste.
 */
import { expect, test } from 'vitest';
import { describe as describeFinding } from '../../server/src/features/checked.ts';
import { packs } from '../../server/src/languages/index.ts';
import type { Finding } from '../../server/src/lint/finding.ts';
import { lint } from '../../server/src/lint/run.ts';
import { parseDocument, withSettings } from '../../server/src/model/document.ts';
import { kindOf } from '../../server/src/model/facts.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { defaultSettings, type Settings, settingsSchema } from '../../server/src/schema/settings.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { lineStarts, positionAt } from '../../server/src/util/lines.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import type { ReliedOn } from '../../server/src/workspace/reliance.ts';

export interface CheckSetup {
  /** Put in front of the text as front matter; `kind: policy` unless given. An empty text leaves it out. */
  readonly frontMatter?: string;
  /** The language of the document; English unless given. */
  readonly language?: LanguageCode;
  readonly settings?: Partial<Settings>;
  /** A heading above the text that makes its statements binding; `## Service standards` in its language unless given. */
  readonly heading?: string;
  /** The day of the check; 15 June 2026 unless given. */
  readonly today?: string;
  /** The document as it was last committed. */
  readonly committed?: string;
  /** The policies of the workspace by what leads to them. */
  readonly workspace?: Readonly<Record<string, ReliedOn>>;
  /** Turned before the check: line ends to CRLF, say. */
  readonly transform?: (text: string) => string;
}

interface Expectation {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Takes the caret lines out of a drawn text. */
export function readDrawing(drawing: string): { readonly text: string; readonly expected: readonly Expectation[] } {
  const lines: string[] = [];
  const expected: Expectation[] = [];
  for (const line of unindent(drawing).split('\n')) {
    const carets = /^(\s*)(\^+)(?:\s+(.*))?$/.exec(line);
    if (!carets?.[2]) lines.push(line);
    else {
      const start = carets[1]?.length ?? 0;
      expected.push({ line: lines.length - 1, start, end: start + carets[2].length, message: carets[3]?.trim() ?? '' });
    }
  }
  return { text: lines.join('\n'), expected };
}

function unindent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '' && !/^\s*\^/.test(line)).map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents, 99);
  return lines.map((line) => line.slice(Math.min(indent, /^ */.exec(line)?.[0].length ?? 0))).join('\n');
}

/** A whole document around a piece of text. */
export function documentAround(text: string, setup: CheckSetup = {}): { readonly whole: string; readonly firstLine: number } {
  const language = setup.language ?? 'en';
  const front = setup.frontMatter === '' ? '' : `---\n${setup.frontMatter ?? 'kind: policy'}\nlanguage: ${language}\n---\n\n`;
  const heading = setup.heading ?? `## ${packs[language].sections.standards.title}`;
  const before = `${front}${heading === '' ? '' : `${heading}\n\n`}`;
  return { whole: before + text, firstLine: before.split('\n').length - 1 };
}

function findingsOf(rule: Rule, whole: string, setup: CheckSetup): readonly Finding[] {
  const settings = setup.settings ? settingsSchema.parse(setup.settings) : defaultSettings;
  const document = withSettings(parseDocument(whole), settings);
  const onError = (id: string, error: unknown) => {
    throw new Error(`${id} threw`, { cause: error });
  };
  const { findings } = lint(document, {
    kind: kindOf(document, '').kind,
    settings,
    onError,
    today: setup.today ?? '2026-06-15',
    committed: setup.committed === undefined ? undefined : parseDocument(setup.committed),
    reliedOn: (target) => setup.workspace?.[target],
  });
  return findings.filter((finding) => finding.rule === rule.id && finding.suppressed === undefined);
}

function draw(text: string, findings: readonly Finding[]): string {
  const starts = lineStarts(text);
  const lines = text.split('\n');
  const drawn = findings.map((finding) => {
    const { line, column } = positionAt(starts, finding.span.start);
    return { line, carets: `${' '.repeat(column)}${'^'.repeat(finding.span.end - finding.span.start)} ${describeFinding(finding, 'en')}` };
  });
  return lines.flatMap((line, i) => [line, ...drawn.filter((mark) => mark.line === i).map((mark) => mark.carets)]).join('\n');
}

/** The rule finds exactly what is drawn. A message left out of a drawing is not compared. */
export function check(rule: Rule, name: string, drawing: string, setup: CheckSetup = {}): void {
  test(`${rule.id}: ${name}`, () => {
    const { text, expected } = readDrawing(drawing);
    const { whole, firstLine } = documentAround(text, setup);
    const source = setup.transform ? setup.transform(whole) : whole;
    const findings = findingsOf(rule, source, setup);
    const starts = lineStarts(source);
    const actual = findings.map((finding) => {
      const from = positionAt(starts, finding.span.start);
      const wanted = expected.find((item) => item.line + firstLine === from.line && item.start === from.column);
      const message = wanted?.message === '' ? '' : describeFinding(finding, 'en');
      return { line: from.line - firstLine, start: from.column, end: from.column + finding.span.end - finding.span.start, message };
    });
    expect(actual, `found instead:\n${draw(source, findings)}`).toEqual(expected);
  });
}

/** The rule finds nothing. */
export function clean(rule: Rule, name: string, text: string, setup: CheckSetup = {}): void {
  test(`${rule.id}: ${name}`, () => {
    const { whole } = documentAround(unindent(text), setup);
    const source = setup.transform ? setup.transform(whole) : whole;
    const findings = findingsOf(rule, source, setup);
    expect(findings.length, `found:\n${draw(source, findings)}`).toBe(0);
  });
}

/** The first fix of the rule's first finding turns one document into another, and a second run of it finds nothing more to do there. */
export function fixes(
  rule: Rule,
  name: string,
  before: string,
  after: string,
  options: { readonly which?: number; readonly setup?: CheckSetup } = {},
): void {
  test(`${rule.id}: fix ${name}`, () => {
    const setup = options.setup ?? {};
    const findings = findingsOf(rule, before, setup);
    const fix = findings[0]?.fixes()[options.which ?? 0];
    expect(fix, `no fix for:\n${draw(before, findings)}`).toBeDefined();
    const result = applyEdits(before, fix?.edits ?? []);
    expect(result).toBe(after);
    expect(findingsOf(rule, result, setup).length).toBe(findings.length - 1);
  });
}
