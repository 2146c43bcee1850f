import type { contents as english } from '../../en/messages/contents.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about what single sections must hold. */
export const contents: MessagesOf<typeof english> = {
  'structure/mission-length.long': 'ตั้งแต่ตรงนี้ไปพันธกิจยาวเกินไป ควรมีไม่เกิน {limit} ประโยค ให้เหลือไว้เฉพาะว่าองค์กรทำอะไรเพื่อใคร แล้วย้ายส่วนที่เหลือไปไว้ในหัวข้ออื่น',
  'structure/needs-count.few': 'ความต้องการของลูกค้าที่ระบุไว้ที่นี่มี {count} ข้อ ให้ระบุ {min} ถึง {max} ข้อ โดยเรียงข้อที่สำคัญที่สุดไว้ก่อน',
  'structure/needs-count.many': 'ความต้องการของลูกค้าที่ระบุไว้ที่นี่มี {count} ข้อ ให้เหลือ {min} ถึง {max} ข้อที่สำคัญที่สุด เพื่อให้พนักงานจำได้',
  'structure/steps.section': 'หัวข้อนี้ไม่ได้บอกขั้นตอนตามลำดับ ให้เขียนเป็นรายการลำดับเลขว่าใครทำอะไรก่อนหลัง',
  'structure/steps.document': 'เอกสารนี้ไม่ได้บอกขั้นตอนตามลำดับ ให้เขียนเป็นรายการลำดับเลขว่าใครทำอะไรก่อนหลัง',
  'structure/steps.policy': 'พนักงานทำตาม “{title}” ทีละขั้นไม่ได้ ให้เขียนเป็นรายการลำดับเลขว่าใครทำอะไรก่อนหลัง',
  'structure/service-policies.absent': 'ยังไม่มีนโยบายเรื่อง {policies} ให้เพิ่มทุกเรื่องที่องค์กรต้องใช้ พร้อมขั้นตอน',
  'structure/title.none': 'เอกสารนี้ไม่มีชื่อเอกสาร ให้ขึ้นต้นด้วยชื่อที่บอกว่าเป็นเอกสารอะไร',
  'structure/title.unclear': '“{title}” ไม่ได้บอกว่าเป็นเอกสารชนิดใด ให้ระบุไว้ในชื่อเอกสาร เช่น “{suggestion}”',
  'structure/length.long': 'คำมั่นสัญญานี้ยาว {count} คำ ลูกค้าอ่านเพียงไม่กี่หน้า ให้เขียนไม่เกิน {limit} คำ แล้วย้ายคำแนะนำสำหรับพนักงานไปไว้ในนโยบายหรือคู่มือ',
  'references/contact.none': 'หัวข้อนี้ไม่ได้บอกว่าติดต่อใครได้ ให้ระบุตำแหน่งหรือชื่อบุคคล พร้อมอีเมล หมายเลขโทรศัพท์ หรือที่อยู่',
  'references/contact.sample': '“{text}” เป็นข้อมูลสมมติที่ติดต่อใครไม่ได้ ให้ใส่ช่องทางติดต่อจริงแทน',
  'structure/feedback-cadence.none': 'หัวข้อนี้ไม่ได้บอกว่าขอหรืออ่านความคิดเห็นบ่อยเพียงใด ให้ระบุรอบเวลาหรือโอกาสที่ทำ',
  'structure/review-cadence.none': 'หัวข้อนี้ไม่ได้บอกว่าทบทวนเอกสารบ่อยเพียงใด ให้ระบุรอบเวลาที่ไม่เกินหนึ่งปี',
  'structure/review-cadence.seldom': '“{interval}” นานเกินไป ให้ทบทวนเอกสารอย่างน้อยปีละครั้ง',
  'structure/training-before-publication.none': 'หัวข้อนี้ไม่ได้กล่าวถึงการอบรม ให้ระบุว่าใครต้องเข้าอบรมเรื่องเอกสารนี้ และอบรมก่อนเผยแพร่เอกสาร',
  'structure/training-before-publication.after': 'ตรงนี้เผยแพร่เอกสารก่อนที่พนักงานจะผ่านการอบรม ให้ย้ายการอบรมมาไว้ก่อน',
  'structure/escalation-chain.incomplete': 'หัวข้อนี้ยังไม่ได้บอกว่า{links} ให้ระบุทุกระดับว่าใครรับเรื่อง ส่งต่อด้วยวิธีใด และภายในเวลาใด',
  'structure/objective-without-procedure.orphan': 'ในเอกสารนี้ไม่มีขั้นตอนใดรองรับเป้าหมาย “{objective}” ให้ระบุขั้นตอนที่ทำให้บรรลุเป้าหมายนี้',

  // What an escalation chain leaves open.
  'escalation.recipient': 'ใครรับเรื่องต่อ',
  'escalation.means': 'ส่งต่อด้วยวิธีใด',
  'escalation.deadline': 'ส่งต่อภายในเวลาใด',
  'escalation.level': 'ระดับถัดไปคือใคร',

  // Titles of quick fixes.
  'fix.numberList': 'เปลี่ยนรายการเป็นขั้นตอนลำดับเลข',
  'fix.insertPolicy': 'แทรกนโยบาย “{title}”',
  'fix.insertAllPolicies': 'แทรกนโยบายที่ขาดทั้งหมด ({count} เรื่อง)',
  'fix.insertTitle': 'แทรกชื่อเอกสาร “{title}”',

  // Why a rule exists.
  'rule.structure/mission-length.summary': 'พันธกิจต้องมีไม่เกินสามประโยค',
  'rule.structure/mission-length.why': 'พนักงานทำตามพันธกิจได้ก็ต่อเมื่อจำได้',
  'rule.structure/needs-count.summary': 'ต้องระบุความต้องการของลูกค้าสามถึงห้าข้อ',
  'rule.structure/needs-count.why': 'น้อยกว่านี้พนักงานไม่มีหลักให้ยึด มากกว่านี้ไม่มีใครจำได้',
  'rule.structure/steps.summary': 'เอกสารขั้นตอนการปฏิบัติงานและนโยบายแต่ละเรื่องต้องบอกขั้นตอนตามลำดับ',
  'rule.structure/steps.why': 'พนักงานที่ทำตามขั้นตอนเดียวกันจะให้บริการลูกค้าได้เหมือนกัน',
  'rule.structure/service-policies.summary': 'คู่มือต้องมีนโยบายบริการที่ใช้กันทั่วไปครบเก้าเรื่อง',
  'rule.structure/service-policies.why': 'เมื่อขาดนโยบายเรื่องใด พนักงานหน้าเคาน์เตอร์แต่ละคนก็จะตัดสินใจกันไปคนละทาง',
  'rule.structure/title.summary': 'ชื่อเอกสารต้องบอกว่าเป็นเอกสารอะไร',
  'rule.structure/title.why': 'ผู้อ่านค้นหาเอกสารจากชนิดของเอกสาร ไม่ใช่จากคำขวัญ',
  'rule.structure/length.summary': 'คำมั่นสัญญาต้องมีเพียงไม่กี่หน้า',
  'rule.structure/length.why': 'คำสัญญาที่ยาวเกินไปไม่มีลูกค้าคนใดอ่าน',
  'rule.references/contact.summary': 'หัวข้อช่องทางติดต่อต้องบอกผู้ที่ติดต่อได้จริง',
  'rule.references/contact.why': 'ผู้อ่านที่มีคำถามแต่ไม่พบช่องทางที่ใช้ได้จะเลิกถาม หรือถามผิดคน',
  'rule.structure/feedback-cadence.summary': 'หัวข้อการรับฟังความคิดเห็นต้องบอกว่าขอหรืออ่านความคิดเห็นบ่อยเพียงใด',
  'rule.structure/feedback-cadence.why': 'ความคิดเห็นที่ไม่มีรอบเวลากำหนดจะถูกรวบรวมครั้งเดียวแล้วถูกลืม',
  'rule.structure/review-cadence.summary': 'ต้องทบทวนเอกสารอย่างน้อยปีละครั้ง',
  'rule.structure/review-cadence.why': 'เอกสารที่ไม่มีใครกลับมาดูจะกลายเป็นคำอธิบายบริการที่ไม่มีอยู่แล้ว',
  'rule.structure/training-before-publication.summary': 'ต้องอบรมพนักงานก่อนเผยแพร่เอกสาร',
  'rule.structure/training-before-publication.why': 'ลูกค้าที่อ่านคำสัญญาจะทวงถามในวันเดียวกัน พนักงานจึงต้องรู้ก่อน',
  'rule.structure/escalation-chain.summary': 'การส่งต่อเรื่องต้องบอกว่าส่งถึงใคร ด้วยวิธีใด ภายในเวลาใด และระดับถัดไปคือใคร',
  'rule.structure/escalation-chain.why': 'เรื่องจะหยุดค้างตรงจุดแรกที่ขาดไป',
  'rule.structure/objective-without-procedure.summary': 'เป้าหมายทุกข้อต้องมีขั้นตอนรองรับ',
  'rule.structure/objective-without-procedure.why': 'เป้าหมายที่ไม่มีใครลงมือทำก็เป็นเพียงความหวัง',
};
