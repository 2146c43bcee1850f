import type { RuleExamples } from '../types.ts';

export const misplacedSection: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Refund policy

## Contact

Write to service@norrholm.de.

## Purpose

This policy says how customers return goods.

## Scope

It applies to all branches.

## Review and change log

The manager reviews this policy once a year.
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

## Review and change log

The manager reviews this policy once a year.

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

## Kontakt

Schreiben Sie an service@norrholm.de.

## Zweck

Diese Richtlinie regelt, wie Kundinnen und Kunden Ware zurückgeben.

## Geltungsbereich

Sie gilt für alle Filialen.

## Überprüfung und Aktualisierung

Die Leitung überprüft dieses Dokument einmal im Jahr.
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

## Überprüfung und Aktualisierung

Die Leitung überprüft dieses Dokument einmal im Jahr.

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

## Liên hệ

Xin viết thư tới service@norrholm.de.

## Mục đích

Tài liệu này quy định cách khách hàng trả hàng.

## Phạm vi áp dụng

Áp dụng cho tất cả cửa hàng.

## Rà soát và cập nhật

Tài liệu được rà soát mỗi năm một lần.
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

## Rà soát và cập nhật

Tài liệu được rà soát mỗi năm một lần.

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

## ช่องทางติดต่อ

ติดต่อ service@norrholm.de

## วัตถุประสงค์

นโยบายนี้กำหนดวิธีที่ลูกค้าคืนสินค้า

## ขอบเขตการบังคับใช้

ใช้กับทุกสาขา

## การทบทวนและประวัติการแก้ไข

ทบทวนเอกสารนี้ปีละหนึ่งครั้ง
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

## การทบทวนและประวัติการแก้ไข

ทบทวนเอกสารนี้ปีละหนึ่งครั้ง

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

## Επικοινωνία

Γράψτε στο service@norrholm.de.

## Σκοπός

Η πολιτική αυτή ορίζει πώς οι πελάτες επιστρέφουν προϊόντα.

## Πεδίο εφαρμογής

Ισχύει για όλα τα καταστήματα.

## Αναθεώρηση

Η πολιτική αναθεωρείται μία φορά τον χρόνο.
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

## Αναθεώρηση

Η πολιτική αναθεωρείται μία φορά τον χρόνο.

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

## 联系方式

请致信 service@norrholm.de。

## 目的

本政策规定顾客如何退货。

## 适用范围

适用于所有门店。

## 评审与修订

本政策每年审查一次。
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

## 评审与修订

本政策每年审查一次。

## 联系方式

请致信 service@norrholm.de。
`,
  },
};
