import type { RuleExamples } from '../types.ts';

export const unmeasured: RuleExamples = {
  en: {
    flagged: 'We will answer your letters.',
    fine: 'We will answer your letters within 5 working days.',
  },
  de: {
    flagged: 'Wir werden Ihre Briefe beantworten.',
    fine: 'Wir werden Ihre Briefe innerhalb von 5 Werktagen beantworten.',
  },
  vi: {
    flagged: 'Chúng tôi sẽ trả lời thư của quý khách.',
    fine: 'Chúng tôi sẽ trả lời thư của quý khách trong vòng 5 ngày làm việc.',
  },
  th: {
    flagged: 'เราจะตอบจดหมายของท่าน',
    fine: 'เราจะตอบจดหมายของท่านภายใน 5 วันทำการ',
  },
  el: {
    flagged: 'Θα απαντάμε στις επιστολές σας.',
    fine: 'Θα απαντάμε στις επιστολές σας εντός 5 εργάσιμων ημερών.',
  },
  zh: {
    flagged: '我们会回复您的来信。',
    fine: '我们会在 5 个工作日内回复您的来信。',
  },
};
