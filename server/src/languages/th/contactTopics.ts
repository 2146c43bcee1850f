import type { LanguagePack } from '../types.ts';

/** What contacts are given for, the word to write first. */
export const contactTopics: LanguagePack['contactTopics'] = {
  general: ['ทั่วไป', 'สอบถาม', 'ลูกค้าสัมพันธ์'],
  complaints: ['ร้องเรียน', 'ข้อร้องเรียน', 'เรื่องร้องเรียน'],
  refunds: ['คืนเงิน', 'การคืนเงิน', 'การคืนสินค้า'],
  orders: ['คำสั่งซื้อ', 'การจัดส่ง'],
  privacy: ['ข้อมูลส่วนบุคคล', 'ความเป็นส่วนตัว'],
  security: ['ความปลอดภัย', 'ความมั่นคงปลอดภัยสารสนเทศ'],
  accessibility: ['การเข้าถึง'],
  press: ['สื่อมวลชน'],
  emergencies: ['ฉุกเฉิน', 'เหตุฉุกเฉิน'],
};
