import type { health as english } from '../../en/messages/health.ts';
import type { MessagesOf } from '../../messages.ts';

/** The health of policies: the lens above a title, the tree and the report. */
export const health: MessagesOf<typeof english> = {
  'health.figure': '{name}: {value}',
  'lens.sections': 'Ενότητες {count}/{total}',
  'lens.blanks': 'Κενά {count}',
  'lens.commitments': 'Δεσμεύσεις με αριθμό {count}/{total}',
  'lens.review': 'Αναθεώρηση {when}',
  'lens.overdue': 'Εκπρόθεσμη αναθεώρηση',
  'health.report.title': 'Κατάσταση των πολιτικών',
  'health.report.date': 'Ημερομηνία: {date}',
  'health.report.policy': 'Πολιτική',
  'health.report.file': 'Αρχείο',
  'health.report.kind': 'Είδος',
  'health.report.status': 'Κατάσταση εγγράφου',
  'health.report.language': 'Γλώσσα',
  'health.report.state': 'Εικόνα',
  'health.report.findings': 'Σφάλματα / προειδοποιήσεις',
  'health.report.summary':
    'Πολιτικές: {policies}, χωρίς εκκρεμότητες: {good}. Ενότητες που λείπουν: {missing}, κενά προς συμπλήρωση: {blanks}, δεσμεύσεις χωρίς αριθμό: {promises}, εκπρόθεσμες αναθεωρήσεις: {overdue}.',
  'health.report.empty':
    'Δεν βρέθηκαν πολιτικές: κανένα αρχείο δεν δηλώνει είδος εγγράφου στην κεφαλίδα του και κανένα δεν περιλαμβάνεται στο policywright.yaml.',
  'health.report.left': 'Αρχεία που δεν διαβάστηκαν, επειδή είναι πάρα πολλά ή υπερβολικά μεγάλα: {count}.',
  'health.state.good': 'χωρίς εκκρεμότητες',
  'health.state.open': 'με εκκρεμότητες',
  'health.state.late': 'με επείγουσες εκκρεμότητες',
  'health.state.retired': 'εκτός ισχύος',
};
