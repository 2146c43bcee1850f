import type { blanks as english } from '../../en/messages/blanks.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of blanks that somebody else fills. */
export const blanks: MessagesOf<typeof english> = {
  'placeholders/for-others.several':
    '{count} Platzhalter hier werden von anderen ausgefüllt: {ways}. Wenn das so gewollt ist, lassen Sie sie stehen.',
  'placeholders/for-others.one': 'Ein Platzhalter hier wird von anderen ausgefüllt: {ways}. Wenn das so gewollt ist, lassen Sie ihn stehen.',
  'filler.paper': 'auf Papier',
  'filler.reply': 'in einer Antwort oder Nachricht',
  'filler.tool': 'vom Veröffentlichungsprogramm',
  'rule.placeholders/for-others.summary': 'Platzhalter für andere werden von den eigenen unterschieden.',
  'rule.placeholders/for-others.why':
    'Zeilen zum Unterschreiben, Antwortvorlagen und Variablen eines Veröffentlichungsprogramms bleiben absichtlich leer. Ein Hinweis nennt ihre Zahl, damit sich darunter kein eigener Platzhalter versteckt.',
};
