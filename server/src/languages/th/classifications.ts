import type { ClassificationWording } from '../classificationWording.ts';

/** How far documents may be shown, in Thai. */
export const classifications: ClassificationWording = {
  public: { name: 'เปิดเผยต่อสาธารณะ', aliases: ['สาธารณะ', 'เผยแพร่ทั่วไป', 'เปิดเผยได้', 'เผยแพร่ได้'] },
  internal: { name: 'ใช้ภายในองค์กร', aliases: ['ภายใน', 'ภายในองค์กร', 'ใช้ภายใน', 'ใช้ภายในเท่านั้น', 'เอกสารภายใน'] },
  confidential: { name: 'ลับ', aliases: ['ความลับ'] },
  'strictly-confidential': { name: 'ลับมาก', aliases: [] },
  restricted: { name: 'จำกัดการเข้าถึง', aliases: ['จำกัด', 'เผยแพร่จำกัด'] },
  secret: { name: 'ลับที่สุด', aliases: [] },
};
