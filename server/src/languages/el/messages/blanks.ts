import type { blanks as english } from '../../en/messages/blanks.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of blanks that somebody else fills. */
export const blanks: MessagesOf<typeof english> = {
  'placeholders/for-others.several': '{count} κενά εδώ τα συμπληρώνει κάποιος άλλος: {ways}. Αν έτσι το θέλετε, αφήστε τα όπως είναι.',
  'placeholders/for-others.one': 'Ένα κενό εδώ το συμπληρώνει κάποιος άλλος: {ways}. Αν έτσι το θέλετε, αφήστε το όπως είναι.',
  'filler.paper': 'σε χαρτί',
  'filler.reply': 'σε απάντηση ή μήνυμα',
  'filler.tool': 'το πρόγραμμα δημοσίευσης',
  'rule.placeholders/for-others.summary': 'Τα κενά για άλλους ξεχωρίζουν από τα δικά σας.',
  'rule.placeholders/for-others.why':
    'Γραμμές για υπογραφή, πρότυπα απαντήσεων και μεταβλητές του προγράμματος δημοσίευσης μένουν σκόπιμα κενά. Μία υπόδειξη λέει πόσα είναι, ώστε να μην κρύβεται ανάμεσά τους κάποιο δικό σας.',
};
