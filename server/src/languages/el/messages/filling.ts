import type { filling as english } from '../../en/messages/filling.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about filling blanks, and about values given for them. */
export const filling: MessagesOf<typeof english> = {
  'placeholders/unused-value.near': 'Σε αυτό το έγγραφο δεν υπάρχει κενό με το όνομα «{name}». Μήπως εννοούσατε «{near}»;',
  'placeholders/unused-value.unused':
    'Σε αυτό το έγγραφο δεν υπάρχει κενό με το όνομα «{name}», οπότε η τιμή δεν εμφανίζεται πουθενά. Ελέγξτε την ορθογραφία ή διαγράψτε τη γραμμή.',
  'placeholders/unused-value.blank': 'Η τιμή του «{name}» περιέχει ακόμη το κενό «{text}». Βάλτε στη θέση του την πραγματική τιμή.',
  'placeholders/unused-value.notText': 'Η τιμή του «{name}» πρέπει να είναι κείμενο. Αν αρχίζει με αγκύλη, βάλτε την σε εισαγωγικά.',
  'rule.placeholders/unused-value.summary': 'Κάθε τιμή που δίνεται για ένα κενό χρησιμοποιείται.',
  'rule.placeholders/unused-value.why':
    'Μια τιμή με λάθος γραμμένο όνομα δεν εμφανίζεται πουθενά, και το κενό της μένει ανοιχτό χωρίς να το προσέξει κανείς.',
  'fix.deleteValue': 'Διαγραφή της τιμής του «{name}»',
  'preview.valueOf': 'Η τιμή του κενού «{text}»',
  'hover.value': 'Εμφανίζεται ως «{value}»',
};
