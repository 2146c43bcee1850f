import type { standards as english } from '../../en/messages/standards.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about promises and their figures. */
export const standards: MessagesOf<typeof english> = {
  'standards/overpromise.absolute':
    '„{term}“ verspricht, was niemand sicherstellen kann. Nennen Sie einen Anteil der Fälle oder die Bedingung, unter der es gilt.',
  'rule.standards/overpromise.summary': 'Keine Zusage über ein Ergebnis gilt ausnahmslos.',
  'rule.standards/overpromise.why': 'Ein einziger Fall bricht eine ausnahmslose Zusage; ein Anteil lässt sich einhalten und belegen.',
  'standards/unmeasured.none': 'Bei „{term}“ steht keine Zahl. Schreiben Sie, bis wann, wie oft oder wie gut, damit man Sie beim Wort nehmen kann.',
  'standards/incomplete.event': '„{term}“ sagt nicht, was bis dahin geschieht. Nennen Sie die Handlung.',
  'standards/incomplete.start': '„{term}“ sagt nicht, ab wann die Frist läuft. Nennen Sie das Ereignis, etwa den Eingang der Bestellung.',
  'rule.standards/unmeasured.summary': 'Jede Zusage an Kundinnen und Kunden nennt eine Zahl.',
  'rule.standards/unmeasured.why': 'Eine Zusage ohne Zahl lässt sich weder einhalten noch brechen.',
  'rule.standards/incomplete.summary': 'Eine Zahl sagt, wofür sie gilt.',
  'rule.standards/incomplete.why': 'Eine Frist ohne Beginn läuft nie ab.',
};
