import type { RuleExamples } from '../types.ts';

export const steps: RuleExamples = {
  en: {
    flagged: `
## Procedures

Staff handle enquiries with care. They write down what the customer wants.
`,
    fine: `
## Procedures

1. Staff write down what the customer wants.
2. Staff call back the same day.
`,
  },
  de: {
    flagged: `
## Verfahren und Abläufe

Das Team nimmt Anliegen freundlich auf. Jedes Anliegen wird notiert.
`,
    fine: `
## Verfahren und Abläufe

1. Das Team nimmt das Anliegen auf.
2. Das Team ruft am selben Tag zurück.
`,
  },
  vi: {
    flagged: `
## Quy trình thực hiện

Nhân viên luôn lịch sự. Mọi yêu cầu đều được ghi lại.
`,
    fine: `
## Quy trình thực hiện

1. Nhân viên ghi lại yêu cầu.
2. Nhân viên gọi lại trong ngày.
`,
  },
  th: {
    flagged: `
## ขั้นตอนการปฏิบัติงาน

พนักงานสุภาพเสมอ ทุกคำขอจะถูกบันทึกไว้
`,
    fine: `
## ขั้นตอนการปฏิบัติงาน

1. พนักงานบันทึกคำขอ
2. พนักงานโทรกลับภายในวันเดียวกัน
`,
  },
  el: {
    flagged: `
## Διαδικασίες εξυπηρέτησης

Το προσωπικό είναι ευγενικό. Κάθε αίτημα καταγράφεται.
`,
    fine: `
## Διαδικασίες εξυπηρέτησης

1. Το προσωπικό καταγράφει το αίτημα.
2. Το προσωπικό τηλεφωνεί την ίδια ημέρα.
`,
  },
  zh: {
    flagged: `
## 工作流程

员工礼貌待客，并记录每项请求。
`,
    fine: `
## 工作流程

1. 员工记录顾客的请求。
2. 员工当天回电。
`,
  },
};
