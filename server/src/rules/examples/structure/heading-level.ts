import type { RuleExamples } from '../types.ts';

export const headingLevel: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Refund policy

## Purpose

This policy says how customers return goods.

#### Scope

It applies to all branches.

## Contact

Write to service@norrholm.de.
`,
    fine: `
---
kind: policy
language: en
---

# Refund policy

## Purpose

This policy says how customers return goods.

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

## Zweck

Diese Richtlinie regelt, wie Kundinnen und Kunden Ware zurückgeben.

#### Geltungsbereich

Sie gilt für alle Filialen.

## Kontakt

Schreiben Sie an service@norrholm.de.
`,
    fine: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Zweck

Diese Richtlinie regelt, wie Kundinnen und Kunden Ware zurückgeben.

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

## Mục đích

Tài liệu này quy định cách khách hàng trả hàng.

#### Phạm vi áp dụng

Áp dụng cho tất cả cửa hàng.

## Liên hệ

Xin viết thư tới service@norrholm.de.
`,
    fine: `
---
kind: policy
language: vi
---

# Quy định đổi trả

## Mục đích

Tài liệu này quy định cách khách hàng trả hàng.

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

## วัตถุประสงค์

นโยบายนี้กำหนดวิธีที่ลูกค้าคืนสินค้า

#### ขอบเขตการบังคับใช้

ใช้กับทุกสาขา

## ช่องทางติดต่อ

ติดต่อ service@norrholm.de
`,
    fine: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

## วัตถุประสงค์

นโยบายนี้กำหนดวิธีที่ลูกค้าคืนสินค้า

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

## Σκοπός

Η πολιτική αυτή ορίζει πώς οι πελάτες επιστρέφουν προϊόντα.

#### Πεδίο εφαρμογής

Ισχύει για όλα τα καταστήματα.

## Επικοινωνία

Γράψτε στο service@norrholm.de.
`,
    fine: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

## Σκοπός

Η πολιτική αυτή ορίζει πώς οι πελάτες επιστρέφουν προϊόντα.

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

## 目的

本政策规定顾客如何退货。

#### 适用范围

适用于所有门店。

## 联系方式

请致信 service@norrholm.de。
`,
    fine: `
---
kind: policy
language: zh
---

# 退款政策

## 目的

本政策规定顾客如何退货。

## 适用范围

适用于所有门店。

## 联系方式

请致信 service@norrholm.de。
`,
  },
};
