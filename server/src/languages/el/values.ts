import type { LanguagePack } from '../types.ts';

/** Values that a writer gives once for a whole document, and the blanks that ask for them. */
export const values: LanguagePack['values'] = {
  company: {
    blank: 'Εταιρεία',
    patterns: ['(?:όνομα |επωνυμία )?(?:της )?(?:εταιρε?ία|εταιρε?ίας|επιχείρηση|επιχείρησης)', 'επωνυμία', '(?:όνομα )?οργανισμ(?:ός|ού)'],
  },
  website: { blank: 'ιστότοπος', patterns: ['ιστότοπος', 'ιστοσελίδα', 'διεύθυνση (?:ιστοτόπου|ιστοσελίδας)', 'website', 'url'] },
  email: { blank: 'διεύθυνση email', patterns: ['(?:διεύθυνση )?(?:e-?mail|ηλεκτρονικού ταχυδρομείου)'] },
  phone: { blank: 'αριθμός τηλεφώνου', patterns: ['αριθμός τηλεφώνου', 'τηλέφωνο'] },
  address: { blank: 'ταχυδρομική διεύθυνση', patterns: ['(?:ταχυδρομική )?διεύθυνση'] },
  contact: { blank: 'στοιχεία επικοινωνίας', patterns: ['στοιχεία επικοινωνίας'] },
  owner: { blank: 'υπεύθυνος εγγράφου', patterns: ['υπεύθυν(?:ος|η)(?: (?:του )?εγγράφου)?'] },
  manager: { blank: 'διευθυντής', patterns: ['(?:γενικός )?διευθυντής', '(?:γενική )?διευθύντρια', 'διοίκηση'] },
  system: { blank: 'σύστημα καταγραφής', patterns: ['σύστημα(?: (?:καταγραφής|διαχείρισης))?'] },
  products: { blank: 'προϊόντα ή υπηρεσίες', patterns: ['προϊόντα(?: (?:ή|και) υπηρεσίες)?'] },
  customers: { blank: 'ομάδα πελατών', patterns: ['ομάδ(?:α|ες) πελατών'] },
  hours: { blank: 'ωράριο λειτουργίας', patterns: ['ωράριο(?: (?:λειτουργίας|εξυπηρέτησης))?', 'ώρες λειτουργίας'] },
  area: { blank: 'περιοχή', patterns: ['περιοχή', 'πόλη'] },
  year: { blank: 'έτος', patterns: ['έτος'] },
  version: { blank: 'έκδοση', patterns: ['(?:αριθμός )?έκδοση(?:ς)?'] },
  effective: { blank: 'ημερομηνία έναρξης ισχύος', patterns: ['ημερομηνία (?:έναρξης )?(?:ισχύος|εφαρμογής)'] },
};
