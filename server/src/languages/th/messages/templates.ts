import type { templates as english } from '../../en/messages/templates.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about new documents from templates. */
export const templates: MessagesOf<typeof english> = {
  'front-matter/schema.badShape': '“{value}” ไม่ใช่แบบเอกสารที่มีอยู่ ให้ใช้ค่าใดค่าหนึ่งต่อไปนี้: {allowed}',
  'key.shape': 'แบบเอกสารที่ใช้เขียน หากระบุไว้ จะแนะนำเฉพาะหัวข้อที่อยู่ในแบบนั้น',

  'kind.charter.description': 'สั้นและเปิดเผยต่อสาธารณะ: ลูกค้าจะได้รับบริการอะไร และภายในเมื่อใด',
  'kind.policy.description': 'สำหรับพนักงาน: กฎของงานบริการ ใครต้องปฏิบัติตาม และต้องทำให้ดีเพียงใด',
  'kind.handbook.description': 'สำหรับพนักงาน: รวมทุกเรื่องไว้ในเล่มเดียว รวมทั้งนโยบายเฉพาะเรื่อง',
  'kind.playbook.description': 'สำหรับทีมงาน: ควรพูดและทำอย่างไรในสถานการณ์ที่พบบ่อย',
  'kind.procedure.description': 'งานหนึ่งงานทีละขั้น: ใครทำอะไร และตามลำดับใด',

  'shape.all.name': 'ทุกหัวข้อของเอกสารชนิดนี้',
  'shape.all.description': 'หัวข้อที่ต้องมีและที่แนะนำทั้งหมดของเอกสารชนิดนี้',
  'shape.short-policy.name': 'นโยบายฉบับสั้น',
  'shape.short-policy.description': 'วิสัยทัศน์ คำมั่น ขอบเขต การปฏิบัติตน และช่องทางติดต่อ ในหนึ่งถึงสองหน้า',
  'shape.vision-and-standards.name': 'วิสัยทัศน์และมาตรฐาน',
  'shape.vision-and-standards.description': 'วิสัยทัศน์ มาตรฐาน และสิ่งที่พนักงานทำเสมอหรือไม่ทำเด็ดขาด',
  'shape.statement-and-guidelines.name': 'ถ้อยแถลงและแนวปฏิบัติ',
  'shape.statement-and-guidelines.description': 'ถ้อยแถลงวัตถุประสงค์ แนวปฏิบัติสำหรับพนักงาน และช่องทางติดต่อ',
  'shape.team-playbook.name': 'เพลย์บุ๊กของทีม',
  'shape.team-playbook.description': 'สิ่งที่ทีมยึดถือ ความต้องการของลูกค้า และหน้าที่ของแต่ละคน',
  'shape.request-procedure.name': 'ขั้นตอนการดำเนินการตามคำขอของลูกค้า',
  'shape.request-procedure.description': 'เป้าหมายของการดูแลคำขอ และขั้นตอนตั้งแต่รับเรื่องจนถึงตอบกลับ',
  'shape.full-policy.name': 'นโยบายฉบับเต็ม',
  'shape.full-policy.description': 'วัตถุประสงค์ ขอบเขต หน้าที่ การปฏิบัติตน แต่ละช่องทาง และการส่งต่อเรื่อง',
  'shape.complaints-procedure.name': 'ขั้นตอนการจัดการข้อร้องเรียน',
  'shape.complaints-procedure.description': 'วิธีบันทึก ตอบรับ ตัดสิน และส่งต่อข้อร้องเรียน พร้อมกำหนดเวลา',
  'shape.feedback-playbook.name': 'เพลย์บุ๊กการรับฟังความคิดเห็น',
  'shape.feedback-playbook.description': 'วิธีที่ทีมขอความคิดเห็นจากลูกค้า รับฟัง และนำไปแก้ไข',
  'shape.representatives-guidelines.name': 'แนวปฏิบัติสำหรับพนักงานบริการลูกค้า',
  'shape.representatives-guidelines.description': 'วิธีที่พนักงานบริการลูกค้าปฏิบัติตน แก้ปัญหา และส่งต่อความคิดเห็น',
  'shape.channel-standards.name': 'มาตรฐานรายช่องทาง',
  'shape.channel-standards.description': 'มาตรฐานที่วัดได้ของแต่ละช่องทาง พร้อมคำนิยามและบันทึกการเปลี่ยนแปลง',
  'shape.guidebook.name': 'คู่มือแนะนำงานบริการ',
  'shape.guidebook.description': 'คู่มือฉบับยาว: แนวปฏิบัติที่ดี การส่งต่อเรื่อง ข้อร้องเรียน และบทสรุป',
  'shape.service-document.name': 'เอกสารงานบริการ',
  'shape.service-document.description': 'พันธกิจ คำมั่น คำขอ ข้อร้องเรียน ความคิดเห็น และบทสรุป',

  'new.title': '{kind} {company}',

  'derive.learnt':
    'เรียนรู้จากเอกสาร {count} ฉบับ: หัวข้อที่พบในเอกสารตั้งแต่ร้อยละ {required} ขึ้นไปเป็นหัวข้อที่ต้องมี ตั้งแต่ร้อยละ {recommended} ขึ้นไปเป็นหัวข้อที่แนะนำ ให้อ่านทบทวนก่อนนำไปใช้',
};
