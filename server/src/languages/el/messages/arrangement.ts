import type { arrangement as english } from '../../en/messages/arrangement.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the kind of a document, and the order, level and wording of its headings. */
export const arrangement: MessagesOf<typeof english> = {
  'structure/misplaced-section.after':
    'Η ενότητα «{title}» μπαίνει συνήθως μετά την «{other}». Μετακινήστε την εκεί όπου την αναζητούν οι αναγνώστες.',
  'structure/misplaced-section.before':
    'Η ενότητα «{title}» μπαίνει συνήθως πριν από την «{other}». Μετακινήστε την εκεί όπου την αναζητούν οι αναγνώστες.',
  'structure/heading-level.tooHigh':
    'Η επικεφαλίδα «{title}» βρίσκεται στο ανώτατο επίπεδο, όπως ο τίτλος του εγγράφου. Κατεβάστε την στο επίπεδο των άλλων ενοτήτων.',
  'structure/heading-level.skipped':
    'Η επικεφαλίδα «{title}» παραλείπει επίπεδο σε σχέση με την προηγούμενη. Ανεβάστε την, ώστε να μη λείπει επίπεδο από τη διάρθρωση.',
  'structure/heading-level.numbered':
    'Ο αριθμός της επικεφαλίδας «{title}» συνεχίζει την αρίθμηση των προηγούμενων ενοτήτων, αλλά η ίδια βρίσκεται ένα επίπεδο χαμηλότερα. Ανεβάστε την.',
  'structure/heading-level.inside':
    'Η επικεφαλίδα «{title}» βρίσκεται μέσα στην ενότητα «{other}» και δεν φαίνεται στη διάρθρωση ως ξεχωριστή ενότητα. Ανεβάστε την ένα επίπεδο.',
  'structure/duplicate-section.twice': 'Υπάρχει ήδη ενότητα «{title}». Συγχωνεύστε τις δύο, ώστε οι αναγνώστες να τα βρίσκουν όλα σε ένα σημείο.',
  'structure/heading-title.near': 'Η επικεφαλίδα «{title}» δεν είναι όνομα ενότητας. Μήπως εννοείτε «{other}»;',
  'structure/heading-title.unclear':
    'Όποιος ψάχνει την ενότητα «{other}» ίσως δεν τη βρει με την επικεφαλίδα «{title}». Χρησιμοποιήστε το συνηθισμένο όνομα.',
  'structure/heading-title.empty': 'Η επικεφαλίδα «{title}» δεν λέει τι περιέχει η ενότητα. Γράψτε στη θέση της το θέμα.',
  'related.firstSection': 'Η πρώτη ενότητα με αυτό το όνομα',
  'fix.moveAfter': 'Μετακίνηση της «{title}» μετά την «{other}»',
  'fix.moveBefore': 'Μετακίνηση της «{title}» πριν από την «{other}»',
  'fix.orderSections': 'Τοποθέτηση και των {count} ενοτήτων στη σωστή σειρά',
  'fix.promote': 'Ανέβασμα της «{title}» στο επίπεδο των άλλων ενοτήτων',
  'fix.demote': 'Κατέβασμα της «{title}» στο επίπεδο των άλλων ενοτήτων',
  'fix.joinSections': 'Συγχώνευση των δύο ενοτήτων «{title}»',
  'fix.renameHeading': 'Μετονομασία της επικεφαλίδας σε «{title}»',
  'rule.structure/misplaced-section.summary': 'Οι ενότητες ακολουθούν τη σειρά που περιμένουν οι αναγνώστες.',
  'rule.structure/misplaced-section.why': 'Όποιος ξέρει μία πολιτική βρίσκει εύκολα ό,τι ψάχνει και στην επόμενη, όταν έχουν την ίδια διάρθρωση.',
  'rule.structure/heading-level.summary': 'Κάθε ενότητα βρίσκεται στο επίπεδό της.',
  'rule.structure/heading-level.why': 'Η διάρθρωση λειτουργεί ως πίνακας περιεχομένων: μια ενότητα σε λάθος επίπεδο χάνεται.',
  'rule.structure/duplicate-section.summary': 'Κάθε ενότητα υπάρχει μία φορά.',
  'rule.structure/duplicate-section.why': 'Δύο ενότητες για το ίδιο θέμα σύντομα λένε διαφορετικά πράγματα και κανείς δεν ξέρει ποια ισχύει.',
  'rule.structure/heading-title.summary': 'Κάθε επικεφαλίδα λέει καθαρά ποια ενότητα ανοίγει.',
  'rule.structure/heading-title.why': 'Οι αναγνώστες διατρέχουν τις επικεφαλίδες και ψάχνουν λέξεις που γνωρίζουν.',
  'front-matter/kind.guessed':
    'Η κεφαλίδα δεν αναφέρει είδος εγγράφου. Το έγγραφο ελέγχεται ως «{kind}», όπως δείχνει ο τίτλος ή το όνομα του αρχείου. Γράψτε το είδος στην κεφαλίδα για να είναι βέβαιο.',
  'front-matter/kind.unknown':
    'Δεν φαίνεται τι είδους έγγραφο είναι αυτό, οπότε δεν αναζητούνται ενότητες που λείπουν. Γράψτε το είδος στην κεφαλίδα.',
  'fix.writeKind': 'Εγγραφή «kind: {kind}» στην κεφαλίδα',
  'rule.front-matter/kind.summary': 'Η κεφαλίδα ορίζει το είδος του εγγράφου.',
  'rule.front-matter/kind.why': 'Το είδος καθορίζει ποιες ενότητες χρειάζονται· μια εικασία μπορεί να είναι λάθος.',
};
