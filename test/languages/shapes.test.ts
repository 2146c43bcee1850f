import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { languageCodes, shapeIds } from '../../server/src/schema/vocabulary.ts';

/** Letters of Chinese are about as wide as two others; marks above and below take no room. */
function widthOf(text: string): number {
  return text.replace(/\p{Script=Han}|[、。，：]/gu, '##').replace(/\p{M}/gu, '').length;
}

describe.each(languageCodes)('the descriptions of shapes in %s', (language) => {
  const { messages } = packs[language];
  const described = shapeIds.map((id) => [id, messages[`shape.${id}.description`]] as const);

  test.each(described)('%s fits on one line of the list of a new policy', (_, description) => {
    expect(widthOf(description)).toBeLessThanOrEqual(80);
  });

  test('tell the shapes apart', () => {
    expect(new Set(described.map(([, description]) => description)).size).toBe(shapeIds.length);
  });
});
