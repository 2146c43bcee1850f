import type { goals as english } from '../../en/messages/goals.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said where a writer sets a target. */
export const goals: MessagesOf<typeof english> = {
  'goals.here': 'steht in diesem Dokument',
  'goals.file': 'steht in {file}',
  'goals.charters': 'üblich in Servicechartas von Behörden',
  'goals.callCentres': 'üblich in Callcentern, für 80 % der Anrufe',
  'goals.complaints': 'üblich in Beschwerdeverfahren',
  'goals.blank': 'ein Platzhalter für Ihre eigene Zahl',
  'fix.setTarget': 'Zielwert festlegen...',
  'fix.addShare': 'Anteil der Fälle nennen: „{text}“',
  'fix.addCondition': 'Bedingung nennen: „{text}“',
  'fix.addChannelStandard': 'Standard für diesen Weg ergänzen ({channel})',
};
