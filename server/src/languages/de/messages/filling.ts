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
  'fix.fillWorkspace': '„{text}“ überall im Arbeitsbereich ausfüllen...',
  'fix.valueFrontMatter': '„{text}“ stehen lassen und den Wert im Dokumentkopf angeben...',
  'fix.valueSettings': '„{text}“ stehen lassen und den Wert in policywright.yaml angeben...',
  'fix.chooseOne': 'Eine der {count} Möglichkeiten auswählen...',
  'value.empty': 'Geben Sie einen Wert ein oder lassen Sie den Platzhalter für später offen.',
  'value.blank': '„{text}“ ist selbst ein Platzhalter. Geben Sie den tatsächlichen Wert ein.',
  'value.date': 'Das sieht nicht wie ein Datum aus. Schreiben Sie es so: {example}.',
  'value.noSuchDay': 'Den Tag „{text}“ gibt es im Kalender nicht. Schreiben Sie das Datum so: {example}.',
  'value.duration': 'Geben Sie die Dauer an: eine Zahl und eine Einheit, etwa Stunden oder Arbeitstage.',
  'value.durationUnit': '„{text}“ hat keine Einheit. Ergänzen Sie eine, etwa Stunden oder Arbeitstage.',
  'value.number': 'Das ist keine Zahl. Schreiben Sie sie in Ziffern oder als Zahlwort.',
  'value.percentage': 'Das ist kein Prozentsatz. Schreiben Sie eine Zahl von 0 bis 100.',
  'value.over100': '„{text}“ ist mehr als das Ganze. Ist das so gemeint?',
  'value.email': '„{text}“ kann keine E-Mail-Adresse sein. Prüfen Sie, was vor und nach dem @ steht.',
  'value.web': '„{text}“ kann keine Webadresse sein. Prüfen Sie, ob Leerzeichen darin stehen oder Punkte fehlen.',
  'value.phone': '„{text}“ hat für eine Telefonnummer auffällig wenige oder viele Ziffern. Stimmt sie?',
  'value.contact': '„{text}“ sieht nicht wie eine Adresse oder Nummer aus. Stimmt das?',
  'value.sample': '„{text}“ ist eine Beispieladresse: Dort ist niemand erreichbar.',
  'value.name': '„{text}“ sieht nicht wie ein Name aus. Stimmt das?',
};
