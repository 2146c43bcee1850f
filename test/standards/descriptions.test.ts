/** Under a heading that nobody knows, running text binds where it says who does something for customers; else it describes. */
import { expect, test } from 'vitest';
import { settled } from '../../server/src/features/checkDocument.ts';
import { packs } from '../../server/src/languages/index.ts';
import { lint } from '../../server/src/lint/run.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';
import { type LanguageCode, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { checkText } from '../corpus/drawing.ts';

const vague = (language: LanguageCode, body: string, heading = 'Omega'): readonly string[] => {
  const text = `---\nkind: policy\nlanguage: ${language}\n---\n\n# T\n\n## ${heading}\n\n${body}\n`;
  return checkText(text, 'a.md')
    .findings.filter(({ rule }) => rule === 'standards/vague')
    .map(({ span }) => text.slice(span.start, span.end));
};

const described: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['The bells often wake the street.'],
  de: ['Die Galerie ist meist für Hunde gesperrt.', 'Die Glocken wecken häufig die Straße.'],
  vi: ['Phòng tranh thường xuyên đóng cửa buổi trưa.', 'Tiếng chuông thường xuyên vang cả phố.'],
  th: ['ห้องภาพแห่งนี้ปิดบ่อย ๆ', 'เสียงระฆังดังบ่อย ๆ'],
  el: ['Η πινακοθήκη είναι συνήθως κλειστή για σκύλους.', 'Οι καμπάνες ξυπνούν συχνά τον δρόμο.'],
  zh: ['楼梯间经常漏风。', '钟声经常吵醒整条街。'],
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
  for (const sentence of described[language]) {
    expect(vague(language, sentence), sentence).toEqual([]);
    // Where the heading binds, the same words leave something open.
    expect(vague(language, sentence, packs[language].sections.standards.title), sentence).toHaveLength(1);
  }
  const [sentence, words] = undertaken[language];
  expect(vague(language, sentence)).toEqual([words]);
});

/** What customers said in two sentences, and what the organisation undertakes behind it. */
const spoken: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  en: ['One guest wrote: "They promised to call back soon. Nobody did." We answer promptly.', 'promptly'],
  de: ['„Das Geld käme bald, hieß es. Es kam nie.“ Wir antworten umgehend.', 'umgehend'],
  vi: ['“Họ hẹn sẽ gọi lại sớm. Không ai gọi cả.” Chúng tôi trả lời nhanh chóng.', 'nhanh chóng'],
  th: ['“ร้านบอกว่าจะโทรกลับโดยเร็ว แล้วไม่มีใครโทรมาเลย” เจ้าหน้าที่ต้องตอบกลับโดยพลัน', 'โดยพลัน'],
  el: ['«Μου είπατε ότι θα με πάρετε σύντομα. Δεν με πήρε κανείς.» Απαντάμε γρήγορα.', 'γρήγορα'],
  zh: ['“说好尽快修好。等了三天也没人来。”我们及时答复。', '及时'],
};

test.each(languageCodes)('what is quoted over several sentences binds nobody, and what stands behind it does, in %s', (language) => {
  const [text, words] = spoken[language];
  expect(vague(language, text, packs[language].sections.standards.title)).toEqual([words]);
});

test('a mark for inches opens no quotation', () => {
  const text = 'The shelf is 5" deep. We call back soon. The box is 6" wide.';
  expect(vague('en', text, 'Standards')).toEqual(['soon']);
});

test.each([
  ['en', '- You may add a voucher, as you see fit.', '- Staff add a voucher, as they see fit, which may be used twice.'],
  ['de', '- Sie dürfen nach Ermessen einen Gutschein beilegen.', '- Legen Sie nach Ermessen einen Gutschein bei, den man auch verschenken darf.'],
] as const)('an item that opens with a permission orders nothing, in %s: %s', (language, permitted, ordered) => {
  const title = packs[language].sections.procedures.title;
  expect(vague(language, permitted, title)).toEqual([]);
  expect(vague(language, ordered, title)).toHaveLength(1);
});

/** What is counted between promises, and what is promised. */
const counted: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  en: ['A bell lasts for several years.', 'Our staff answer several letters a day.'],
  de: ['Eine Glocke hält einige Jahre.', 'Unsere Mitarbeitenden beantworten einige Briefe am Tag.'],
  vi: ['Một quả chuông bền nhiều năm.', 'Nhân viên trả lời nhiều thư mỗi ngày.'],
  th: ['ระฆังใบหนึ่งอยู่ได้หลายปี', 'พนักงานตอบจดหมายหลายฉบับต่อวัน'],
  el: ['Μια καμπάνα αντέχει αρκετά χρόνια.', 'Το προσωπικό μας απαντά σε αρκετές επιστολές την ημέρα.'],
  zh: ['一口钟能用好些年。', '工作人员每天答复若干信件。'],
};

test.each(languageCodes)('things are counted in running text, but not where somebody undertakes something, in %s', (language) => {
  const [fact, promise] = counted[language];
  const { title } = packs[language].sections.feedback;
  expect(vague(language, fact, title), fact).toEqual([]);
  expect(vague(language, promise, title), promise).toHaveLength(1);
});

test('a heading that is known by what stands under it says as much as one that is known by its words', () => {
  const needs = '- a dry place\n- a lift for wheelchairs\n- a hand on the stairs as needed';
  const text = (before: string) =>
    `---\nkind: handbook\nlanguage: en\n---\n\n# T\n\n## Mission\n\nX.\n\n${before}## Omega\n\nGuests come by bus.\n\n${needs}\n\n## Standards\n\nX.\n\n## Review\n\nX.\n`;
  const findings = (before: string) => {
    const { document, kind } = settled(parseDocument(text(before)), defaultSettings, 'a.md');
    return lint(document, { kind, settings: defaultSettings }).findings.filter(({ rule }) => rule === 'standards/vague');
  };
  expect(findings('')).toEqual([]);
  expect(findings('## Customer needs\n\nX.\n\n')).not.toEqual([]);
  // Where the kind is only guessed, words alone count.
  const guessed = text('').replace('kind: handbook\n', '').replace('# T', '# Customer service handbook');
  const { document, kind } = settled(parseDocument(guessed), defaultSettings, 'a.md');
  expect(kind).toBe('handbook');
  expect(lint(document, { kind, settings: defaultSettings }).findings.filter(({ rule }) => rule === 'standards/vague')).not.toEqual([]);
});

test('capital letters inside a sentence make a name, and nothing else does', () => {
  const text = (words: string) => `- ${words}`;
  for (const name of ['Guests who hold the Regular Rider card pay half.', 'Members of the Prompt Payment scheme pay monthly.'])
    expect(vague('en', text(name), 'Standards'), name).toEqual([]);
  expect(vague('el', text('Το προσωπικό διαχειρίζεται το πρόγραμμα Γρήγορη Απάντηση κάθε Παρασκευή.'), 'Πρότυπα')).toEqual([]);
  for (const promise of ['WE RESPOND PROMPTLY.', 'Prompt Response To Every Caller', 'Customers receive a Prompt and courteous reply.'])
    expect(vague('en', text(promise), 'Standards'), promise).toHaveLength(1);
});
