import type { commandLine as english } from '../../en/messages/commandLine.ts';
import type { MessagesOf } from '../../messages.ts';

/** What the command line says beside findings. */
export const commandLine: MessagesOf<typeof english> = {
  'cli.fill.help': 'Με Enter το κενό μένει για αργότερα, με «=» παίρνετε την τιμή στις αγκύλες, με «.» σταματάτε· ό,τι δώσατε γράφεται.',
  'cli.fill.places': '({count} σημεία)',
  'cli.fill.number': 'αριθμός',
  'cli.fill.numberEverywhere': 'αριθμός, ή αριθμός και * για όλα τα σημεία',
  'cli.fill.typeNumber': 'Πληκτρολογήστε έναν αριθμό από 1 έως {count}.',
  'cli.fill.typeAgain': 'Πληκτρολογήστε το ξανά για να μείνει.',
  'cli.fill.filled': 'συμπληρώθηκαν: {names}',
  'cli.fill.left': 'απομένουν: {count}',
  'cli.fill.none': 'δεν απομένει κενό',
  'cli.review.done': 'αναθεωρήθηκε στις {date}',
};
