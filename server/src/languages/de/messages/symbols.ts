import type { symbols as english } from '../../en/messages/symbols.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of names that a writer gives and uses again. */
export const symbols: MessagesOf<typeof english> = {
  'symbols.emptyName': 'Ein Name darf nicht leer sein. Geben Sie mindestens ein Wort ein.',
  'symbols.noBlank': '„{text}“ würde nicht mehr als Platzhalter gelesen. Wählen Sie Wörter, die sagen, was dort einzusetzen ist.',
};
