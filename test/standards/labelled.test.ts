/**
 * Whole documents with labels, in the manner of real companies: `labelled/<language>/*.md`. The figures are floors for
 * each language, measured over all its documents; a failure prints what was missed and what was said in vain.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { checkText } from '../corpus/drawing.ts';
import { judge, unmark } from './labels.ts';

const folder = join(import.meta.dirname, 'labelled');
const languages = readdirSync(folder);

describe.each(languageCodes)('labelled documents in %s', (language) => {
  const names = languages.includes(language) ? readdirSync(join(folder, language)).filter((name) => name.endsWith('.md')) : [];
  const documents = names.map((name) => {
    const { text, labels } = unmark(readFileSync(join(folder, language, name), 'utf8'));
    return { name, text, labels, findings: checkText(text, name).findings };
  });
  test('there are some', () => expect(documents.length).toBeGreaterThan(2));

  test.each([
    { family: 'V', precision: 0.85, recall: 0.85 },
    { family: 'O', precision: 0.7, recall: 0.7 },
  ])('$family: precision at least $precision, recall at least $recall', ({ family, precision, recall }) => {
    const judged = documents.map((document) => ({ document, ...judge(document.findings, document.labels, family) }));
    const count = (of: (one: (typeof judged)[number]) => number) => judged.reduce((sum, one) => sum + of(one), 0);
    const right = count((one) => one.right.length);
    const report = judged.flatMap(({ document: { name, text }, missed, falseAlarms }) => [
      ...missed.map((label) => `${name}: missed ${label.label} "${text.slice(label.start, label.end)}"`),
      ...falseAlarms.map(({ span }) => `${name}: in vain "${text.slice(span.start, span.end)}"`),
    ]);
    const found = right + count((one) => one.falseAlarms.length);
    const hit = count((one) => one.hit.length);
    expect(right / found, report.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(hit / (hit + count((one) => one.missed.length)), report.join('\n')).toBeGreaterThanOrEqual(recall);
  });

  test('hardly any near miss is reported', () => {
    const near = documents.flatMap(({ labels, findings, text }) =>
      labels
        .filter(({ label }) => label === 'N')
        .map((label) => ({
          words: text.slice(label.start, label.end),
          hit: findings.some(({ rule, span }) => rule.startsWith('standards/') && span.start < label.end && label.start < span.end),
        })),
    );
    const wrong = near.filter(({ hit }) => hit);
    expect(wrong.length / Math.max(1, near.length), wrong.map(({ words }) => words).join(', ')).toBeLessThan(0.03);
  });
});
