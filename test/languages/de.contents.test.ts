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
  ['Den Ofen prüfen wir jedes Jahr im März.', []],
  ['Sie erhalten eine Rückmeldung bis Freitag. Die Rückmeldung an den Gast schreibt die Leitung.', []],
  ['Kundengespräche führen wir am Tisch. Mandantengespräche dauern eine Stunde.', []],
  ['Risikobewertungen und Leistungsbewertungen legt die Meisterin ab.', []],
] as const)('%s', (text, ids) => expect(idsUnder(text)).toEqual([...ids]));
