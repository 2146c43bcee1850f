/** Contexts in which cues of every list are right as they stand. */
import { absolutePhrases } from './absolutes.ts';

const untilPromise = '(?:(?!เราจะ|ต้อง|จึง|พนักงานจะ|เจ้าหน้าที่จะ)[^.;]){0,160}';

/** Shared by the lists of vague cues. */
export const contexts: readonly string[] = [
  // The purpose of a document or of what follows.
  `(?<![\\s\\S])เพื่อ(?!น|ไม่)${untilPromise}`,
  `(?:เอกสาร|นโยบาย|คู่มือ|ระเบียบ|คำมั่น(?:สัญญา)?|ขั้นตอน|ประกาศ|แนวปฏิบัติ|หลักเกณฑ์)(?:ฉบับ)?นี้[^.;]{0,40}(?:เพื่อ|วัตถุประสงค์)${untilPromise}`,
  `(?:จัดทำ|กำหนด|ออก|ประกาศใช้|เขียน)[^\\s.;]{0,20}ขึ้น(?:มา)?\\s?เพื่อ${untilPromise}`,
  // What may happen, and what somebody is free to do.
  '(?<!ไม่)อาจ(?!ารย์|หาญ|ม)[^\\s.;]{0,60}',
  '(?:บางครั้ง|บางกรณี|ในบาง[^\\s.;]{1,8}|เป็นครั้งคราว|โดยทั่วไป)\\s?[^\\s.;]{0,16}อาจ(?!าร)',
  '(?:คุณ|ท่าน|ผู้ใช้|ลูกค้า|สมาชิก)(?:จึง)?ควร(?!ได้รับ)[^.;]{0,60}',
  '(?:เพื่อ)?ให้(?:คุณ|ท่าน|ผู้ใช้|ลูกค้า)(?:ดำเนินการ|สามารถ|ตัดสินใจ|เลือก|เตรียม)[^\\s.;]{0,40}',
  'เชื่อ(?:โดย[^\\s.;]{0,16})?ว่า[^.;]{0,40}',
  // What somebody is to learn or understand.
  '(?:เข้าใจ|รู้|ทราบ|เห็น|เรียนรู้|มองออก|บอกได้|แยกแยะได้)(?:ได้)?(?:ว่า|ถึง|จัก)[^\\s.;]{0,40}(?:อย่างไร|หน้าตา|คืออะไร|เป็นแบบไหน|แค่ไหน|เพียงใด|เพราะเหตุใด|ทำไม)',
  // What has been, or what others say.
  '(?:ที่ผ่านมา|เมื่อก่อน|ปีที่แล้ว|ปีก่อน)[^.;]{0,40}',
  // A whole absolute is an overpromise; the words in it are nothing of their own.
  ...absolutePhrases,
];
