import type { ClassificationWording } from '../classificationWording.ts';

/** How far documents may be shown, in Greek. */
export const classifications: ClassificationWording = {
  public: { name: 'Δημόσιο', aliases: ['δημόσια', 'δημόσιος', 'προς δημοσίευση'] },
  internal: {
    name: 'Εσωτερικής χρήσης',
    aliases: ['εσωτερικό', 'εσωτερική χρήση', 'για εσωτερική χρήση', 'μόνο για εσωτερική χρήση', 'εσωτερικής χρήσης'],
  },
  confidential: { name: 'Εμπιστευτικό', aliases: ['εμπιστευτική'] },
  'strictly-confidential': { name: 'Αυστηρά εμπιστευτικό', aliases: ['άκρως εμπιστευτικό'] },
  restricted: { name: 'Περιορισμένης διανομής', aliases: ['περιορισμένη διανομή', 'περιορισμένης πρόσβασης', 'περιορισμένη πρόσβαση'] },
  secret: { name: 'Απόρρητο', aliases: ['απόρρητη'] },
};
