import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packOf, parseDocument, unitsIn } from '../../server/src/model/document.ts';
import { placeholdersOf } from '../../server/src/model/placeholders.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';

/** One line a text: `+` holds a blank, `-` only looks like it. */
function rowsOf(language: string): readonly (readonly [sign: string, text: string])[] {
  const text = readFileSync(join(import.meta.dirname, 'blankNotations', `${language}.txt`), 'utf8');
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, 1), line.slice(2)] as const);
}

describe.each(languageCodes)('notations of blanks, %s', (language) => {
  test.each(rowsOf(language))('%s %s', (sign, text) => {
    const document = parseDocument(`---\nlanguage: ${language}\n---\n\n# 😀\r\n\r\n${text}\n`);
    const found = [...unitsIn(document)].flatMap(({ unit }) => placeholdersOf(unit, packOf(document)));
    expect(found.length > 0).toBe(sign === '+');
  });
});
