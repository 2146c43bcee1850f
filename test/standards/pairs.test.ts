/**
 * Sentences with what must be found in them, language by language: `pairs/<language>.tsv` with a number of the pair, its
 * kind (vague, measured, defined, quoted, conduct, legal, promise ...) and the text with marks. Twins of one number differ
 * in what settles the promise. Nothing may be found but what is marked; `\n` stands for a line break.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { type LanguageCode, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { checkText } from '../corpus/drawing.ts';
import { familyOf, judge, unmark } from './labels.ts';

const folder = join(import.meta.dirname, 'pairs');

interface Sentence {
  readonly pair: string;
  readonly kind: string;
  readonly text: string;
}

function sentencesIn(path: string): readonly Sentence[] {
  const rows = readFileSync(path, 'utf8').split('\n').slice(1);
  return rows
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [pair = '', kind = '', text = ''] = row.split('\t');
      return { pair, kind, text: text.replaceAll('\\n', '\n') };
    });
}

function findingsIn(text: string, language: LanguageCode) {
  const heading = packs[language].sections.standards.title;
  const before = `---\nkind: policy\nlanguage: ${language}\n---\n\n## ${heading}\n\n`;
  const { findings } = checkText(before + text, 'pair.md');
  return findings
    .filter((finding) => familyOf(finding) && finding.span.start >= before.length)
    .map((finding) => ({ ...finding, span: { start: finding.span.start - before.length, end: finding.span.end - before.length } }));
}

describe.each(languageCodes)('pairs in %s', (language) => {
  const file = `${language}.tsv`;
  const sentences = readdirSync(folder).includes(file) ? sentencesIn(join(folder, file)) : [];
  test('there are at least 40 pairs', () => expect(new Set(sentences.map(({ pair }) => pair)).size).toBeGreaterThanOrEqual(40));

  test.each(sentences)('$pair $kind: $text', ({ text: source }) => {
    const { text, labels } = unmark(source);
    const findings = findingsIn(text, language);
    const words = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);
    for (const family of ['V', 'O']) {
      const { missed, falseAlarms } = judge(findings, labels, family);
      expect(missed.map((label) => `${label.label} ${text.slice(label.start, label.end)}`)).toEqual([]);
      expect(falseAlarms.map((finding) => `${finding.rule} ${words(finding)}`)).toEqual([]);
    }
  });
});

const contrast = join(import.meta.dirname, '../../../shared/lexicon/contrast.tsv');
if (!existsSync(contrast)) console.warn('No ../shared/lexicon/contrast.tsv: its pairs are skipped. Our own pairs still run.');

describe.skipIf(!existsSync(contrast))('the shared pairs', () => {
  const rows = existsSync(contrast) ? readFileSync(contrast, 'utf8').split('\n').slice(1).filter(Boolean) : [];
  test.each(rows)('%s', (row) => {
    const [language = 'en', , label, text = ''] = row.split('\t');
    const vague = findingsIn(text, language as LanguageCode).filter((finding) => familyOf(finding) === 'V');
    expect(vague.length > 0 ? '1' : '0').toBe(label);
  });
});
