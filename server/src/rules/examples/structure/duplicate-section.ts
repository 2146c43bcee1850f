import type { RuleExamples } from '../types.ts';

export const duplicateSection: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Refund policy

## Scope

It applies to all branches.

## Contact

Write to service@norrholm.de.

## Scope

This policy says how customers return goods.
`,
    fine: `
---
kind: policy
language: en
---

# Refund policy

## Scope

It applies to all branches.

This policy says how customers return goods.

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

Sie gilt für alle Filialen.

## Kontakt

Schreiben Sie an service@norrholm.de.

## Geltungsbereich

Diese Richtlinie regelt, wie Kundinnen und Kunden Ware zurückgeben.
`,
    fine: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Geltungsbereich

Sie gilt für alle Filialen.

Diese Richtlinie regelt, wie Kundinnen und Kunden Ware zurückgeben.

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

Áp dụng cho tất cả cửa hàng.

## Liên hệ

Xin viết thư tới service@norrholm.de.

## Phạm vi áp dụng

Tài liệu này quy định cách khách hàng trả hàng.
`,
    fine: `
---
kind: policy
language: vi
---

# Quy định đổi trả

## Phạm vi áp dụng

Áp dụng cho tất cả cửa hàng.

Tài liệu này quy định cách khách hàng trả hàng.

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

ใช้กับทุกสาขา

## ช่องทางติดต่อ

ติดต่อ service@norrholm.de

## ขอบเขตการบังคับใช้

นโยบายนี้กำหนดวิธีที่ลูกค้าคืนสินค้า
`,
    fine: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

## ขอบเขตการบังคับใช้

ใช้กับทุกสาขา

นโยบายนี้กำหนดวิธีที่ลูกค้าคืนสินค้า

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

Ισχύει για όλα τα καταστήματα.

## Επικοινωνία

Γράψτε στο service@norrholm.de.

## Πεδίο εφαρμογής

Η πολιτική αυτή ορίζει πώς οι πελάτες επιστρέφουν προϊόντα.
`,
    fine: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

## Πεδίο εφαρμογής

Ισχύει για όλα τα καταστήματα.

Η πολιτική αυτή ορίζει πώς οι πελάτες επιστρέφουν προϊόντα.

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

适用于所有门店。

## 联系方式

请致信 service@norrholm.de。

## 适用范围

本政策规定顾客如何退货。
`,
    fine: `
---
kind: policy
language: zh
---

# 退款政策

## 适用范围

适用于所有门店。

本政策规定顾客如何退货。

## 联系方式

请致信 service@norrholm.de。
`,
  },
};
