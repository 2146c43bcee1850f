import type { RuleExamples } from '../types.ts';

export const title: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
---

# Bright smiles
`,
    fine: `
---
kind: policy
language: en
---

# Bright smiles: customer service policy
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
---

# Strahlende Gesichter
`,
    fine: `
---
kind: policy
language: de
---

# Leitlinien für den Empfang
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
---

# Nụ cười rạng rỡ
`,
    fine: `
---
kind: policy
language: vi
---

# Nội quy quầy tiếp tân
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
---

# รอยยิ้มสดใส
`,
    fine: `
---
kind: policy
language: th
---

# แนวปฏิบัติของแผนกต้อนรับ
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
---

# Λαμπερά χαμόγελα
`,
    fine: `
---
kind: policy
language: el
---

# Οδηγίες υποδοχής
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
---

# 灿烂的笑容
`,
    fine: `
---
kind: policy
language: zh
---

# 前台工作指引
`,
  },
};
