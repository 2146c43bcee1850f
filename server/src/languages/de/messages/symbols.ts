import type { symbols as english } from '../../en/messages/symbols.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of names that a writer gives and uses again. */
export const symbols: MessagesOf<typeof english> = {
  'symbols.emptyName': 'Ein Name darf nicht leer sein. Geben Sie mindestens ein Wort ein.',
  'symbols.noBlank': '„{text}“ würde nicht mehr als Platzhalter gelesen. Wählen Sie Wörter ohne Klammern, die sagen, was dort einzusetzen ist.',
  'symbols.noName':
    '„{text}“ sagt nur, welche Art von Wert dort einzusetzen ist, und jeder solche Platzhalter stünde für sich. Wählen Sie einen Namen, der sagt, welcher gemeint ist.',
  'symbols.valueTaken':
    'Unter „values“ gibt es schon einen Wert namens „{name}“. Wählen Sie einen anderen Namen oder löschen Sie zuerst einen der beiden Werte.',
  'symbols.alone': 'Platzhalter „{text}“',
  'symbols.once': 'Platzhalter „{text}“, einmal in diesem Dokument',
  'symbols.inFiles': 'Platzhalter „{text}“, {count}-mal in {files} Dateien',
  'symbols.asks.company': 'Einzusetzen ist ein Unternehmen',
  'symbols.asks.person': 'Einzusetzen ist eine Person oder Funktion',
  'symbols.asks.contact': 'Einzusetzen sind Kontaktdaten',
  'symbols.asks.date': 'Einzusetzen ist ein Datum',
  'symbols.asks.duration': 'Einzusetzen ist eine Dauer',
  'symbols.asks.number': 'Einzusetzen ist eine Zahl',
  'symbols.asks.percentage': 'Einzusetzen ist ein Prozentsatz',
  'symbols.asks.choice': 'Auszuwählen ist eine der Möglichkeiten',
  'symbols.valueHere': 'Wert in diesem Dokument',
  'symbols.valueInSettings': 'Wert in den Einstellungen',
  'symbols.valueIn': 'Wert in {file}',
  'symbols.blankHere': 'Platzhalter in diesem Dokument',
  'symbols.blankIn': 'Platzhalter in {file}',
};
