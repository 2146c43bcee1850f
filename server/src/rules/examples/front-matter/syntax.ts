import type { RuleExamples } from '../types.ts';

export const syntax: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
title: "Refund policy
---

## Scope

It applies to all branches.
`,
    fine: `
---
kind: policy
language: en
title: "Refund policy"
---

## Scope

It applies to all branches.
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
title: "Rückgaberichtlinie
---

## Geltungsbereich

Sie gilt für alle Filialen.
`,
    fine: `
---
kind: policy
language: de
title: "Rückgaberichtlinie"
---

## Geltungsbereich

Sie gilt für alle Filialen.
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
title: "Quy định đổi trả
---

## Phạm vi áp dụng

Áp dụng cho tất cả cửa hàng.
`,
    fine: `
---
kind: policy
language: vi
title: "Quy định đổi trả"
---

## Phạm vi áp dụng

Áp dụng cho tất cả cửa hàng.
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
title: "นโยบายการคืนเงิน
---

## ขอบเขตการบังคับใช้

ใช้กับทุกสาขา
`,
    fine: `
---
kind: policy
language: th
title: "นโยบายการคืนเงิน"
---

## ขอบเขตการบังคับใช้

ใช้กับทุกสาขา
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
title: "Πολιτική επιστροφών
---

## Πεδίο εφαρμογής

Ισχύει για όλα τα καταστήματα.
`,
    fine: `
---
kind: policy
language: el
title: "Πολιτική επιστροφών"
---

## Πεδίο εφαρμογής

Ισχύει για όλα τα καταστήματα.
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
title: "退款政策
---

## 适用范围

适用于所有门店。
`,
    fine: `
---
kind: policy
language: zh
title: "退款政策"
---

## 适用范围

适用于所有门店。
`,
  },
};
