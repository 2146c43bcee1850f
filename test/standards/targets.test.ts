import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { targetsIn } from '../../server/src/standards/targets.ts';

function targets(language: LanguageCode, text: string) {
  return targetsIn(text, packs[language]).map(({ text: words, quantity, unit }) => [words, quantity, unit]);
}

describe('words that share the number of a figure are no figure of their own', () => {
  test.each([
    ['en', 'We will call you back by 5 working days at most.', '5 working days', 5, 'workingDay'],
    ['de', 'Sie warten höchstens von 5 Minuten.', '5 Minuten', 5, 'minute'],
    ['th', 'เราตอบกลับอีเมลภายใน 24 ชั่วโมง', '24 ชั่วโมง', 24, 'hour'],
    ['vi', 'Chúng tôi trả lời email trong vòng 24 giờ.', '24 giờ', 24, 'hour'],
  ] as const)('in %s: %s', (language, text, words, quantity, unit) => {
    expect(targets(language, text)).toEqual([[words, quantity, unit]]);
  });

  test('but words around a figure are', () => {
    expect(targets('en', 'We report every 6 months.')).toEqual([['every 6 months', undefined, undefined]]);
    expect(targets('en', 'We answer by 5 pm, within 2 hours.')).toHaveLength(2);
  });
});
