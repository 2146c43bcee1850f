import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';

/**
 * Outlines of documents, one heading a line: `## heading => ids`. A line `@ kind trade` opens a document. What stands
 * after `=>` are the sections that a reader finds under the heading; nothing where it opens none.
 */
interface Outline {
  readonly name: string;
  readonly kind: string;
  readonly headings: readonly (readonly [line: string, ids: string])[];
}

const folder = new URL('zh/', import.meta.url);

function outlinesIn(file: string): Outline[] {
  const blocks = readFileSync(new URL(file, folder), 'utf8').split(/^@ /mu).slice(1);
  return blocks.map((block) => {
    const [name = '', ...lines] = block.trim().split('\n');
    return {
      name,
      kind: name.split(' ')[0] ?? '',
      headings: lines.filter((line) => line.includes('=>')).map((line) => line.split(/ *=> */u) as [string, string]),
    };
  });
}

/** The headings of an outline, each with the ids recognised. */
function recognised({ kind, headings }: Outline): string[] {
  const text = `---\nkind: ${kind}\nlanguage: zh\n---\n\n${headings.map(([line]) => `${line}\n\n正文。\n`).join('\n')}`;
  const sections = sectionsIn(parseDocument(text));
  return headings.map(([line], i) => `${line} => ${sections[i]?.ids.join(' ') ?? 'no heading'}`);
}

const inOrder = (ids: string) => ids.split(' ').sort().join(' ');
const sorted = (line: string) => line.replace(/(?<==> ).*$/u, inOrder);

describe.each(
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort(),
)('outlines in %s', (file) => {
  test.each(outlinesIn(file).map((outline) => [outline.name, outline] as const))('%s', (_, outline) => {
    expect(recognised(outline).map(sorted)).toEqual(outline.headings.map(([line, ids]) => sorted(`${line} => ${ids}`)));
  });
});
