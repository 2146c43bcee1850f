import type { symbols as english } from '../../en/messages/symbols.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of names that a writer gives and uses again. */
export const symbols: MessagesOf<typeof english> = {
  'symbols.emptyName': 'Το όνομα δεν μπορεί να είναι κενό. Γράψτε τουλάχιστον μία λέξη.',
  'symbols.noBlank':
    'Το «{text}» δεν θα διαβάζεται πια ως κενό προς συμπλήρωση. Επιλέξτε λέξεις χωρίς αγκύλες, που να λένε τι πρέπει να συμπληρωθεί εκεί.',
  'symbols.noName':
    'Το «{text}» λέει μόνο τι είδους τιμή χρειάζεται, οπότε κάθε τέτοιο κενό θα ήταν ξεχωριστό. Επιλέξτε όνομα που να λέει ποια τιμή εννοείτε.',
  'symbols.valueTaken': 'Υπάρχει ήδη τιμή με το όνομα «{name}» στο «values». Επιλέξτε άλλο όνομα ή διαγράψτε πρώτα μία από τις δύο τιμές.',
  'symbols.alone': 'Κενό «{text}»',
  'symbols.once': 'Κενό «{text}», μία εμφάνιση στο έγγραφο',
  'symbols.inFiles': 'Κενό «{text}», {count} εμφανίσεις σε {files} αρχεία',
  'symbols.asks.company': 'Ζητά επωνυμία εταιρείας',
  'symbols.asks.person': 'Ζητά πρόσωπο ή ρόλο',
  'symbols.asks.contact': 'Ζητά στοιχεία επικοινωνίας',
  'symbols.asks.date': 'Ζητά ημερομηνία',
  'symbols.asks.duration': 'Ζητά χρονική διάρκεια',
  'symbols.asks.number': 'Ζητά αριθμό',
  'symbols.asks.percentage': 'Ζητά ποσοστό',
  'symbols.asks.choice': 'Ζητά να επιλέξετε μία από τις εναλλακτικές',
  'symbols.valueHere': 'τιμή σε αυτό το έγγραφο',
  'symbols.valueInSettings': 'τιμή στις ρυθμίσεις',
  'symbols.valueIn': 'τιμή στο {file}',
  'symbols.blankHere': 'κενό σε αυτό το έγγραφο',
  'symbols.blankIn': 'κενό στο {file}',
};
