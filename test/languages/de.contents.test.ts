import { expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';

/** The sections of a main heading that names none, read from what stands under it. */
const idsUnder = (text: string) =>
  sectionsIn({
    ...parseDocument(
      `---\nkind: charter\nlanguage: de\n---\n\n# Kundencharta\n\n## Geltungsbereich\n\nAlle Filialen.\n\n## Am Frühstückstisch\n\n${text}\n`,
    ),
    kind: 'charter',
  })
    .slice(2)
    .flatMap(({ ids }) => ids);

test.each([
  ['Diese Charta sehen wir jedes Jahr im März gemeinsam durch.', ['review']],
  ['Dieses Heftchen wird jeden Januar neu gefasst.', ['review']],
  ['Die Umfrage liegt im Mai aus. Lob und Kritik lesen wir gemeinsam.', ['feedback']],
  ['Am Ausgang liegen Karten. Die Karten lesen wir freitags gemeinsam.', ['feedback']],
  ['An der Kasse hängt eine Tafel. Die Leitung geht die Einträge jeden Montag durch.', ['feedback']],
  ['Der Meister prüft den Text jedes Jahr im Oktober.', ['review']],
  ['Fahrkarten liegen am Schalter bereit.', []],
  ['Den Ofen prüfen wir jedes Jahr im März.', []],
  ['Sie erhalten eine Rückmeldung bis Freitag. Die Rückmeldung an den Gast schreibt die Leitung.', []],
  ['Kundengespräche führen wir am Tisch. Mandantengespräche dauern eine Stunde.', []],
  ['Risikobewertungen und Leistungsbewertungen legt die Meisterin ab.', []],
] as const)('%s', (text, ids) => expect(idsUnder(text)).toEqual([...ids]));

/** The sections of the last main heading of a policy that otherwise has none of them. */
const lastIds = (heading: string, text: string) =>
  sectionsIn({
    ...parseDocument(`---\nkind: policy\nlanguage: de\n---\n\n# Richtlinie\n\n## Geltungsbereich\n\nAlle Filialen.\n\n## ${heading}\n\n${text}\n`),
    kind: 'policy',
  }).at(-1)?.ids;

test.each([
  ['Zuständig', 'Qualitätswesen, Telefon 08999 7710, qm@laden.example', ['contact']],
  ['Zuständig', 'Die Filialleitung entscheidet über jede Kulanz.', ['roles']],
  ['Zuständig', '- Filialleitung: nimmt Beschwerden an\n- Buchhaltung: zahlt aus, 08999 7712', ['roles']],
] as const)('%s: %s', (heading, text, ids) => expect(lastIds(heading, text)).toEqual([...ids]));

test('steps deep down in chapters that nobody knows are no single policy', () => {
  const text =
    '---\nkind: handbook\nlanguage: de\n---\n\n# Handbuch\n\n## Der Chat\n\n### Im Fenster\n\n#### Nachricht abschicken\n\n1. Feld öffnen.\n2. Text eingeben.\n\n## Brotkorb\n\n1. Korb holen.\n2. Korb füllen.\n';
  const ids = sectionsIn({ ...parseDocument(text), kind: 'handbook' }).map((section) => section.ids);
  expect(ids).toEqual([[], [], [], [], ['service-policies']]);
});
