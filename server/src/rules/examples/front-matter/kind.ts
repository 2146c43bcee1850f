import type { RuleExamples } from '../types.ts';

export const kind: RuleExamples = {
  en: {
    flagged: `
---
language: en
---

# Refund policy
`,
    fine: `
---
language: en
kind: policy
---

# Refund policy
`,
  },
  de: {
    flagged: `
---
language: de
---

# Rückgaberichtlinie
`,
    fine: `
---
language: de
kind: policy
---

# Rückgaberichtlinie
`,
  },
  vi: {
    flagged: `
---
language: vi
---

# Quy định đổi trả
`,
    fine: `
---
language: vi
kind: policy
---

# Quy định đổi trả
`,
  },
  th: {
    flagged: `
---
language: th
---

# นโยบายการคืนเงิน
`,
    fine: `
---
language: th
kind: policy
---

# นโยบายการคืนเงิน
`,
  },
  el: {
    flagged: `
---
language: el
---

# Πολιτική επιστροφών
`,
    fine: `
---
language: el
kind: policy
---

# Πολιτική επιστροφών
`,
  },
  zh: {
    flagged: `
---
language: zh
---

# 退款政策
`,
    fine: `
---
language: zh
kind: policy
---

# 退款政策
`,
  },
};
