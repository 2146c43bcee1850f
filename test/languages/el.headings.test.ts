import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { outlines } from './el.outlines.ts';

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

describe('headings of Greek documents', () => {
  test.each(outlines.trim().split('\n\n').map(readOutline))('$title', (outline) => {
    expect(recognised(outline)).toEqual(outline.headings.map(([heading, ids]) => `${heading} => ${ids}`));
  });
});
