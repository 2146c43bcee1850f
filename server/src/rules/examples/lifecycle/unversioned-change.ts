import type { RuleExamples } from '../types.ts';

export const unversionedChange: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# Refund policy

We pay refunds within 3 working days.
`,
    fine: `
---
kind: policy
language: en
status: in-force
version: "1.1"
reviewed: 2026-05-18
---

# Refund policy

We pay refunds within 3 working days.
`,
    committed: `
---
kind: policy
language: en
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# Refund policy

We pay refunds within 5 working days.
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# Rückgaberichtlinie

Wir erstatten den Kaufpreis innerhalb von 3 Werktagen.
`,
    fine: `
---
kind: policy
language: de
status: in-force
version: "1.1"
reviewed: 2026-05-18
---

# Rückgaberichtlinie

Wir erstatten den Kaufpreis innerhalb von 3 Werktagen.
`,
    committed: `
---
kind: policy
language: de
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# Rückgaberichtlinie

Wir erstatten den Kaufpreis innerhalb von 5 Werktagen.
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# Quy định đổi trả

Chúng tôi hoàn tiền trong vòng 3 ngày làm việc.
`,
    fine: `
---
kind: policy
language: vi
status: in-force
version: "1.1"
reviewed: 2026-05-18
---

# Quy định đổi trả

Chúng tôi hoàn tiền trong vòng 3 ngày làm việc.
`,
    committed: `
---
kind: policy
language: vi
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# Quy định đổi trả

Chúng tôi hoàn tiền trong vòng 5 ngày làm việc.
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# นโยบายการคืนเงิน

เราคืนเงินภายใน 3 วันทำการ
`,
    fine: `
---
kind: policy
language: th
status: in-force
version: "1.1"
reviewed: 2026-05-18
---

# นโยบายการคืนเงิน

เราคืนเงินภายใน 3 วันทำการ
`,
    committed: `
---
kind: policy
language: th
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# นโยบายการคืนเงิน

เราคืนเงินภายใน 5 วันทำการ
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# Πολιτική επιστροφών

Επιστρέφουμε τα χρήματα εντός 3 εργάσιμων ημερών.
`,
    fine: `
---
kind: policy
language: el
status: in-force
version: "1.1"
reviewed: 2026-05-18
---

# Πολιτική επιστροφών

Επιστρέφουμε τα χρήματα εντός 3 εργάσιμων ημερών.
`,
    committed: `
---
kind: policy
language: el
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# Πολιτική επιστροφών

Επιστρέφουμε τα χρήματα εντός 5 εργάσιμων ημερών.
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# 退款政策

我们在 3 个工作日内退款。
`,
    fine: `
---
kind: policy
language: zh
status: in-force
version: "1.1"
reviewed: 2026-05-18
---

# 退款政策

我们在 3 个工作日内退款。
`,
    committed: `
---
kind: policy
language: zh
status: in-force
version: "1.0"
reviewed: 2025-11-03
---

# 退款政策

我们在 5 个工作日内退款。
`,
  },
};
