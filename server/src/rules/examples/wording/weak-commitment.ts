import type { RuleExamples } from '../types.ts';

export const weakCommitment: RuleExamples = {
  en: {
    flagged: 'We aim to reply within 2 days.',
    fine: 'We reply within 2 days.',
  },
  de: {
    flagged: 'Wir bemühen uns, binnen 2 Tagen zu antworten.',
    fine: 'Wir antworten binnen 2 Tagen.',
  },
  vi: {
    flagged: 'Chúng tôi cố gắng trả lời trong vòng 2 ngày.',
    fine: 'Chúng tôi trả lời trong vòng 2 ngày.',
  },
  th: {
    flagged: 'เราพยายามตอบกลับภายใน 2 วัน',
    fine: 'เราตอบกลับภายใน 2 วัน',
  },
  el: {
    flagged: 'Προσπαθούμε να απαντάμε εντός 2 ημερών.',
    fine: 'Απαντάμε εντός 2 ημερών.',
  },
  zh: {
    flagged: '我们力争在 2 天内答复。',
    fine: '我们在 2 天内答复。',
  },
};
