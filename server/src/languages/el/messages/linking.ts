import type { linking as english } from '../../en/messages/linking.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about documents that front matter names, and about contacts by topic. */
export const linking: MessagesOf<typeof english> = {
  'references/related.missing': 'Δεν υπάρχει αρχείο «{target}». Διορθώστε τη διαδρομή ή αφαιρέστε την.',
  'references/related.missingNear': 'Δεν υπάρχει αρχείο «{target}». Μήπως εννοείτε «{near}»;',
  'references/related.unknownId': 'Κανένα έγγραφο αυτού του χώρου εργασίας δεν έχει τον κωδικό «{id}». Διορθώστε τον ή αφαιρέστε τον.',
  'references/contact.topic': 'Δίπλα στο «{topic}» δεν υπάρχει τίποτα. Γράψτε ποιος βοηθά και πώς επικοινωνεί κανείς μαζί του ή αφαιρέστε τη γραμμή.',
  'key.related': 'Άλλα έγγραφα που συνδέονται με αυτό, το καθένα με τη διαδρομή ή τον κωδικό του.',
};
