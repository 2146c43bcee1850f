import type { LanguagePack } from '../types.ts';

/** What contacts are given for, the word to write first. */
export const contactTopics: LanguagePack['contactTopics'] = {
  general: ['γενικά', 'ερωτήσεις', 'εξυπηρέτηση πελατών'],
  complaints: ['παράπονα', 'καταγγελίες'],
  refunds: ['επιστροφές', 'επιστροφές χρημάτων'],
  orders: ['παραγγελίες', 'παραδόσεις'],
  privacy: ['προσωπικά δεδομένα', 'προστασία δεδομένων', 'απόρρητο'],
  security: ['ασφάλεια', 'ασφάλεια πληροφοριών'],
  accessibility: ['προσβασιμότητα'],
  press: ['τύπος', 'γραφείο τύπου'],
  emergencies: ['επείγοντα', 'έκτακτη ανάγκη'],
};
