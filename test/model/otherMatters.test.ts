/** Headings on other matters than service, beside such as are on service: what stands under them is told from its text or left alone. */
import { expect, test } from 'vitest';
import { settled } from '../../server/src/features/checkDocument.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';

const reviewed = 'Quản đốc đọc lại sổ tay này vào tháng 2 hằng năm.';

const headings: readonly (readonly [language: string, heading: string, id: string, text: string])[] = [
  ['vi', 'Nghỉ phép và nghỉ ốm', '', reviewed],
  ['vi', 'Bảng lương và phụ cấp', '', reviewed],
  ['vi', 'Mật khẩu và cookie', '', reviewed],
  ['vi', 'Lương tâm người thợ', 'review', reviewed],
  ['vi', 'Bến cảng xanh', 'review', reviewed],
];

test.each(headings)('%s: under "%s" stands "%s"', (language, heading, id, text) => {
  const parsed = parseDocument(`---\nkind: policy\nlanguage: ${language}\n---\n\n# T\n\n## ${heading}\n\n${text}\n\n## Sigma\n\nX y z.\n`);
  const { document } = settled(parsed, defaultSettings, 'a.md');
  expect(sectionsIn(document).map(({ ids }) => ids.join(' '))).toEqual(['', id, '']);
});
