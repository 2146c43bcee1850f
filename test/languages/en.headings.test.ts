/** Headings as organisations write them, and the sections they open. */
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { providedSections } from '../../server/src/model/provided.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { type KindId, sectionIds } from '../../server/src/schema/vocabulary.ts';
import { documents as documentsA } from './en/documents-a.ts';
import { documents as documentsB } from './en/documents-b.ts';
import { documents as documentsC } from './en/documents-c.ts';
import { documents as documentsD } from './en/documents-d.ts';
import { nearMisses } from './en/near-misses.ts';
import { outlines as a } from './en/outlines-a.ts';
import { outlines as b } from './en/outlines-b.ts';
import { outlines as c } from './en/outlines-c.ts';
import { outlines as d } from './en/outlines-d.ts';
import { outlines as e } from './en/outlines-e.ts';
import { outlines as f } from './en/outlines-f.ts';
import { outlines as g } from './en/outlines-g.ts';
import { outlines as h } from './en/outlines-h.ts';
import { outlines as i } from './en/outlines-i.ts';
import { outlines as j } from './en/outlines-j.ts';
import { outlines as k } from './en/outlines-k.ts';
import { outlines as l } from './en/outlines-l.ts';
import { outlines as m } from './en/outlines-m.ts';
import { outlines as n } from './en/outlines-n.ts';
import { outlines as o } from './en/outlines-o.ts';
import { outlines as p } from './en/outlines-p.ts';

/** One line of an outline: the heading, and the ids it is labelled with, in template order. */
function labelled(line: string): readonly [heading: string, ids: string] {
  const [heading = '', labels = ''] = line.split(/\s*=>\s*/);
  const wanted = labels.split(' ').filter((id) => id !== '');
  return [heading, sectionIds.filter((id) => wanted.includes(id)).join(' ')];
}

/** The lines of an outline with what the product reads in place of the labels. */
function recognised(lines: readonly (readonly [string, string])[]): readonly string[] {
  const text = lines.map(([heading]) => `${heading}\n\nText.\n`).join('\n');
  const found = sectionsIn(parseDocument(`---\nlanguage: en\n---\n\n${text}`));
  return found.map(({ ids }, i) => `${lines[i]?.[0]} => ${ids.join(' ')}`);
}

describe.each([
  ['a', a],
  ['b', b],
  ['c', c],
  ['d', d],
  ['e', e],
  ['f', f],
  ['g', g],
  ['h', h],
  ['i', i],
  ['j', j],
  ['k', k],
  ['l', l],
  ['m', m],
  ['n', n],
  ['o', o],
  ['p', p],
])('outlines %s', (_, outlines) => {
  test.each(Object.entries(outlines))('%s', (_name, outline) => {
    const lines = outline.trim().split('\n').map(labelled);
    expect(recognised(lines)).toEqual(lines.map(([heading, ids]) => `${heading} => ${ids}`));
  });
});

/** The lines of a described document with what the product reads in place of the labels. */
function read(kind: KindId, opening: string, lines: readonly (readonly [string, string])[]): readonly string[] {
  const [title = '', ...rest] = lines.map(([heading]) => heading);
  const body = rest.map((heading) => `${heading}\n\nText.\n`).join('\n');
  const text = `---\nkind: ${kind}\nlanguage: en\n---\n\n${title}\n\n${opening}\n\n${body}`;
  const document = { ...parseDocument(text), kind };
  const headings = sectionsIn(document).map(({ ids }, i) => `${lines[i]?.[0]} => ${ids.join(' ')}`);
  const provided = providedSections(document);
  const missing = sectionIds.filter((id) => document.catalog.needOf(kind, id) === 'required' && !provided.has(id));
  return [...headings, `missing: ${missing.join(' ')}`];
}

describe.each([
  ['a', documentsA],
  ['b', documentsB],
  ['c', documentsC],
  ['d', documentsD],
])('documents %s', (_, documents) => {
  test.each(Object.entries(documents))('%s', (_name, described) => {
    const [kind = '', ...rest] = described.trim().split('\n');
    const opening = rest[0]?.startsWith('> ') ? rest[0].slice(2) : '';
    const lines = rest.filter((line) => line.startsWith('#')).map(labelled);
    const wanted = (rest.at(-1) ?? '').replace('missing:', '').trim();
    expect(read(kind as KindId, opening, lines)).toEqual([...lines.map(([heading, ids]) => `${heading} => ${ids}`), `missing: ${wanted}`]);
  });
});

test.each(nearMisses)('"%s" opens no section', (heading) => {
  expect(
    recognised([
      ['# Title', ''],
      [`## ${heading}`, ''],
    ]),
  ).toEqual(['# Title => ', `## ${heading} => `]);
});
