import type { LanguagePack } from '../types.ts';

/** What contacts are given for, the word to write first. */
export const contactTopics: LanguagePack['contactTopics'] = {
  general: ['general', 'questions', 'enquiries', 'general enquiries', 'customer service'],
  complaints: ['complaints', 'complaint'],
  refunds: ['refunds', 'returns', 'refunds and returns'],
  orders: ['orders', 'orders and delivery', 'delivery'],
  privacy: ['privacy', 'data protection'],
  security: ['security', 'information security'],
  accessibility: ['accessibility'],
  press: ['press', 'media'],
  emergencies: ['emergencies', 'emergency', 'out of hours'],
};
