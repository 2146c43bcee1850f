import type { blanks as english } from '../../en/messages/blanks.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of blanks that somebody else fills. */
export const blanks: MessagesOf<typeof english> = {
  'placeholders/for-others.several': 'ช่องว่าง {count} แห่งในเอกสารนี้มีไว้ให้ผู้อื่นกรอก: {ways} หากตั้งใจเช่นนั้น ปล่อยไว้ได้เลย',
  'placeholders/for-others.one': 'ช่องว่างหนึ่งแห่งในเอกสารนี้มีไว้ให้ผู้อื่นกรอก: {ways} หากตั้งใจเช่นนั้น ปล่อยไว้ได้เลย',
  'filler.paper': 'บนกระดาษ',
  'filler.reply': 'ในคำตอบหรือข้อความ',
  'filler.tool': 'โดยโปรแกรมเผยแพร่',
  'rule.placeholders/for-others.summary': 'แยกช่องว่างสำหรับผู้อื่นออกจากช่องว่างของคุณ',
  'rule.placeholders/for-others.why':
    'เส้นสำหรับลงชื่อ ข้อความตอบกลับสำเร็จรูป และตัวแปรของโปรแกรมเผยแพร่เว้นว่างไว้โดยตั้งใจ หมายเหตุเดียวบอกว่ามีกี่แห่ง เพื่อไม่ให้ช่องว่างของคุณเองปะปนอยู่',
};
