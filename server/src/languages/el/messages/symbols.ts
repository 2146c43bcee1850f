import type { symbols as english } from '../../en/messages/symbols.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of names that a writer gives and uses again. */
export const symbols: MessagesOf<typeof english> = {
  'symbols.emptyName': 'Το όνομα δεν μπορεί να είναι κενό. Γράψτε τουλάχιστον μία λέξη.',
  'symbols.noBlank': 'Το «{text}» δεν θα διαβάζεται πια ως κενό. Επιλέξτε λέξεις που λένε τι πρέπει να συμπληρωθεί εκεί.',
};
