import type { RuleExamples } from '../types.ts';

export const objectiveWithoutProcedure: RuleExamples = {
  en: {
    flagged: `
## Objectives

- Win more awards

## Complaints

We acknowledge each complaint within 2 working days.
`,
    fine: `
## Objectives

- Acknowledge complaints sooner

## Complaints

We acknowledge each complaint within 2 working days.
`,
  },
  de: {
    flagged: `
## Ziele

- Mehr Auszeichnungen gewinnen

## Umgang mit Beschwerden

Jede Beschwerde wird am selben Tag eingetragen.
`,
    fine: `
## Ziele

- Beschwerden zügiger beantworten

## Umgang mit Beschwerden

Jede Beschwerde wird am selben Tag eingetragen.
`,
  },
  vi: {
    flagged: `
## Mục tiêu

- Giành thêm giải thưởng

## Xử lý khiếu nại

Mọi khiếu nại được ghi lại trong ngày.
`,
    fine: `
## Mục tiêu

- Trả lời khiếu nại sớm hơn

## Xử lý khiếu nại

Mọi khiếu nại được ghi lại trong ngày.
`,
  },
  th: {
    flagged: `
## เป้าหมายการบริการ

- ได้รับรางวัลมากขึ้น

## การจัดการข้อร้องเรียน

บันทึกข้อร้องเรียนในวันเดียวกัน
`,
    fine: `
## เป้าหมายการบริการ

- ตอบข้อร้องเรียนให้เร็วขึ้น

## การจัดการข้อร้องเรียน

บันทึกข้อร้องเรียนในวันเดียวกัน
`,
  },
  el: {
    flagged: `
## Στόχοι

- Περισσότερα βραβεία

## Διαχείριση παραπόνων

Κάθε παράπονο καταγράφεται την ίδια ημέρα.
`,
    fine: `
## Στόχοι

- Ταχύτερη απάντηση στα παράπονα

## Διαχείριση παραπόνων

Κάθε παράπονο καταγράφεται την ίδια ημέρα.
`,
  },
  zh: {
    flagged: `
## 服务目标

- 获得更多奖项

## 投诉处理

投诉当天登记。
`,
    fine: `
## 服务目标

- 更快处理投诉

## 投诉处理

投诉当天登记。
`,
  },
};
