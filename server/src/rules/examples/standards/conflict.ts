import type { RuleExamples } from '../types.ts';

export const conflict: RuleExamples = {
  en: {
    flagged: `
- We answer every e-mail within 24 hours.
- We answer every e-mail within 3 days.
`,
    fine: `
- We answer every e-mail within 24 hours.
- We answer every letter within 3 days.
`,
  },
  de: {
    flagged: `
- Wir beantworten jede E-Mail innerhalb von 24 Stunden.
- Wir beantworten jede E-Mail innerhalb von 3 Tagen.
`,
    fine: `
- Wir beantworten jede E-Mail innerhalb von 24 Stunden.
- Wir beantworten jeden Brief innerhalb von 3 Tagen.
`,
  },
  vi: {
    flagged: `
- Chúng tôi trả lời email trong vòng 24 giờ.
- Chúng tôi trả lời email trong vòng 3 ngày.
`,
    fine: `
- Chúng tôi trả lời email trong vòng 24 giờ.
- Chúng tôi trả lời thư trong vòng 3 ngày.
`,
  },
  th: {
    flagged: `
- เราตอบอีเมลภายใน 24 ชั่วโมง
- เราตอบอีเมลภายใน 3 วัน
`,
    fine: `
- เราตอบอีเมลภายใน 24 ชั่วโมง
- เราตอบจดหมายภายใน 3 วัน
`,
  },
  el: {
    flagged: `
- Απαντάμε σε κάθε email εντός 24 ωρών.
- Απαντάμε σε κάθε email εντός 3 ημερών.
`,
    fine: `
- Απαντάμε σε κάθε email εντός 24 ωρών.
- Απαντάμε σε κάθε επιστολή εντός 3 ημερών.
`,
  },
  zh: {
    flagged: `
- 我们在 24 小时内回复邮件。
- 我们在 3 天内回复邮件。
`,
    fine: `
- 我们在 24 小时内回复邮件。
- 我们在 3 天内回复信件。
`,
  },
};
