import { describe, expect, test } from 'vitest';
import { needsOf } from '../../server/src/util/needs.ts';
import { openingsOf } from '../../server/src/util/openings.ts';
import { withMeetingPoints } from '../../server/src/util/patternSource.ts';

const wordsOf = (source: string) => needsOf(source, 'letters').map(({ words }) => [...words]);

describe('what a pattern needs', () => {
  test('words that may not be missing, the longest first', () => {
    expect(wordsOf('the (?:tea|soup) is always (?:hot|fresh(?:ly made)?)')).toEqual([[' is always '], ['the '], ['tea', 'soup'], ['hot', 'fresh']]);
  });

  test.each(['(?:prompt)?', '[a-z]+', 'prompt*?|', '(?:prompt|[a-z]+)', '(?!prompt)(?<=soon)', 'a\\kb', '\\p{L}\\p{N}'])(
    'nothing for %s',
    (source) => {
      expect(wordsOf(source)).toEqual([]);
    },
  );

  test('a word ends where a letter may be missing, repeats or is one of many', () => {
    expect(wordsOf('answers?day')).toEqual([['answer'], ['day']]);
    expect(wordsOf('call+sign')).toEqual([['call'], ['sign']]);
    expect(wordsOf('e\\.g\\.[^\\]]now')).toEqual([['e.g.'], ['now']]);
  });

  test('is never denied where a word stands', () => {
    for (const text of ['the soup is always freshly made', 'The tea is always hot.'])
      for (const need of needsOf('the (?:tea|soup) is always (?:hot|fresh)', 'letters'))
        expect(need.mayBeMet(openingsOf(text, 'letters'))).toBe(true);
    expect(needsOf('保证(?:满意|准时)', 'segmenter').every((need) => need.mayBeMet(openingsOf('我们保证准时', 'segmenter')))).toBe(true);
    expect(needsOf('保证(?:满意|准时)', 'segmenter').every((need) => need.mayBeMet(openingsOf('我们保证质量', 'segmenter')))).toBe(false);
  });
});

test('meeting points change nothing that a pattern matches', () => {
  const words = Array.from({ length: 30 }, (_, i) => `word${i}`).join('|');
  const source = `we (?:[a-z]+ly |never ){0,2}(?:${words})(?<=[(]?[a-z0-9]) [\\](]?now`;
  expect(withMeetingPoints(source)).toContain('(?=)(?:word0|');
  for (const text of ['we never word7 now', 'we gladly word29 (now', 'we word30 now'])
    expect(new RegExp(withMeetingPoints(source)).exec(text)?.[0]).toBe(new RegExp(source).exec(text)?.[0]);
});
