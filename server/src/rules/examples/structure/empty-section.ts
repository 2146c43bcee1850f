import type { RuleExamples } from '../types.ts';

export const emptySection: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Refund policy

## Scope

## Contact

Write to service@norrholm.de.
`,
    fine: `
---
kind: policy
language: en
---

# Refund policy

## Scope

It applies to all branches.

## Contact

Write to service@norrholm.de.
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Geltungsbereich

## Kontakt

Schreiben Sie an service@norrholm.de.
`,
    fine: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Geltungsbereich

Sie gilt für alle Filialen.

## Kontakt

Schreiben Sie an service@norrholm.de.
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
---

# Quy định đổi trả

## Phạm vi áp dụng

## Liên hệ

Xin viết thư tới service@norrholm.de.
`,
    fine: `
---
kind: policy
language: vi
---

# Quy định đổi trả

## Phạm vi áp dụng

Áp dụng cho tất cả cửa hàng.

## Liên hệ

Xin viết thư tới service@norrholm.de.
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

## ขอบเขตการบังคับใช้

## ช่องทางติดต่อ

ติดต่อ service@norrholm.de
`,
    fine: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

## ขอบเขตการบังคับใช้

ใช้กับทุกสาขา

## ช่องทางติดต่อ

ติดต่อ service@norrholm.de
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

## Πεδίο εφαρμογής

## Επικοινωνία

Γράψτε στο service@norrholm.de.
`,
    fine: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

## Πεδίο εφαρμογής

Ισχύει για όλα τα καταστήματα.

## Επικοινωνία

Γράψτε στο service@norrholm.de.
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
---

# 退款政策

## 适用范围

## 联系方式

请致信 service@norrholm.de。
`,
    fine: `
---
kind: policy
language: zh
---

# 退款政策

## 适用范围

适用于所有门店。

## 联系方式

请致信 service@norrholm.de。
`,
  },
};
