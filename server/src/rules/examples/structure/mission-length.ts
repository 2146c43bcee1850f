import type { RuleExamples } from '../types.ts';

export const missionLength: RuleExamples = {
  en: {
    flagged: `
## Mission

We bake bread. We sell it warm. We know our customers. We close at six.
`,
    fine: `
## Mission

We bake bread for the people of our street and sell it warm.
`,
  },
  de: {
    flagged: `
## Mission

Wir backen Brot. Wir verkaufen es warm. Wir kennen unsere Kundschaft. Um sechs schließen wir.
`,
    fine: `
## Mission

Wir backen Brot für die Menschen in unserer Straße.
`,
  },
  vi: {
    flagged: `
## Sứ mệnh

Chúng tôi làm bánh mì. Bánh bán khi còn nóng. Chúng tôi biết tên khách quen. Sáu giờ tối cửa hàng đóng cửa.
`,
    fine: `
## Sứ mệnh

Chúng tôi làm bánh mì cho người dân trong phố.
`,
  },
  th: {
    flagged: `
## พันธกิจ

เราอบขนมปังทุกเช้า

เราขายขนมปังขณะยังร้อน

เรารู้จักลูกค้าประจำ

เราปิดร้านตอนหกโมงเย็น
`,
    fine: `
## พันธกิจ

เราอบขนมปังให้คนในย่านนี้
`,
  },
  el: {
    flagged: `
## Αποστολή

Ψήνουμε ψωμί. Το πουλάμε ζεστό. Γνωρίζουμε τους πελάτες μας. Κλείνουμε στις έξι.
`,
    fine: `
## Αποστολή

Ψήνουμε ψωμί για τους ανθρώπους της γειτονιάς μας.
`,
  },
  zh: {
    flagged: `
## 使命

我们做面包。面包趁热出售。我们认识每位老顾客。晚上六点打烊。
`,
    fine: `
## 使命

我们为街坊邻里做面包。
`,
  },
};
