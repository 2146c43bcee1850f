import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../server/src/kinds/catalog.ts';
import { type PolicyDocument, parseDocument } from '../../server/src/model/document.ts';
import { providedSections } from '../../server/src/model/provided.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { documents1 } from './de/documents1.ts';
import { documents2 } from './de/documents2.ts';
import { documents3 } from './de/documents3.ts';
import { documents4 } from './de/documents4.ts';
import { documents5 } from './de/documents5.ts';
import type { LabelledDocument } from './de/labelled.ts';

const documents = { ...documents1, ...documents2, ...documents3, ...documents4, ...documents5 };

/** A heading with its sections, in the order of the alphabet. */
const written = (heading: string, ids: readonly string[]) => [heading, ...[...ids].sort()].join(' → ');

/** What is known to be read of a document: the label, or what stands behind it where that is not recognised yet. */
function expectedOf({ text }: LabelledDocument): string[] {
  return text
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => {
      const [heading = '', label = '', misread = ''] = /^(.+?)(?: → (.+?))?(?: ≠ (.+))?$/.exec(line)?.slice(1) ?? [];
      const ids = misread || label || '–';
      return written(heading, ids === '–' ? [] : ids.split(' '));
    });
}

/** The document as the product reads it. */
function read({ kind, text }: LabelledDocument): PolicyDocument {
  const lines = text
    .trim()
    .replace(/ [→≠] .*$/gm, '')
    .split('\n');
  const body = lines.map((line) => (line.startsWith('## ') || line.startsWith('###') ? `${line}\n\nText.\n` : `${line}\n`)).join('\n');
  return { ...parseDocument(`---\nlanguage: de\nkind: ${kind}\n---\n${body}`), kind };
}

describe('German documents', () => {
  test.each(Object.entries(documents))('%s', (_name, labelled) => {
    const document = read(labelled);
    expect(sectionsIn(document).map(({ unit, ids }) => written(unit.text, ids))).toEqual(expectedOf(labelled));
    const provided = providedSections(document);
    const missing = builtInCatalog.sectionIds.filter((id) => builtInCatalog.needOf(labelled.kind, id) === 'required' && !provided.has(id));
    expect([...missing].sort()).toEqual([...labelled.missing, ...(labelled.wronglyMissing ?? [])].sort());
  });
});
