import type { arrangement as english } from '../../en/messages/arrangement.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the order, level and wording of headings. */
export const arrangement: MessagesOf<typeof english> = {
  'structure/misplaced-section.after': 'หัวข้อ “{title}” มักอยู่หลัง “{other}” ย้ายไปไว้ตรงนั้น ซึ่งเป็นที่ที่ผู้อ่านมองหา',
  'structure/misplaced-section.before': 'หัวข้อ “{title}” มักอยู่ก่อน “{other}” ย้ายไปไว้ตรงนั้น ซึ่งเป็นที่ที่ผู้อ่านมองหา',
  'structure/heading-level.tooHigh': '“{title}” เป็นหัวข้อระดับบนสุดเท่ากับชื่อเอกสาร ลดลงให้เท่ากับหัวข้ออื่น',
  'structure/heading-level.skipped': '“{title}” อยู่ต่ำกว่าหัวข้อก่อนหน้าเกินหนึ่งระดับ เลื่อนขึ้นเพื่อให้โครงร่างไม่ขาดช่วง',
  'structure/heading-level.numbered': 'เลขของ “{title}” ต่อจากหัวข้อก่อนหน้า แต่หัวข้อนี้อยู่ต่ำกว่าหนึ่งระดับ เลื่อนขึ้นให้เท่ากัน',
  'structure/heading-level.inside': '“{title}” อยู่ภายใต้ “{other}” จึงไม่ปรากฏเป็นหัวข้อของตนเองในโครงร่าง เลื่อนขึ้นหนึ่งระดับ',
  'structure/duplicate-section.twice': 'มีหัวข้อ “{title}” อยู่แล้ว รวมสองหัวข้อเข้าด้วยกันเพื่อให้ผู้อ่านพบทุกอย่างในที่เดียว',
  'structure/heading-title.near': '“{title}” ไม่ใช่ชื่อหัวข้อ หมายถึง “{other}” ใช่หรือไม่',
  'structure/heading-title.unclear': 'ผู้ที่มองหา “{other}” อาจไม่พบใต้หัวข้อ “{title}” ใช้ชื่อที่ผู้อ่านคุ้นเคย',
  'structure/heading-title.empty': '“{title}” ไม่บอกว่าหัวข้อนี้ว่าด้วยเรื่องใด ระบุเรื่องให้ชัด',
  'related.firstSection': 'หัวข้อแรกที่ใช้ชื่อนี้',
  'fix.moveAfter': 'ย้าย “{title}” ไปไว้หลัง “{other}”',
  'fix.moveBefore': 'ย้าย “{title}” ไปไว้ก่อน “{other}”',
  'fix.orderSections': 'เรียงหัวข้อที่ผิดลำดับทั้ง {count} หัวข้อ',
  'fix.promote': 'เลื่อน “{title}” ขึ้นให้เท่ากับหัวข้ออื่น',
  'fix.demote': 'ลด “{title}” ลงให้เท่ากับหัวข้ออื่น',
  'fix.joinSections': 'รวมหัวข้อ “{title}” ทั้งสองเข้าด้วยกัน',
  'fix.renameHeading': 'เปลี่ยนชื่อหัวข้อเป็น “{title}”',
  'rule.structure/misplaced-section.summary': 'หัวข้อเรียงตามลำดับที่ผู้อ่านคาดไว้',
  'rule.structure/misplaced-section.why': 'ผู้ที่เคยอ่านนโยบายฉบับหนึ่งจะหาเรื่องในฉบับถัดไปได้ง่ายเมื่อเรียงหัวข้อเหมือนกัน',
  'rule.structure/heading-level.summary': 'ทุกหัวข้ออยู่ในระดับที่ถูกต้องของโครงร่าง',
  'rule.structure/heading-level.why': 'โครงร่างใช้แทนสารบัญ หัวข้อที่อยู่ผิดระดับจะหาไม่พบ',
  'rule.structure/duplicate-section.summary': 'แต่ละหัวข้อมีเพียงที่เดียว',
  'rule.structure/duplicate-section.why': 'เรื่องเดียวกันที่เขียนไว้สองแห่งจะขัดกันในไม่ช้า และไม่มีใครรู้ว่าให้ยึดตามแห่งใด',
  'rule.structure/heading-title.summary': 'หัวข้อใช้ชื่อที่บอกเนื้อหาตรงไปตรงมา',
  'rule.structure/heading-title.why': 'ผู้อ่านกวาดตาดูหัวข้อเพื่อหาคำที่คุ้นเคย',
};
