import type { arrangement as english } from '../../en/messages/arrangement.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the kind of a document, and the order, level and wording of its headings. */
export const arrangement: MessagesOf<typeof english> = {
  'structure/misplaced-section.after':
    'Η ενότητα «{title}» βρίσκεται συνήθως μετά την «{other}». Μετακινήστε την εκεί όπου την αναζητούν οι αναγνώστες.',
  'structure/misplaced-section.before':
    'Η ενότητα «{title}» βρίσκεται συνήθως πριν από την «{other}». Μετακινήστε την εκεί όπου την αναζητούν οι αναγνώστες.',
  'structure/heading-level.tooHigh':
    'Η επικεφαλίδα «{title}» είναι ανώτατου επιπέδου, όπως ο τίτλος του εγγράφου. Υποβιβάστε την στο επίπεδο των άλλων ενοτήτων.',
  'structure/heading-level.skipped':
    'Η «{title}» βρίσκεται πάνω από ένα επίπεδο χαμηλότερα από την προηγούμενη επικεφαλίδα. Αναβιβάστε την, ώστε η διάρθρωση να μην έχει κενό.',
  'structure/heading-level.numbered':
    'Ο αριθμός της «{title}» συνεχίζει τις προηγούμενες ενότητες, αλλά η επικεφαλίδα βρίσκεται ένα επίπεδο χαμηλότερα. Αναβιβάστε την.',
  'structure/heading-level.inside':
    'Η «{title}» βρίσκεται μέσα στην «{other}» και δεν φαίνεται στη διάρθρωση ως ξεχωριστή ενότητα. Αναβιβάστε την κατά ένα επίπεδο.',
  'structure/duplicate-section.twice': 'Υπάρχει ήδη ενότητα «{title}». Συγχωνεύστε τις δύο, ώστε οι αναγνώστες να τα βρίσκουν όλα σε ένα σημείο.',
  'structure/heading-title.near': 'Η «{title}» δεν είναι όνομα ενότητας. Μήπως εννοείτε «{other}»;',
  'structure/heading-title.unclear':
    'Όποιος ψάχνει «{other}» ίσως δεν το βρει κάτω από την επικεφαλίδα «{title}». Χρησιμοποιήστε το συνηθισμένο όνομα.',
  'structure/heading-title.empty': 'Η επικεφαλίδα «{title}» δεν λέει τι περιέχει η ενότητα. Ονομάστε το θέμα.',
  'related.firstSection': 'Η πρώτη ενότητα με αυτό το όνομα',
  'fix.moveAfter': 'Μετακίνηση της «{title}» μετά την «{other}»',
  'fix.moveBefore': 'Μετακίνηση της «{title}» πριν από την «{other}»',
  'fix.orderSections': 'Τοποθέτηση και των {count} ενοτήτων στη σωστή σειρά',
  'fix.promote': 'Αναβίβαση της «{title}» στο επίπεδο των άλλων ενοτήτων',
  'fix.demote': 'Υποβιβασμός της «{title}» στο επίπεδο των άλλων ενοτήτων',
  'fix.joinSections': 'Συγχώνευση των δύο ενοτήτων «{title}»',
  'fix.renameHeading': 'Μετονομασία της επικεφαλίδας σε «{title}»',
  'rule.structure/misplaced-section.summary': 'Οι ενότητες ακολουθούν τη σειρά που περιμένουν οι αναγνώστες.',
  'rule.structure/misplaced-section.why': 'Όποιος ξέρει μία πολιτική προσανατολίζεται εύκολα και στην επόμενη, όταν έχουν την ίδια δομή.',
  'rule.structure/heading-level.summary': 'Κάθε ενότητα βρίσκεται στο επίπεδό της.',
  'rule.structure/heading-level.why': 'Η διάρθρωση λειτουργεί ως πίνακας περιεχομένων: μια ενότητα σε λάθος επίπεδο χάνεται.',
  'rule.structure/duplicate-section.summary': 'Κάθε ενότητα υπάρχει μία φορά.',
  'rule.structure/duplicate-section.why': 'Δύο ενότητες για το ίδιο θέμα σύντομα λένε διαφορετικά πράγματα και κανείς δεν ξέρει ποια ισχύει.',
  'rule.structure/heading-title.summary': 'Οι επικεφαλίδες ονομάζουν καθαρά την ενότητά τους.',
  'rule.structure/heading-title.why': 'Οι αναγνώστες σαρώνουν τις επικεφαλίδες ψάχνοντας λέξεις που γνωρίζουν.',
  'front-matter/kind.guessed':
    'Τα στοιχεία του εγγράφου δεν αναφέρουν είδος. Ελέγχεται ως «{kind}», όπως υποδεικνύει ο τίτλος ή το όνομα του αρχείου. Γράψτε το είδος για να είναι βέβαιο.',
  'front-matter/kind.unknown':
    'Δεν φαίνεται τι είδους έγγραφο είναι αυτό, οπότε δεν αναζητούνται ενότητες που λείπουν. Γράψτε το είδος στα στοιχεία του εγγράφου.',
  'fix.writeKind': 'Εγγραφή «kind: {kind}» στα στοιχεία του εγγράφου',
  'rule.front-matter/kind.summary': 'Τα στοιχεία του εγγράφου ορίζουν το είδος του.',
  'rule.front-matter/kind.why': 'Το είδος καθορίζει ποιες ενότητες χρειάζονται· μια εικασία μπορεί να είναι λάθος.',
};
