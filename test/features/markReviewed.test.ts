import { describe, expect, test } from 'vitest';
import { planReview, type ReviewRequest } from '../../server/src/features/markReviewed.ts';
import { nextVersion } from '../../server/src/features/versions.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { applyEdits } from '../../server/src/util/span.ts';

const today = '2026-06-15';

function reviewed(text: string, request: ReviewRequest = { change: 'editorial', note: 'Clearer' }): string {
  return applyEdits(text, planReview(parseDocument(text), request, today).edits);
}

describe('the next version', () => {
  const cases: readonly (readonly [before: string, material: string | undefined, editorial: string | undefined])[] = [
    ['1.2', '2.0', '1.3'],
    ['v1.9', 'v2.0', 'v1.10'],
    ['1.2.3', '2.0.0', '1.3.0'],
    ['3', '4', '3.1'],
    ['Rev. 2', 'Rev. 3', 'Rev. 2.1'],
    ['2026-01', '2026-06', '2026-06'],
    ['2026-06', '2026-06.2', '2026-06.2'],
    ['2025-12-31', '2026-06-15', '2026-06-15'],
    ['2026.2', '2026.3', '2026.3'],
    ['2025.4', '2026.1', '2026.1'],
    ['2568-01', '2569-06', '2569-06'],
    ['spring edition', undefined, undefined],
  ];
  for (const [before, material, editorial] of cases)
    test(before, () => {
      expect([nextVersion(before, 'material', today), nextVersion(before, 'editorial', today), nextVersion(before, 'none', today)]).toEqual([
        material,
        editorial,
        before,
      ]);
    });
});

describe('front matter', () => {
  test('gets the date and the version, and keeps quotation marks, comments and aliases', () => {
    const text =
      "---\nkind: policy\nversion: '1.2' # see log\nlast_reviewed: 2025-01-01\nnext_review: 2026-01-01\nreview_cycle: 6 months\n---\n# Policy\n";
    expect(reviewed(text)).toBe(
      "---\nkind: policy\nversion: '1.3' # see log\nlast_reviewed: 2026-06-15\nnext_review: 2026-12-15\nreview_cycle: 6 months\n---\n# Policy\n",
    );
  });
  test('puts a number in quotation marks where it would lose its last zero', () => {
    expect(reviewed('---\nkind: policy\nversion: 1.9\nreviewed: 2025-01-01\n---\n')).toContain('version: "1.10"\n');
    expect(reviewed('---\nkind: policy\nversion: 1.2\nreviewed: 2025-01-01\n---\n')).toContain('version: 1.3\n');
  });
  test('gets the date of the review where it had none, but no version', () => {
    expect(reviewed('---\nkind: policy\nowner: Ann\n---\n# Policy\n')).toBe('---\nkind: policy\nowner: Ann\nreviewed: 2026-06-15\n---\n# Policy\n');
  });
  test('is written as TOML where it is TOML', () => {
    expect(reviewed('+++\nkind = "policy"\nversion = "1.2"\nreviewed = "2025-01-01"\n+++\n')).toBe(
      '+++\nkind = "policy"\nversion = "1.3"\nreviewed = "2026-06-15"\n+++\n',
    );
  });
});

describe("the document's own lines", () => {
  test('are written in their own form, and front matter is not begun beside them', () => {
    const text = '# Policy\n\n**Version:** v1.2\n**Last reviewed:** 1 May 2025\n**Last updated:** May 1st, 2025\n**Next review:** 01/05/2026\n';
    expect(reviewed(text)).toBe(
      '# Policy\n\n**Version:** v1.3\n**Last reviewed:** 15 June 2026\n**Last updated:** June 15th, 2026\n**Next review:** 15/06/2027\n',
    );
  });
  test('keep the date of the last change where nothing has changed', () => {
    const text = '# Policy\n\n| Version | 1.2 |\n| --- | --- |\n| Last reviewed | 2025-05-01 |\n| Last revised | 2025-05-01 |\n';
    expect(reviewed(text, { change: 'none' })).toBe(text.replace('reviewed | 2025-05-01', 'reviewed | 2026-06-15'));
  });
  const lines: Readonly<Record<string, readonly [before: string, after: string]>> = {
    de: ['Stand: 1. Mai 2025', 'Stand: 15. Juni 2026'],
    vi: ['Cập nhật lần cuối: ngày 1 tháng 5 năm 2025', 'Cập nhật lần cuối: ngày 15 tháng 6 năm 2026'],
    th: ['แก้ไขล่าสุดเมื่อวันที่ 1 พฤษภาคม 2568', 'แก้ไขล่าสุดเมื่อวันที่ 15 มิถุนายน 2569'],
    el: ['Τελευταία ενημέρωση: 1 Μαΐου 2025', 'Τελευταία ενημέρωση: 15 Ιουνίου 2026'],
    zh: ['最后更新：2025年5月1日', '最后更新：2026年6月15日'],
  };
  for (const [language, [before, after]] of Object.entries(lines))
    test(`in ${language}`, () => {
      const head = `---\nkind: policy\nlanguage: ${language}\n---\n# 😀\n\n`;
      expect(reviewed(head + before)).toBe(head + after);
    });
});

describe('the change log', () => {
  const head = '---\nkind: policy\nlanguage: en\nversion: "1.2"\nreviewed: 2025-05-01\nowner: Ann\n---\n# Policy\n\n## Change log\n\n';
  const after = head.replace('1.2', '1.3').replace('2025-05-01', '2026-06-15');

  test('a table gets a row at the end, as wide as the others', () => {
    const table =
      '| Version | Date       | Change   | Author |\n| ------- | ---------- | -------- | ------ |\n| 1.1     | 2024-05-01 | New      | Bo     |\n| 1.2     | 2025-05-01 | Warranty | Bo     |\n';
    expect(reviewed(head + table)).toBe(`${after}${table}| 1.3     | 2026-06-15 | Clearer  | Ann    |\n`);
  });
  test('a table with the newest entry first gets one on top; line ends stay', () => {
    const rows = ['| v1.2 | 1 May 2025 | Warranty |', '| v1.1 | 1 May 2024 | New |'];
    const table = (all: readonly string[]) => `${['| Version | Date | Change |', '| --- | --- | --- |', ...all].join('\n')}\n\n## Contact\n`;
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(reviewed(crlf(head + table(rows)))).toBe(crlf(after + table(['| v1.3 | 15 June 2026 | Clearer |', ...rows])));
  });
  test('a table without an entry gets its first one', () => {
    expect(reviewed(`${head}| Version | Date | Change |\n| --- | --- | --- |\n`)).toBe(
      `${after}| Version | Date | Change |\n| --- | --- | --- |\n| 1.3 | 2026-06-15 | Clearer |\n`,
    );
  });
  test('a list gets an item in its own form', () => {
    const list = '- **1.2** (1 May 2025): Warranty.\n  And more.\n- **1.1** (1 May 2024): New.\n';
    expect(reviewed(head + list)).toBe(`${after}- **1.3** (15 June 2026): Clearer.\n${list}`);
  });
  test('a list with the newest entry last gets one at the end', () => {
    const list = '* 1 May 2024 – New\n* 1 May 2025 – Warranty\n  in full';
    expect(reviewed(head + list)).toBe(`${after}${list}\n* 15 June 2026 – Clearer`);
  });
  test('headings get a heading', () => {
    const log = '### 1.2 (2025-05-01)\n\n- Warranty\n\n### 1.1 (2024-05-01)\n\n- New\n';
    expect(reviewed(head + log)).toBe(`${after}### 1.3 (2026-06-15)\n\n- Clearer\n\n${log}`);
  });
  test('says in the words of the language what nobody put into words, and keeps the version where nothing has changed', () => {
    const log = (note: string) =>
      `---\nkind: policy\nlanguage: de\nversion: "1.2"\nreviewed: ${note === '' ? '2025-05-01' : today}\n---\n# Richtlinie\n\n## Änderungsverzeichnis\n\n- 1.2 (01.05.2025): Neu\n${note}`;
    expect(reviewed(log(''), { change: 'none' })).toBe(log('- 1.2 (15.06.2026): Überprüft, keine Änderungen\n'));
  });
  test('is not begun unasked, and begun in the words of the language when asked', () => {
    const text = '---\nkind: policy\nlanguage: zh\nversion: "1.2"\nreviewed: 2025-05-01\n---\n# 政策\n\n## 目的\n\n说明。\n';
    expect(reviewed(text)).toBe(text.replace('1.2', '1.3').replace('2025-05-01', today));
    expect(reviewed(text, { change: 'material', beginLog: true })).toBe(
      `${text.replace('1.2', '2.0').replace('2025-05-01', today)}\n## 修订记录\n\n| 版本 | 日期 | 修订内容 |\n| --- | --- | --- |\n| 2.0 | ${today} | 内容有修订 |\n`,
    );
  });
  test('gets no second entry for the same review', () => {
    const text = `${after}- 1.3 (2026-06-15): Clearer\n`;
    expect(reviewed(text, { change: 'none' })).toBe(text);
  });
  test('takes a note as words, never as Markdown structure', () => {
    const table = '| Version | Date | Change |\n| --- | --- | --- |\n| 1.2 | 2025-05-01 | Warranty |\n';
    expect(reviewed(head + table, { change: 'editorial', note: 'a | b\n# c' })).toBe(`${after}${table}| 1.3 | 2026-06-15 | a \\| b # c |\n`);
  });
});

test('an entry of a log by the name of a version stays as it is', () => {
  const log = '- Version: 1.1 (2026-01-02): Warranty\n- Version: 1.0 (2025-01-01): First edition\n';
  const text = `---\nkind: policy\nversion: "1.1"\nreviewed: 2026-01-02\n---\n\n# Care\n\n## Review and change log\n\n${log}`;
  expect(reviewed(text)).toContain(`- Version: 1.2 (2026-06-15): Clearer\n${log}`);
});

test('lines and entries with combining marks are written anew in their places', () => {
  const before = '---\nkind: policy\nlanguage: vi\n---\n\n# Chính sách\n\n**Phiên bản:** 1.1\n\n**Ngày rà soát:** ngày 3 tháng 5 năm 2026 (Lan)\n';
  expect(reviewed(before.normalize('NFD')).normalize('NFC')).toBe(reviewed(before));
});
