import { expect, test } from 'vitest';
import { filtered, nextSorting, sorted } from '../../client/src/views/register/arrange.ts';
import type { RegisterColumnId, RegisterResultRow } from '../../server/src/protocol.ts';

function row(
  cells: Partial<Record<RegisterColumnId, string>>,
  figures: { readonly weight?: number; readonly share?: number; readonly line?: number } = {},
) {
  const none = { document: '', section: '', actor: '', action: '', object: '', channel: '', measure: '', target: '', share: '', line: '' };
  const { line = 1, ...rest } = figures;
  return { uri: 'file:///a.md', path: 'a.md', language: 'en', line, column: 1, cells: { ...none, ...cells }, ...rest } satisfies RegisterResultRow;
}

const measures = (rows: readonly RegisterResultRow[]) => rows.map(({ cells }) => cells.measure);

test('figures are sorted as figures, what has none comes last either way', () => {
  const rows = [
    row({ measure: '2 days' }, { weight: 172_800 }),
    row({ measure: '' }),
    row({ measure: '3 hours' }, { weight: 10_800 }),
    row({ measure: 'noon' }),
  ];
  expect(measures(sorted(rows, { column: 'measure', descending: false }, 'en'))).toEqual(['3 hours', '2 days', 'noon', '']);
  expect(measures(sorted(rows, { column: 'measure', descending: true }, 'en'))).toEqual(['noon', '2 days', '3 hours', '']);
  expect(measures(sorted(rows, undefined, 'en'))).toEqual(['2 days', '', '3 hours', 'noon']);
});

test('lines and shares are numbers, words go by the alphabet of the reader', () => {
  const lines = [row({}, { line: 10 }), row({}, { line: 9 })];
  expect(sorted(lines, { column: 'line', descending: false }, 'en').map(({ line }) => line)).toEqual([9, 10]);
  const shares = [row({}, { share: 0.9 }), row({}), row({}, { share: 0.1 })];
  expect(sorted(shares, { column: 'share', descending: true }, 'en').map(({ share }) => share)).toEqual([0.9, 0.1, undefined]);
  const words = ['Zeit', 'Öffnung', 'Ohr'].map((action) => row({ action }));
  expect(sorted(words, { column: 'action', descending: false }, 'de').map(({ cells }) => cells.action)).toEqual(['Öffnung', 'Ohr', 'Zeit']);
});

test('a head sorts up, then down, then not at all', () => {
  const up = nextSorting(undefined, 'line');
  const down = nextSorting(up, 'line');
  expect([up?.descending, down?.descending, nextSorting(down, 'line')]).toEqual([false, true, undefined]);
  expect(nextSorting(down, 'share')).toEqual({ column: 'share', descending: false });
});

test.each([
  ['EMAIL reply', true],
  ['reply phone', false],
  ['dien thoai', false],
  ['  ', true],
])('the filter "%s" wants every word, in any column: %s', (filter, found) => {
  expect(filtered([row({ action: 'Reply', channel: 'Email' })], filter)).toHaveLength(found ? 1 : 0);
});

test.each([
  ['dien thoai', 'Điện thoại'],
  ['τηλεφωνο', 'Τηλέφωνο'],
  ['επιλυσησ', 'Επίλυσης'],
  ['อีเมล', 'อีเมล'],
  ['电子', '电子邮件'],
])('the filter "%s" finds "%s"', (filter, channel) => {
  expect(filtered([row({ channel }), row({ channel: 'Fax' })], filter)).toHaveLength(1);
});

test('the filter finds files by their path', () => {
  expect(filtered([row({})], 'a.md')).toHaveLength(1);
});
