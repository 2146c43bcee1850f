import type { RuleExamples } from '../types.ts';

export const incomplete: RuleExamples = {
  en: {
    flagged: '- We refund the price within 5 working days.',
    fine: '- We refund the price within 5 working days of receiving the goods.',
  },
  de: {
    flagged: '- Wir erstatten den Preis innerhalb von 5 Tagen.',
    fine: '- Wir erstatten den Preis innerhalb von 5 Tagen nach Eingang der Ware.',
  },
  vi: {
    flagged: '- Chúng tôi hoàn tiền trong vòng 5 ngày.',
    fine: '- Chúng tôi hoàn tiền trong vòng 5 ngày kể từ khi nhận được hàng.',
  },
  th: {
    flagged: '- เราคืนเงินภายใน 5 วัน',
    fine: '- เราคืนเงินภายใน 5 วันนับจากได้รับสินค้า',
  },
  el: {
    flagged: '- Επισκευάζουμε τη βλάβη εντός 5 ημερών.',
    fine: '- Επισκευάζουμε τη βλάβη εντός 5 ημερών από τη λήψη της αναφοράς.',
  },
  zh: {
    flagged: '- 我们在 5 天内退款。',
    fine: '- 我们在收到退货后 5 天内退款。',
  },
};
