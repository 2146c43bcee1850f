import type { RuleExamples } from '../types.ts';

export const agentlessDuty: RuleExamples = {
  en: {
    flagged: 'Complaints must be logged within 1 day.',
    fine: 'The team leader must log complaints within 1 day.',
  },
  de: {
    flagged: 'Jede Beschwerde ist binnen eines Tages zu prüfen.',
    fine: 'Die Teamleitung prüft jede Beschwerde binnen eines Tages.',
  },
  vi: {
    flagged: 'Khiếu nại phải được ghi lại trong vòng 1 ngày.',
    fine: 'Nhân viên phải ghi lại khiếu nại trong vòng 1 ngày.',
  },
  th: {
    flagged: 'เรื่องร้องเรียนต้องได้รับการบันทึกภายใน 1 วัน',
    fine: 'พนักงานต้องบันทึกเรื่องร้องเรียนภายใน 1 วัน',
  },
  el: {
    flagged: 'Οι καταγγελίες πρέπει να καταγράφονται εντός 1 ημέρας.',
    fine: 'Ο προϊστάμενος πρέπει να καταγράφει τις καταγγελίες εντός 1 ημέρας.',
  },
  zh: {
    flagged: '投诉必须在 1 天内被记录。',
    fine: '客服必须在 1 天内记录投诉。',
  },
};
