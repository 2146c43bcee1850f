import type { RuleExamples } from '../types.ts';

export const vague: RuleExamples = {
  en: {
    flagged: 'We answer every e-mail promptly.',
    fine: 'We answer every e-mail promptly, at most 24 hours after it arrives.',
  },
  de: {
    flagged: 'Wir beantworten jede E-Mail zeitnah.',
    fine: 'Wir beantworten jede E-Mail zeitnah, spätestens nach 24 Stunden.',
  },
  vi: {
    flagged: 'Chúng tôi trả lời mọi email sớm nhất có thể.',
    fine: 'Chúng tôi trả lời mọi email trong vòng 24 giờ.',
  },
  th: {
    flagged: 'เราจะตอบอีเมลทุกฉบับโดยเร็ว',
    fine: 'เราจะตอบอีเมลทุกฉบับภายใน 24 ชั่วโมง',
  },
  el: {
    flagged: 'Απαντάμε άμεσα στα email.',
    fine: 'Απαντάμε στα email εντός 24 ωρών.',
  },
  zh: {
    flagged: '我们会尽快回复每封邮件。',
    fine: '我们会在 24 小时内回复每封邮件。',
  },
};
