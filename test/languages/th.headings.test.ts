/**
 * Outlines of Thai documents as organisations word them. Behind the arrow stand the sections a heading opens; a heading
 * without an arrow opens none. The first line of an outline is the document's kind.
 */
import { expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';

const outlines: readonly string[] = [
  `charter
# ประกาศคำมั่นการให้บริการประชาชน เทศบาลเมืองบ้านนา
## ที่มาและเหตุผล → purpose
## ใครได้รับบริการตามคำมั่นนี้ → scope
## สิ่งที่ท่านจะได้รับจากเรา → standards
### ที่เคาน์เตอร์
### ทางโทรศัพท์
## สิ่งที่เราขอจากท่าน
## หากเราทำไม่ได้ตามที่สัญญาไว้ → complaints
## ช่องทางแสดงความคิดเห็น → feedback
## การนำไปปฏิบัติ → implementation
## การทบทวนประจำปี → review
## สอบถามเพิ่มเติม → contact`,

  `charter
# ปฏิญญาการดูแลผู้รับบริการ คลินิกทันตกรรมยิ้มสวย
## เหตุผลที่เราประกาศปฏิญญานี้ → purpose
## บริการที่อยู่ในปฏิญญานี้ → scope
## เราดูแลท่านอย่างไร → standards
### การนัดหมายและการรอคิว
### ระหว่างการรักษา
## สิทธิของผู้ป่วย
## ความปลอดภัยและการควบคุมการติดเชื้อ
## ไม่พอใจบริการ บอกเราได้ → complaints
## เตรียมทีมงานก่อนประกาศใช้ → implementation
## เวลาทำการ
## ที่อยู่และเบอร์โทร → contact`,

  `policy
# นโยบายการให้บริการลูกค้า บริษัท ส่งไว โลจิสติกส์ จำกัด
## หมวด 1 บททั่วไป
### ข้อ 1 เจตนารมณ์ → purpose
### ข้อ 2 ขอบเขตการบังคับใช้ → scope
### ข้อ 3 บทนิยาม → definitions
## หมวด 2 ระดับการให้บริการ → standards
### ข้อ 4 การรับพัสดุ
### ข้อ 5 การติดตามพัสดุ
## หมวด 3 ขั้นตอนปฏิบัติงาน → procedures
## หมวด 4 การยกระดับปัญหา → escalation
## หมวด 5 การฝ่าฝืนและโทษ → enforcement
## หมวด 6 การทบทวนและแก้ไขนโยบาย → review
## หมวด 7 ผู้ประสานงาน → contact`,

  `policy
# นโยบายการสนับสนุนลูกค้า โปรแกรมบัญชีบวกลบ
## 1. ทำไมต้องมีนโยบายนี้ → purpose
## 2. ครอบคลุมใครและบริการใดบ้าง → scope
## 3. เป้าหมายงานบริการ → objectives
## 4. หน้าที่และความรับผิดชอบ → roles
## 5. เวลาตอบกลับตามระดับความรุนแรง → standards
## 6. ลำดับขั้นตอนเมื่อได้รับแจ้งปัญหา → procedures
## 7. เมื่อแก้ไม่ได้ภายในเวลาที่กำหนด → escalation
## 8. ข้อร้องเรียนและข้อเสนอแนะ → complaints, feedback
## 9. การเก็บรักษาบันทึก
## 10. การติดตามผลและการปรับปรุงนโยบาย → review
## 11. ข้อยกเว้น → exceptions
## 12. ติดต่อฝ่ายสนับสนุน → contact`,

  `handbook
# คู่มือการบริการ โรงแรมดอยหลวงวิว
## ส่วนที่ 1 สิ่งที่เรายึดถือ → vision-values
## ส่วนที่ 2 งานของเราคืออะไร → mission
## ส่วนที่ 3 แขกของเราเป็นใคร → customer-needs
## ส่วนที่ 4 มาตรฐานการต้อนรับ → standards
### 4.1 แผนกต้อนรับส่วนหน้า
### 4.2 แม่บ้าน
## ส่วนที่ 5 ระเบียบปฏิบัติเรื่องที่พบบ่อย → service-policies
### 5.1 การยกเลิกและคืนเงิน → service-policies
### 5.2 คูปองและบัตรกำนัล → service-policies
### 5.3 ของหายในห้องพัก → service-policies
## ส่วนที่ 6 เสียงสะท้อนจากแขก → feedback
## ส่วนที่ 7 การปฐมนิเทศและฝึกอบรม → implementation
## ส่วนที่ 8 เบอร์โทรและผู้รับผิดชอบแต่ละเรื่อง → resources
## ส่วนที่ 9 ปรับปรุงคู่มือ → review`,

  `handbook
# คู่มือผู้ปฏิบัติงานบริการ ห้องสมุดประชาชนอำเภอ
## บทที่ 1 วิสัยทัศน์ ค่านิยม และพันธกิจ → vision-values, mission
## บทที่ 2 ผู้ใช้ห้องสมุดและสิ่งที่เขาต้องการ → customer-needs
## บทที่ 3 บริการแบบไหนที่เราเรียกว่าดี → standards
## บทที่ 4 แนวปฏิบัติรายเรื่อง → service-policies
### 4.1 หนังสือเกินกำหนดและค่าปรับ → service-policies
### 4.2 หนังสือชำรุดหรือสูญหาย → service-policies
## บทที่ 5 เมื่อเจอผู้ใช้ที่อารมณ์ร้อน → guidelines
## บทที่ 6 สำรวจความพึงพอใจ → feedback
## บทที่ 7 พี่เลี้ยงและการสอนงาน → implementation
## บทที่ 8 แหล่งข้อมูลและผู้ช่วยเหลือ → resources
## ภาคผนวก แบบฟอร์ม`,

  `playbook
# เพลย์บุ๊กทีมบริการ สวนสัตว์เขาเขียวน้อย
## เราเชื่อเรื่องอะไร → vision-values
## แผ่นนี้มีไว้ทำไม → purpose
## สิ่งที่เราทำเสมอ → expectations
## สิ่งที่เราไม่ทำ → expectations
## พูดกับผู้เข้าชมอย่างไร → guidelines
## เมื่อสัตว์ไม่ออกมาให้ชม
## เรื่องใหญ่เกินตัว ส่งให้ใคร → escalation
## ชวนคุยและเก็บความเห็นผู้เข้าชม → feedback
## ทบทวนกันทุกไตรมาส → review
## อยากถามเพิ่ม → contact`,

  `playbook
# วิธีดูแลลูกค้าของอู่ช่างต้น
## 1) ทำไมต้องมีเล่มนี้ → purpose
## 2) ใช้กับใคร → scope
## 3) ข้อตกลงของทีม → expectations
## 4) ควรพูด / ไม่ควรพูด → guidelines
## 5) ลำดับงานตั้งแต่รับรถถึงส่งมอบ → procedures
## 6) ลูกค้าไม่พอใจ ทำอย่างไร → complaints
## 7) ความปลอดภัยในอู่
## 8) ใครรับผิดชอบอะไร → roles
## 9) นัดทบทวน → review
## 10) มีคำถาม ถามที่ไหน → contact`,

  `procedure
# ระเบียบปฏิบัติ การจัดการเรื่องร้องเรียนของลูกค้าธนาคาร
## 1. วัตถุประสงค์และขอบเขต → purpose, scope
## 2. คำจำกัดความ → definitions
## 3. ผู้รับผิดชอบ → roles
## 4. ช่องทางการร้องเรียน → complaints
## 5. ขั้นตอนการดำเนินการเรื่องร้องเรียน → procedures, complaints
## 6. ระยะเวลาดำเนินการ → standards
## 7. การส่งเรื่องต่อผู้บริหาร → escalation
## 8. การรายงานและสถิติ
## 9. เอกสารอ้างอิง → resources
## 10. บันทึกการแก้ไข → review
## 11. สอบถาม → contact`,

  `procedure
# ขั้นตอนการรับแจ้งไฟฟ้าขัดข้อง การไฟฟ้าตำบล
## ๑. เหตุผล → purpose
## ๒. ใช้เมื่อใด → scope
## ๓. ใครทำอะไร → roles
## ๔. วิธีปฏิบัติทีละขั้น → procedures
## ๕. แก้ไขไม่เสร็จภายใน 4 ชั่วโมง → escalation
## ๖. กำหนดเวลาแล้วเสร็จ → standards
## ๗. เอกสารและแบบฟอร์มที่ใช้ → resources
## ๘. ทบทวนและเก็บเอกสาร → review
## ๙. เบอร์ติดต่อ → contact`,
];

interface Outline {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** An outline with a paragraph under each heading. */
function read(outline: string): Outline {
  const [kind = '', ...lines] = outline.split('\n');
  const headings = lines.map((line) => line.split(' → ')[0] ?? line);
  return {
    title: headings[0]?.slice(2) ?? '',
    text: `---\nkind: ${kind}\nlanguage: th\n---\n\n${headings.map((heading) => `${heading}\n\nข้อความ\n`).join('\n')}`,
    expected: lines,
  };
}

test.each(outlines.map(read))('$title', ({ text, expected }) => {
  const found = sectionsIn(parseDocument(text)).map(({ unit, ids }) => (ids.length > 0 ? `${unit.text} → ${ids.join(', ')}` : unit.text));
  expect(found).toEqual(expected);
});
