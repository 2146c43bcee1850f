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
  'standards/incomplete.share': '„{term}“ sagt nicht, wovon. Nennen Sie die Fälle, etwa Anrufe oder Bestellungen.',
  'rule.standards/incomplete.summary': 'Eine Zahl sagt, wofür sie gilt.',
  'rule.standards/incomplete.why': 'Eine Frist ohne Beginn läuft nie ab.',
  'standards/conflict.here':
    'An anderer Stelle dieses Dokuments steht dafür „{other}“. Behalten Sie eine Zahl, oder schreiben Sie, für welche Fälle welche gilt.',
  'standards/conflict.elsewhere': 'In {file} steht dafür „{other}“. Behalten Sie eine Zahl, oder schreiben Sie, für welche Fälle welche gilt.',
  'standards/uncovered-channel.none':
    'Auf diesem Weg ({channel}) sind Sie erreichbar, aber kein Standard nennt dafür eine Zahl. Schreiben Sie, bis wann die Kundschaft von Ihnen hört.',
  'standards/uncovered-channel.noTime':
    'Die Standards für diesen Weg ({channel}) sagen nicht, bis wann die Kundschaft von Ihnen hört. Nennen Sie eine Frist.',
  'related.otherFigure': 'Die andere Zahl',
  'fix.useFigure': 'Auch hier „{text}“ schreiben',
  'rule.standards/conflict.summary': 'Dieselbe Zusage hat überall dieselbe Zahl.',
  'rule.standards/conflict.why': 'Mitarbeitende folgen der Zahl, die sie zuerst lesen, und die Kundschaft beruft sich auf die bessere.',
  'rule.standards/uncovered-channel.summary': 'Für jeden angebotenen Kontaktweg gibt es einen Standard.',
  'rule.standards/uncovered-channel.why': 'Wer auf einem Weg fragen darf, erwartet dort auch eine Antwort.',
};
