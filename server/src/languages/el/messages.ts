import type { Messages } from '../messages.ts';
import { arrangement } from './messages/arrangement.ts';
import { blanks } from './messages/blanks.ts';
import { commandLine } from './messages/commandLine.ts';
import { contents } from './messages/contents.ts';
import { exported } from './messages/export.ts';
import { filling } from './messages/filling.ts';
import { frontMatter } from './messages/frontMatter.ts';
import { goals } from './messages/goals.ts';
import { health } from './messages/health.ts';
import { lifecycle } from './messages/lifecycle.ts';
import { linking } from './messages/linking.ts';
import { parity } from './messages/parity.ts';
import { preview } from './messages/preview.ts';
import { references } from './messages/references.ts';
import { register } from './messages/register.ts';
import { standards } from './messages/standards.ts';
import { symbols } from './messages/symbols.ts';
import { templates } from './messages/templates.ts';
import { terms } from './messages/terms.ts';
import { wording } from './messages/wording.ts';

/** Everything the product says, in Greek. */
export const messages: Messages = {
  ...contents,
  ...arrangement,
  ...templates,
  ...parity,
  ...standards,
  ...wording,
  ...references,
  ...linking,
  ...register,
  ...preview,
  ...blanks,
  ...goals,
  ...health,
  ...terms,
  ...filling,
  ...commandLine,
  ...exported,
  ...symbols,
  ...lifecycle,
  ...frontMatter,
  // Findings: rule id, then the message within the rule.
  'front-matter/syntax.tab': 'Στην κεφαλίδα του εγγράφου δεν επιτρέπεται εσοχή με στηλοθέτη (Tab). Χρησιμοποιήστε κενά διαστήματα.',
  'front-matter/syntax.duplicate': 'Το κλειδί «{key}» υπάρχει δύο φορές. Κρατήστε μόνο τη μία γραμμή.',
  'front-matter/syntax.indentation':
    'Η εσοχή αυτής της γραμμής διαφέρει από των διπλανών της και η κεφαλίδα δεν διαβάζεται. Στοιχίστε τη με τις υπόλοιπες.',
  'front-matter/syntax.quote': 'Εδώ ανοίγουν εισαγωγικά που δεν κλείνουν. Κλείστε τα.',
  'front-matter/syntax.colon': 'Η τιμή περιέχει άνω και κάτω τελεία και διάστημα. Βάλτε ολόκληρη την τιμή σε εισαγωγικά.',
  'front-matter/syntax.unclosed': 'Λείπει η γραμμή με τις τρεις παύλες που κλείνει την κεφαλίδα. Προσθέστε «{fence}» μετά το' + ' τελευταίο κλειδί.',
  'front-matter/syntax.unopened':
    'Λείπει η γραμμή που ανοίγει την κεφαλίδα. Γράψτε «---» πάνω από το πρώτο κλειδί, ώστε να τη διαβάζουν όλα τα εργαλεία.',
  'front-matter/syntax.aliases':
    'Η κεφαλίδα επαναλαμβάνει τμήματά της με παραπομπές τόσες φορές, που δεν διαβάζεται. Γράψτε τις' + ' τιμές αναλυτικά.',
  'front-matter/syntax.other':
    'Η κεφαλίδα δεν διαβάζεται σε αυτό το σημείο. Κάθε γραμμή θέλει κλειδί, άνω και κάτω τελεία, διάστημα και τιμή. Το υπόλοιπο' +
    ' έγγραφο ελέγχεται κανονικά.',
  'front-matter/schema.nearKey': 'Το κλειδί «{key}» δεν είναι γνωστό. Μήπως εννοείτε «{near}»;',
  'front-matter/schema.badKind': 'Το «{value}» δεν είναι είδος εγγράφου. Χρησιμοποιήστε ένα από τα εξής: {allowed}.',
  'front-matter/schema.badLanguage': 'Η γλώσσα «{value}» δεν υποστηρίζεται στον έλεγχο. Χρησιμοποιήστε μία από τις εξής: {allowed}.',
  'front-matter/schema.badStatus': 'Το «{value}» δεν είναι κατάσταση εγγράφου. Χρησιμοποιήστε μία από τις εξής: {allowed}.',
  'front-matter/schema.badDate': 'Το «{value}» δεν είναι ημερομηνία. Γράψτε έτος, μήνα και ημέρα, για παράδειγμα {example}.',
  'front-matter/schema.badCycle': 'Το «{value}» δεν είναι κύκλος αναθεώρησης. Γράψτε αριθμό και μονάδα, για παράδειγμα {example}.',
  'front-matter/schema.needsText': 'Το κλειδί «{key}» θέλει κείμενο. Γράψτε μία τιμή στη γραμμή.',
  'front-matter/schema.needsList': 'Το κλειδί «{key}» θέλει λίστα. Γράψτε μία ή περισσότερες τιμές, καθεμία σε δική της γραμμή' + ' μετά από παύλα.',
  'front-matter/schema.needsMapping': 'Το κλειδί «{key}» θέλει δικά του κλειδιά και τιμές, με εσοχή κάτω από αυτό.',
  'structure/missing-section.required': 'Λείπει η ενότητα «{title}». {guidance}',
  'structure/missing-section.recommended': 'Σκεφτείτε να προσθέσετε την ενότητα «{title}». {guidance}',
  'structure/empty-section.empty': 'Η ενότητα «{title}» έχει επικεφαλίδα αλλά όχι κείμενο. {guidance}',
  'structure/empty-section.emptyUnknown': 'Κάτω από αυτή την επικεφαλίδα δεν υπάρχει κείμενο. Γράψτε την ενότητα ή διαγράψτε την' + ' επικεφαλίδα.',
  'placeholders/unfilled.blank': 'Το «{text}» είναι ακόμη κενό προς συμπλήρωση. Βάλτε στη θέση του την πραγματική τιμή.',
  'placeholders/unfilled.marker': 'Το «{text}» δείχνει ότι κάτι μένει να γραφτεί. Γράψτε το ή διαγράψτε τη σημείωση.',
  'placeholders/choice.choose': 'Επιλέξτε μία από τις {count} εναλλακτικές στο «{text}» και διαγράψτε τις άλλες.',
  'standards/vague.time': 'Η διατύπωση «{term}» δεν ορίζει προθεσμία. Γράψτε σε πόσο χρόνο: αριθμό και μονάδα.',
  'standards/vague.frequency': 'Η διατύπωση «{term}» δεν λέει κάθε πότε. Ορίστε τη συχνότητα.',
  'standards/vague.quantity': 'Η διατύπωση «{term}» δεν λέει πόσο ή πόσα. Γράψτε τον αριθμό.',
  'standards/vague.quality': 'Η διατύπωση «{term}» δεν μπορεί να ελεγχθεί. Γράψτε τι θα δει ο πελάτης ή πώς μετριέται.',
  'standards/vague.condition': 'Η διατύπωση «{term}» αφήνει την υπόσχεση ανοιχτή. Γράψτε πότε ισχύει ή παραλείψτε την.',
  'standards/vague.openList': 'Η διατύπωση «{term}» αφήνει τη λίστα ανοιχτή. Αναφέρετε ονομαστικά όλα όσα περιλαμβάνει.',
  'suppression/unused.unused': 'Εδώ δεν χρειάζεται σίγαση του κανόνα «{rule}». Διαγράψτε το σχόλιο.',
  'suppression/unknown.unknown': 'Δεν υπάρχει κανόνας με το όνομα «{rule}». Ελέγξτε την ορθογραφία.',
  'suppression/unknown.near': 'Δεν υπάρχει κανόνας με το όνομα «{rule}». Μήπως εννοείτε «{near}»;',
  'limit/findings.more': 'Ευρήματα που δεν εμφανίζονται: {count}. Το όριο είναι {limit} και αλλάζει με τη ρύθμιση policywright.maxFindings.',
  'config/unknown-key.unknown': 'Το «{key}» δεν είναι ρύθμιση. Ελέγξτε την ορθογραφία.',
  'config/unknown-key.near': 'Το «{key}» δεν είναι ρύθμιση. Μήπως εννοείτε «{near}»;',
  'config/bad-value.bad': 'Η τιμή του «{key}» δεν μπορεί να χρησιμοποιηθεί. Αναμενόταν: {expected}.',
  'config/syntax.other': 'Το αρχείο δεν διαβάζεται σε αυτό το σημείο. Ελέγξτε τις εσοχές, τα εισαγωγικά και τις άνω και κάτω τελείες.',
  'config/dead-pattern.dead': 'Το μοτίβο «{pattern}» δεν ταιριάζει με κανένα αρχείο.',

  // Titles of quick fixes.
  'fix.insertSection': 'Εισαγωγή της ενότητας «{title}»',
  'fix.insertAllSections': 'Εισαγωγή και των {count} ενοτήτων που λείπουν',
  'fix.fillSection': 'Συμπλήρωση της ενότητας «{title}» με πρότυπο κείμενο',
  'fix.deleteHeading': 'Διαγραφή της κενής επικεφαλίδας',
  'fix.replaceTerm': 'Αντικατάσταση με «{text}»',
  'fix.choose': 'Επιλογή «{text}»',
  'fix.chooseEverywhere': 'Επιλογή «{text}» σε όλο το έγγραφο',
  'fix.fillEverywhere': 'Συμπλήρωση του «{text}» σε όλο το έγγραφο...',
  'fix.fillHere': 'Συμπλήρωση του «{text}»...',
  'fix.replaceValue': 'Αλλαγή σε «{value}»',
  'fix.renameKey': 'Μετονομασία σε «{key}»',
  'fix.addFence': 'Προσθήκη της γραμμής με τις παύλες που λείπει',
  'fix.quoteValue': 'Εισαγωγικά γύρω από την τιμή',
  'fix.deleteComment': 'Διαγραφή του σχολίου',
  'fix.disableLine': 'Σίγαση του κανόνα «{rule}» για αυτή τη γραμμή...',
  'fix.disablePart': 'Σίγαση του κανόνα «{rule}» για αυτή την ενότητα...',
  'fix.disableFile': 'Σίγαση του κανόνα «{rule}» για αυτό το αρχείο...',
  'fix.allSafe': 'Εφαρμογή όλων των ασφαλών διορθώσεων',

  // Why a rule exists: shown in hovers and on the rule's page.
  'rule.front-matter/syntax.summary': 'Η κεφαλίδα του εγγράφου διαβάζεται.',
  'rule.front-matter/syntax.why': 'Μια γραμμή που κανένα εργαλείο δεν διαβάζει κρύβει ποιος έχει την ευθύνη του εγγράφου και αν' + ' αυτό ισχύει.',
  'rule.front-matter/schema.summary': 'Η κεφαλίδα έχει γνωστά είδη, καταστάσεις, γλώσσες και ημερομηνίες.',
  'rule.front-matter/schema.why': 'Ένα λανθασμένο κλειδί ή μια αδύνατη ημερομηνία αγνοείται σιωπηλά από κάθε εργαλείο.',
  'rule.structure/missing-section.summary': 'Το έγγραφο έχει τις ενότητες που χρειάζεται το είδος του.',
  'rule.structure/missing-section.why':
    'Όποιος ψάχνει πού ισχύει το έγγραφο ή με ποιον να επικοινωνήσει και δεν το βρίσκει, δεν μπορεί να το χρησιμοποιήσει.',
  'rule.structure/empty-section.summary': 'Κάτω από κάθε επικεφαλίδα υπάρχει κείμενο.',
  'rule.structure/empty-section.why': 'Μια κενή ενότητα υπόσχεται απάντηση και δεν τη δίνει.',
  'rule.placeholders/unfilled.summary': 'Κανένα κενό δεν μένει ασυμπλήρωτο.',
  'rule.placeholders/unfilled.why': 'Ένα κενό που φτάνει στον πελάτη δείχνει ότι κανείς δεν διάβασε το έγγραφο πριν δημοσιευτεί.',
  'rule.placeholders/choice.summary': 'Οι εναλλακτικές ενός προτύπου έχουν αποφασιστεί.',
  'rule.placeholders/choice.why': 'Ο αναγνώστης δεν μπορεί να ξέρει ποια εναλλακτική εννοούσε ο οργανισμός.',
  'rule.standards/vague.summary': 'Κάθε δέσμευση δίνει αριθμό και μονάδα.',
  'rule.standards/vague.why': 'Δύο αναγνώστες πρέπει να μπορούν να συμφωνήσουν για το αν τηρήθηκε η υπόσχεση.',
  'rule.suppression/unused.summary': 'Κάθε σχόλιο σίγασης σιγάζει κάποιο εύρημα.',
  'rule.suppression/unused.why': 'Ένα σχόλιο που δεν χρειάζεται πια κρύβει το επόμενο πραγματικό εύρημα.',
  'rule.suppression/unknown.summary': 'Κάθε σχόλιο σίγασης αναφέρει κανόνα που υπάρχει.',
  'rule.suppression/unknown.why': 'Ένα λανθασμένο όνομα κανόνα δεν σιγάζει τίποτα.',
  'rule.limit/findings.summary': 'Υπάρχει όριο στα ευρήματα που εμφανίζονται για ένα έγγραφο.',
  'rule.limit/findings.why': 'Χιλιάδες ευρήματα μαζί δεν βοηθούν κανέναν και καθυστερούν τον επεξεργαστή κειμένου.',
  'rule.config/unknown-key.summary': 'Το policywright.yaml περιέχει μόνο ρυθμίσεις που υπάρχουν.',
  'rule.config/unknown-key.why': 'Μια ρύθμιση με ορθογραφικό λάθος αγνοείται και οι έλεγχοι γίνονται διαφορετικά από ό,τι θέλατε.',
  'rule.config/bad-value.summary': 'Οι τιμές στο policywright.yaml μπορούν να χρησιμοποιηθούν.',
  'rule.config/bad-value.why': 'Μια τιμή που δεν μπορεί να χρησιμοποιηθεί αγνοείται και ισχύει η προεπιλογή.',
  'rule.config/syntax.summary': 'Το policywright.yaml διαβάζεται.',
  'rule.config/syntax.why': 'Ρυθμίσεις που δεν διαβάζονται δεν ισχύουν.',
  'rule.config/dead-pattern.summary': 'Κάθε μοτίβο αρχείων στο policywright.yaml ταιριάζει με κάποιο αρχείο.',
  'rule.config/dead-pattern.why': 'Ένα μοτίβο που δεν ταιριάζει με τίποτα αφήνει έγγραφα ανέλεγκτα, χωρίς να το καταλάβει κανείς.',

  // Severities, as shown in hovers and previews.
  'severity.error': 'Σφάλμα',
  'severity.warning': 'Προειδοποίηση',
  'severity.info': 'Πληροφορία',
  'severity.hint': 'Υπόδειξη',

  // Hovers.
  'hover.why': 'Γιατί έχει σημασία: {why}',
  'hover.section': 'Ενότητα «{title}»',
  'hover.required': 'Υποχρεωτική σε αυτό το είδος εγγράφου.',
  'hover.recommended': 'Συνιστάται σε αυτό το είδος εγγράφου.',
  'hover.optional': 'Προαιρετική σε αυτό το είδος εγγράφου.',
  'hover.blank': 'Κενό «{text}», εμφανίσεις στο έγγραφο: {count}',
  'hover.example': 'Παράδειγμα: {example}',
  'hover.oneOf': 'Ένα από τα εξής: {allowed}',

  // What each front matter key means.
  'key.kind': 'Το είδος του εγγράφου. Από αυτό εξαρτάται ποιες ενότητες αναμένονται.',
  'key.title': 'Ο τίτλος που βλέπουν οι αναγνώστες.',
  'key.language': 'Η γλώσσα στην οποία είναι γραμμένο το έγγραφο.',
  'key.status': 'Σε ποιο στάδιο βρίσκεται το έγγραφο. Από αυτό εξαρτάται πόσο σοβαρή είναι μια έλλειψη.',
  'key.owner': 'Ο ρόλος ή το πρόσωπο που έχει την ευθύνη του εγγράφου.',
  'key.contact':
    'Πού απευθύνονται οι ερωτήσεις για το έγγραφο: διεύθυνση, αριθμός τηλεφώνου ή ρόλος. Ή ανά θέμα, το καθένα σε δική του γραμμή κάτω από το κλειδί.',
  'key.version': 'Η έκδοση του εγγράφου.',
  'key.effective': 'Η ημερομηνία από την οποία ισχύει το έγγραφο.',
  'key.reviewed': 'Η ημερομηνία της τελευταίας αναθεώρησης.',
  'key.review_cycle': 'Πόσος χρόνος μεσολαβεί έως την επόμενη αναθεώρηση.',
  'key.approved_by': 'Ποιος ενέκρινε το έγγραφο.',
  'key.applies_to': 'Για ποιους ή για ποια τμήματα του οργανισμού ισχύει το έγγραφο.',
  'key.classification': 'Ποιοι επιτρέπεται να διαβάζουν το έγγραφο.',
  'key.id': 'Ο αριθμός ή η σύντομη ονομασία με την οποία αρχειοθετείται το έγγραφο.',
  'key.translation_of': 'Το έγγραφο του οποίου είναι μετάφραση.',
  'key.satisfies': 'Οι όροι ή οι έλεγχοι που καλύπτει το έγγραφο.',
  'key.values': 'Οι τιμές που παίρνουν τη θέση των κενών όταν εμφανίζεται το έγγραφο.',
  'key.policywright': 'Ρυθμίσεις μόνο για αυτό το έγγραφο, όπως κανόνες προς σίγαση.',

  // Why a file is or is not checked.
  'status.checkedByKind': 'Ελέγχεται, επειδή η κεφαλίδα του λέει τι είδους έγγραφο είναι.',
  'status.checkedByInclude': 'Ελέγχεται, επειδή η διαδρομή του ταιριάζει με το «{pattern}».',
  'status.checkedExplicitly': 'Ελέγχεται, επειδή ζητήθηκε ονομαστικά.',
  'status.kindGuessed': 'Το είδος «{kind}» συνάγεται από τον τίτλο. Γράψτε το στην κεφαλίδα για να είναι βέβαιο.',
  'status.notAPolicy': 'Δεν ελέγχεται: η κεφαλίδα δεν δηλώνει είδος εγγράφου και κανένα μοτίβο δεν περιλαμβάνει αυτή τη διαδρομή.',
  'status.excluded': 'Δεν ελέγχεται: η διαδρομή του ταιριάζει με το μοτίβο εξαίρεσης «{pattern}».',
  'status.retired': 'Δεν ελέγχεται για ελλείψεις: το έγγραφο είναι εκτός ισχύος.',
  'status.languageDetected': 'Η γλώσσα αναγνωρίστηκε από το κείμενο.',

  // Completion.
  'completion.missingSection': 'Ενότητα που λείπει',
  'completion.today': 'Σήμερα',
  'completion.nextReview': 'Σε {months} μήνες',
};
