import type { RuleExamples } from '../types.ts';

export const jargon: RuleExamples = {
  en: {
    flagged: 'Staff must utilise the form prior to the call.',
    fine: 'Staff must use the form before the call.',
  },
  de: {
    flagged: 'Wir antworten bezüglich Ihrer Anfrage in zwei Tagen.',
    fine: 'Wir antworten auf Ihre Anfrage in zwei Tagen.',
  },
  vi: {
    flagged: 'Nhân viên phải phúc đáp khách hàng trong 2 ngày.',
    fine: 'Nhân viên phải trả lời khách hàng trong 2 ngày.',
  },
  th: {
    flagged: 'พนักงานต้องทำการตรวจสอบภายใน 2 วัน',
    fine: 'พนักงานต้องตรวจสอบภายใน 2 วัน',
  },
  el: {
    flagged: 'Το προσωπικό πρέπει να προβαίνει σε έλεγχο εντός 2 ημερών.',
    fine: 'Το προσωπικό πρέπει να ελέγχει εντός 2 ημερών.',
  },
  zh: {
    flagged: '客服必须在2天内予以答复。',
    fine: '客服必须在2天内答复。',
  },
};
