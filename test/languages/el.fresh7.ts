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

charter; implementation
# Χάρτα επιβατών – Ακτοπλοΐα «Η Γοργόνα»
## Λίγα λόγια για το γιατί => purpose
## Σε ποιους απευθυνόμαστε => scope
## Η υπόσχεσή μας σε μία παράγραφο => summary
## Πότε ακούτε νέα μας => standards
## Το παραμικρό που μπορείτε να απαιτήσετε => standards
## Πού παραπονιέμαι; => complaints
## Πείτε μας τη γνώμη σας => feedback
## Βρείτε μας => contact

procedure; purpose
# Διαδικασία παραλαβής – Φούρνος Καλλιθέας
## Πότε ξεκινά αυτή η διαδικασία => scope
## Ποιος παραλαμβάνει, ποιος υπογράφει => roles
## Πώς γίνεται η παραλαβή => procedures
## Πότε φτάνει στον διευθυντή => escalation
## Πότε λέμε ναι ενώ ο κανόνας λέει όχι => exceptions
## Έκδοση και αλλαγές => review

policy; procedures, enforcement
# Πολιτική εξυπηρέτησης – Λευκαντήριο Βόλου
## Γιατί το γράψαμε => purpose
## Ποιους πιάνει => scope
## Τι να περιμένει ο ένοικος από τη λινοθήκη => standards
## Σε ποιον πάει μετά => escalation
## Τι μας λέει η γειτονιά => feedback
## Πότε το ξαναβλέπουμε => review
## Πού με βρίσκεις => contact

handbook; service-policies, resources, review
# Εγχειρίδιο – Σχολή χορού «Βήμα»
## Τι ονειρευόμαστε, τι χτίζουμε => vision-values, mission
## Ποιος μπαίνει στην αίθουσα => customer-needs
## Όσα υπόσχεται η σχολή => standards
## Τι λένε οι μαθητές => feedback
## Η πρώτη εβδομάδα του καινούργιου => implementation
## Ερωτήσεις και διευκρινίσεις => contact
`;
