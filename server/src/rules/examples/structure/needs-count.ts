import type { RuleExamples } from '../types.ts';

export const needsCount: RuleExamples = {
  en: {
    flagged: `
## Our customers and their needs

- a fixed delivery date
- spare parts
`,
    fine: `
## Our customers and their needs

- a fixed delivery date
- spare parts
- advice on the phone
`,
  },
  de: {
    flagged: `
## Unsere Kundinnen und Kunden und ihre Bedürfnisse

- ein fester Liefertermin
- Ersatzteile
`,
    fine: `
## Unsere Kundinnen und Kunden und ihre Bedürfnisse

- ein fester Liefertermin
- Ersatzteile
- Beratung am Telefon
`,
  },
  vi: {
    flagged: `
## Khách hàng và nhu cầu của khách hàng

- ngày giao hàng cố định
- phụ tùng thay thế
`,
    fine: `
## Khách hàng và nhu cầu của khách hàng

- ngày giao hàng cố định
- phụ tùng thay thế
- tư vấn qua điện thoại
`,
  },
  th: {
    flagged: `
## ความต้องการของลูกค้า

- วันส่งสินค้าที่แน่นอน
- อะไหล่
`,
    fine: `
## ความต้องการของลูกค้า

- วันส่งสินค้าที่แน่นอน
- อะไหล่
- คำแนะนำทางโทรศัพท์
`,
  },
  el: {
    flagged: `
## Οι πελάτες μας και οι ανάγκες τους

- σταθερή ημερομηνία παράδοσης
- ανταλλακτικά
`,
    fine: `
## Οι πελάτες μας και οι ανάγκες τους

- σταθερή ημερομηνία παράδοσης
- ανταλλακτικά
- συμβουλές στο τηλέφωνο
`,
  },
  zh: {
    flagged: `
## 客户及其需求

- 固定的送货日期
- 零配件
`,
    fine: `
## 客户及其需求

- 固定的送货日期
- 零配件
- 电话咨询
`,
  },
};
