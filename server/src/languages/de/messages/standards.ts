import type { standards as english } from '../../en/messages/standards.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about promises and their figures. */
export const standards: MessagesOf<typeof english> = {
  'standards/overpromise.absolute':
    '„{term}“ verspricht, was niemand sicherstellen kann. Nennen Sie einen Anteil der Fälle oder die Bedingung, unter der es gilt.',
  'rule.standards/overpromise.summary': 'Keine Zusage über ein Ergebnis gilt ausnahmslos.',
  'rule.standards/overpromise.why': 'Ein einziger Fall bricht eine ausnahmslose Zusage; ein Anteil lässt sich einhalten und belegen.',
};
