import type { RuleExamples } from '../types.ts';

export const review: RuleExamples = {
  en: {
    today: '2026-06-15',
    flagged: `
---
kind: policy
language: en
status: in-force
reviewed: 2025-05-01
review_cycle: 12 months
---

# Refund policy
`,
    fine: `
---
kind: policy
language: en
status: in-force
reviewed: 2026-05-01
review_cycle: 12 months
---

# Refund policy
`,
  },
  de: {
    today: '2026-06-15',
    flagged: `
---
kind: policy
language: de
status: in-force
reviewed: 2025-05-01
review_cycle: 12 Monate
---

# Rückgaberichtlinie
`,
    fine: `
---
kind: policy
language: de
status: in-force
reviewed: 2026-05-01
review_cycle: 12 Monate
---

# Rückgaberichtlinie
`,
  },
  vi: {
    today: '2026-06-15',
    flagged: `
---
kind: policy
language: vi
status: in-force
reviewed: 2025-05-01
review_cycle: 12 tháng
---

# Quy định đổi trả
`,
    fine: `
---
kind: policy
language: vi
status: in-force
reviewed: 2026-05-01
review_cycle: 12 tháng
---

# Quy định đổi trả
`,
  },
  th: {
    today: '2026-06-15',
    flagged: `
---
kind: policy
language: th
status: in-force
reviewed: 2025-05-01
review_cycle: 12 เดือน
---

# นโยบายการคืนเงิน
`,
    fine: `
---
kind: policy
language: th
status: in-force
reviewed: 2026-05-01
review_cycle: 12 เดือน
---

# นโยบายการคืนเงิน
`,
  },
  el: {
    today: '2026-06-15',
    flagged: `
---
kind: policy
language: el
status: in-force
reviewed: 2025-05-01
review_cycle: 12 μήνες
---

# Πολιτική επιστροφών
`,
    fine: `
---
kind: policy
language: el
status: in-force
reviewed: 2026-05-01
review_cycle: 12 μήνες
---

# Πολιτική επιστροφών
`,
  },
  zh: {
    today: '2026-06-15',
    flagged: `
---
kind: policy
language: zh
status: in-force
reviewed: 2025-05-01
review_cycle: 12 个月
---

# 退款政策
`,
    fine: `
---
kind: policy
language: zh
status: in-force
reviewed: 2026-05-01
review_cycle: 12 个月
---

# 退款政策
`,
  },
};
