import type { RuleExamples } from '../types.ts';

export const undefinedTerm: RuleExamples = {
  en: {
    flagged: `
## Definitions

- **Customer:** anyone who buys from us.
- **Working day:** Monday to Friday.

## Scope

We answer every customer within 2 working days. An injury is treated as an “urgent case”. An “urgent case” goes to the shift manager.
`,
    fine: `
## Definitions

- **Customer:** anyone who buys from us.
- **Working day:** Monday to Friday.
- **Urgent case:** a report that somebody is hurt or in danger.

## Scope

We answer every customer within 2 working days. An injury is treated as an “urgent case”. An “urgent case” goes to the shift manager.
`,
  },
  de: {
    flagged: `
## Begriffe

- **Kunde:** wer bei uns kauft.
- **Werktag:** Montag bis Samstag, ausgenommen Feiertage.

## Geltungsbereich

Wir antworten jedem Kunden innerhalb von 2 Werktagen. Eine Verletzung gilt als „Eilfall“. Ein „Eilfall“ geht sofort an die Schichtleitung.
`,
    fine: `
## Begriffe

- **Kunde:** wer bei uns kauft.
- **Werktag:** Montag bis Samstag, ausgenommen Feiertage.
- **Eilfall:** eine Meldung, dass jemand verletzt oder in Gefahr ist.

## Geltungsbereich

Wir antworten jedem Kunden innerhalb von 2 Werktagen. Eine Verletzung gilt als „Eilfall“. Ein „Eilfall“ geht sofort an die Schichtleitung.
`,
  },
  vi: {
    flagged: `
## Định nghĩa

- **Khách hàng**: người mua hàng của công ty.
- **Ngày làm việc**: từ thứ Hai đến thứ Sáu.

## Phạm vi áp dụng

Mọi khách hàng được trả lời trong 2 ngày làm việc. Trường hợp có người bị thương được coi là “ca khẩn cấp”. Mỗi “ca khẩn cấp” được chuyển ngay cho trưởng ca.
`,
    fine: `
## Định nghĩa

- **Khách hàng**: người mua hàng của công ty.
- **Ngày làm việc**: từ thứ Hai đến thứ Sáu.
- **Ca khẩn cấp**: báo cáo có người bị thương hoặc gặp nguy hiểm.

## Phạm vi áp dụng

Mọi khách hàng được trả lời trong 2 ngày làm việc. Trường hợp có người bị thương được coi là “ca khẩn cấp”. Mỗi “ca khẩn cấp” được chuyển ngay cho trưởng ca.
`,
  },
  th: {
    flagged: `
## คำนิยาม

- **ลูกค้า** หมายถึง ผู้ซื้อสินค้าจากบริษัท
- **วันทำการ** หมายถึง วันจันทร์ถึงวันศุกร์

## ขอบเขตการบังคับใช้

เราตอบลูกค้าทุกรายภายใน 2 วันทำการ การแจ้งว่ามีผู้บาดเจ็บถือเป็น “กรณีเร่งด่วน” และต้องส่ง “กรณีเร่งด่วน” ให้หัวหน้ากะทันที
`,
    fine: `
## คำนิยาม

- **ลูกค้า** หมายถึง ผู้ซื้อสินค้าจากบริษัท
- **วันทำการ** หมายถึง วันจันทร์ถึงวันศุกร์
- **กรณีเร่งด่วน** หมายถึง เรื่องที่มีผู้บาดเจ็บหรือตกอยู่ในอันตราย

## ขอบเขตการบังคับใช้

เราตอบลูกค้าทุกรายภายใน 2 วันทำการ การแจ้งว่ามีผู้บาดเจ็บถือเป็น “กรณีเร่งด่วน” และต้องส่ง “กรณีเร่งด่วน” ให้หัวหน้ากะทันที
`,
  },
  el: {
    flagged: `
## Ορισμοί

- **Πελάτης:** όποιος αγοράζει από εμάς.
- **Εργάσιμη ημέρα:** Δευτέρα έως Παρασκευή.

## Πεδίο εφαρμογής

Απαντάμε σε κάθε πελάτη εντός 2 εργάσιμων ημερών. Κάθε τραυματισμός αντιμετωπίζεται ως «επείγον περιστατικό». Το «επείγον περιστατικό» παραπέμπεται αμέσως στον υπεύθυνο βάρδιας.
`,
    fine: `
## Ορισμοί

- **Πελάτης:** όποιος αγοράζει από εμάς.
- **Εργάσιμη ημέρα:** Δευτέρα έως Παρασκευή.
- **Επείγον περιστατικό:** αναφορά ότι κάποιος τραυματίστηκε ή κινδυνεύει.

## Πεδίο εφαρμογής

Απαντάμε σε κάθε πελάτη εντός 2 εργάσιμων ημερών. Κάθε τραυματισμός αντιμετωπίζεται ως «επείγον περιστατικό». Το «επείγον περιστατικό» παραπέμπεται αμέσως στον υπεύθυνο βάρδιας.
`,
  },
  zh: {
    flagged: `
## 术语和定义

- **顾客**：向本公司购买商品的人。
- **工作日**：周一至周五，法定节假日除外。

## 适用范围

我们在 2 个工作日内答复每位顾客。有人受伤的，列为“紧急事件”。“紧急事件”须立即报值班经理。
`,
    fine: `
## 术语和定义

- **顾客**：向本公司购买商品的人。
- **工作日**：周一至周五，法定节假日除外。
- **紧急事件**：有人受伤或面临危险的报告。

## 适用范围

我们在 2 个工作日内答复每位顾客。有人受伤的，列为“紧急事件”。“紧急事件”须立即报值班经理。
`,
  },
};
