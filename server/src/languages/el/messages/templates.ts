import type { templates as english } from '../../en/messages/templates.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about new documents from templates. */
export const templates: MessagesOf<typeof english> = {
  'front-matter/schema.badShape': 'Το «{value}» δεν είναι μορφή εγγράφου. Χρησιμοποιήστε μία από τις εξής: {allowed}.',
  'key.shape': 'Η μορφή στην οποία είναι γραμμένο το έγγραφο. Από τις συνιστώμενες ενότητες προτείνονται μόνο όσες ανήκουν σε αυτή τη μορφή.',

  'kind.charter.description': 'Σύντομος και δημόσιος: τι μπορούν να περιμένουν οι πελάτες, και έως πότε.',
  'kind.policy.description': 'Για το προσωπικό: οι κανόνες της εξυπηρέτησης, ποιοι τους τηρούν και πόσο καλά.',
  'kind.handbook.description': 'Για το προσωπικό: τα πάντα σε ένα βιβλίο, μαζί με τις πολιτικές ανά θέμα.',
  'kind.playbook.description': 'Για ομάδες: τι λέμε και τι κάνουμε στις καταστάσεις που προκύπτουν.',
  'kind.procedure.description': 'Μία εργασία βήμα προς βήμα: ποιος κάνει τι και με ποια σειρά.',

  'shape.all.name': 'Όλες οι ενότητες αυτού του είδους',
  'shape.all.description': 'Κάθε ενότητα που είναι υποχρεωτική ή συνιστάται για αυτό το είδος, με τη σειρά που ορίζει.',
  'shape.short-policy.name': 'Σύντομη πολιτική',
  'shape.short-policy.description':
    'Όραμα, αποστολή, δέσμευση, πεδίο εφαρμογής, τι αναμένεται από το προσωπικό και στοιχεία επικοινωνίας, σε μία ή δύο σελίδες.',
  'shape.vision-and-standards.name': 'Όραμα και πρότυπα',
  'shape.vision-and-standards.description': 'Ένα όραμα, τα πρότυπα που το στηρίζουν και όσα το προσωπικό κάνει πάντα ή δεν κάνει ποτέ.',
  'shape.statement-and-guidelines.name': 'Δήλωση και οδηγίες',
  'shape.statement-and-guidelines.description': 'Μια σύντομη δήλωση σκοπού, οδηγίες προς το προσωπικό και στοιχεία επικοινωνίας.',
  'shape.team-playbook.name': 'Οδηγός της ομάδας',
  'shape.team-playbook.description': 'Τι πρεσβεύει η ομάδα, τι θέλουν οι πελάτες της και ποιος κάνει τι.',
  'shape.request-procedure.name': 'Διαδικασία αιτημάτων πελατών',
  'shape.request-procedure.description': 'Οι στόχοι της διεκπεραίωσης αιτημάτων και τα βήματα από την πρώτη επαφή έως την απάντηση.',
  'shape.full-policy.name': 'Πλήρης πολιτική',
  'shape.full-policy.description':
    'Όλα όσα μπορεί να ρυθμίσει μια πολιτική: σκοπός, πεδίο εφαρμογής, αρμοδιότητες, συμπεριφορά, πρότυπα ανά κανάλι, κλιμάκωση και εσωτερική επικοινωνία.',
  'shape.complaints-procedure.name': 'Διαδικασία παραπόνων',
  'shape.complaints-procedure.description': 'Πώς καταχωρίζεται, βεβαιώνεται, κρίνεται και κλιμακώνεται ένα παράπονο, και έως πότε.',
  'shape.feedback-playbook.name': 'Οδηγός ανατροφοδότησης',
  'shape.feedback-playbook.description': 'Πώς η ομάδα ζητά τη γνώμη των πελατών, την ακούει και ενεργεί.',
  'shape.representatives-guidelines.name': 'Οδηγίες προς το προσωπικό',
  'shape.representatives-guidelines.description': 'Πώς φέρονται όσοι εξυπηρετούν πελάτες, πώς λύνουν προβλήματα και πώς διαβιβάζουν σχόλια.',
  'shape.channel-standards.name': 'Πρότυπα ανά κανάλι',
  'shape.channel-standards.description':
    'Σκοπός, πεδίο εφαρμογής, ορισμοί και ένα μετρήσιμο πρότυπο για κάθε κανάλι, με ημερομηνία αναθεώρησης και ιστορικό αλλαγών.',
  'shape.guidebook.name': 'Εκτενής οδηγός',
  'shape.guidebook.description': 'Ένας εκτενέστερος οδηγός: στόχοι, καλές πρακτικές, αιτήματα, κλιμάκωση, παράπονα και σύνοψη.',
  'shape.service-document.name': 'Έγγραφο εξυπηρέτησης',
  'shape.service-document.description': 'Αποστολή, δέσμευση, διεκπεραίωση αιτημάτων και παραπόνων, επικοινωνία, σχόλια πελατών και σύνοψη στο τέλος.',

  'new.title': '{kind} – {company}',

  'derive.learnt':
    'Έγγραφα από τα οποία προέκυψε: {count}. Υποχρεωτικό είναι ό,τι υπάρχει τουλάχιστον στο {required}% τους, συνιστώμενο ό,τι υπάρχει τουλάχιστον στο {recommended}%. Διαβάστε το πριν το χρησιμοποιήσετε.',
};
