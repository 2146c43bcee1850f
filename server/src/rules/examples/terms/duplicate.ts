import type { RuleExamples } from '../types.ts';

export const duplicate: RuleExamples = {
  en: {
    flagged: `
## Definitions

- **Working day:** Monday to Friday.
- **Customer:** anyone who buys from us.
- **Working day:** Monday to Saturday.

## Scope

We answer every customer within 2 working days.
`,
    fine: `
## Definitions

- **Working day:** Monday to Friday.
- **Customer:** anyone who buys from us.

## Scope

We answer every customer within 2 working days.
`,
  },
  de: {
    flagged: `
## Begriffe

- **Werktag:** Montag bis Samstag, ausgenommen Feiertage.
- **Kunde:** wer bei uns kauft.
- **Werktag:** Montag bis Freitag.

## Geltungsbereich

Wir antworten jedem Kunden innerhalb von 2 Werktagen.
`,
    fine: `
## Begriffe

- **Werktag:** Montag bis Samstag, ausgenommen Feiertage.
- **Kunde:** wer bei uns kauft.

## Geltungsbereich

Wir antworten jedem Kunden innerhalb von 2 Werktagen.
`,
  },
  vi: {
    flagged: `
## Định nghĩa

- **Ngày làm việc**: từ thứ Hai đến thứ Sáu.
- **Khách hàng**: người mua hàng của công ty.
- **Ngày làm việc**: từ thứ Hai đến thứ Bảy.

## Phạm vi áp dụng

Mọi khách hàng được trả lời trong 2 ngày làm việc.
`,
    fine: `
## Định nghĩa

- **Ngày làm việc**: từ thứ Hai đến thứ Sáu.
- **Khách hàng**: người mua hàng của công ty.

## Phạm vi áp dụng

Mọi khách hàng được trả lời trong 2 ngày làm việc.
`,
  },
  th: {
    flagged: `
## คำนิยาม

- **วันทำการ** หมายถึง วันจันทร์ถึงวันศุกร์
- **ลูกค้า** หมายถึง ผู้ซื้อสินค้าจากบริษัท
- **วันทำการ** หมายถึง วันจันทร์ถึงวันเสาร์

## ขอบเขตการบังคับใช้

เราตอบลูกค้าทุกรายภายใน 2 วันทำการ
`,
    fine: `
## คำนิยาม

- **วันทำการ** หมายถึง วันจันทร์ถึงวันศุกร์
- **ลูกค้า** หมายถึง ผู้ซื้อสินค้าจากบริษัท

## ขอบเขตการบังคับใช้

เราตอบลูกค้าทุกรายภายใน 2 วันทำการ
`,
  },
  el: {
    flagged: `
## Ορισμοί

- **Εργάσιμη ημέρα:** Δευτέρα έως Παρασκευή.
- **Πελάτης:** όποιος αγοράζει από εμάς.
- **Εργάσιμη ημέρα:** Δευτέρα έως Σάββατο.

## Πεδίο εφαρμογής

Απαντάμε σε κάθε πελάτη εντός 2 εργάσιμων ημερών.
`,
    fine: `
## Ορισμοί

- **Εργάσιμη ημέρα:** Δευτέρα έως Παρασκευή.
- **Πελάτης:** όποιος αγοράζει από εμάς.

## Πεδίο εφαρμογής

Απαντάμε σε κάθε πελάτη εντός 2 εργάσιμων ημερών.
`,
  },
  zh: {
    flagged: `
## 术语和定义

- **工作日**：周一至周五，法定节假日除外。
- **顾客**：向本公司购买商品的人。
- **工作日**：周一至周六。

## 适用范围

我们在 2 个工作日内答复每位顾客。
`,
    fine: `
## 术语和定义

- **工作日**：周一至周五，法定节假日除外。
- **顾客**：向本公司购买商品的人。

## 适用范围

我们在 2 个工作日内答复每位顾客。
`,
  },
};
