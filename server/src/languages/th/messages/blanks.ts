import type { blanks as english } from '../../en/messages/blanks.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of blanks that somebody else fills. */
export const blanks: MessagesOf<typeof english> = {
  'placeholders/for-others.several': 'เอกสารนี้มีช่องว่าง {count} แห่งที่ให้ผู้อื่นกรอก: {ways} หากตั้งใจเช่นนั้น ปล่อยไว้ได้เลย',
  'placeholders/for-others.one': 'เอกสารนี้มีช่องว่างหนึ่งแห่งที่ให้ผู้อื่นกรอก: {ways} หากตั้งใจเช่นนั้น ปล่อยไว้ได้เลย',
  'filler.paper': 'บนกระดาษ',
  'filler.reply': 'ในข้อความตอบกลับ',
  'filler.tool': 'โดยโปรแกรมเผยแพร่',
  'rule.placeholders/for-others.summary': 'แยกช่องว่างที่ให้ผู้อื่นกรอกออกจากช่องว่างที่คุณต้องกรอก',
  'rule.placeholders/for-others.why':
    'ช่องลงชื่อ ข้อความตอบกลับสำเร็จรูป และตัวแปรของโปรแกรมเผยแพร่เว้นว่างไว้โดยตั้งใจ การแจ้งจำนวนรวมไว้ครั้งเดียวช่วยให้ไม่มองข้ามช่องว่างที่คุณต้องกรอกเอง',
};
