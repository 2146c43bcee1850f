import type { RuleExamples } from '../types.ts';

export const required: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
title: Refund policy
---
`,
    fine: `
---
kind: policy
language: en
title: Refund policy
status: draft
owner: Head of Customer Service
version: "0.1"
---
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
title: Rückgaberichtlinie
---
`,
    fine: `
---
kind: policy
language: de
title: Rückgaberichtlinie
status: draft
owner: Leitung Kundenservice
version: "0.1"
---
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
title: Quy định đổi trả
---
`,
    fine: `
---
kind: policy
language: vi
title: Quy định đổi trả
status: draft
owner: Trưởng phòng Chăm sóc khách hàng
version: "0.1"
---
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
title: นโยบายการคืนเงิน
---
`,
    fine: `
---
kind: policy
language: th
title: นโยบายการคืนเงิน
status: draft
owner: หัวหน้าฝ่ายบริการลูกค้า
version: "0.1"
---
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
title: Πολιτική επιστροφών
---
`,
    fine: `
---
kind: policy
language: el
title: Πολιτική επιστροφών
status: draft
owner: Διευθύντρια Εξυπηρέτησης Πελατών
version: "0.1"
---
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
title: 退款政策
---
`,
    fine: `
---
kind: policy
language: zh
title: 退款政策
status: draft
owner: 客户服务部经理
version: "0.1"
---
`,
  },
};
