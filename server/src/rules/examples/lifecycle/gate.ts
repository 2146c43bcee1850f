import type { RuleExamples } from '../types.ts';

export const gate: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
status: in-force
owner: Head of Customer Service
effective: 2026-06-01
---

# Refund policy
`,
    fine: `
---
kind: policy
language: en
status: in-force
owner: Head of Customer Service
version: "1.0"
effective: 2026-06-01
reviewed: 2026-05-18
review_cycle: 12 months
---

# Refund policy
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
status: in-force
owner: Leitung Kundenservice
effective: 2026-06-01
---

# Rückgaberichtlinie
`,
    fine: `
---
kind: policy
language: de
status: in-force
owner: Leitung Kundenservice
version: "1.0"
effective: 2026-06-01
reviewed: 2026-05-18
review_cycle: 12 Monate
---

# Rückgaberichtlinie
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
status: in-force
owner: Trưởng phòng Chăm sóc khách hàng
effective: 2026-06-01
---

# Quy định đổi trả
`,
    fine: `
---
kind: policy
language: vi
status: in-force
owner: Trưởng phòng Chăm sóc khách hàng
version: "1.0"
effective: 2026-06-01
reviewed: 2026-05-18
review_cycle: 12 tháng
---

# Quy định đổi trả
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
status: in-force
owner: หัวหน้าฝ่ายบริการลูกค้า
effective: 2026-06-01
---

# นโยบายการคืนเงิน
`,
    fine: `
---
kind: policy
language: th
status: in-force
owner: หัวหน้าฝ่ายบริการลูกค้า
version: "1.0"
effective: 2026-06-01
reviewed: 2026-05-18
review_cycle: 12 เดือน
---

# นโยบายการคืนเงิน
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
status: in-force
owner: Διευθύντρια Εξυπηρέτησης Πελατών
effective: 2026-06-01
---

# Πολιτική επιστροφών
`,
    fine: `
---
kind: policy
language: el
status: in-force
owner: Διευθύντρια Εξυπηρέτησης Πελατών
version: "1.0"
effective: 2026-06-01
reviewed: 2026-05-18
review_cycle: 12 μήνες
---

# Πολιτική επιστροφών
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
status: in-force
owner: 客户服务部经理
effective: 2026-06-01
---

# 退款政策
`,
    fine: `
---
kind: policy
language: zh
status: in-force
owner: 客户服务部经理
version: "1.0"
effective: 2026-06-01
reviewed: 2026-05-18
review_cycle: 12 个月
---

# 退款政策
`,
  },
};
