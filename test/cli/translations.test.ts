import { expect, test } from 'vitest';
import { findingsOf, workspace } from './support.ts';

const english = '---\nkind: charter\nlanguage: en\n---\n\n# Charter\n\n## Standards\n\n- We answer letters within 5 working days.\n';
const german = '---\nkind: charter\nlanguage: de\n---\n\n# Charta\n\n## Standards\n\n- Wir beantworten Briefe innerhalb von 6 Werktagen.\n';
const rule = 'structure/translation-parity';

test('translations among the files of a call are compared', async () => {
  const { call } = workspace({ 'en/charter.md': english, 'de/charter.md': german });
  expect(findingsOf(await call(['check', '--format', 'json', '.']), rule).map(({ message }) => message)).toEqual([
    '"6 Werktagen" is not in the same section of the English version. Make both say the same.',
    '"5 working days" is not in the same section of the German version. Make both say the same.',
  ]);
  expect(findingsOf(await call(['check', '--format', 'json', 'en']), rule)).toEqual([]);
});

test('also below a settings file, in folders with spaces', async () => {
  const { call } = workspace({ 'policywright.yaml': 'maxFindings: 9\n', 'our docs/charter.md': english, 'our docs/charter.de.md': german });
  expect(findingsOf(await call(['check', '--format', 'json', '.']), rule)).toHaveLength(2);
});
