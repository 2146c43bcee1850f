import type { RuleExamples } from '../types.ts';

export const revision: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
version: "1.1"
---

# Refund policy

## Change log

| Version | Date | Change |
| --- | --- | --- |
| 1.1 | 1 March 2026 | First edition |
| 1.2 | 1 May 2026 | Refunds within 5 working days |
`,
    fine: `
---
kind: policy
language: en
version: "1.2"
---

# Refund policy

## Change log

| Version | Date | Change |
| --- | --- | --- |
| 1.1 | 1 March 2026 | First edition |
| 1.2 | 1 May 2026 | Refunds within 5 working days |
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
version: "1.1"
---

# Rückgaberichtlinie

## Änderungsverzeichnis

| Version | Datum | Änderung |
| --- | --- | --- |
| 1.1 | 01.03.2026 | Erste Fassung |
| 1.2 | 01.05.2026 | Erstattung innerhalb von 5 Werktagen |
`,
    fine: `
---
kind: policy
language: de
version: "1.2"
---

# Rückgaberichtlinie

## Änderungsverzeichnis

| Version | Datum | Änderung |
| --- | --- | --- |
| 1.1 | 01.03.2026 | Erste Fassung |
| 1.2 | 01.05.2026 | Erstattung innerhalb von 5 Werktagen |
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
version: "1.1"
---

# Quy định đổi trả

## Lịch sử thay đổi

| Phiên bản | Ngày | Nội dung thay đổi |
| --- | --- | --- |
| 1.1 | 01/03/2026 | Ban hành lần đầu |
| 1.2 | 01/05/2026 | Hoàn tiền trong 5 ngày làm việc |
`,
    fine: `
---
kind: policy
language: vi
version: "1.2"
---

# Quy định đổi trả

## Lịch sử thay đổi

| Phiên bản | Ngày | Nội dung thay đổi |
| --- | --- | --- |
| 1.1 | 01/03/2026 | Ban hành lần đầu |
| 1.2 | 01/05/2026 | Hoàn tiền trong 5 ngày làm việc |
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
version: "1.1"
---

# นโยบายการคืนเงิน

## ประวัติการแก้ไข

| ฉบับที่ | วันที่ | สิ่งที่แก้ไข |
| --- | --- | --- |
| 1.1 | 1 มีนาคม 2569 | ประกาศใช้ครั้งแรก |
| 1.2 | 1 พฤษภาคม 2569 | คืนเงินภายใน 5 วันทำการ |
`,
    fine: `
---
kind: policy
language: th
version: "1.2"
---

# นโยบายการคืนเงิน

## ประวัติการแก้ไข

| ฉบับที่ | วันที่ | สิ่งที่แก้ไข |
| --- | --- | --- |
| 1.1 | 1 มีนาคม 2569 | ประกาศใช้ครั้งแรก |
| 1.2 | 1 พฤษภาคม 2569 | คืนเงินภายใน 5 วันทำการ |
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
version: "1.1"
---

# Πολιτική επιστροφών

## Ιστορικό αλλαγών

| Έκδοση | Ημερομηνία | Αλλαγή |
| --- | --- | --- |
| 1.1 | 1/3/2026 | Πρώτη έκδοση |
| 1.2 | 1/5/2026 | Επιστροφή χρημάτων εντός 5 εργάσιμων ημερών |
`,
    fine: `
---
kind: policy
language: el
version: "1.2"
---

# Πολιτική επιστροφών

## Ιστορικό αλλαγών

| Έκδοση | Ημερομηνία | Αλλαγή |
| --- | --- | --- |
| 1.1 | 1/3/2026 | Πρώτη έκδοση |
| 1.2 | 1/5/2026 | Επιστροφή χρημάτων εντός 5 εργάσιμων ημερών |
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
version: "1.1"
---

# 退款政策

## 修订记录

| 版本 | 日期 | 修订内容 |
| --- | --- | --- |
| 1.1 | 2026年3月1日 | 初版 |
| 1.2 | 2026年5月1日 | 5 个工作日内退款 |
`,
    fine: `
---
kind: policy
language: zh
version: "1.2"
---

# 退款政策

## 修订记录

| 版本 | 日期 | 修订内容 |
| --- | --- | --- |
| 1.1 | 2026年3月1日 | 初版 |
| 1.2 | 2026年5月1日 | 5 个工作日内退款 |
`,
  },
};
