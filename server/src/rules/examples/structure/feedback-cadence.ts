import type { RuleExamples } from '../types.ts';

export const feedbackCadence: RuleExamples = {
  en: {
    flagged: `
## Feedback

We welcome your feedback.
`,
    fine: `
## Feedback

We ask for feedback after every repair and read all cards once a month.
`,
  },
  de: {
    flagged: `
## Rückmeldungen und Feedback

Wir freuen uns über Lob und Kritik.
`,
    fine: `
## Rückmeldungen und Feedback

Wir lesen alle Karten einmal im Monat.
`,
  },
  vi: {
    flagged: `
## Ý kiến phản hồi

Chúng tôi trân trọng mọi ý kiến.
`,
    fine: `
## Ý kiến phản hồi

Quản lý đọc ý kiến mỗi tháng một lần.
`,
  },
  th: {
    flagged: `
## การรับฟังความคิดเห็น

เรายินดีรับฟังทุกความคิดเห็น
`,
    fine: `
## การรับฟังความคิดเห็น

ผู้จัดการอ่านความคิดเห็นเดือนละหนึ่งครั้ง
`,
  },
  el: {
    flagged: `
## Ανατροφοδότηση

Εκτιμούμε τη γνώμη σας.
`,
    fine: `
## Ανατροφοδότηση

Διαβάζουμε όλα τα σχόλια μία φορά τον μήνα.
`,
  },
  zh: {
    flagged: `
## 意见反馈

我们欢迎您的意见。
`,
    fine: `
## 意见反馈

经理每月阅读一次顾客意见。
`,
  },
};
