import { expect, test } from 'vitest';
import { messageRows } from '../../client/src/commands/messageRows.ts';
import { packs } from '../../server/src/languages/index.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';

const vague = '"promptly" sets no time limit. Say how soon.';
const rows = (text: string, label: number, detail = label) => messageRows(text, { label, detail }).flatMap((row) => [row.label, row.detail]);

test('a message that fits has one line', () => {
  expect(messageRows(vague)).toEqual([{ label: vague, detail: '' }]);
});

test('a longer one goes on below: after a sentence, else between words, else where the line ends', () => {
  expect(rows(vague, 31)).toEqual(['"promptly" sets no time limit.', 'Say how soon.']);
  expect(rows('The section Scope is missing', 20)).toEqual(['The section Scope is', 'missing']);
  expect(rows('缺少“范围”章节。请写明适用于谁。', 22)).toEqual(['缺少“范围”章节。', '请写明适用于谁。']);
  expect(rows('没有空格也没有句号的一行字', 10, 20)).toEqual(['没有空格也', '没有句号的一行字']);
  expect(rows('ยังไม่ได้ระบุว่าใครรับผิดชอบ ให้เพิ่ม owner', 26)[1]).toBe('ให้เพิ่ม owner');
  expect(rows('We answer within 2.5 hours and so on and on', 30)).toEqual(['We answer within 2.5 hours and', 'so on and on']);
});

test('what two lines cannot hold goes on in the next row', () => {
  expect(rows('One. Two three four. Five six.', 10)).toEqual(['One.', 'Two three', 'four.', 'Five six.']);
});

test('nothing is lost, no character is cut, and there is an end', () => {
  for (const text of ['', ' ', '🙂🙂🙂🙂', 'ab🙂cd', 'one two three', '没有']) {
    for (let width = 0; width < 8; width += 1) expect(rows(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  }
});

test.each(languageCodes)('whatever is said of a missing section in %s needs two rows at most', (reader) => {
  const { messages, sections } = packs[reader];
  for (const { title, guidance } of Object.values(sections)) {
    const message = messages['structure/missing-section.required'].replace('{title}', title).replace('{guidance}', guidance);
    expect(messageRows(message).length, message).toBeLessThanOrEqual(2);
  }
});
