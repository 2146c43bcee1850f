import type { wording as english } from '../../en/messages/wording.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the wording of sentences. */
export const wording: MessagesOf<typeof english> = {
  'wording/weak-commitment.weak':
    'Το «{term}» κάνει μια υπόσχεση με αριθμό να μοιάζει προαιρετική. Γράψτε «θα», ή πείτε σε ποιο ποσοστό των περιπτώσεων ισχύει.',
  'wording/jargon.plain': 'Το «{term}» είναι γραφειοκρατική γλώσσα. Γράψτε: {plain}.',
  'wording/jargon.drop': 'Το «{term}» είναι γραφειοκρατική γλώσσα και δεν προσθέτει τίποτα. Παραλείψτε το ή πείτε απλά τι εννοείτε.',
  'wording/agentless-duty.nobody': 'Το «{term}» δεν λέει ποιος πρέπει να το κάνει. Ονομάστε τον ρόλο ή την ομάδα.',
  'wording/long-sentence.words':
    'Αυτή η πρόταση έχει {count} λέξεις· πάνω από {limit} ο αναγνώστης χάνει τον ειρμό. Χωρίστε την ή κάντε την κατάλογο.',
  'wording/long-sentence.characters':
    'Αυτή η πρόταση έχει {count} χαρακτήρες· πάνω από {limit} ο αναγνώστης χάνει τον ειρμό. Χωρίστε την ή κάντε την κατάλογο.',

  'rule.wording/weak-commitment.summary': 'Μια υπόσχεση με αριθμό είναι γραμμένη ως υπόσχεση.',
  'rule.wording/weak-commitment.why':
    'Κανείς δεν μπορεί να επικαλεστεί ένα «προσπαθούμε»· αν ο αριθμός δεν τηρείται πάντα, ένα ποσοστό περιπτώσεων το λέει με ειλικρίνεια.',
  'rule.wording/jargon.summary': 'Πελάτες και προσωπικό διαβάζουν λέξεις της καθημερινότητας.',
  'rule.wording/jargon.why': 'Όποιος πρέπει να ψάξει ή να μαντέψει μια λέξη χάνει αυτό που του υπόσχονται ή του ζητούν.',
  'rule.wording/agentless-duty.summary': 'Κάθε υποχρέωση λέει ποιος την έχει.',
  'rule.wording/agentless-duty.why': 'Όταν μια υποχρέωση δεν ανήκει σε κανέναν, όλοι περιμένουν να την κάνει κάποιος άλλος.',
  'rule.wording/long-sentence.summary': 'Μια πρόταση γίνεται κατανοητή με την πρώτη ανάγνωση.',
  'rule.wording/long-sentence.why': 'Στο τέλος μιας μακριάς πρότασης η αρχή της έχει ξεχαστεί, και μαζί της τι πρέπει να γίνει.',
};
