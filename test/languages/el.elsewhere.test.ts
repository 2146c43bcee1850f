import { expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';

/** What a handbook of staff says under one heading, between complaints that are known and another heading that is not. */
const idsOf = (heading: string, text: string, kind: 'handbook' | 'policy' = 'handbook') =>
  sectionsIn({
    ...parseDocument(
      `---\nkind: ${kind}\nlanguage: el\n---\n\n# Εγχειρίδιο\n\n## Παράπονα\n\nΚαταγράφονται αυθημερόν.\n\n## ${heading}\n\n${text}\n\n## Γαλάζιο λιμάνι\n\nΑνθίζει.\n`,
    ),
    kind,
  }).find(({ words }) => words.words === heading)?.ids;

const hours = '- Τηλέφωνο στον υπεύθυνο 2 ώρες πριν από τη βάρδια\n- Email με το έντυπο μέσα σε 3 ημέρες\n- Απάντηση σε 5 εργάσιμες ημέρες';
const steps = '1. Μπείτε στο σύστημα.\n2. Συμπληρώστε τη φόρμα.\n3. Περιμένετε την έγκριση.';

test.each([
  ['Κανονική άδεια', hours],
  ['Άδειες και ρεπό', hours],
  ['Μισθοδοσία και επιδόματα', hours],
  ['Έξοδα ταξιδιού', steps],
  ['Κωδικοί πρόσβασης', steps],
  ['Ασφάλεια πληροφοριών', steps],
  ['Cookies', hours],
  ['Δικαιώματα διαγραφής', steps],
  ['Κατάλογος προϊόντων', hours],
  ['Άνοιγμα του ταμείου', steps],
])('a heading on another matter is left alone: %s', (heading, text) => {
  expect(idsOf(heading, text)).toEqual([]);
  expect(idsOf(heading, text, 'policy')).toEqual([]);
});

test('a heading of a single policy by its steps', () => {
  expect(idsOf('Σπασμένο βάζο', steps)).toEqual(['service-policies']);
});
test('a heading on measured channels', () => {
  const channels = '- Τηλέφωνο: απάντηση μέσα σε 45 δευτερόλεπτα\n- Email: απάντηση μέσα σε 24 ώρες\n- Chat: απάντηση μέσα σε 2 λεπτά';
  expect(idsOf('Μέλι και καρύδια', channels, 'policy')).toEqual(['standards']);
});
