/** Thai documents with their opening paragraph: what each heading opens, and which required sections are missing. */
import { expect, test } from 'vitest';
import { catalogOf } from '../../server/src/kinds/catalog.ts';
import { packs } from '../../server/src/languages/index.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { providedSections } from '../../server/src/model/provided.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { type KindId, kindIds } from '../../server/src/schema/vocabulary.ts';
import { documents } from './th/documents.ts';
import { plainDocuments } from './th/plainDocuments.ts';

interface Labelled {
  readonly title: string;
  readonly kind: KindId;
  readonly text: string;
  readonly headings: readonly string[];
  readonly missing: readonly string[];
}

const sorted = (ids: string) => ids.split(' ').filter(Boolean).sort();

/** The lines of a labelled document as a document with a sentence under each heading, and what is expected of it. */
function read(source: string): Labelled {
  const [head = '', ...lines] = source.split('\n');
  const [name = '', missing = ''] = head.split('|').map((part) => part.trim());
  const kind = kindIds.find((id) => id === name);
  if (!kind) throw new Error(`no kind of document: ${name}`);
  const blocks = lines.map((line) => {
    if (line.startsWith('~ ')) return line.slice(2);
    const heading = line.split(' → ')[0] ?? line;
    return heading.startsWith('# ') ? heading : `${heading}\n\nพนักงานบันทึกชื่อและวันที่ลงสมุดก่อน 17.00 น.`;
  });
  return {
    title: lines[0]?.slice(2) ?? '',
    kind,
    text: `---\nkind: ${kind}\nlanguage: th\n---\n\n${blocks.join('\n\n')}\n`,
    headings: lines.filter((line) => line.startsWith('#')),
    missing: sorted(missing),
  };
}

test.each([...documents, ...plainDocuments].map(read))('$title', ({ kind, text, headings, missing }) => {
  const document = { ...parseDocument(text), kind };
  const found = sectionsIn(document).map(({ ids }) => [...ids].sort().join(' '));
  const expected = headings.map((line, i) => {
    const ids = line.split(' → ')[1] ?? '';
    return ids.startsWith('?') ? found[i] : sorted(ids).join(' ');
  });
  expect(found.map((ids, i) => `${headings[i]?.split(' → ')[0]} → ${ids}`)).toEqual(
    expected.map((ids, i) => `${headings[i]?.split(' → ')[0]} → ${ids}`),
  );
  const catalog = catalogOf(packs.th);
  const provided = providedSections(document);
  const needed = catalog.sectionIds.filter((id) => catalog.needOf(kind, id) === 'required' && !provided.has(id));
  expect([...needed].sort()).toEqual(missing);
});
