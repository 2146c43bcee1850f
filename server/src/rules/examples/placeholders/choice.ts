import type { RuleExamples } from '../types.ts';

export const choice: RuleExamples = {
  en: {
    flagged: 'We read customers’ cards [weekly / monthly].',
    fine: 'We read customers’ cards monthly.',
  },
  de: {
    flagged: 'Wir lesen die Karten der Kundschaft [wöchentlich / monatlich].',
    fine: 'Wir lesen die Karten der Kundschaft monatlich.',
  },
  vi: {
    flagged: 'Chúng tôi đọc thẻ góp ý [hằng tuần / hằng tháng].',
    fine: 'Chúng tôi đọc thẻ góp ý hằng tháng.',
  },
  th: {
    flagged: 'เราอ่านบัตรแสดงความคิดเห็น [รายสัปดาห์ / รายเดือน]',
    fine: 'เราอ่านบัตรแสดงความคิดเห็นรายเดือน',
  },
  el: {
    flagged: 'Διαβάζουμε τα σχόλια [κάθε εβδομάδα / κάθε μήνα].',
    fine: 'Διαβάζουμε τα σχόλια κάθε μήνα.',
  },
  zh: {
    flagged: '我们[每周/每月]阅读意见卡。',
    fine: '我们每月阅读意见卡。',
  },
};
