import type { linking as english } from '../../en/messages/linking.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about documents that front matter names, and about contacts by topic. */
export const linking: MessagesOf<typeof english> = {
  'references/related.missing': 'Die Datei „{target}“ gibt es nicht. Berichtigen Sie den Pfad oder nehmen Sie ihn heraus.',
  'references/related.missingNear': 'Die Datei „{target}“ gibt es nicht. Meinten Sie „{near}“?',
  'references/related.unknownId': 'Kein Dokument dieses Arbeitsbereichs hat die Kennung „{id}“. Berichtigen Sie sie oder nehmen Sie sie heraus.',
  'references/contact.topic':
    'Zu „{topic}“ fehlt die Angabe. Schreiben Sie, wer hilft und wie man diese Stelle erreicht, oder nehmen Sie die Zeile heraus.',
  'front-matter/schema.needsContact':
    '„{key}“ erwartet einen oder mehrere Kontakte oder, darunter eingerückt, je Zeile ein Thema mit seinem Kontakt.',
  'references/contact.other': 'Andere Richtlinien nennen für „{topic}“ „{known}“. Nennen Sie denselben Kontakt oder benennen Sie das Thema anders.',
  'references/contact.near': 'Keine andere Richtlinie nennt „{text}“. Meinten Sie „{near}“?',
  'hover.contactElsewhere': 'Andere Richtlinien nennen für dieses Thema: {contacts}',
  'key.related': 'Weitere Dokumente, die zu diesem gehören, jedes mit Pfad oder Kennung.',
};
