import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineStarts } from '../../server/src/util/lines.ts';
import { overlaps } from '../../server/src/util/span.ts';
import { checkText } from './drawing.ts';

/** Blanks (P) and look-alikes (N) of real documents, labelled by hand, one a line. */
const folder = join(import.meta.dirname, '../../../shared/corpus');
const table = join(folder, 'placeholder_labels.tsv');

interface Label {
  readonly file: string;
  readonly line: number;
  readonly label: string;
  /** Which notation or look-alike it is: `square-name`, `task-list-item`. */
  readonly category: string;
  readonly text: string;
}

function readLabels(): readonly Label[] {
  return (
    readFileSync(table, 'utf8')
      .split('\n')
      .slice(1)
      .filter((row) => row !== '')
      .map((row) => row.split('\t'))
      .map(([file = '', line = '', label = '', category = '', text = '']) => ({ file, line: Number(line), label, category, text }))
      .filter(({ file }) => existsSync(join(folder, file)))
      // The name of a file, which the table takes for a marker.
      .filter(({ file, line, text }) => text !== 'TODO' || !namesFile(file, line))
  );
}

function namesFile(file: string, line: number): boolean {
  return readFileSync(join(folder, file), 'utf8').split('\n')[line - 1]?.includes('TODO.md') ?? false;
}

/** For each label of a file, whether a finding about blanks stands on it. */
function flaggedIn(file: string, labels: readonly Label[]): readonly (readonly [Label, boolean])[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const starts = lineStarts(text);
  const found = checkText(text, file).findings.filter(({ rule }) => rule === 'placeholders/unfilled' || rule === 'placeholders/choice');
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const key = `${label.line} ${label.text}`;
    const start = text.indexOf(label.text, seen.get(key) ?? starts[label.line - 1]);
    seen.set(key, start + label.text.length);
    return [label, found.some(({ span }) => overlaps(span, { start, end: start + label.text.length }))] as const;
  });
}

if (!existsSync(table)) console.warn(`skipped: no labelled blanks at ${table}`);

describe.skipIf(!existsSync(table))('blanks of real documents', () => {
  const labels = existsSync(table) ? readLabels() : [];
  const files = [...new Set(labels.map(({ file }) => file))];
  const results = files.map((file) =>
    flaggedIn(
      file,
      labels.filter((label) => label.file === file),
    ),
  );
  const share = (rows: readonly (readonly [Label, boolean])[]) => rows.filter(([, flagged]) => flagged).length / rows.length;
  const of = (label: string) => results.flat().filter(([row]) => row.label === label);

  const documents = (label: string) => results.map((rows) => rows.filter(([row]) => row.label === label)).filter((rows) => rows.length > 0);
  const byCategory = (label: string) => {
    const rows = of(label);
    return [...new Set(rows.map(([row]) => row.category))].map((name) => [name, share(rows.filter(([row]) => row.category === name))] as const);
  };

  test('at least 98 % of them are found', () => expect(share(of('P'))).toBeGreaterThanOrEqual(0.98));
  test('of what is reported at least 98 % are blanks', () => {
    const right = of('P').filter(([, flagged]) => flagged).length;
    const wrong = of('N').filter(([, flagged]) => flagged).length;
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.98);
  });
  test('at most 0.2 % of look-alikes are reported', () => expect(share(of('N'))).toBeLessThanOrEqual(0.002));
  test('every notation has 97 % found', () => {
    for (const [name, found] of byCategory('P')) expect(found, name).toBeGreaterThanOrEqual(0.97);
  });
  test('nothing that a script leaves to its speaker is reported', () => expect(share(of('T'))).toBe(0));
  test('nothing that a publishing tool fills is reported', () => expect(share(of('G'))).toBe(0));
  test('of lines to write on at most 15 % are reported', () => expect(share(of('F'))).toBeLessThanOrEqual(0.15));
  test('on average a document has 98 % of its blanks found', () => {
    const recalls = documents('P').map(share);
    expect(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length).toBeGreaterThanOrEqual(0.98);
  });
  test('at most 1 % of documents with look-alikes have one reported', () => {
    const wrong = documents('N').filter((rows) => rows.some(([, flagged]) => flagged));
    expect(wrong.length / documents('N').length).toBeLessThanOrEqual(0.01);
  });
});
