import type { linking as english } from '../../en/messages/linking.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about documents that front matter names, and about contacts by topic. */
export const linking: MessagesOf<typeof english> = {
  'references/related.missing': 'Δεν υπάρχει αρχείο «{target}». Διορθώστε τη διαδρομή ή αφαιρέστε την.',
  'references/related.missingNear': 'Δεν υπάρχει αρχείο «{target}». Μήπως εννοείτε «{near}»;',
  'references/related.unknownId': 'Κανένα έγγραφο αυτού του χώρου εργασίας δεν έχει τον κωδικό «{id}». Διορθώστε τον ή αφαιρέστε τον.',
  'references/contact.topic': 'Δίπλα στο «{topic}» δεν υπάρχει τίποτα. Γράψτε ποιος βοηθά και πώς επικοινωνεί κανείς μαζί του ή αφαιρέστε τη γραμμή.',
  'front-matter/schema.needsContact':
    'Το κλειδί «{key}» θέλει ένα ή περισσότερα στοιχεία επικοινωνίας ή, με εσοχή από κάτω, ένα θέμα με τα στοιχεία του σε κάθε γραμμή.',
  'references/contact.other': 'Άλλες πολιτικές δίνουν «{known}» για το θέμα «{topic}». Δώστε τα ίδια στοιχεία ή ονομάστε αλλιώς το θέμα.',
  'references/contact.near': 'Καμία άλλη πολιτική δεν δίνει «{text}». Μήπως εννοείτε «{near}»;',
  'hover.contactElsewhere': 'Άλλες πολιτικές δίνουν για αυτό το θέμα: {contacts}',
  'key.related': 'Άλλα έγγραφα που συνδέονται με αυτό, το καθένα με τη διαδρομή ή τον κωδικό του.',
};
