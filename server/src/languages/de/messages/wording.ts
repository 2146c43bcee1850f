import type { wording as english } from '../../en/messages/wording.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the wording of sentences. */
export const wording: MessagesOf<typeof english> = {
  'wording/weak-commitment.weak':
    '„{term}“ nimmt einer Zusage mit Zahl die Verbindlichkeit. Schreiben Sie, was Sie tun werden, oder nennen Sie den Anteil der Fälle, in denen es gilt.',
  'wording/jargon.plain': '„{term}“ ist Amtsdeutsch oder Jargon. Schreiben Sie: {plain}.',
  'wording/jargon.drop': '„{term}“ ist Amtsdeutsch oder Jargon und sagt nichts. Lassen Sie es weg, oder sagen Sie einfach, was gemeint ist.',
  'wording/agentless-duty.nobody': '„{term}“ sagt nicht, wer es tun muss. Nennen Sie die Rolle oder das Team.',
  'wording/long-sentence.words':
    'Dieser Satz hat {count} Wörter; ab {limit} verliert man den Faden. Teilen Sie ihn, oder machen Sie eine Liste daraus.',
  'wording/long-sentence.characters':
    'Dieser Satz hat {count} Zeichen; ab {limit} verliert man den Faden. Teilen Sie ihn, oder machen Sie eine Liste daraus.',

  'rule.wording/weak-commitment.summary': 'Eine Zusage mit Zahl ist auch als Zusage formuliert.',
  'rule.wording/weak-commitment.why':
    'Auf „wir bemühen uns“ kann sich niemand berufen; gilt die Zahl nicht immer, sagt ein Anteil der Fälle das ehrlich.',
  'rule.wording/jargon.summary': 'Kundschaft und Mitarbeitende lesen Wörter aus dem Alltag.',
  'rule.wording/jargon.why': 'Wer ein Wort nachschlagen oder erraten muss, überliest, was zugesagt oder verlangt wird.',
  'rule.wording/agentless-duty.summary': 'Jede Pflicht sagt, wer sie hat.',
  'rule.wording/agentless-duty.why': 'Gehört eine Pflicht niemandem, verlassen sich alle auf die anderen.',
  'rule.wording/long-sentence.summary': 'Ein Satz lässt sich beim ersten Lesen verstehen.',
  'rule.wording/long-sentence.why': 'Am Ende eines langen Satzes ist sein Anfang vergessen, und damit, was zu tun ist.',
};
