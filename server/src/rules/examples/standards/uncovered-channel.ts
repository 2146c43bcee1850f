import type { RuleExamples } from '../types.ts';

export const uncoveredChannel: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Refund policy

## Service standards

We answer emails within 24 hours.

## Contact

You reach us by phone on 040 66969 110 and by email at service@norrholm.de.
`,
    fine: `
---
kind: policy
language: en
---

# Refund policy

## Service standards

- We answer emails within 24 hours.
- We answer the phone within 20 seconds.

## Contact

You reach us by phone on 040 66969 110 and by email at service@norrholm.de.
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Servicestandards

Wir beantworten E-Mails innerhalb von 24 Stunden.

## Kontakt

Sie erreichen uns telefonisch unter 040 66969 110 und per E-Mail unter service@norrholm.de.
`,
    fine: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Servicestandards

- Wir beantworten E-Mails innerhalb von 24 Stunden.
- Wir nehmen Anrufe innerhalb von 20 Sekunden an.

## Kontakt

Sie erreichen uns telefonisch unter 040 66969 110 und per E-Mail unter service@norrholm.de.
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
---

# Quy định đổi trả

## Tiêu chuẩn dịch vụ

Chúng tôi trả lời email trong vòng 24 giờ.

## Liên hệ

Quý khách có thể gọi điện thoại số 0236 3555 142 hoặc gửi email tới service@norrholm.vn.
`,
    fine: `
---
kind: policy
language: vi
---

# Quy định đổi trả

## Tiêu chuẩn dịch vụ

- Chúng tôi trả lời email trong vòng 24 giờ.
- Chúng tôi nhấc máy điện thoại trong vòng 20 giây.

## Liên hệ

Quý khách có thể gọi điện thoại số 0236 3555 142 hoặc gửi email tới service@norrholm.vn.
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

## มาตรฐานการให้บริการ

เราตอบอีเมลภายใน 24 ชั่วโมง

## ช่องทางติดต่อ

ติดต่อเราทางโทรศัพท์ 02 555 0142 หรือทางอีเมล service@norrholm.th
`,
    fine: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

## มาตรฐานการให้บริการ

- เราตอบอีเมลภายใน 24 ชั่วโมง
- เรารับโทรศัพท์ภายใน 20 วินาที

## ช่องทางติดต่อ

ติดต่อเราทางโทรศัพท์ 02 555 0142 หรือทางอีเมล service@norrholm.th
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

## Πρότυπα εξυπηρέτησης

Απαντάμε στα email εντός 24 ωρών.

## Επικοινωνία

Επικοινωνήστε μαζί μας τηλεφωνικά στο 210 5550142 ή με email στο service@norrholm.gr.
`,
    fine: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

## Πρότυπα εξυπηρέτησης

- Απαντάμε στα email εντός 24 ωρών.
- Απαντάμε στο τηλέφωνο εντός 20 δευτερολέπτων.

## Επικοινωνία

Επικοινωνήστε μαζί μας τηλεφωνικά στο 210 5550142 ή με email στο service@norrholm.gr.
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

本政策适用于电话和邮件。

## 服务标准

- 我们在 24 小时内回复邮件。
`,
    fine: `
---
kind: policy
language: zh
---

# 退款政策

## 适用范围

本政策适用于电话和邮件。

## 服务标准

- 我们在 24 小时内回复邮件。
- 我们在 20 秒内接听电话。
`,
  },
};
