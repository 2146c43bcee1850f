import type { RuleExamples } from '../types.ts';

export const overpromise: RuleExamples = {
  en: {
    flagged: 'You will never have to wait at our counter.',
    fine: 'In 9 of 10 cases you wait less than 10 minutes at our counter.',
  },
  de: {
    flagged: 'An unserem Schalter müssen Sie nie warten.',
    fine: 'In 9 von 10 Fällen warten Sie an unserem Schalter weniger als 10 Minuten.',
  },
  vi: {
    flagged: 'Chúng tôi cam kết 100% khách hàng hài lòng.',
    fine: '90% khách hàng chờ tại quầy dưới 10 phút.',
  },
  th: {
    flagged: 'เรารับประกันความพึงพอใจ 100%',
    fine: 'ลูกค้า 9 ใน 10 คนรอที่เคาน์เตอร์ไม่เกิน 10 นาที',
  },
  el: {
    flagged: 'Δεν θα περιμένετε ποτέ στο ταμείο μας.',
    fine: 'Σε 9 από τις 10 περιπτώσεις περιμένετε στο ταμείο λιγότερο από 10 λεπτά.',
  },
  zh: {
    flagged: '我们保证顾客百分之百满意。',
    fine: '九成顾客在柜台等候不超过 10 分钟。',
  },
};
