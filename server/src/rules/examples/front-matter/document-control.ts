import type { RuleExamples } from '../types.ts';

export const documentControl: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Refund policy

- **Document owner:** Head of Customer Service
- **Effective date:** 1 January 2026
`,
    fine: `
---
kind: policy
language: en
owner: Head of Customer Service
effective: 2026-01-01
---

# Refund policy
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
---

# Rückgaberichtlinie

- **Verantwortlich:** Leitung Kundenservice
- **Gültig ab:** 1. Januar 2026
`,
    fine: `
---
kind: policy
language: de
owner: Leitung Kundenservice
effective: 2026-01-01
---

# Rückgaberichtlinie
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
---

# Quy định đổi trả

- **Người phụ trách:** Trưởng phòng Chăm sóc khách hàng
- **Ngày hiệu lực:** ngày 1 tháng 1 năm 2026
`,
    fine: `
---
kind: policy
language: vi
owner: Trưởng phòng Chăm sóc khách hàng
effective: 2026-01-01
---

# Quy định đổi trả
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
---

# นโยบายการคืนเงิน

- **ผู้รับผิดชอบ:** หัวหน้าฝ่ายบริการลูกค้า
- **วันที่มีผลบังคับใช้:** 1 มกราคม 2569
`,
    fine: `
---
kind: policy
language: th
owner: หัวหน้าฝ่ายบริการลูกค้า
effective: 2026-01-01
---

# นโยบายการคืนเงิน
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
---

# Πολιτική επιστροφών

- **Υπεύθυνη:** Διευθύντρια Εξυπηρέτησης Πελατών
- **Έναρξη ισχύος:** 1 Ιανουαρίου 2026
`,
    fine: `
---
kind: policy
language: el
owner: Διευθύντρια Εξυπηρέτησης Πελατών
effective: 2026-01-01
---

# Πολιτική επιστροφών
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
---

# 退款政策

- **负责人：**客户服务部经理
- **生效日期：**2026年1月1日
`,
    fine: `
---
kind: policy
language: zh
owner: 客户服务部经理
effective: 2026-01-01
---

# 退款政策
`,
  },
};
