import type { standards as english } from '../../en/messages/standards.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about promises and their figures. */
export const standards: MessagesOf<typeof english> = {
  'standards/overpromise.absolute':
    'Το «{term}» υπόσχεται κάτι που κανείς δεν μπορεί να εξασφαλίσει. Δώστε ένα ποσοστό περιπτώσεων ή γράψτε υπό ποιον όρο ισχύει.',
  'rule.standards/overpromise.summary': 'Καμία υπόσχεση δεν είναι απόλυτη ως προς το αποτέλεσμα.',
  'rule.standards/overpromise.why': 'Μία μόνο περίπτωση αρκεί για να αθετηθεί μια απόλυτη υπόσχεση· ένα ποσοστό τηρείται και αποδεικνύεται.',
  'standards/unmeasured.none':
    'Δίπλα στο «{term}» δεν υπάρχει αριθμός. Γράψτε έως πότε, πόσο συχνά ή πόσο καλά, ώστε ο πελάτης να μπορεί να το ελέγξει.',
  'standards/incomplete.event': 'Το «{term}» δεν λέει τι θα γίνει έως τότε. Γράψτε την ενέργεια.',
  'standards/incomplete.start': 'Το «{term}» δεν λέει από πότε μετρά ο χρόνος. Γράψτε το γεγονός, για παράδειγμα τη λήψη της παραγγελίας.',
  'rule.standards/unmeasured.summary': 'Κάθε υπόσχεση προς τους πελάτες έχει έναν αριθμό.',
  'rule.standards/unmeasured.why': 'Μια υπόσχεση χωρίς αριθμό ούτε τηρείται ούτε αθετείται.',
  'standards/incomplete.share': 'Το «{term}» δεν λέει επί ποιου συνόλου. Γράψτε το, για παράδειγμα των κλήσεων ή των παραγγελιών.',
  'rule.standards/incomplete.summary': 'Κάθε αριθμός λέει τι αφορά.',
  'rule.standards/incomplete.why': 'Μια προθεσμία χωρίς αρχή δεν λήγει ποτέ.',
  'standards/conflict.here':
    'Αλλού στο έγγραφο, για το ίδιο πράγμα γράφετε «{other}». Κρατήστε έναν αριθμό ή γράψτε για ποιες περιπτώσεις ισχύει ο καθένας.',
  'standards/conflict.elsewhere':
    'Το {file} γράφει «{other}» για το ίδιο πράγμα. Κρατήστε έναν αριθμό ή γράψτε για ποιες περιπτώσεις ισχύει ο καθένας.',
  'standards/uncovered-channel.none':
    'Οι πελάτες μπορούν να απευθυνθούν και από εδώ ({channel}), αλλά κανένα πρότυπο δεν δίνει αριθμό. Γράψτε σε πόση ώρα εξυπηρετούνται.',
  'standards/uncovered-channel.noTime': 'Τα πρότυπα για αυτό το κανάλι ({channel}) δεν λένε σε πόση ώρα εξυπηρετούνται οι πελάτες. Ορίστε χρόνο.',
  'related.otherFigure': 'Ο άλλος αριθμός',
  'fix.useFigure': 'Χρήση του «{text}» και εδώ',
  'rule.standards/conflict.summary': 'Η ίδια δέσμευση έχει παντού τον ίδιο αριθμό.',
  'rule.standards/conflict.why': 'Το προσωπικό ακολουθεί τον αριθμό που διάβασε πρώτο και ο πελάτης επικαλείται τον καλύτερο.',
  'rule.standards/uncovered-channel.summary': 'Κάθε κανάλι που προσφέρεται έχει το πρότυπό του.',
  'rule.standards/uncovered-channel.why': 'Ο πελάτης περιμένει απάντηση εκεί όπου του είπατε να ρωτήσει.',
};
