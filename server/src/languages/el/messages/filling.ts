import type { filling as english } from '../../en/messages/filling.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about filling blanks, and about values given for them. */
export const filling: MessagesOf<typeof english> = {
  'placeholders/unused-value.near': 'Σε αυτό το έγγραφο δεν υπάρχει κενό με το όνομα «{name}». Μήπως εννοείτε «{near}»;',
  'placeholders/unused-value.unused':
    'Σε αυτό το έγγραφο δεν υπάρχει κενό με το όνομα «{name}», οπότε η τιμή δεν εμφανίζεται πουθενά. Ελέγξτε την ορθογραφία ή διαγράψτε τη γραμμή.',
  'placeholders/unused-value.blank': 'Η τιμή του «{name}» περιέχει ακόμη το κενό «{text}». Βάλτε στη θέση του την πραγματική τιμή.',
  'placeholders/unused-value.notText': 'Η τιμή του «{name}» πρέπει να είναι κείμενο. Αν αρχίζει με αγκύλη, βάλτε την σε εισαγωγικά.',
  'rule.placeholders/unused-value.summary': 'Κάθε τιμή που δίνεται για ένα κενό χρησιμοποιείται.',
  'rule.placeholders/unused-value.why':
    'Μια τιμή με ανορθόγραφο όνομα δεν εμφανίζεται πουθενά, και το κενό της μένει ανοιχτό χωρίς να το προσέξει κανείς.',
  'fix.deleteValue': 'Διαγραφή της τιμής του «{name}»',
  'preview.valueOf': 'Η τιμή του κενού «{text}»',
  'hover.value': 'Εμφανίζεται ως «{value}»',
  'fix.fillWorkspace': 'Συμπλήρωση του «{text}» σε όλο τον χώρο εργασίας...',
  'fix.valueFrontMatter': 'Διατήρηση του «{text}» και ορισμός της τιμής του στην κεφαλίδα...',
  'fix.valueSettings': 'Διατήρηση του «{text}» και ορισμός της τιμής του στο policywright.yaml...',
  'fix.chooseOne': 'Επιλογή μίας από τις {count} εναλλακτικές...',
  'value.empty': 'Γράψτε μια τιμή ή αφήστε το κενό για αργότερα.',
  'value.blank': 'Το «{text}» είναι και αυτό κενό. Γράψτε την πραγματική τιμή.',
  'value.date': 'Αυτό δεν μοιάζει με ημερομηνία. Γράψτε την έτσι: {example}.',
  'value.noSuchDay': 'Δεν υπάρχει στο ημερολόγιο ημέρα «{text}». Γράψτε την ημερομηνία έτσι: {example}.',
  'value.duration': 'Γράψτε τη διάρκεια: αριθμό και μονάδα, όπως ώρες ή εργάσιμες ημέρες.',
  'value.durationUnit': 'Το «{text}» δεν έχει μονάδα. Προσθέστε μία, όπως ώρες ή εργάσιμες ημέρες.',
  'value.number': 'Αυτό δεν είναι αριθμός. Γράψτε τον με ψηφία ή ολογράφως.',
  'value.percentage': 'Αυτό δεν είναι ποσοστό. Γράψτε έναν αριθμό από 0 έως 100.',
  'value.over100': 'Το «{text}» είναι περισσότερο από το σύνολο. Έτσι το θέλετε;',
  'value.email': 'Το «{text}» δεν μπορεί να είναι διεύθυνση email. Ελέγξτε τι υπάρχει πριν και μετά το @.',
  'value.web': 'Το «{text}» δεν μπορεί να είναι διεύθυνση ιστού. Ελέγξτε μήπως περιέχει διαστήματα ή λείπουν τελείες.',
  'value.phone': 'Το «{text}» έχει ασυνήθιστα λίγα ή πολλά ψηφία για αριθμό τηλεφώνου. Είναι σωστό;',
  'value.contact': 'Το «{text}» δεν μοιάζει με διεύθυνση ή αριθμό. Είναι σωστό;',
  'value.sample': 'Το «{text}» είναι διεύθυνση για παραδείγματα: κανείς δεν θα λάβει το μήνυμα.',
  'value.name': 'Το «{text}» δεν μοιάζει με όνομα. Είναι σωστό;',
};
