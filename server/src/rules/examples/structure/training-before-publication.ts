import type { RuleExamples } from '../types.ts';

export const trainingBeforePublication: RuleExamples = {
  en: {
    flagged: `
## Training and implementation

The document appears on our website on 1 May.
`,
    fine: `
## Training and implementation

1. All staff attend a training session.
2. The document is published on the website.
`,
  },
  de: {
    flagged: `
## Umsetzung und Schulung

Das Dokument steht ab Mai auf der Website.
`,
    fine: `
## Umsetzung und Schulung

1. Schulung aller Teams
2. Veröffentlichung
`,
  },
  vi: {
    flagged: `
## Triển khai và đào tạo

Tài liệu được treo ở cửa hàng.
`,
    fine: `
## Triển khai và đào tạo

1. Tập huấn cho toàn bộ nhân viên
2. Công bố tài liệu
`,
  },
  th: {
    flagged: `
## การอบรมและการนำไปใช้

เอกสารจะอยู่บนเว็บไซต์ตั้งแต่เดือนพฤษภาคม
`,
    fine: `
## การอบรมและการนำไปใช้

1. อบรมพนักงานทุกคน
2. เผยแพร่เอกสาร
`,
  },
  el: {
    flagged: `
## Εφαρμογή και εκπαίδευση

Το έγγραφο αναρτάται στο κατάστημα.
`,
    fine: `
## Εφαρμογή και εκπαίδευση

1. Εκπαίδευση όλου του προσωπικού
2. Δημοσίευση του εγγράφου
`,
  },
  zh: {
    flagged: `
## 培训与发布

本文件自五月起张贴在门店。
`,
    fine: `
## 培训与发布

1. 培训全体员工
2. 公布本文件
`,
  },
};
