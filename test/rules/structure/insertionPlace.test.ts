import { expect, test } from 'vitest';
import { parseDocument } from '../../../server/src/model/document.ts';
import { insertionEdits } from '../../../server/src/rules/structure/insertion.ts';
import type { SectionId } from '../../../server/src/schema/vocabulary.ts';
import { applyEdits } from '../../../server/src/util/span.ts';

function inserted(text: string, id: SectionId): string {
  return applyEdits(text, insertionEdits(parseDocument(text), [id]));
}

test('spaces that break a line stay with it', () => {
  const before = '# T\n\n## Purpose\n\nText.  \n\n## Service standards\n\nx\n';
  expect(inserted(before, 'scope').startsWith('# T\n\n## Purpose\n\nText.  \n\n## Scope\n')).toBe(true);
});

test('a comment that silences the next heading stays with that heading', () => {
  const comment = '<!-- policywright-disable-next-line placeholders/unfilled -- why -->\n## Service standards of [Company]';
  const after = inserted(`# T\n\n## Purpose\n\nText.\n\n${comment}\n\nx\n`, 'scope');
  expect(after).toContain(comment);
  expect(after.indexOf('## Scope')).toBeLessThan(after.indexOf(comment));
});

test('sections inserted one after the other are lettered on', () => {
  const first = inserted('# T\n\n## 1. Purpose\n\nText.\n\n## 2. Enforcement\n\nx\n', 'scope');
  expect(first).toContain('## 1a. Scope');
  expect(inserted(first, 'standards')).toContain('## 1b. Service standards');
});
