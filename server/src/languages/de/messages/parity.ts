import type { parity as english } from '../../en/messages/parity.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about translations that must say the same. */
export const parity: MessagesOf<typeof english> = {
  'structure/translation-parity.missing':
    'Die Fassung auf {language} enthält den Abschnitt „{title}“, der hier fehlt. Fügen Sie ihn ein und übersetzen Sie ihn, oder streichen Sie ihn dort.',
  'structure/translation-parity.extra':
    'Der Abschnitt „{title}“ fehlt in der Fassung auf {language}. Ergänzen Sie ihn dort, oder streichen Sie ihn hier.',
  'structure/translation-parity.figure': '„{text}“ steht nicht im selben Abschnitt der Fassung auf {language}. Gleichen Sie beide Fassungen an.',
  'structure/translation-parity.date':
    'Das Datum „{text}“ steht nicht im selben Abschnitt der Fassung auf {language}. Gleichen Sie beide Fassungen an.',
  'structure/translation-parity.contact':
    '„{text}“ steht nicht im selben Abschnitt der Fassung auf {language}. Nennen Sie in beiden denselben Kontakt.',
  'structure/translation-parity.blanks':
    'Dieser Abschnitt hat {count} Platzhalter, die Fassung auf {language} hat {other}. Füllen Sie in beiden dieselben aus.',
  'related.counterpart': 'Die Stelle in der anderen Fassung',
  'parity.translate': 'Noch zu übersetzen: Text aus {file} ({language}) übernommen',
  'fix.insertToTranslate': 'Abschnitt „{title}“ zum Übersetzen einfügen',
  'rule.structure/translation-parity.summary': 'Ein Dokument und seine Übersetzungen sagen dasselbe.',
  'rule.structure/translation-parity.why':
    'Kundinnen und Kunden verlassen sich auf die Fassung, die sie lesen; zwei Zahlen für eine Zusage sind zwei Zusagen.',
};
