import { expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';

/** What a handbook of staff says under one heading, between a section that is known and another heading that is not. */
const idsOf = (heading: string, text: string, kind: 'handbook' | 'policy' = 'handbook') =>
  sectionsIn({
    ...parseDocument(
      `---\nkind: ${kind}\nlanguage: th\n---\n\n# คู่มือพนักงาน\n\n## การร้องเรียน\n\nจดลงสมุดในวันเดียวกัน\n\n## ${heading}\n\n${text}\n\n## สวนหลังบ้าน\n\nดอกไม้บาน\n`,
    ),
    kind,
  }).find(({ words }) => words.words === heading)?.ids;

const hours = '- ลาป่วยให้โทรแจ้งก่อน 8.00 น.\n- มาสายเกิน 30 นาทีตัดค่าแรงครึ่งวัน\n- ส่งใบลาทางอีเมลภายใน 2 วัน';
const steps = '1. เข้าระบบ\n2. กรอกใบเบิก\n3. รอหัวหน้าอนุมัติ';

test.each([
  ['การลาและวันหยุดประจำปี', hours],
  ['ค่าล่วงเวลาและเบี้ยขยัน', hours],
  ['เบิกค่าเดินทาง', steps],
  ['สวัสดิการและเงินเดือน', steps],
  ['รหัสผ่านและบัญชีผู้ใช้', steps],
  ['คุกกี้', hours],
  ['ตัวชี้วัดความเสี่ยงหลัก', hours],
  ['ข้อจำกัดของบริการ', hours],
  ['การบริหารเหตุการณ์ด้านไอที', hours],
  ['การรับเคส (My Cases)', steps],
  ['การอนุมัติคำร้องของสมาชิก', steps],
  ['สิทธิของเจ้าของข้อมูลส่วนบุคคล', steps],
  ['เปิดร้านตอนเช้า', hours],
  ['ความรู้สินค้า', 'ผ้าฝ้ายทอมือ\n\nรับประกัน 30 วัน เปลี่ยนได้ใน 7 วัน'],
])('a heading on another matter is left alone: %s', (heading, text) => {
  expect(idsOf(heading, text)).toEqual([]);
  expect(idsOf(heading, text, 'policy')).toEqual([]);
});

test('a heading of a single policy is known by its steps', () => {
  expect(idsOf('ทำแจกันแตก', steps)).toEqual(['service-policies']);
});

test('a heading that nobody knows is known by measured channels', () => {
  expect(idsOf('ใต้ต้นมะม่วง', '- โทรศัพท์: รับสายภายใน 45 วินาที\n- อีเมล: ตอบภายใน 2 วันทำการ\n- แชต: ตอบภายใน 3 นาที', 'policy')).toEqual(['standards']);
});
