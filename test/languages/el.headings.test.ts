import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { kindOf } from '../../server/src/model/facts.ts';
import { sectionsOfHeading } from '../../server/src/model/headings.ts';
import { providedSections } from '../../server/src/model/provided.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { chattyNearMisses, chattyWordings } from './el.chattyWordings.ts';
import { freshOutlines1 } from './el.fresh1.ts';
import { freshOutlines2 } from './el.fresh2.ts';
import { freshOutlines3 } from './el.fresh3.ts';
import { freshOutlines4 } from './el.fresh4.ts';
import { freshOutlines5 } from './el.fresh5.ts';
import { freshOutlines6 } from './el.fresh6.ts';
import { freshOutlines7 } from './el.fresh7.ts';
import { furtherWordings } from './el.furtherWordings.ts';
import { moreOutlines } from './el.moreOutlines.ts';
import { outlines } from './el.outlines.ts';
import { plainOutlines } from './el.plainOutlines.ts';
import { spokenOutlines } from './el.spokenOutlines.ts';
import { nearMisses, wordings } from './el.wordings.ts';

interface Outline {
  readonly kind: string;
  readonly title: string;
  readonly headings: readonly (readonly [line: string, ids: string])[];
}

/** An outline as its lines say it: the kind, then headings, each with its labels behind an arrow. */
function readOutline(text: string): Outline {
  const [kind = '', ...lines] = text.split('\n');
  const headings = lines.map((line) => {
    const [heading = '', ids = ''] = line.split(' => ');
    return [heading, ids] as const;
  });
  return { kind, title: headings[0]?.[0] ?? '', headings };
}

/** What the product reads in an outline, in the manner of the labels. */
function recognised({ kind, headings }: Outline): readonly string[] {
  const text = headings.map(([heading]) => `${heading}\n\nΚείμενο.\n`).join('\n');
  const document = parseDocument(`---\nkind: ${kind}\nlanguage: el\n---\n\n${text}`);
  return sectionsIn(document).map(({ ids }, i) => `${headings[i]?.[0]} => ${ids.join(', ')}`);
}

/** A whole document in an outline: kind and missing sections in the first line, paragraphs between the headings. */
function readWhole(text: string) {
  const [first = '', ...lines] = text.split('\n');
  const [kind = '', missing = ''] = first.split('; ');
  const blocks = lines.map((line) => line.split(' => ')[0] ?? '').map((line) => (line.startsWith('##') ? `${line}\n\nΚείμενο.` : line));
  const labels = lines.filter((line) => line.startsWith('#')).map((line) => (line.includes(' => ') ? line : `${line} => `));
  const document = parseDocument(`---\nkind: ${kind}\nlanguage: el\n---\n\n${blocks.join('\n\n')}\n`);
  const known = kindOf(document, '').kind;
  return { title: lines[0], missing, labels, document: known ? { ...document, kind: known } : document };
}

describe('whole Greek documents', () => {
  test.each(
    [freshOutlines1, freshOutlines2, freshOutlines3, freshOutlines4, freshOutlines5, freshOutlines6, freshOutlines7]
      .flatMap((text) => text.trim().split('\n\n'))
      .map(readWhole),
  )('$title', ({ document, labels, missing }) => {
    expect(sectionsIn(document).map(({ ids }, i) => `${labels[i]?.split(' => ')[0]} => ${ids.join(', ')}`)).toEqual(labels);
    const provided = providedSections(document);
    const required = document.catalog.sectionIds.filter((id) => document.kind && document.catalog.needOf(document.kind, id) === 'required');
    expect(required.filter((id) => !provided.has(id)).join(', ')).toBe(missing);
  });
});

describe('headings of Greek documents', () => {
  test.each([outlines, moreOutlines, plainOutlines, spokenOutlines].flatMap((text) => text.trim().split('\n\n')).map(readOutline))(
    '$title',
    (outline) => {
      expect(recognised(outline)).toEqual(outline.headings.map(([heading, ids]) => `${heading} => ${ids}`));
    },
  );

  test.each([...Object.entries(wordings), ...Object.entries(furtherWordings), ...Object.entries(chattyWordings)])(
    '%s, in other words',
    (id, headings) => {
      const missed = headings.filter((heading) => sectionsOfHeading(heading, packs.el).join() !== id);
      expect(missed).toEqual([]);
    },
  );

  test('that only sound like a section stay unrecognised', () => {
    expect([...nearMisses, ...chattyNearMisses].filter((heading) => sectionsOfHeading(heading, packs.el).length > 0)).toEqual([]);
  });
});
