import type { parity as english } from '../../en/messages/parity.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about translations that must say the same. */
export const parity: MessagesOf<typeof english> = {
  'structure/translation-parity.missing':
    'Στην έκδοση στα {language} υπάρχει η ενότητα «{title}», που εδώ λείπει. Προσθέστε την εδώ μεταφρασμένη ή αφαιρέστε την από εκεί.',
  'structure/translation-parity.extra': 'Η ενότητα «{title}» λείπει από την έκδοση στα {language}. Προσθέστε την εκεί ή αφαιρέστε την από εδώ.',
  'structure/translation-parity.figure':
    'Το «{text}» δεν υπάρχει στην ίδια ενότητα της έκδοσης στα {language}. Φροντίστε να λένε και οι δύο το ίδιο.',
  'structure/translation-parity.date':
    'Η ημερομηνία «{text}» δεν υπάρχει στην ίδια ενότητα της έκδοσης στα {language}. Φροντίστε να λένε και οι δύο το ίδιο.',
  'structure/translation-parity.contact':
    'Το «{text}» δεν υπάρχει στην ίδια ενότητα της έκδοσης στα {language}. Δώστε τα ίδια στοιχεία επικοινωνίας και στις δύο.',
  'structure/translation-parity.blanks': 'Κενά σε αυτή την ενότητα: {count}, στην έκδοση στα {language}: {other}. Συμπληρώστε τα ίδια και στις δύο.',
  'related.counterpart': 'Το σημείο στην άλλη έκδοση',
  'parity.translate': 'Προς μετάφραση: κείμενο από το {file} ({language})',
  'fix.insertToTranslate': 'Εισαγωγή ενότητας «{title}» προς μετάφραση',
  'rule.structure/translation-parity.summary': 'Ένα έγγραφο και οι μεταφράσεις του λένε το ίδιο.',
  'rule.structure/translation-parity.why': 'Ο πελάτης βασίζεται στην έκδοση που διαβάζει· δύο αριθμοί για μία υπόσχεση είναι δύο υποσχέσεις.',
};
