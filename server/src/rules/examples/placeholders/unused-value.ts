import type { RuleExamples } from '../types.ts';

export const unusedValue: RuleExamples = {
  en: {
    flagged: `
---
kind: policy
language: en
values:
  Complaints dsk: Service Centre Leeds
---

Write to [Complaints desk].
`,
    fine: `
---
kind: policy
language: en
values:
  Complaints desk: Service Centre Leeds
---

Write to [Complaints desk].
`,
  },
  de: {
    flagged: `
---
kind: policy
language: de
values:
  Beschwerdestele: Servicezentrum Hamburg
---

Schreiben Sie an: [Beschwerdestelle]
`,
    fine: `
---
kind: policy
language: de
values:
  Beschwerdestelle: Servicezentrum Hamburg
---

Schreiben Sie an: [Beschwerdestelle]
`,
  },
  vi: {
    flagged: `
---
kind: policy
language: vi
values:
  Phong tiếp nhận: Phòng Chăm sóc khách hàng
---

Vui lòng gửi thư đến [Phòng tiếp nhận].
`,
    fine: `
---
kind: policy
language: vi
values:
  Phòng tiếp nhận: Phòng Chăm sóc khách hàng
---

Vui lòng gửi thư đến [Phòng tiếp nhận].
`,
  },
  th: {
    flagged: `
---
kind: policy
language: th
values:
  ฝ่ายรับเรื่องรองเรียน: ศูนย์บริการกรุงเทพฯ
---

ส่งจดหมายถึง [ฝ่ายรับเรื่องร้องเรียน]
`,
    fine: `
---
kind: policy
language: th
values:
  ฝ่ายรับเรื่องร้องเรียน: ศูนย์บริการกรุงเทพฯ
---

ส่งจดหมายถึง [ฝ่ายรับเรื่องร้องเรียน]
`,
  },
  el: {
    flagged: `
---
kind: policy
language: el
values:
  Γραφείο παραπόνον: Κέντρο Εξυπηρέτησης Θεσσαλονίκης
---

Γράψτε μας: [Γραφείο παραπόνων]
`,
    fine: `
---
kind: policy
language: el
values:
  Γραφείο παραπόνων: Κέντρο Εξυπηρέτησης Θεσσαλονίκης
---

Γράψτε μας: [Γραφείο παραπόνων]
`,
  },
  zh: {
    flagged: `
---
kind: policy
language: zh
values:
  投诉受理部们: 客户服务中心
---

来信请寄【投诉受理部门】。
`,
    fine: `
---
kind: policy
language: zh
values:
  投诉受理部门: 客户服务中心
---

来信请寄【投诉受理部门】。
`,
  },
};
