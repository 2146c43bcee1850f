import type { RuleExamples } from '../types.ts';

export const headingTitle: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Refund policy

## Complants

Complaints are settled within 10 working days.
`,
    fine: `
---
kind: policy
language: en
---

# Refund policy

## Complaints

Complaints are settled within 10 working days.
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Geltungsbereihc

Sie gilt für alle Filialen.
`,
    fine: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Geltungsbereich

Sie gilt für alle Filialen.
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
---

# Quy định đổi trả

## Pham vi áp dụng

Áp dụng cho tất cả cửa hàng.
`,
    fine: `
---
kind: policy
language: vi
---

# Quy định đổi trả

## Phạm vi áp dụng

Áp dụng cho tất cả cửa hàng.
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

## ขอบเขดการใช้

ใช้กับทุกสาขา
`,
    fine: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

## ขอบเขตการใช้

ใช้กับทุกสาขา
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

## Πεδίο εφρμογής

Ισχύει για όλα τα καταστήματα.
`,
    fine: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

## Πεδίο εφαρμογής

Ισχύει για όλα τα καταστήματα.
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
---

# 退款政策

## 服务标隹

我们在 24 小时内回复邮件。
`,
    fine: `
---
kind: policy
language: zh
---

# 退款政策

## 服务标准

我们在 24 小时内回复邮件。
`,
  },
};
