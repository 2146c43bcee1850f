import type { blanks as english } from '../../en/messages/blanks.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of blanks that somebody else fills. */
export const blanks: MessagesOf<typeof english> = {
  'placeholders/for-others.several': '{count} Lücken hier füllt jemand anders aus: {ways}. Ist das so gewollt, lassen Sie sie stehen.',
  'placeholders/for-others.one': 'Eine Lücke hier füllt jemand anders aus: {ways}. Ist das so gewollt, lassen Sie sie stehen.',
  'filler.paper': 'auf Papier',
  'filler.reply': 'in einer Antwort oder Nachricht',
  'filler.tool': 'das Programm, das den Text veröffentlicht',
  'rule.placeholders/for-others.summary': 'Lücken für andere werden von den eigenen unterschieden.',
  'rule.placeholders/for-others.why':
    'Zeilen zum Unterschreiben, Antwortvorlagen und Variablen eines Veröffentlichungsprogramms bleiben absichtlich leer. Ein Hinweis nennt ihre Zahl, damit sich darunter keine eigene Lücke versteckt.',
};
