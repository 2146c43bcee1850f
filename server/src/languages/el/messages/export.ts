import type { exported as english } from '../../en/messages/export.ts';
import type { MessagesOf } from '../../messages.ts';

/** What an exported document says at the edges of its pages, and why one is not exported. */
export const exported: MessagesOf<typeof english> = {
  'export.page': 'Σελίδα {page} από {pages}',
  'export.version': 'Έκδοση {version}',
  'export.effective': 'Ισχύει από {date}',
  'export.blanks': 'Κενά προς συμπλήρωση: {count}. Συμπληρώστε τα ή εξαγάγετε το έγγραφο ως σχέδιο.',
  'export.noBrowser':
    'Δεν βρέθηκε πρόγραμμα περιήγησης για τη δημιουργία PDF. Εγκαταστήστε τον Chrome, τον Chromium ή τον Edge, ή ορίστε στο CHROME_PATH το πρόγραμμα.',
  'export.noPrinting':
    'Ο επεξεργαστής εκτελείται μέσα σε πρόγραμμα περιήγησης, όπου δεν μπορεί να δημιουργηθεί PDF. Εξαγάγετε HTML και εκτυπώστε το ως PDF από το πρόγραμμα περιήγησης.',
  'export.restricted':
    'Το PDF δημιουργείται από πρόγραμμα περιήγησης αυτού του υπολογιστή, κάτι που δεν επιτρέπει η περιορισμένη λειτουργία. Δηλώστε τον χώρο εργασίας ως αξιόπιστο ή εξαγάγετε HTML.',
  'export.printFailed': 'Το πρόγραμμα περιήγησης δεν μπόρεσε να δημιουργήσει το PDF: {reason}',
};
