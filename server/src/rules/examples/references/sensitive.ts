import type { RuleExamples } from '../types.ts';

export const sensitive: RuleExamples = {
  en: {
    flagged: `
- Password for the till: Till#2024
- Company card: 4111 1111 1111 1111
`,
    fine: `
- Password for the till: ask the shift manager
- Company card: the one ending in 1111
`,
  },
  de: {
    flagged: `
- Das Kassenpasswort lautet Kasse#2024.
- Firmenkarte: 4111 1111 1111 1111
`,
    fine: `
- Das Kassenpasswort gibt die Schichtleitung aus.
- Firmenkarte: die Karte mit den Endziffern 1111
`,
  },
  vi: {
    flagged: `
- Mật khẩu máy tính tiền là Thungan#2024.
- Thẻ công ty: 4111 1111 1111 1111
`,
    fine: `
- Mật khẩu máy tính tiền do trưởng ca cấp.
- Thẻ công ty: thẻ có bốn số cuối 1111
`,
  },
  th: {
    flagged: `
- รหัสผ่านเครื่องคิดเงินคือ Till#2024
- บัตรบริษัท 4111 1111 1111 1111
`,
    fine: `
- ขอรหัสผ่านเครื่องคิดเงินจากหัวหน้ากะ
- บัตรบริษัท ใบที่ลงท้ายด้วย 1111
`,
  },
  el: {
    flagged: `
- Ο κωδικός πρόσβασης του ταμείου είναι Tameio#2024.
- Εταιρική κάρτα: 4111 1111 1111 1111
`,
    fine: `
- Τον κωδικό πρόσβασης του ταμείου δίνει ο υπεύθυνος βάρδιας.
- Εταιρική κάρτα: η κάρτα που λήγει σε 1111
`,
  },
  zh: {
    flagged: `
- 收银系统密码是Till#2024。
- 公司银行卡：4111 1111 1111 1111
`,
    fine: `
- 收银系统密码请向值班经理领取。
- 公司银行卡：尾号为 1111 的卡
`,
  },
};
