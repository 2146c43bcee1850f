import type { RuleExamples } from '../types.ts';

export const schema: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
effective: 2026-02-30
---

# Refund policy
`,
    fine: `
---
kind: policy
language: en
effective: 2026-02-28
---

# Refund policy
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
effective: 2026-02-30
---

# Rückgaberichtlinie
`,
    fine: `
---
kind: policy
language: de
effective: 2026-02-28
---

# Rückgaberichtlinie
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
effective: 2026-02-30
---

# Quy định đổi trả
`,
    fine: `
---
kind: policy
language: vi
effective: 2026-02-28
---

# Quy định đổi trả
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
effective: 2026-02-30
---

# นโยบายการคืนเงิน
`,
    fine: `
---
kind: policy
language: th
effective: 2026-02-28
---

# นโยบายการคืนเงิน
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
effective: 2026-02-30
---

# Πολιτική επιστροφών
`,
    fine: `
---
kind: policy
language: el
effective: 2026-02-28
---

# Πολιτική επιστροφών
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
effective: 2026-02-30
---

# 退款政策
`,
    fine: `
---
kind: policy
language: zh
effective: 2026-02-28
---

# 退款政策
`,
  },
};
