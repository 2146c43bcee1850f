import type { RuleExamples } from '../types.ts';

export const link: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Refund policy

Delivery dates are set out in the [Delivery policy](delivry.md).
`,
    fine: `
---
kind: policy
language: en
---

# Refund policy

Delivery dates are set out in the [Delivery policy](delivery.md).
`,
    files: [
      {
        name: 'delivery.md',
        text: `
---
kind: policy
language: en
title: Delivery policy
---
`,
      },
    ],
  },
  de: {
    flagged: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

Liefertermine regelt die [Lieferrichtlinie](liefrung.md).
`,
    fine: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

Liefertermine regelt die [Lieferrichtlinie](lieferung.md).
`,
    files: [
      {
        name: 'lieferung.md',
        text: `
---
kind: policy
language: de
title: Lieferrichtlinie
---
`,
      },
    ],
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
---

# Quy định đổi trả

Thời hạn giao hàng được nêu trong [Quy định giao hàng](giao-hag.md).
`,
    fine: `
---
kind: policy
language: vi
---

# Quy định đổi trả

Thời hạn giao hàng được nêu trong [Quy định giao hàng](giao-hang.md).
`,
    files: [
      {
        name: 'giao-hang.md',
        text: `
---
kind: policy
language: vi
title: Quy định giao hàng
---
`,
      },
    ],
  },
  th: {
    flagged: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

กำหนดเวลาจัดส่งระบุไว้ใน[นโยบายการจัดส่ง](kan-chat-sog.md)
`,
    fine: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

กำหนดเวลาจัดส่งระบุไว้ใน[นโยบายการจัดส่ง](kan-chat-song.md)
`,
    files: [
      {
        name: 'kan-chat-song.md',
        text: `
---
kind: policy
language: th
title: นโยบายการจัดส่ง
---
`,
      },
    ],
  },
  el: {
    flagged: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

Οι χρόνοι παράδοσης ορίζονται στην [Πολιτική παραδόσεων](paradosis.md).
`,
    fine: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

Οι χρόνοι παράδοσης ορίζονται στην [Πολιτική παραδόσεων](paradoseis.md).
`,
    files: [
      {
        name: 'paradoseis.md',
        text: `
---
kind: policy
language: el
title: Πολιτική παραδόσεων
---
`,
      },
    ],
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
---

# 退款政策

配送时限见[配送政策](peisog.md)。
`,
    fine: `
---
kind: policy
language: zh
---

# 退款政策

配送时限见[配送政策](peisong.md)。
`,
    files: [
      {
        name: 'peisong.md',
        text: `
---
kind: policy
language: zh
title: 配送政策
---
`,
      },
    ],
  },
};
