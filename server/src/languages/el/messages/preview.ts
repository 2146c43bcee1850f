import type { preview as english } from '../../en/messages/preview.ts';
import type { MessagesOf } from '../../messages.ts';

/** What the preview says around the text of a document. */
export const preview: MessagesOf<typeof english> = {
  'preview.documentControl': 'Στοιχεία εγγράφου',
  'preview.contents': 'Περιεχόμενα',
  'preview.missingSection': 'Λείπει: {title}',
  'preview.findings': 'Ευρήματα: {count}',
  'preview.empty': 'Το έγγραφο είναι κενό.',
  'preview.notAPolicy': 'Το αρχείο δεν ελέγχεται ως πολιτική.',
  'preview.draft': 'Σχέδιο',
  'preview.of': '{count} από {total}',
  'preview.sections': 'Ενότητες',
  'preview.blanks': 'Κενά προς συμπλήρωση',
  'preview.commitments': 'Δεσμεύσεις με αριθμό',
  'preview.review': 'Επόμενη αναθεώρηση',
  'preview.overdue': 'εκπρόθεσμη από {date}',
  'preview.noReview': 'δεν έχει οριστεί',
  'preview.history': 'Ιστορικό αλλαγών',
};
