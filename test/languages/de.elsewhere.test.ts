import { expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';

/** What a handbook says under one heading, between complaints and another heading that nobody knows. */
const idsOf = (heading: string, text: string, kind: 'handbook' | 'policy' = 'handbook') =>
  sectionsIn({
    ...parseDocument(
      `---\nkind: ${kind}\nlanguage: de\n---\n\n# Handbuch\n\n## Beschwerden\n\nAm selben Tag notieren.\n\n## ${heading}\n\n${text}\n\n## Im Apfelgarten\n\nEs blüht.\n`,
    ),
    kind,
  }).find(({ words }) => words.words === heading)?.ids;

const steps = '1. Im System anmelden.\n2. Formular ausfüllen.\n3. Auf die Leitung warten.';
const channels =
  '- Telefon: abgehoben innerhalb von 30 Sekunden\n- E-Mail: beantwortet innerhalb von 24 Stunden\n- Chat: beantwortet innerhalb von 2 Minuten';

test.each([
  'Urlaub',
  'Arbeitszeit und Pausen',
  'Reisekosten',
  'Passwörter',
  'Cookies',
  'Gehaltsabrechnung',
  'Inventur',
  'Dokumentierte Betriebsverfahren',
  'Richtlinienhierarchie',
])('a heading on another matter is left alone: %s', (heading) => {
  expect(idsOf(heading, steps)).toEqual([]);
  expect(idsOf(heading, channels, 'policy')).toEqual([]);
});

test('a heading of a single policy by its steps', () => {
  expect(idsOf('Zerbrochene Vase', steps)).toEqual(['service-policies']);
});

test('a heading on measured channels', () => {
  expect(idsOf('Nach dem Frühstück', channels, 'policy')).toEqual(['standards']);
});
