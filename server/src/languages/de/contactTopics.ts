import type { LanguagePack } from '../types.ts';

/** What contacts are given for, the word to write first. */
export const contactTopics: LanguagePack['contactTopics'] = {
  general: ['Allgemeines', 'Fragen', 'Anfragen', 'allgemeine Anfragen', 'Kundenservice'],
  complaints: ['Beschwerden', 'Beschwerde', 'Reklamationen'],
  refunds: ['Erstattungen', 'Rückgaben', 'Rücksendungen'],
  orders: ['Bestellungen', 'Lieferung', 'Bestellung und Lieferung'],
  privacy: ['Datenschutz'],
  security: ['Sicherheit', 'Informationssicherheit'],
  accessibility: ['Barrierefreiheit'],
  press: ['Presse', 'Medien'],
  emergencies: ['Notfälle', 'Notfall'],
};
