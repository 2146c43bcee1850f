import type { RuleExamples } from '../types.ts';

export const forOthers: RuleExamples = {
  en: {
    flagged: 'Customer’s signature: ____________________',
    fine: 'The customer signs the return form.',
  },
  de: {
    flagged: 'Unterschrift: ____________________',
    fine: 'Die Kundin oder der Kunde unterschreibt den Rückgabeschein.',
  },
  vi: {
    flagged: 'Chữ ký của khách hàng: ____________________',
    fine: 'Khách hàng ký vào phiếu trả hàng.',
  },
  th: {
    flagged: 'ลงชื่อ ____________________ ผู้คืนสินค้า',
    fine: 'ลูกค้าลงชื่อในใบคืนสินค้า',
  },
  el: {
    flagged: 'Υπογραφή πελάτη: ____________________',
    fine: 'Ο πελάτης υπογράφει το έντυπο επιστροφής.',
  },
  zh: {
    flagged: '客户签字：____________________',
    fine: '客户在退货单上签字。',
  },
};
