import type { RuleExamples } from '../types.ts';

export const unused: RuleExamples = {
  en: {
    flagged: `
## Definitions

- **Customer:** anyone who buys from us.
- **Store credit:** a voucher that a customer spends later.

## Scope

We answer every customer.
`,
    fine: `
## Definitions

- **Customer:** anyone who buys from us.

## Scope

We answer every customer.
`,
  },
  de: {
    flagged: `
## Begriffe

- **Kunde:** wer bei uns kauft.
- **Gutschein:** ein Guthaben für spätere Einkäufe.

## Geltungsbereich

Wir antworten jedem Kunden.
`,
    fine: `
## Begriffe

- **Kunde:** wer bei uns kauft.

## Geltungsbereich

Wir antworten jedem Kunden.
`,
  },
  vi: {
    flagged: `
## Định nghĩa

- **Khách hàng**: người mua hàng của công ty.
- **Phiếu mua hàng**: thẻ có giá trị để mua hàng về sau.

## Phạm vi áp dụng

Quy định này áp dụng cho mọi khách hàng.
`,
    fine: `
## Định nghĩa

- **Khách hàng**: người mua hàng của công ty.

## Phạm vi áp dụng

Quy định này áp dụng cho mọi khách hàng.
`,
  },
  th: {
    flagged: `
## คำนิยาม

- **ลูกค้า** หมายถึง ผู้ซื้อสินค้าจากบริษัท
- **บัตรของขวัญ** หมายถึง บัตรที่มีมูลค่าสำหรับซื้อสินค้า

## ขอบเขตการบังคับใช้

นโยบายนี้ใช้กับลูกค้าทุกราย
`,
    fine: `
## คำนิยาม

- **ลูกค้า** หมายถึง ผู้ซื้อสินค้าจากบริษัท

## ขอบเขตการบังคับใช้

นโยบายนี้ใช้กับลูกค้าทุกราย
`,
  },
  el: {
    flagged: `
## Ορισμοί

- **Πελάτης:** όποιος αγοράζει από εμάς.
- **Δωροκάρτα:** κάρτα αξίας για μελλοντικές αγορές.

## Πεδίο εφαρμογής

Η πολιτική αφορά όλους τους πελάτες.
`,
    fine: `
## Ορισμοί

- **Πελάτης:** όποιος αγοράζει από εμάς.

## Πεδίο εφαρμογής

Η πολιτική αφορά όλους τους πελάτες.
`,
  },
  zh: {
    flagged: `
## 术语和定义

- **顾客**：向本公司购买商品的人。
- **礼品卡**：可在日后购物时使用的储值卡。

## 适用范围

本政策适用于所有顾客。
`,
    fine: `
## 术语和定义

- **顾客**：向本公司购买商品的人。

## 适用范围

本政策适用于所有顾客。
`,
  },
};
