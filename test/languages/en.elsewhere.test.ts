import { expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';

/** What a handbook of staff says under one heading, between a section that is known and another heading that is not. */
const idsOf = (heading: string, text: string, kind: 'handbook' | 'policy' = 'handbook') =>
  sectionsIn({
    ...parseDocument(
      `---\nkind: ${kind}\nlanguage: en\n---\n\n# Staff handbook\n\n## Complaints\n\nEntered on the same day.\n\n## ${heading}\n\n${text}\n\n## Four seasons in the garden\n\nIt blooms.\n`,
    ),
    kind,
  }).find(({ words }) => words.words.toLowerCase() === heading.toLowerCase())?.ids;

const rules = '- Be there ten minutes early and ring if you are ill\n- Never swap a shift without asking\n- Do not leave the till';
const steps = '1. Log in.\n2. Fill in the form.\n3. Wait for the manager to sign it off.';

test.each([
  ['Annual leave', rules],
  ['Overtime and pay', rules],
  ['Travel expenses', steps],
  ['Passwords', steps],
  ['Acceptable use', rules],
  ['Cookies', 'We use two cookies. One remembers the basket.'],
  ['Governing law', 'The courts of Dublin decide.'],
  ['Policy', '- Breaches are logged.\n- Violations lead to a written warning.\n- Audits show whether the rules are kept.'],
  ['Breach response team', '- **Lead**: Ana Costa\n- **Lawyer**: Tom Reed\n- **Press**: Ida Holm'],
  ['Price list', '| Item | Price |\n|---|---|\n| Key | 4 |'],
])('a heading on another matter is left alone: %s', (heading, text) => {
  expect(idsOf(heading, text)).toEqual([]);
  expect(idsOf(heading, text, 'policy')).toEqual([]);
});

test('a heading of a single policy by its steps', () => {
  expect(idsOf('A broken window', steps)).toEqual(['service-policies']);
});

test('a heading on measured channels', () => {
  expect(
    idsOf('Tea and toast', '- Phone: picked up by the third ring, 20 seconds\n- Email: within 24 hours\n- Chat: within 2 minutes', 'policy'),
  ).toEqual(['standards']);
});

test('a heading on availability, with figures set off like terms', () => {
  expect(idsOf('Service availability', '- **Web shop:** 99.5 % a month\n- **Till:** 99.9 % a month', 'policy')).toEqual(['standards']);
});
