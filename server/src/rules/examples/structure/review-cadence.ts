import type { RuleExamples } from '../types.ts';

export const reviewCadence: RuleExamples = {
  en: {
    flagged: `
## Review and change log

The service manager reviews this policy when needed.
`,
    fine: `
## Review and change log

The service manager reviews this policy at least once a year.
`,
  },
  de: {
    flagged: `
## Überprüfung und Aktualisierung

Die Leitung überprüft dieses Dokument bei Bedarf.
`,
    fine: `
## Überprüfung und Aktualisierung

Die Leitung überprüft dieses Dokument mindestens einmal im Jahr.
`,
  },
  vi: {
    flagged: `
## Rà soát và cập nhật

Tài liệu được xem lại khi cần.
`,
    fine: `
## Rà soát và cập nhật

Tài liệu được rà soát ít nhất mỗi năm một lần.
`,
  },
  th: {
    flagged: `
## การทบทวนและประวัติการแก้ไข

ทบทวนเอกสารนี้เมื่อจำเป็น
`,
    fine: `
## การทบทวนและประวัติการแก้ไข

ผู้จัดการทบทวนเอกสารนี้อย่างน้อยปีละหนึ่งครั้ง
`,
  },
  el: {
    flagged: `
## Αναθεώρηση

Το έγγραφο αναθεωρείται όταν χρειάζεται.
`,
    fine: `
## Αναθεώρηση

Το έγγραφο αναθεωρείται τουλάχιστον μία φορά τον χρόνο.
`,
  },
  zh: {
    flagged: `
## 评审与修订

本文件视需要修订。
`,
    fine: `
## 评审与修订

本文件每年至少审查一次。
`,
  },
};
