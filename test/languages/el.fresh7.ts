/** A seventh set of outlines with their openings, in the manner of `el.fresh1.ts`. */
export const freshOutlines7 = `
charter; implementation
# Χάρτα Πελατών – Κτήμα Δεξιώσεων «Η Λεμονιά»
## Ο λόγος που υπάρχει αυτή η χάρτα => purpose
## Ποιους αφορά => scope
## Οι δεσμεύσεις μας => standards
### Πριν από τη μεγάλη μέρα
### Την ημέρα της εκδήλωσης
### Μετά τη γιορτή
## Τι ζητάμε από εσάς
## Αν έχετε παράπονο => complaints
## Η γνώμη σας μετράει => feedback
## Πού θα μας βρείτε => contact

procedure; 
# Διαδικασία για κλήσεις βλάβης και παράπονα – Θερμοτεχνική Δράμας
## Σκοπός => purpose
## Πού εφαρμόζεται => scope
## Ποιος κάνει τι => roles
## Βήματα => procedures
## Χρόνοι και εγγυήσεις => standards
## Παράπονα => complaints
## Εκπαίδευση => implementation
## Αναθεώρηση => review

playbook; contact
# Οδηγός ομάδας υποστήριξης – «Παρέα», κοινόχρηστα αυτοκίνητα Θεσσαλονίκης
## Γιατί το γράφουμε => purpose
## Τι πιστεύουμε => vision-values
## Ποιοι μας χρειάζονται => customer-needs
## Τι περιμένουμε ο ένας από τον άλλον => expectations
## Σε πόση ώρα και πώς => standards
## Σε ποιον ανεβαίνει το θέμα => escalation
## Πώς ακούμε τα μέλη => feedback
## Πώς μαθαίνει ο καινούργιος => implementation
## Επανεξέταση => review
`;
