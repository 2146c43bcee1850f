import type { filling as english } from '../../en/messages/filling.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about filling blanks, and about values given for them. */
export const filling: MessagesOf<typeof english> = {
  'placeholders/unused-value.near': 'In diesem Dokument gibt es keinen Platzhalter „{name}“. Meinten Sie „{near}“?',
  'placeholders/unused-value.unused':
    'In diesem Dokument gibt es keinen Platzhalter „{name}“, deshalb erscheint der Wert nirgends. Prüfen Sie die Schreibweise oder löschen Sie die Zeile.',
  'placeholders/unused-value.blank': 'Der Wert von „{name}“ enthält noch den Platzhalter „{text}“. Setzen Sie die tatsächliche Angabe ein.',
  'placeholders/unused-value.notText':
    'Der Wert von „{name}“ sollte ein Text sein. Beginnt er mit einer Klammer, setzen Sie ihn in Anführungszeichen.',
  'rule.placeholders/unused-value.summary': 'Jeder Wert für einen Platzhalter wird verwendet.',
  'rule.placeholders/unused-value.why':
    'Ein Wert unter einem falsch geschriebenen Namen erscheint nirgends, und sein Platzhalter bleibt unbemerkt offen.',
  'fix.deleteValue': 'Wert von „{name}“ löschen',
  'preview.valueOf': 'Der Wert des Platzhalters „{text}“',
  'hover.value': 'Angezeigt als „{value}“',
};
