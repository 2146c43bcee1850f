import type { standards as english } from '../../en/messages/standards.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about promises and their figures. */
export const standards: MessagesOf<typeof english> = {
  'standards/overpromise.absolute':
    'Το «{term}» υπόσχεται κάτι που κανείς δεν μπορεί να εξασφαλίσει. Δώστε ένα ποσοστό περιπτώσεων ή γράψτε υπό ποιον όρο ισχύει.',
  'rule.standards/overpromise.summary': 'Καμία υπόσχεση δεν είναι απόλυτη ως προς το αποτέλεσμα.',
  'rule.standards/overpromise.why': 'Μία μόνο περίπτωση αρκεί για να αθετηθεί μια απόλυτη υπόσχεση· ένα ποσοστό τηρείται και αποδεικνύεται.',
};
