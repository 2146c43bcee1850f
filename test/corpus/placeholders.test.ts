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
  readonly text: string;
}

function readLabels(): readonly Label[] {
  return readFileSync(table, 'utf8')
    .split('\n')
    .slice(1)
    .filter((row) => row !== '')
    .map((row) => row.split('\t'))
    .map(([file = '', line = '', label = '', , text = '']) => ({ file, line: Number(line), label, text }))
    .filter(({ file }) => existsSync(join(folder, file)));
}

/** For each label of a file, whether a finding about blanks stands on it. */
function flaggedIn(file: string, labels: readonly Label[]): readonly (readonly [Label, boolean])[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const starts = lineStarts(text);
  const found = checkText(text, file).findings.filter(({ rule }) => rule.startsWith('placeholders/'));
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const key = `${label.line} ${label.text}`;
    const start = text.indexOf(label.text, seen.get(key) ?? starts[label.line - 1]);
    seen.set(key, start + label.text.length);
    return [label, found.some(({ span }) => overlaps(span, { start, end: start + label.text.length }))] as const;
  });
}

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

  test('at least 96 % of them are found', () => expect(share(of('P'))).toBeGreaterThanOrEqual(0.96));
  test('at most 0.5 % of look-alikes are reported', () => expect(share(of('N'))).toBeLessThanOrEqual(0.005));
  test('nothing that a script leaves to its speaker is reported', () => expect(share(of('T'))).toBe(0));
  test('on average a document has 95 % of its blanks found', () => {
    const recalls = results
      .map((rows) => rows.filter(([row]) => row.label === 'P'))
      .filter((rows) => rows.length > 0)
      .map(share);
    expect(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length).toBeGreaterThanOrEqual(0.95);
  });
  test('at most 3 % of documents with look-alikes have one reported', () => {
    const wrong = results
      .map((rows) => rows.filter(([row]) => row.label === 'N'))
      .filter((rows) => rows.length > 0)
      .map((rows) => rows.some(([, flagged]) => flagged));
    expect(wrong.filter(Boolean).length / wrong.length).toBeLessThanOrEqual(0.03);
  });
});
