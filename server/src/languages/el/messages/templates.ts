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
  'shape.all.description': 'Όλες οι υποχρεωτικές και οι συνιστώμενες ενότητες αυτού του είδους.',
  'shape.short-policy.name': 'Σύντομη πολιτική',
  'shape.short-policy.description': 'Όραμα, δέσμευση, πεδίο εφαρμογής, συμπεριφορά, επικοινωνία: έως 2 σελίδες.',
  'shape.vision-and-standards.name': 'Όραμα και πρότυπα',
  'shape.vision-and-standards.description': 'Όραμα, πρότυπα και όσα το προσωπικό κάνει πάντα ή ποτέ.',
  'shape.statement-and-guidelines.name': 'Δήλωση και οδηγίες',
  'shape.statement-and-guidelines.description': 'Σύντομη δήλωση σκοπού, οδηγίες προς το προσωπικό, επικοινωνία.',
  'shape.team-playbook.name': 'Οδηγός της ομάδας',
  'shape.team-playbook.description': 'Τι πρεσβεύει η ομάδα, τι θέλουν οι πελάτες της και ποιος κάνει τι.',
  'shape.request-procedure.name': 'Διαδικασία αιτημάτων πελατών',
  'shape.request-procedure.description': 'Στόχοι της διεκπεραίωσης και βήματα από την επαφή έως την απάντηση.',
  'shape.full-policy.name': 'Πλήρης πολιτική',
  'shape.full-policy.description': 'Σκοπός, πεδίο, αρμοδιότητες, συμπεριφορά, κανάλια και κλιμάκωση.',
  'shape.complaints-procedure.name': 'Διαδικασία παραπόνων',
  'shape.complaints-procedure.description': 'Πώς καταχωρίζεται, κρίνεται και κλιμακώνεται ένα παράπονο, και έως πότε.',
  'shape.feedback-playbook.name': 'Οδηγός ανατροφοδότησης',
  'shape.feedback-playbook.description': 'Πώς η ομάδα ζητά τη γνώμη των πελατών, την ακούει και ενεργεί.',
  'shape.representatives-guidelines.name': 'Οδηγίες προς το προσωπικό',
  'shape.representatives-guidelines.description': 'Πώς φέρονται όσοι εξυπηρετούν, λύνουν προβλήματα και μεταφέρουν σχόλια.',
  'shape.channel-standards.name': 'Πρότυπα ανά κανάλι',
  'shape.channel-standards.description': 'Μετρήσιμο πρότυπο για κάθε κανάλι, με ορισμούς και ιστορικό αλλαγών.',
  'shape.guidebook.name': 'Εκτενής οδηγός',
  'shape.guidebook.description': 'Εκτενέστερος οδηγός: στόχοι, καλές πρακτικές, κλιμάκωση και παράπονα.',
  'shape.service-document.name': 'Έγγραφο εξυπηρέτησης',
  'shape.service-document.description': 'Αποστολή, δέσμευση, αιτήματα, παράπονα, σχόλια πελατών και σύνοψη.',

  'new.title': '{kind} – {company}',

  'derive.learnt':
    'Έγγραφα από τα οποία προέκυψε: {count}. Υποχρεωτικό είναι ό,τι υπάρχει τουλάχιστον στο {required}% τους, συνιστώμενο ό,τι υπάρχει τουλάχιστον στο {recommended}%. Διαβάστε το πριν το χρησιμοποιήσετε.',
};
