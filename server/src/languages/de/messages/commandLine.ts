import type { commandLine as english } from '../../en/messages/commandLine.ts';
import type { MessagesOf } from '../../messages.ts';

/** What the command line says beside findings. */
export const commandLine: MessagesOf<typeof english> = {
  'cli.fill.help':
    'Mit der Eingabetaste bleibt der Platzhalter vorerst stehen, „=“ übernimmt den Wert in Klammern, „.“ beendet die Fragen; was angegeben wurde, wird geschrieben.',
  'cli.fill.places': '({count} Stellen)',
  'cli.fill.number': 'Nummer',
  'cli.fill.numberEverywhere': 'Nummer, oder Nummer und * für alle Stellen',
  'cli.fill.typeNumber': 'Geben Sie eine Nummer von 1 bis {count} ein.',
  'cli.fill.typeAgain': 'Geben Sie es noch einmal ein, um es zu behalten.',
  'cli.fill.filled': 'ausgefüllt: {names}',
  'cli.fill.left': 'noch offen: {count}',
  'cli.fill.none': 'kein Platzhalter mehr offen',
  'cli.review.done': 'überprüft am {date}',
};
