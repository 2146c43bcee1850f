import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { kindOf } from '../../server/src/model/facts.ts';
import { sectionsOfHeading } from '../../server/src/model/headings.ts';
import { providedSections } from '../../server/src/model/provided.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { chattyNearMisses, chattyWordings } from './el.chattyWordings.ts';
import { freshOutlines1 } from './el.fresh1.ts';
import { freshOutlines2 } from './el.fresh2.ts';
import { freshOutlines3 } from './el.fresh3.ts';
import { freshOutlines4 } from './el.fresh4.ts';
import { freshOutlines5 } from './el.fresh5.ts';
import { freshOutlines6 } from './el.fresh6.ts';
import { freshOutlines7 } from './el.fresh7.ts';
import { furtherWordings } from './el.furtherWordings.ts';
import { moreOutlines } from './el.moreOutlines.ts';
import { outlines } from './el.outlines.ts';
import { plainOutlines } from './el.plainOutlines.ts';
import { slotNearMisses, slotWordings } from './el.slotWordings.ts';
import { spokenOutlines } from './el.spokenOutlines.ts';
import { nearMisses, wordings } from './el.wordings.ts';

interface Outline {
  readonly kind: string;
  readonly title: string;
  readonly headings: readonly (readonly [line: string, ids: string])[];
}

/** An outline as its lines say it: the kind, then headings, each with its labels behind an arrow. */
function readOutline(text: string): Outline {
  const [kind = '', ...lines] = text.split('\n');
  const headings = lines.map((line) => {
    const [heading = '', ids = ''] = line.split(' => ');
    return [heading, ids] as const;
  });
  return { kind, title: headings[0]?.[0] ?? '', headings };
}

/** What the product reads in an outline, in the manner of the labels. */
function recognised({ kind, headings }: Outline): readonly string[] {
  const text = headings.map(([heading]) => `${heading}\n\nΚείμενο.\n`).join('\n');
  const document = parseDocument(`---\nkind: ${kind}\nlanguage: el\n---\n\n${text}`);
  return sectionsIn(document).map(({ ids }, i) => `${headings[i]?.[0]} => ${ids.join(', ')}`);
}

/** A whole document in an outline: kind and missing sections in the first line, paragraphs between the headings. */
function readWhole(text: string) {
  const [first = '', ...lines] = text.split('\n');
  const [kind = '', missing = ''] = first.split('; ');
  const blocks = lines.map((line) => line.split(' => ')[0] ?? '').map((line) => (line.startsWith('##') ? `${line}\n\nΚείμενο.` : line));
  const labels = lines.filter((line) => line.startsWith('#')).map((line) => (line.includes(' => ') ? line : `${line} => `));
  const document = parseDocument(`---\nkind: ${kind}\nlanguage: el\n---\n\n${blocks.join('\n\n')}\n`);
  const known = kindOf(document, '').kind;
  return { title: lines[0], missing, labels, document: known ? { ...document, kind: known } : document };
}

describe('whole Greek documents', () => {
  test.each(
    [freshOutlines1, freshOutlines2, freshOutlines3, freshOutlines4, freshOutlines5, freshOutlines6, freshOutlines7]
      .flatMap((text) => text.trim().split('\n\n'))
      .map(readWhole),
  )('$title', ({ document, labels, missing }) => {
    expect(sectionsIn(document).map(({ ids }, i) => `${labels[i]?.split(' => ')[0]} => ${ids.join(', ')}`)).toEqual(labels);
    const provided = providedSections(document);
    const required = document.catalog.sectionIds.filter((id) => document.kind && document.catalog.needOf(document.kind, id) === 'required');
    expect(required.filter((id) => !provided.has(id)).join(', ')).toBe(missing);
  });
});

describe('headings of Greek documents', () => {
  test.each([outlines, moreOutlines, plainOutlines, spokenOutlines].flatMap((text) => text.trim().split('\n\n')).map(readOutline))(
    '$title',
    (outline) => {
      expect(recognised(outline)).toEqual(outline.headings.map(([heading, ids]) => `${heading} => ${ids}`));
    },
  );

  test.each([...Object.entries(wordings), ...Object.entries(furtherWordings), ...Object.entries(chattyWordings), ...Object.entries(slotWordings)])(
    '%s, in other words',
    (id, headings) => {
      const missed = headings.filter((heading) => sectionsOfHeading(heading, packs.el).join() !== id);
      expect(missed).toEqual([]);
    },
  );

  test('that only sound like a section stay unrecognised', () => {
    expect([...nearMisses, ...chattyNearMisses, ...slotNearMisses].filter((heading) => sectionsOfHeading(heading, packs.el).length > 0)).toEqual([]);
  });
});

describe('Greek opening paragraphs', () => {
  const provided = (text: string): string =>
    [...providedSections(parseDocument(`---\nkind: policy\nlanguage: el\n---\n\n# Χάρτα\n\n${text}\n\n## Στο ταμείο\n\nΚείμενο.\n`))]
      .sort()
      .join(', ');
  test.each([
    [
      'Όποιος τηλεφωνεί σε εμάς έχει συνήθως νερά στο πάτωμα. Για να ξέρει από την πρώτη στιγμή τι θα γίνει, βάλαμε στο χαρτί πώς δουλεύουμε.',
      'purpose',
    ],
    [
      'Σε αυτές τις σελίδες θα δείτε πώς χειριζόμαστε κάθε αίτημα. Τις τηρεί όλο το προσωπικό, μόνιμο και εποχικό, στο γκισέ και στο τηλέφωνο.',
      'purpose, scope',
    ],
    [
      'Με το κείμενο αυτό θέλουμε να ξέρετε τι δικαιούστε όταν ταξιδεύετε μαζί μας. Οι κανόνες του δεσμεύουν κάθε οδηγό και κάθε ελεγκτή.',
      'purpose, scope',
    ],
    ['Αυτό το τετράδιο το κρατάμε για έναν λόγο: να μη χρειάζεται κανείς να μαντεύει τι λέμε στον πελάτη.', 'purpose'],
    ['Η δουλειά μας είναι μία: να γυρίζει ο κόσμος σπίτι του με γερό ποδήλατο.', 'mission'],
    [
      'Η διαδικασία τηρείται σε όλα τα καταστήματα και από όλους τους υπαλλήλους, από τη στιγμή που κάποιος εκφράζει δυσαρέσκεια. Στόχος της είναι να κλείνει κάθε υπόθεση με γραπτή απάντηση.',
      'purpose, scope',
    ],
    [
      'Το παρόν αποτυπώνει τον τρόπο με τον οποίο εξυπηρετούμε. Υποχρεούνται να το τηρούν οι υπάλληλοι και οι εξωτερικοί συνεργάτες του Δήμου.',
      'purpose, scope',
    ],
    ['Στο θέατρό μας έχουμε έναν ρόλο: να φέρνουμε κοντά στη σκηνή όσους δεν έχουν ξαναπατήσει.', 'mission'],
    [
      'Σκοπός του συλλόγου είναι να βρίσκει σπίτι σε αδέσποτα ζώα. Όσα ακολουθούν είναι γραμμένα για τους εθελοντές μας, ώστε να μην αυτοσχεδιάζουν στο τηλέφωνο.',
      'mission, purpose',
    ],
    ['Αν είσαι καινούριος, ξεκίνα από εδώ. Μέσα θα βρεις τι λέμε, τι κάνουμε και τι δεν κάνουμε ποτέ.', 'purpose'],
    [
      'Κρατάμε αυτές τις σημειώσεις γιατί ο καθένας απαντούσε διαφορετικά. Αφορούν όποιον σηκώνει τηλέφωνο, γράφει email ή στέκεται στο γκισέ.',
      'purpose, scope',
    ],
    ['Με τους κανόνες αυτούς φροντίζουμε ώστε κάθε μαθητής να ξέρει τι πληρώνει και πότε.', 'purpose'],
    ['Η κατασκήνωση γεννήθηκε για να έχουν όλα τα παιδιά διακοπές.', 'mission'],
    ['Το κρατάτε στα χέρια σας για να μη χρειάζεται να ρωτάτε κάθε φορά τον διπλανό.', 'purpose'],
    ['Λειτουργούμε από το 2004 και έχουμε τρία καταστήματα. Το προσωπικό μας είναι δέκα άτομα.', ''],
    ['Η εγγύηση ισχύει για δύο χρόνια σε όλα τα προϊόντα.', ''],
    ['Εδώ πουλάμε βιβλία, παιχνίδια και γραφική ύλη.', ''],
    ['Το πλοίο ξεκινά στις οκτώ και φτάνει το μεσημέρι.', ''],
    ['Η δουλειά μας είναι δύσκολη τον Αύγουστο.', ''],
    ['Είμαστε εδώ κάθε μέρα από τις οκτώ.', ''],
    ['Φτιάξαμε νέα αίθουσα αναμονής για να μην περιμένετε στον διάδρομο.', ''],
    ['Το κέντρο υπάρχει για να στηρίζει όσους μένουν μόνοι.', 'mission'],
    ['Κρατάμε τις τιμές χαμηλά για να έρχεστε συχνά.', ''],
  ])('%s', (text, ids) => {
    expect(provided(text)).toBe(ids);
  });
});
