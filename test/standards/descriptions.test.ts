/** Under a heading that nobody knows, running text binds where it says who does something for customers; else it describes. */
import { expect, test } from 'vitest';
import { type LanguageCode, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { checkText } from '../corpus/drawing.ts';

const vague = (language: LanguageCode, body: string): readonly string[] => {
  const text = `---\nkind: policy\nlanguage: ${language}\n---\n\n# T\n\n## Omega\n\n${body}\n`;
  return checkText(text, 'a.md')
    .findings.filter(({ rule }) => rule === 'standards/vague')
    .map(({ span }) => text.slice(span.start, span.end));
};

const described: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['The lake is generally flat.', 'The wind often blows from the west.'],
  de: ['Der Haubentaucher brütet meist im Schilf.', 'Auf dem Flugfeld ist es häufig windig.'],
  vi: ['Mùa đông hồ thường xuyên có sương.', 'Gió thường xuyên thổi từ phía tây.'],
  th: ['ทะเลสาบแห่งนี้ค่อนข้างตื้น', 'หน้าหนาวหมอกลงบ่อย ๆ'],
  el: ['Η λίμνη είναι συνήθως ρηχή.', 'Ο άνεμος φυσάει συχνά από τα δυτικά.'],
  zh: ['湖水通常较浅。', '冬天经常有雾。'],
};

const undertaken: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  en: ['Our staff clean the showers often.', 'often'],
  de: ['Unsere Mitarbeitenden reinigen die Duschen häufig.', 'häufig'],
  vi: ['Nhân viên thường xuyên lau phòng tắm.', 'thường xuyên'],
  th: ['พนักงานทำความสะอาดห้องอาบน้ำบ่อย ๆ', 'บ่อย ๆ'],
  el: ['Το προσωπικό μας καθαρίζει συχνά τα ντους.', 'συχνά'],
  zh: ['工作人员经常打扫淋浴间。', '经常'],
};

test.each(languageCodes)('what is described is left alone, what is undertaken is not, in %s', (language) => {
  expect(described[language].flatMap((sentence) => vague(language, sentence))).toEqual([]);
  const [sentence, words] = undertaken[language];
  expect(vague(language, sentence)).toEqual([words]);
});
