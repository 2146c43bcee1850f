import type { templates as english } from '../../en/messages/templates.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about new documents from templates. */
export const templates: MessagesOf<typeof english> = {
  'front-matter/schema.badShape': '“{value}” ไม่ใช่รูปแบบเอกสารที่มีอยู่ ให้ใช้ค่าใดค่าหนึ่งต่อไปนี้: {allowed}',
  'key.shape': 'รูปแบบที่ใช้เขียนเอกสาร หัวข้อที่แนะนำจะเสนอเฉพาะหัวข้อที่อยู่ในรูปแบบนี้',

  'shape.all.name': 'ทุกหัวข้อของเอกสารชนิดนี้',
  'shape.all.description': 'หัวข้อที่จำเป็นและที่แนะนำทั้งหมดของเอกสารชนิดนี้ ตามลำดับที่กำหนดไว้',
  'shape.short-policy.name': 'นโยบายฉบับสั้น',
  'shape.short-policy.description': 'วิสัยทัศน์ พันธกิจ คำมั่น ขอบเขต สิ่งที่คาดหวังจากพนักงาน และช่องทางติดต่อ ในหนึ่งถึงสองหน้า',
  'shape.vision-and-standards.name': 'วิสัยทัศน์และมาตรฐาน',
  'shape.vision-and-standards.description': 'วิสัยทัศน์ มาตรฐานที่รองรับ และสิ่งที่พนักงานทำเสมอและไม่ทำเด็ดขาด',
  'shape.statement-and-guidelines.name': 'ถ้อยแถลงและแนวปฏิบัติ',
  'shape.statement-and-guidelines.description': 'ถ้อยแถลงสั้น ๆ เรื่องวัตถุประสงค์ แนวปฏิบัติสำหรับพนักงาน และช่องทางติดต่อ',
  'shape.team-playbook.name': 'เพลย์บุ๊กของทีม',
  'shape.team-playbook.description': 'ทีมยึดถืออะไร ลูกค้าต้องการอะไร และใครทำหน้าที่ใด',
  'shape.request-procedure.name': 'ขั้นตอนการดำเนินการตามคำขอของลูกค้า',
  'shape.request-procedure.description': 'เป้าหมายของการดูแลคำขอ และขั้นตอนตั้งแต่รับเรื่องจนถึงตอบกลับ',
  'shape.full-policy.name': 'นโยบายฉบับเต็ม',
  'shape.full-policy.description': 'ทุกเรื่องที่นโยบายกำหนดได้: วัตถุประสงค์ ขอบเขต หน้าที่ การปฏิบัติตน มาตรฐานของแต่ละช่องทาง การส่งเรื่องต่อ และการสื่อสารภายใน',
  'shape.complaints-procedure.name': 'ขั้นตอนการจัดการข้อร้องเรียน',
  'shape.complaints-procedure.description': 'วิธีบันทึก ตอบรับ ตัดสิน และส่งต่อข้อร้องเรียน พร้อมกำหนดเวลา',
  'shape.feedback-playbook.name': 'เพลย์บุ๊กการรับฟังความคิดเห็น',
  'shape.feedback-playbook.description': 'ทีมขอความคิดเห็นจากลูกค้า รับฟัง และนำไปปรับปรุงอย่างไร',
  'shape.representatives-guidelines.name': 'แนวปฏิบัติสำหรับผู้ให้บริการลูกค้า',
  'shape.representatives-guidelines.description': 'ผู้ให้บริการลูกค้าปฏิบัติตน แก้ปัญหา และส่งต่อความคิดเห็นอย่างไร',
  'shape.channel-standards.name': 'มาตรฐานรายช่องทาง',
  'shape.channel-standards.description': 'วัตถุประสงค์ ขอบเขต คำนิยาม และมาตรฐานที่วัดได้ของแต่ละช่องทาง พร้อมวันที่แก้ไขและบันทึกการเปลี่ยนแปลง',
  'shape.guidebook.name': 'หนังสือแนะแนว',
  'shape.guidebook.description': 'เอกสารฉบับยาว: เป้าหมาย แนวปฏิบัติที่ดี การตอบคำถาม การส่งเรื่องต่อ ข้อร้องเรียน และบทสรุป',
  'shape.service-document.name': 'เอกสารงานบริการ',
  'shape.service-document.description': 'พันธกิจ คำมั่น วิธีดูแลคำขอและข้อร้องเรียน การสื่อสาร ความคิดเห็น และบทสรุปท้ายเอกสาร',

  'new.title': '{kind}ของ{company}',

  'derive.learnt': 'เรียนรู้จากเอกสาร {count} ฉบับ: หัวข้อที่มีในเอกสารร้อยละ {required} ถือว่าจำเป็น ที่มีในร้อยละ {recommended} ถือว่าแนะนำ โปรดอ่านทบทวนก่อนนำไปใช้',
};
