import type { RuleExamples } from '../types.ts';

export const anchor: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Refund policy

How we answer is set out under [Handling complaints](#complaints-handling).

## Handling complaints

We answer within 5 working days.
`,
    fine: `
---
kind: policy
language: en
---

# Refund policy

How we answer is set out under [Handling complaints](#handling-complaints).

## Handling complaints

We answer within 5 working days.
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

Wie wir antworten, steht unter [Umgang mit Beschwerden](#umgang-mit-beschwerde).

## Umgang mit Beschwerden

Wir antworten innerhalb von 5 Werktagen.
`,
    fine: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

Wie wir antworten, steht unter [Umgang mit Beschwerden](#umgang-mit-beschwerden).

## Umgang mit Beschwerden

Wir antworten innerhalb von 5 Werktagen.
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
---

# Quy định đổi trả

Cách trả lời được nêu ở mục [Xử lý khiếu nại](#giải-quyết-khiếu-nại).

## Xử lý khiếu nại

Chúng tôi trả lời trong vòng 5 ngày làm việc.
`,
    fine: `
---
kind: policy
language: vi
---

# Quy định đổi trả

Cách trả lời được nêu ở mục [Xử lý khiếu nại](#xử-lý-khiếu-nại).

## Xử lý khiếu nại

Chúng tôi trả lời trong vòng 5 ngày làm việc.
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

วิธีตอบกลับระบุไว้ในหัวข้อ [การจัดการข้อร้องเรียน](#การจัดการคำร้องเรียน)

## การจัดการข้อร้องเรียน

เราตอบกลับภายใน 5 วันทำการ
`,
    fine: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

วิธีตอบกลับระบุไว้ในหัวข้อ [การจัดการข้อร้องเรียน](#การจัดการข้อร้องเรียน)

## การจัดการข้อร้องเรียน

เราตอบกลับภายใน 5 วันทำการ
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

Ο τρόπος απάντησης ορίζεται στην ενότητα [Διαχείριση παραπόνων](#χειρισμός-παραπόνων).

## Διαχείριση παραπόνων

Απαντάμε εντός 5 εργάσιμων ημερών.
`,
    fine: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

Ο τρόπος απάντησης ορίζεται στην ενότητα [Διαχείριση παραπόνων](#διαχείριση-παραπόνων).

## Διαχείριση παραπόνων

Απαντάμε εντός 5 εργάσιμων ημερών.
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
---

# 退款政策

答复方式见[投诉处理](#处理投诉)。

## 投诉处理

我们在 5 个工作日内答复。
`,
    fine: `
---
kind: policy
language: zh
---

# 退款政策

答复方式见[投诉处理](#投诉处理)。

## 投诉处理

我们在 5 个工作日内答复。
`,
  },
};
