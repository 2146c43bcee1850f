import type { RuleExamples } from '../types.ts';

export const contact: RuleExamples = {
  en: {
    flagged: `
## Contact

Please get in touch if anything is unclear.
`,
    fine: `
## Contact

The service manager answers questions: service@norrholm.de.
`,
  },
  de: {
    flagged: `
## Kontakt

Bitte melden Sie sich, wenn etwas unklar ist.
`,
    fine: `
## Kontakt

Fragen beantwortet die Leitung Kundenservice.
`,
  },
  vi: {
    flagged: `
## Liên hệ

Nếu có điều chưa rõ, xin cứ hỏi.
`,
    fine: `
## Liên hệ

Xin hỏi bộ phận chăm sóc khách hàng.
`,
  },
  th: {
    flagged: `
## ช่องทางติดต่อ

หากมีข้อสงสัย โปรดสอบถาม
`,
    fine: `
## ช่องทางติดต่อ

โทรศัพท์ 02 555 0142
`,
  },
  el: {
    flagged: `
## Επικοινωνία

Ρωτήστε μας αν κάτι δεν είναι σαφές.
`,
    fine: `
## Επικοινωνία

Υπεύθυνος εξυπηρέτησης πελατών, τηλ. 2310 480 142
`,
  },
  zh: {
    flagged: `
## 联系方式

如有疑问，欢迎咨询。
`,
    fine: `
## 联系方式

请致电 010 5550 0142。
`,
  },
};
