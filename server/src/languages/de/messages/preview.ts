import type { preview as english } from '../../en/messages/preview.ts';
import type { MessagesOf } from '../../messages.ts';

/** What the preview says around the text of a document. */
export const preview: MessagesOf<typeof english> = {
  'preview.documentControl': 'Angaben zum Dokument',
  'preview.contents': 'Inhalt',
  'preview.missingSection': 'Fehlt: {title}',
  'preview.findings': 'Befunde: {count}',
  'preview.empty': 'Dieses Dokument ist leer.',
  'preview.notAPolicy': 'Diese Datei wird nicht als Richtlinie geprüft.',
  'preview.draft': 'Entwurf',
  'preview.of': '{count} von {total}',
  'preview.sections': 'Abschnitte',
  'preview.blanks': 'Offene Platzhalter',
  'preview.commitments': 'Zusagen mit Zahl',
  'preview.review': 'Nächste Überprüfung',
  'preview.overdue': 'überfällig seit {date}',
  'preview.noReview': 'nicht festgelegt',
  'preview.history': 'Änderungsverzeichnis',
};
