import type { RuleExamples } from '../types.ts';

export const escalationChain: RuleExamples = {
  en: {
    flagged: `
## Escalation

Difficult cases are escalated.
`,
    fine: `
## Escalation

1. Staff phone the supervisor within 15 minutes.
2. The supervisor emails the manager the same day.
`,
  },
  de: {
    flagged: `
## Eskalation

Schwierige Fälle werden besprochen.
`,
    fine: `
## Eskalation

1. Das Team ruft innerhalb von 15 Minuten die Teamleitung an.
2. Die Teamleitung gibt den Fall am selben Tag per E-Mail an die Serviceleitung.
`,
  },
  vi: {
    flagged: `
## Chuyển cấp xử lý

Việc khó được xem xét.
`,
    fine: `
## Chuyển cấp xử lý

1. Nhân viên gọi điện cho tổ trưởng trong vòng 15 phút.
2. Tổ trưởng chuyển vụ việc cho giám đốc dịch vụ qua email trong ngày.
`,
  },
  th: {
    flagged: `
## การส่งต่อเรื่องตามลำดับขั้น

เรื่องยากจะถูกพิจารณา
`,
    fine: `
## การส่งต่อเรื่องตามลำดับขั้น

1. พนักงานโทรหาหัวหน้าทีมภายใน 15 นาที
2. หัวหน้าทีมส่งเรื่องให้ผู้จัดการฝ่ายบริการทางอีเมลภายใน 1 วัน
`,
  },
  el: {
    flagged: `
## Κλιμάκωση

Οι δύσκολες υποθέσεις εξετάζονται.
`,
    fine: `
## Κλιμάκωση

1. Το προσωπικό τηλεφωνεί στον προϊστάμενο μέσα σε 15 λεπτά.
2. Ο προϊστάμενος προωθεί την υπόθεση με email στη διεύθυνση την ίδια ημέρα.
`,
  },
  zh: {
    flagged: `
## 升级处理

疑难个案另行讨论。
`,
    fine: `
## 升级处理

1. 员工在 15 分钟内致电主管。
2. 主管当天以电子邮件将个案转交服务经理。
`,
  },
};
