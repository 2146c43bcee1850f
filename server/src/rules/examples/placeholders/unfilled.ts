import type { RuleExamples } from '../types.ts';

export const unfilled: RuleExamples = {
  en: {
    flagged: 'We answer letters within [X] working days.',
    fine: 'We answer letters within 5 working days.',
  },
  de: {
    flagged: 'Wir beantworten Briefe innerhalb von [X] Werktagen.',
    fine: 'Wir beantworten Briefe innerhalb von 5 Werktagen.',
  },
  vi: {
    flagged: 'Chúng tôi trả lời thư trong vòng [X] ngày làm việc.',
    fine: 'Chúng tôi trả lời thư trong vòng 5 ngày làm việc.',
  },
  th: {
    flagged: 'เราตอบจดหมายภายใน [X] วันทำการ',
    fine: 'เราตอบจดหมายภายใน 5 วันทำการ',
  },
  el: {
    flagged: 'Απαντάμε στις επιστολές εντός [X] εργάσιμων ημερών.',
    fine: 'Απαντάμε στις επιστολές εντός 5 εργάσιμων ημερών.',
  },
  zh: {
    flagged: '我们在【X】个工作日内回复来信。',
    fine: '我们在 5 个工作日内回复来信。',
  },
};
