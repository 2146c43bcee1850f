import type { contents as english } from '../../en/messages/contents.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about what single sections must hold. */
export const contents: MessagesOf<typeof english> = {
  'structure/mission-length.long':
    'Από εδώ και κάτω η αποστολή ξεπερνά το όριο. Προτάσεις το πολύ: {limit}. Κρατήστε μόνο τι κάνει ο οργανισμός και για ποιον, και μεταφέρετε τα υπόλοιπα σε άλλη ενότητα.',
  'structure/needs-count.few': 'Ανάγκες πελατών που αναφέρονται εδώ: {count}. Αναφέρετε {min} έως {max}, με πρώτη τη σημαντικότερη.',
  'structure/needs-count.many':
    'Ανάγκες πελατών που αναφέρονται εδώ: {count}. Κρατήστε τις {min} έως {max} σημαντικότερες, ώστε να τις θυμάται το προσωπικό.',
  'structure/steps.section': 'Αυτή η ενότητα δεν δίνει βήματα με σειρά. Γράψτε αριθμημένη λίστα: ποιος κάνει τι και με ποια σειρά.',
  'structure/steps.document': 'Αυτή η διαδικασία δεν δίνει βήματα με σειρά. Γράψτε αριθμημένη λίστα: ποιος κάνει τι και με ποια σειρά.',
  'structure/steps.policy':
    'Το προσωπικό δεν μπορεί να ακολουθήσει βήμα προς βήμα την ενότητα «{title}». Γράψτε αριθμημένη λίστα: ποιος κάνει τι και με ποια σειρά.',
  'structure/service-policies.absent': 'Δεν καλύπτονται εδώ: {policies}. Προσθέστε κάθε πολιτική που σας αφορά, μαζί με τα βήματά της.',
  'structure/title.none': 'Το έγγραφο δεν έχει τίτλο. Ξεκινήστε με μια επικεφαλίδα που λέει τι είναι.',
  'structure/title.unclear': 'Ο τίτλος «{title}» δεν λέει τι είδους έγγραφο είναι αυτό. Δηλώστε το στον τίτλο, για παράδειγμα «{suggestion}».',
  'structure/length.long':
    'Ο χάρτης έχει {count} λέξεις. Οι πελάτες διαβάζουν λίγες μόνο σελίδες: μείνετε στις {limit} λέξεις και μεταφέρετε τις οδηγίες προς το προσωπικό σε πολιτική ή εγχειρίδιο.',
  'references/contact.none':
    'Αυτή η ενότητα δεν αναφέρει κανέναν με τον οποίο μπορεί κάποιος να επικοινωνήσει. Δώστε ρόλο ή πρόσωπο, με διεύθυνση email, τηλέφωνο ή ταχυδρομική διεύθυνση.',
  'references/contact.sample':
    'Το «{text}» είναι πλασματικό και δεν οδηγεί σε κανέναν. Βάλτε στη θέση του την πραγματική διεύθυνση ή τον πραγματικό αριθμό.',
  'structure/feedback-cadence.none': 'Αυτή η ενότητα δεν λέει κάθε πότε ζητάτε ή διαβάζετε τη γνώμη των πελατών. Ορίστε τη συχνότητα ή την αφορμή.',
  'structure/review-cadence.none': 'Αυτή η ενότητα δεν λέει κάθε πότε αναθεωρείται το έγγραφο. Ορίστε διάστημα έως έναν χρόνο.',
  'structure/review-cadence.seldom': 'Το διάστημα «{interval}» είναι πολύ μεγάλο. Αναθεωρείτε το έγγραφο τουλάχιστον μία φορά τον χρόνο.',
  'structure/training-before-publication.none':
    'Αυτή η ενότητα δεν αναφέρει εκπαίδευση. Γράψτε ποιοι εκπαιδεύονται στο έγγραφο και ότι αυτό γίνεται πριν δημοσιευτεί.',
  'structure/training-before-publication.after': 'Εδώ το έγγραφο δημοσιεύεται πριν εκπαιδευτεί το προσωπικό. Βάλτε πρώτα την εκπαίδευση.',
  'structure/escalation-chain.incomplete':
    'Αυτή η ενότητα δεν λέει {links}. Γράψτε για κάθε επίπεδο ποιος αναλαμβάνει την υπόθεση, πώς του διαβιβάζεται και έως πότε.',
  'structure/objective-without-procedure.orphan':
    'Καμία διαδικασία του εγγράφου δεν υπηρετεί τον στόχο «{objective}». Αναφέρετε τη διαδικασία με την οποία επιτυγχάνεται.',

  // What an escalation chain leaves open.
  'escalation.recipient': 'ποιος αναλαμβάνει την υπόθεση',
  'escalation.means': 'πώς διαβιβάζεται',
  'escalation.deadline': 'έως πότε',
  'escalation.level': 'ποιος είναι ο επόμενος',

  // Titles of quick fixes.
  'fix.numberList': 'Μετατροπή της λίστας σε αριθμημένα βήματα',
  'fix.insertPolicy': 'Εισαγωγή της πολιτικής «{title}»',
  'fix.insertAllPolicies': 'Εισαγωγή και των {count} πολιτικών που λείπουν',
  'fix.insertTitle': 'Εισαγωγή του τίτλου «{title}»',

  // Why a rule exists.
  'rule.structure/mission-length.summary': 'Η αποστολή έχει το πολύ τρεις προτάσεις.',
  'rule.structure/mission-length.why': 'Το προσωπικό εφαρμόζει μια αποστολή μόνο αν τη θυμάται.',
  'rule.structure/needs-count.summary': 'Αναφέρονται τρεις έως πέντε ανάγκες των πελατών.',
  'rule.structure/needs-count.why': 'Λιγότερες δεν καθοδηγούν το προσωπικό, και περισσότερες δεν τις θυμάται κανείς.',
  'rule.structure/steps.summary': 'Οι διαδικασίες και οι επιμέρους πολιτικές δίνουν βήματα με σειρά.',
  'rule.structure/steps.why': 'Όσοι ακολουθούν τα ίδια βήματα προσφέρουν στον πελάτη την ίδια εξυπηρέτηση.',
  'rule.structure/service-policies.summary': 'Το εγχειρίδιο καλύπτει τις εννέα συνηθισμένες πολιτικές εξυπηρέτησης.',
  'rule.structure/service-policies.why': 'Όπου λείπει μια πολιτική, κάθε υπάλληλος αυτοσχεδιάζει μπροστά στον πελάτη.',
  'rule.structure/title.summary': 'Ο τίτλος λέει τι είναι το έγγραφο.',
  'rule.structure/title.why': 'Ο αναγνώστης αναζητά ένα έγγραφο από αυτό που είναι, όχι από το σύνθημά του.',
  'rule.structure/length.summary': 'Ο χάρτης εξυπηρέτησης έχει λίγες μόνο σελίδες.',
  'rule.structure/length.why': 'Μια υπόσχεση που θέλει πολλή ώρα για να διαβαστεί δεν διαβάζεται.',
  'rule.references/contact.summary': 'Η ενότητα επικοινωνίας δίνει κάποιον που απαντά πραγματικά.',
  'rule.references/contact.why': 'Όποιος έχει απορία και δεν βρίσκει διεύθυνση που λειτουργεί, εγκαταλείπει ή ρωτά τον λάθος άνθρωπο.',
  'rule.structure/feedback-cadence.summary': 'Η ενότητα για τη γνώμη των πελατών λέει κάθε πότε ζητείται ή διαβάζεται.',
  'rule.structure/feedback-cadence.why': 'Χωρίς ορισμένο χρόνο, οι γνώμες συγκεντρώνονται μία φορά και ξεχνιούνται.',
  'rule.structure/review-cadence.summary': 'Το έγγραφο αναθεωρείται τουλάχιστον μία φορά τον χρόνο.',
  'rule.structure/review-cadence.why': 'Ένα έγγραφο που κανείς δεν ξανακοιτάζει περιγράφει σύντομα μια εξυπηρέτηση που δεν υπάρχει πια.',
  'rule.structure/training-before-publication.summary': 'Το προσωπικό εκπαιδεύεται πριν δημοσιευτεί το έγγραφο.',
  'rule.structure/training-before-publication.why': 'Ο πελάτης ζητά την ίδια ημέρα όσα διάβασε, και το προσωπικό πρέπει ως τότε να τα γνωρίζει.',
  'rule.structure/escalation-chain.summary': 'Η κλιμάκωση λέει σε ποιον πηγαίνει η υπόθεση, πώς, έως πότε και ποιος είναι ο επόμενος.',
  'rule.structure/escalation-chain.why': 'Η υπόθεση σταματά στον πρώτο κρίκο που λείπει.',
  'rule.structure/objective-without-procedure.summary': 'Κάθε στόχος έχει μια διαδικασία που τον υπηρετεί.',
  'rule.structure/objective-without-procedure.why': 'Ένας στόχος για τον οποίο δεν εργάζεται κανείς μένει ευχή.',
};
