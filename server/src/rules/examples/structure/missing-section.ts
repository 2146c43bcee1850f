import type { RuleExamples } from '../types.ts';

export const missingSection: RuleExamples = {
  en: {
    flagged: `
---
kind: procedure
language: en
---

# Refund procedure

## Purpose

This policy says how customers return goods.

## Roles and responsibilities

The cashier pays out, the branch manager signs.

## Procedures

1. Check the receipt.
2. Pay the money back.

## Contact

Write to service@norrholm.de.
`,
    fine: `
---
kind: procedure
language: en
---

# Refund procedure

## Purpose

This policy says how customers return goods.

## Scope

It applies to all branches.

## Roles and responsibilities

The cashier pays out, the branch manager signs.

## Procedures

1. Check the receipt.
2. Pay the money back.

## Contact

Write to service@norrholm.de.
`,
  },
  de: {
    flagged: `
---
kind: procedure
language: de
---

# Verfahren für Erstattungen

## Zweck

Diese Richtlinie regelt, wie Kundinnen und Kunden Ware zurückgeben.

## Rollen und Verantwortlichkeiten

Die Kasse zahlt aus, die Filialleitung zeichnet gegen.

## Verfahren und Abläufe

1. Kassenbon prüfen.
2. Geld auszahlen.

## Kontakt

Schreiben Sie an service@norrholm.de.
`,
    fine: `
---
kind: procedure
language: de
---

# Verfahren für Erstattungen

## Zweck

Diese Richtlinie regelt, wie Kundinnen und Kunden Ware zurückgeben.

## Geltungsbereich

Sie gilt für alle Filialen.

## Rollen und Verantwortlichkeiten

Die Kasse zahlt aus, die Filialleitung zeichnet gegen.

## Verfahren und Abläufe

1. Kassenbon prüfen.
2. Geld auszahlen.

## Kontakt

Schreiben Sie an service@norrholm.de.
`,
  },
  vi: {
    flagged: `
---
kind: procedure
language: vi
---

# Quy trình hoàn tiền

## Mục đích

Tài liệu này quy định cách khách hàng trả hàng.

## Vai trò và trách nhiệm

Thu ngân trả tiền, cửa hàng trưởng ký duyệt.

## Quy trình thực hiện

1. Kiểm tra hóa đơn.
2. Trả tiền cho khách.

## Liên hệ

Xin viết thư tới service@norrholm.de.
`,
    fine: `
---
kind: procedure
language: vi
---

# Quy trình hoàn tiền

## Mục đích

Tài liệu này quy định cách khách hàng trả hàng.

## Phạm vi áp dụng

Áp dụng cho tất cả cửa hàng.

## Vai trò và trách nhiệm

Thu ngân trả tiền, cửa hàng trưởng ký duyệt.

## Quy trình thực hiện

1. Kiểm tra hóa đơn.
2. Trả tiền cho khách.

## Liên hệ

Xin viết thư tới service@norrholm.de.
`,
  },
  th: {
    flagged: `
---
kind: procedure
language: th
---

# ขั้นตอนการคืนเงิน

## วัตถุประสงค์

นโยบายนี้กำหนดวิธีที่ลูกค้าคืนสินค้า

## บทบาทและความรับผิดชอบ

พนักงานเก็บเงินจ่ายเงินคืน ผู้จัดการสาขาลงนาม

## ขั้นตอนการปฏิบัติงาน

1. ตรวจใบเสร็จ
2. จ่ายเงินคืน

## ช่องทางติดต่อ

ติดต่อ service@norrholm.de
`,
    fine: `
---
kind: procedure
language: th
---

# ขั้นตอนการคืนเงิน

## วัตถุประสงค์

นโยบายนี้กำหนดวิธีที่ลูกค้าคืนสินค้า

## ขอบเขตการบังคับใช้

ใช้กับทุกสาขา

## บทบาทและความรับผิดชอบ

พนักงานเก็บเงินจ่ายเงินคืน ผู้จัดการสาขาลงนาม

## ขั้นตอนการปฏิบัติงาน

1. ตรวจใบเสร็จ
2. จ่ายเงินคืน

## ช่องทางติดต่อ

ติดต่อ service@norrholm.de
`,
  },
  el: {
    flagged: `
---
kind: procedure
language: el
---

# Διαδικασία επιστροφής χρημάτων

## Σκοπός

Η πολιτική αυτή ορίζει πώς οι πελάτες επιστρέφουν προϊόντα.

## Ρόλοι και αρμοδιότητες

Ο ταμίας πληρώνει, ο διευθυντής του καταστήματος υπογράφει.

## Διαδικασίες εξυπηρέτησης

1. Ελέγξτε την απόδειξη.
2. Επιστρέψτε τα χρήματα.

## Επικοινωνία

Γράψτε στο service@norrholm.de.
`,
    fine: `
---
kind: procedure
language: el
---

# Διαδικασία επιστροφής χρημάτων

## Σκοπός

Η πολιτική αυτή ορίζει πώς οι πελάτες επιστρέφουν προϊόντα.

## Πεδίο εφαρμογής

Ισχύει για όλα τα καταστήματα.

## Ρόλοι και αρμοδιότητες

Ο ταμίας πληρώνει, ο διευθυντής του καταστήματος υπογράφει.

## Διαδικασίες εξυπηρέτησης

1. Ελέγξτε την απόδειξη.
2. Επιστρέψτε τα χρήματα.

## Επικοινωνία

Γράψτε στο service@norrholm.de.
`,
  },
  zh: {
    flagged: `
---
kind: procedure
language: zh
---

# 退款流程

## 目的

本政策规定顾客如何退货。

## 职责分工

收银员付款，店长签字。

## 工作流程

1. 核对小票。
2. 退还款项。

## 联系方式

请致信 service@norrholm.de。
`,
    fine: `
---
kind: procedure
language: zh
---

# 退款流程

## 目的

本政策规定顾客如何退货。

## 适用范围

适用于所有门店。

## 职责分工

收银员付款，店长签字。

## 工作流程

1. 核对小票。
2. 退还款项。

## 联系方式

请致信 service@norrholm.de。
`,
  },
};
