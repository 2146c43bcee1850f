import type { RuleExamples } from '../types.ts';

export const related: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Refund policy

## Related documents

- Delivery policy
`,
    fine: `
---
kind: policy
language: en
---

# Refund policy

## Related documents

- [Delivery policy](delivery.md)
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

## Verwandte Dokumente

- Lieferrichtlinie
`,
    fine: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

## Verwandte Dokumente

- [Lieferrichtlinie](lieferung.md)
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

## Tài liệu liên quan

- Quy định giao hàng
`,
    fine: `
---
kind: policy
language: vi
---

# Quy định đổi trả

## Tài liệu liên quan

- [Quy định giao hàng](giao-hang.md)
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

## เอกสารที่เกี่ยวข้อง

- นโยบายการจัดส่ง
`,
    fine: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

## เอกสารที่เกี่ยวข้อง

- [นโยบายการจัดส่ง](kan-chat-song.md)
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

## Σχετικά έγγραφα

- Πολιτική παραδόσεων
`,
    fine: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

## Σχετικά έγγραφα

- [Πολιτική παραδόσεων](paradoseis.md)
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

## 相关文件

- 配送政策
`,
    fine: `
---
kind: policy
language: zh
---

# 退款政策

## 相关文件

- [配送政策](peisong.md)
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
