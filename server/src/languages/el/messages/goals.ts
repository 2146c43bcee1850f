import type { goals as english } from '../../en/messages/goals.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said where a writer sets a target. */
export const goals: MessagesOf<typeof english> = {
  'goals.here': 'υπάρχει σε αυτό το έγγραφο',
  'goals.file': 'υπάρχει στο {file}',
  'goals.charters': 'συνηθισμένο σε χάρτες δημόσιων υπηρεσιών',
  'goals.callCentres': 'συνηθισμένο σε τηλεφωνικά κέντρα, για το 80% των κλήσεων',
  'goals.complaints': 'συνηθισμένο σε διαδικασίες παραπόνων',
  'goals.blank': 'κενό για τον δικό σας αριθμό',
  'fix.setTarget': 'Ορισμός στόχου...',
  'fix.addShare': 'Προσθήκη ποσοστού περιπτώσεων: «{text}»',
  'fix.addCondition': 'Προσθήκη όρου: «{text}»',
  'fix.addChannelStandard': 'Προσθήκη προτύπου για αυτό το κανάλι ({channel})',
};
