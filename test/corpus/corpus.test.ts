import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editDocument, parseDocument, unitsIn } from '../../server/src/model/document.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { checkText } from './drawing.ts';

const folder = join(import.meta.dirname, '../../../shared/corpus/files');
const present = existsSync(folder);
const files = present
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|markdown|txt)$/.test(name))
      .sort()
  : [];

if (!present) console.warn(`No documents at ${relative(process.cwd(), folder)}: the corpus tests are skipped. Everything else still runs.`);

describe.skipIf(!present)('documents of other people', () => {
  test('there are some', () => expect(files.length).toBeGreaterThan(100));

  test.each(files)('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { document, findings } = checkText(text, name);
    expect(document.text.slice(0, document.bodyStart) + document.chunks.map((chunk) => chunk.text).join('')).toBe(text);
    for (const { unit, offset } of unitsIn(document)) expect(text.slice(offset, offset + unit.text.length)).toBe(unit.text);
    for (const { span, rule, fixes } of findings) {
      const words = text.slice(span.start, span.end);
      expect(words.trim(), `${rule} at ${span.start}`).not.toBe('');
      expect(words, `${rule} at ${span.start}`).not.toMatch(/[\r\n]/);
      for (const fix of fixes()) expect(() => applyEdits(text, fix.edits)).not.toThrow();
    }
    expect(applyEdits(text, [])).toBe(text);
  });

  test('one keystroke in the middle of each gives what a fresh parse gives', () => {
    for (const name of files) {
      const text = readFileSync(join(folder, name), 'utf8');
      const at = Math.floor(text.length / 2);
      const after = `${text.slice(0, at)}x${text.slice(at)}`;
      const edited = editDocument(parseDocument(text), { span: { start: at, end: at }, text: 'x' }, after);
      expect(
        [...unitsIn(edited)].map(({ offset, unit }) => [offset, unit.text]),
        name,
      ).toEqual([...unitsIn(parseDocument(after))].map(({ offset, unit }) => [offset, unit.text]));
    }
  });

  test('no front matter is called unreadable, but for the three files that are so on purpose', () => {
    const broken = files.filter((name) =>
      parseDocument(readFileSync(join(folder, name), 'utf8')).frontMatter.problems.some(({ problem }) => problem !== 'unopened'),
    );
    expect(broken.filter((name) => !/invalid-/.test(name))).toEqual([]);
  });
});
