import type { RuleExamples } from '../types.ts';

export const reliesOnDraft: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
status: in-force
---

# Refund policy

We collect goods as the [Delivery policy](delivery.md) says.
`,
    fine: `
---
kind: policy
language: en
status: in-force
---

# Refund policy

We collect goods as the [Returns procedure](returns.md) says.
`,
    files: [
      {
        name: 'delivery.md',
        text: `
---
kind: policy
language: en
title: Delivery policy
status: draft
---
`,
      },
      {
        name: 'returns.md',
        text: `
---
kind: procedure
language: en
title: Returns procedure
status: in-force
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
status: in-force
---

# Rückgaberichtlinie

Für die Abholung gilt: [Lieferrichtlinie](lieferung.md).
`,
    fine: `
---
kind: policy
language: de
status: in-force
---

# Rückgaberichtlinie

Für die Abholung gilt: [Rücksendeverfahren](ruecksendung.md).
`,
    files: [
      {
        name: 'lieferung.md',
        text: `
---
kind: policy
language: de
title: Lieferrichtlinie
status: draft
---
`,
      },
      {
        name: 'ruecksendung.md',
        text: `
---
kind: procedure
language: de
title: Rücksendeverfahren
status: in-force
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
status: in-force
---

# Quy định đổi trả

Việc lấy lại hàng thực hiện theo [Quy định giao hàng](giao-hang.md).
`,
    fine: `
---
kind: policy
language: vi
status: in-force
---

# Quy định đổi trả

Việc lấy lại hàng thực hiện theo [Quy trình trả hàng](tra-hang.md).
`,
    files: [
      {
        name: 'giao-hang.md',
        text: `
---
kind: policy
language: vi
title: Quy định giao hàng
status: draft
---
`,
      },
      {
        name: 'tra-hang.md',
        text: `
---
kind: procedure
language: vi
title: Quy trình trả hàng
status: in-force
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
status: in-force
---

# นโยบายการคืนเงิน

การรับสินค้าคืนเป็นไปตาม[นโยบายการจัดส่ง](kan-chat-song.md)
`,
    fine: `
---
kind: policy
language: th
status: in-force
---

# นโยบายการคืนเงิน

การรับสินค้าคืนเป็นไปตาม[ขั้นตอนการคืนสินค้า](kan-khuen-sinkha.md)
`,
    files: [
      {
        name: 'kan-chat-song.md',
        text: `
---
kind: policy
language: th
title: นโยบายการจัดส่ง
status: draft
---
`,
      },
      {
        name: 'kan-khuen-sinkha.md',
        text: `
---
kind: procedure
language: th
title: ขั้นตอนการคืนสินค้า
status: in-force
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
status: in-force
---

# Πολιτική επιστροφών

Για την παραλαβή των προϊόντων ισχύει: [Πολιτική παραδόσεων](paradoseis.md).
`,
    fine: `
---
kind: policy
language: el
status: in-force
---

# Πολιτική επιστροφών

Για την παραλαβή των προϊόντων ισχύει: [Διαδικασία επιστροφής προϊόντων](epistrofes.md).
`,
    files: [
      {
        name: 'paradoseis.md',
        text: `
---
kind: policy
language: el
title: Πολιτική παραδόσεων
status: draft
---
`,
      },
      {
        name: 'epistrofes.md',
        text: `
---
kind: procedure
language: el
title: Διαδικασία επιστροφής προϊόντων
status: in-force
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
status: in-force
---

# 退款政策

上门取件按[配送政策](peisong.md)办理。
`,
    fine: `
---
kind: policy
language: zh
status: in-force
---

# 退款政策

上门取件按[退货程序](tuihuo.md)办理。
`,
    files: [
      {
        name: 'peisong.md',
        text: `
---
kind: policy
language: zh
title: 配送政策
status: draft
---
`,
      },
      {
        name: 'tuihuo.md',
        text: `
---
kind: procedure
language: zh
title: 退货程序
status: in-force
---
`,
      },
    ],
  },
};
