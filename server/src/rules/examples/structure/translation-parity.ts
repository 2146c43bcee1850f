import type { RuleExamples } from '../types.ts';

export const translationParity: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Refund policy

## Service standards

We reply within 5 working days.
`,
    fine: `
---
kind: policy
language: en
---

# Refund policy

## Service standards

We reply within 3 working days.
`,
    beside: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Servicestandards

Wir antworten innerhalb von 3 Werktagen.
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Servicestandards

Wir antworten innerhalb von 5 Werktagen.
`,
    fine: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Servicestandards

Wir antworten innerhalb von 3 Werktagen.
`,
    beside: `
---
kind: policy
language: en
---

# Refund policy

## Service standards

We reply within 3 working days.
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
---

# Quy định đổi trả

## Tiêu chuẩn dịch vụ

Chúng tôi trả lời trong vòng 5 ngày làm việc.
`,
    fine: `
---
kind: policy
language: vi
---

# Quy định đổi trả

## Tiêu chuẩn dịch vụ

Chúng tôi trả lời trong vòng 3 ngày làm việc.
`,
    beside: `
---
kind: policy
language: en
---

# Refund policy

## Service standards

We reply within 3 working days.
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

## มาตรฐานการให้บริการ

เราตอบกลับภายใน 5 วันทำการ
`,
    fine: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

## มาตรฐานการให้บริการ

เราตอบกลับภายใน 3 วันทำการ
`,
    beside: `
---
kind: policy
language: en
---

# Refund policy

## Service standards

We reply within 3 working days.
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

## Πρότυπα εξυπηρέτησης

Απαντάμε εντός 5 εργάσιμων ημερών.
`,
    fine: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

## Πρότυπα εξυπηρέτησης

Απαντάμε εντός 3 εργάσιμων ημερών.
`,
    beside: `
---
kind: policy
language: en
---

# Refund policy

## Service standards

We reply within 3 working days.
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
---

# 退款政策

## 服务标准

我们在 5 个工作日内答复。
`,
    fine: `
---
kind: policy
language: zh
---

# 退款政策

## 服务标准

我们在 3 个工作日内答复。
`,
    beside: `
---
kind: policy
language: en
---

# Refund policy

## Service standards

We reply within 3 working days.
`,
  },
};
