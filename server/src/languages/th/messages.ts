/** The Thai wording of everything the product says. */
import type { Messages } from '../messages.ts';
import { arrangement } from './messages/arrangement.ts';
import { blanks } from './messages/blanks.ts';
import { commandLine } from './messages/commandLine.ts';
import { contents } from './messages/contents.ts';
import { exported } from './messages/export.ts';
import { filling } from './messages/filling.ts';
import { frontMatter } from './messages/frontMatter.ts';
import { goals } from './messages/goals.ts';
import { health } from './messages/health.ts';
import { lifecycle } from './messages/lifecycle.ts';
import { linking } from './messages/linking.ts';
import { parity } from './messages/parity.ts';
import { preview } from './messages/preview.ts';
import { references } from './messages/references.ts';
import { register } from './messages/register.ts';
import { standards } from './messages/standards.ts';
import { symbols } from './messages/symbols.ts';
import { templates } from './messages/templates.ts';
import { terms } from './messages/terms.ts';
import { wording } from './messages/wording.ts';

/** Every message of the English catalogue, in Thai. */
export const messages: Messages = {
  ...contents,
  ...arrangement,
  ...templates,
  ...parity,
  ...standards,
  ...wording,
  ...references,
  ...linking,
  ...register,
  ...preview,
  ...blanks,
  ...goals,
  ...health,
  ...terms,
  ...filling,
  ...commandLine,
  ...exported,
  ...symbols,
  ...lifecycle,
  ...frontMatter,
  // Findings: rule id, then the message within the rule.
  'front-matter/syntax.tab': 'ส่วนหัวเอกสารย่อหน้าด้วยแท็บไม่ได้ ให้ใช้เว้นวรรคแทน',
  'front-matter/syntax.duplicate': 'คีย์ “{key}” มีอยู่สองบรรทัด ให้เหลือไว้เพียงบรรทัดเดียว',
  'front-matter/syntax.indentation': 'บรรทัดนี้ย่อหน้าไม่ตรงกับบรรทัดข้างเคียง จึงอ่านส่วนหัวเอกสารไม่ได้ ให้จัดย่อหน้าให้ตรงกัน',
  'front-matter/syntax.quote': 'มีเครื่องหมายคำพูดเปิดแต่ไม่มีเครื่องหมายปิด ให้ใส่เครื่องหมายปิด',
  'front-matter/syntax.colon': 'ค่านี้มีเครื่องหมายทวิภาค (:) ตามด้วยเว้นวรรค ให้ใส่เครื่องหมายคำพูดครอบค่าทั้งหมด',
  'front-matter/syntax.unclosed': 'ส่วนหัวเอกสารไม่มีบรรทัดขีดสามขีดปิดท้าย ให้เพิ่ม “{fence}” ต่อจากคีย์สุดท้าย',
  'front-matter/syntax.unopened': 'ส่วนหัวเอกสารไม่มีบรรทัดเปิด ให้ใส่ “---” ไว้เหนือคีย์แรก เพื่อให้โปรแกรมอื่นอ่านได้ด้วย',
  'front-matter/syntax.aliases': 'ส่วนหัวเอกสารนี้อ้างถึงค่าเดิมซ้ำ (alias) มากเกินกว่าจะอ่านได้ ให้เขียนค่าลงไปโดยตรง',
  'front-matter/syntax.other': 'อ่านส่วนหัวเอกสารตรงนี้ไม่ได้ แต่ละบรรทัดต้องมีคีย์ ทวิภาค เว้นวรรค แล้วจึงเป็นค่า ' + 'เนื้อหาส่วนที่เหลือยังตรวจตามเดิม',
  'front-matter/schema.nearKey': 'ไม่รู้จักคีย์ “{key}” หมายถึง “{near}” หรือไม่',
  'front-matter/schema.badKind': '“{value}” ไม่ใช่ชนิดเอกสารที่มีอยู่ ให้ใช้ค่าใดค่าหนึ่งต่อไปนี้: {allowed}',
  'front-matter/schema.badLanguage': '“{value}” ไม่ใช่ภาษาที่ตรวจได้ ให้ใช้ค่าใดค่าหนึ่งต่อไปนี้: {allowed}',
  'front-matter/schema.badStatus': '“{value}” ไม่ใช่สถานะที่มีอยู่ ให้ใช้ค่าใดค่าหนึ่งต่อไปนี้: {allowed}',
  'front-matter/schema.badDate': '“{value}” ไม่ใช่วันที่ ให้เขียนปี เดือน และวัน ตัวอย่างเช่น {example}',
  'front-matter/schema.badCycle': '“{value}” ไม่ใช่รอบการทบทวน ให้เขียนตัวเลขและหน่วย ตัวอย่างเช่น {example}',
  'front-matter/schema.needsText': 'ค่าของ “{key}” ต้องเป็นข้อความ ให้เขียนค่าเดียวในบรรทัดนั้น',
  'front-matter/schema.needsList': 'ค่าของ “{key}” ต้องเป็นรายการ ให้เขียนค่าเดียว ' + 'หรือเขียนหลายค่าโดยขึ้นบรรทัดใหม่และนำหน้าด้วยขีดทีละค่า',
  'front-matter/schema.needsMapping': '“{key}” ต้องมีคีย์และค่าย่อยของตนเอง โดยเขียนย่อหน้าไว้ข้างใต้',
  'structure/missing-section.required': 'ไม่มีหัวข้อ “{title}” {guidance}',
  'structure/missing-section.recommended': 'แนะนำให้เพิ่มหัวข้อ “{title}” {guidance}',
  'structure/empty-section.empty': 'หัวข้อ “{title}” ไม่มีเนื้อหา {guidance}',
  'structure/empty-section.emptyUnknown': 'หัวข้อนี้ไม่มีเนื้อหา ให้เขียนเนื้อหาหรือลบหัวข้อทิ้ง',
  'placeholders/unfilled.blank': '“{text}” ยังเป็นช่องว่างอยู่ ให้ใส่ค่าจริงแทน',
  'placeholders/unfilled.marker': '“{text}” บอกว่ายังมีสิ่งที่ต้องเขียน ให้เขียนให้เสร็จหรือลบข้อความนี้ออก',
  'placeholders/choice.choose': 'ให้เลือก 1 จาก {count} ตัวเลือกใน “{text}” แล้วลบตัวเลือกที่เหลือ',
  'standards/vague.time': '“{term}” ไม่ได้กำหนดเวลา ให้ระบุว่าภายในเท่าใด โดยมีทั้งตัวเลขและหน่วย',
  'standards/vague.frequency': '“{term}” ไม่ได้บอกว่าบ่อยเพียงใด ให้ระบุรอบเวลา',
  'standards/vague.quantity': '“{term}” ไม่ได้บอกว่ามากน้อยเพียงใด ให้ระบุตัวเลข',
  'standards/vague.quality': '“{term}” ตรวจสอบไม่ได้ ให้ระบุสิ่งที่ลูกค้าจะเห็น หรือวิธีที่ใช้วัด',
  'standards/vague.condition': '“{term}” ทำให้คำสัญญาไม่ผูกมัด ให้ระบุว่าใช้ในกรณีใด หรือตัดออก',
  'standards/vague.openList': '“{term}” ทำให้รายการไม่มีที่สิ้นสุด ให้ระบุให้ครบว่ามีอะไรบ้าง',
  'suppression/unused.unused': 'ไม่มีสิ่งใดตรงนี้ที่ต้องปิดการแจ้งเตือนของ “{rule}” ให้ลบคอมเมนต์นี้ออก',
  'suppression/unknown.unknown': 'ไม่มีกฎชื่อ “{rule}” ให้ตรวจตัวสะกด',
  'suppression/unknown.near': 'ไม่มีกฎชื่อ “{rule}” หมายถึง “{near}” หรือไม่',
  'limit/findings.more': 'เอกสารนี้ยังมีจุดที่ตรวจพบอีก {count} จุด โดยแสดงเพียง {limit} จุดแรก เปลี่ยนได้ที่การตั้งค่า ' + 'policywright.maxFindings',
  'config/unknown-key.unknown': '“{key}” ไม่ใช่การตั้งค่าที่มีอยู่ ให้ตรวจตัวสะกด',
  'config/unknown-key.near': '“{key}” ไม่ใช่การตั้งค่าที่มีอยู่ หมายถึง “{near}” หรือไม่',
  'config/bad-value.bad': 'ใช้ค่าของ “{key}” ไม่ได้ ค่าที่ใช้ได้คือ: {expected}',
  'config/syntax.other': 'อ่านไฟล์ตรงนี้ไม่ได้ ให้ตรวจย่อหน้า เครื่องหมายคำพูด และเครื่องหมายทวิภาค (:)',
  'config/dead-pattern.dead': 'รูปแบบ “{pattern}” ไม่ตรงกับไฟล์ใดเลย',

  // Titles of quick fixes.
  'fix.insertSection': 'แทรกหัวข้อ “{title}”',
  'fix.insertAllSections': 'แทรกหัวข้อที่ขาดทั้งหมด ({count} หัวข้อ)',
  'fix.fillSection': 'เติมข้อความแม่แบบในหัวข้อ “{title}”',
  'fix.deleteHeading': 'ลบหัวข้อที่ไม่มีเนื้อหา',
  'fix.replaceTerm': 'แทนที่ด้วย “{text}”',
  'fix.choose': 'เลือก “{text}”',
  'fix.chooseEverywhere': 'เลือก “{text}” ทุกแห่งในเอกสารนี้',
  'fix.fillEverywhere': 'กรอก “{text}” ทุกแห่งในเอกสารนี้...',
  'fix.fillHere': 'กรอก “{text}”...',
  'fix.replaceValue': 'เปลี่ยนเป็น “{value}”',
  'fix.renameKey': 'เปลี่ยนชื่อเป็น “{key}”',
  'fix.addFence': 'เพิ่มบรรทัดขีดที่ขาดไป',
  'fix.quoteValue': 'ใส่เครื่องหมายคำพูดครอบค่านี้',
  'fix.deleteComment': 'ลบคอมเมนต์นี้',
  'fix.disableLine': 'ปิดการแจ้งเตือน “{rule}” สำหรับบรรทัดนี้...',
  'fix.disablePart': 'ปิดการแจ้งเตือน “{rule}” สำหรับหัวข้อนี้...',
  'fix.disableFile': 'ปิดการแจ้งเตือน “{rule}” สำหรับไฟล์นี้...',
  'fix.allSafe': 'ใช้การแก้ไขที่ปลอดภัยทั้งหมด',

  // Why a rule exists: shown in hovers and on the rule's page.
  'rule.front-matter/syntax.summary': 'ส่วนหัวเอกสารต้องอ่านได้',
  'rule.front-matter/syntax.why': 'บรรทัดที่โปรแกรมอ่านไม่ได้จะทำให้ไม่รู้ว่าใครเป็นเจ้าของเอกสารและเอกสารมีผลใช้บังคับแล้วหรือไม่',
  'rule.front-matter/schema.summary': 'ส่วนหัวเอกสารต้องใช้ชนิดเอกสาร สถานะ ภาษา และวันที่ที่รู้จัก',
  'rule.front-matter/schema.why': 'คีย์ที่สะกดผิดหรือวันที่ที่ไม่มีจริงจะถูกทุกโปรแกรมมองข้ามไปโดยไม่มีใครรู้',
  'rule.structure/missing-section.summary': 'เอกสารต้องมีหัวข้อครบตามชนิดของเอกสาร',
  'rule.structure/missing-section.why': 'ผู้อ่านที่หาขอบเขตหรือช่องทางติดต่อไม่พบจะนำเอกสารไปใช้ไม่ได้',
  'rule.structure/empty-section.summary': 'ใต้หัวข้อต้องมีเนื้อหา',
  'rule.structure/empty-section.why': 'หัวข้อที่ว่างเปล่าทำให้ผู้อ่านคาดว่าจะได้คำตอบแต่กลับไม่พบอะไร',
  'rule.placeholders/unfilled.summary': 'ต้องไม่มีช่องว่างที่ยังไม่ได้กรอก',
  'rule.placeholders/unfilled.why': 'ช่องว่างที่หลุดไปถึงลูกค้าแสดงว่าไม่มีใครอ่านเอกสารก่อนเผยแพร่',
  'rule.placeholders/choice.summary': 'ต้องเลือกตัวเลือกในแม่แบบให้เรียบร้อย',
  'rule.placeholders/choice.why': 'ผู้อ่านไม่มีทางรู้ว่าองค์กรหมายถึงตัวเลือกใด',
  'rule.standards/vague.summary': 'คำสัญญาต้องระบุตัวเลขและหน่วย',
  'rule.standards/vague.why': 'ผู้อ่านสองคนต้องเห็นตรงกันได้ว่าองค์กรทำตามสัญญาแล้วหรือยัง',
  'rule.suppression/unused.summary': 'คอมเมนต์ที่ปิดการแจ้งเตือนต้องมีสิ่งให้ปิดจริง',
  'rule.suppression/unused.why': 'คอมเมนต์ที่ไม่จำเป็นแล้วจะบังข้อผิดพลาดจริงที่เกิดขึ้นครั้งต่อไป',
  'rule.suppression/unknown.summary': 'คอมเมนต์ที่ปิดการแจ้งเตือนต้องระบุชื่อกฎที่มีอยู่',
  'rule.suppression/unknown.why': 'ชื่อกฎที่สะกดผิดไม่ได้ปิดการแจ้งเตือนใดเลย',
  'rule.limit/findings.summary': 'จำนวนจุดที่แสดงต่อเอกสารหนึ่งฉบับมีจำกัด',
  'rule.limit/findings.why': 'จุดที่ตรวจพบพร้อมกันนับพันจุดไม่เป็นประโยชน์ต่อใคร และทำให้โปรแกรมแก้ไขช้าลง',
  'rule.config/unknown-key.summary': 'policywright.yaml ต้องมีเฉพาะการตั้งค่าที่มีอยู่จริง',
  'rule.config/unknown-key.why': 'การตั้งค่าที่สะกดผิดจะถูกมองข้าม และการตรวจจะไม่เป็นไปตามที่ตั้งใจไว้',
  'rule.config/bad-value.summary': 'ค่าใน policywright.yaml ต้องใช้ได้',
  'rule.config/bad-value.why': 'ค่าที่ใช้ไม่ได้จะถูกมองข้าม และใช้ค่าเริ่มต้นแทน',
  'rule.config/syntax.summary': 'policywright.yaml ต้องอ่านได้',
  'rule.config/syntax.why': 'การตั้งค่าที่อ่านไม่ได้จะไม่มีผล',
  'rule.config/dead-pattern.summary': 'รูปแบบชื่อไฟล์ทุกรายการใน policywright.yaml ต้องตรงกับไฟล์อย่างน้อยหนึ่งไฟล์',
  'rule.config/dead-pattern.why': 'รูปแบบที่ไม่ตรงกับไฟล์ใดทำให้มีเอกสารที่ไม่ได้ตรวจโดยไม่มีใครสังเกต',

  // Severities, as shown in hovers and previews.
  'severity.error': 'ข้อผิดพลาด',
  'severity.warning': 'คำเตือน',
  'severity.info': 'ข้อมูล',
  'severity.hint': 'คำแนะนำ',

  // Hovers.
  'hover.why': 'ทำไมจึงสำคัญ: {why}',
  'hover.section': 'หัวข้อ “{title}”',
  'hover.required': 'ต้องมีในเอกสารชนิดนี้',
  'hover.recommended': 'แนะนำให้มีในเอกสารชนิดนี้',
  'hover.optional': 'มีหรือไม่มีก็ได้ในเอกสารชนิดนี้',
  'hover.blank': 'ช่องว่าง “{text}” ใช้ {count} ครั้งในเอกสารนี้',
  'hover.example': 'ตัวอย่าง: {example}',
  'hover.oneOf': 'เลือกจากค่าต่อไปนี้: {allowed}',

  // What each front matter key means.
  'key.kind': 'ชนิดของเอกสาร ซึ่งกำหนดว่าเอกสารต้องมีหัวข้อใดบ้าง',
  'key.title': 'ชื่อเอกสารที่แสดงให้ผู้อ่านเห็น',
  'key.language': 'ภาษาที่ใช้เขียนเอกสาร',
  'key.status': 'สถานะปัจจุบันของเอกสาร ซึ่งกำหนดว่าสิ่งที่ขาดไปร้ายแรงเพียงใด',
  'key.owner': 'ตำแหน่งหรือบุคคลที่รับผิดชอบเอกสารนี้',
  'key.contact': 'ช่องทางสอบถามเกี่ยวกับเอกสาร: ที่อยู่ หมายเลขโทรศัพท์ หรือตำแหน่ง หรือแยกตามหัวข้อ หัวข้อละหนึ่งบรรทัดใต้คีย์',
  'key.version': 'เวอร์ชันของเอกสาร',
  'key.effective': 'วันที่เอกสารเริ่มมีผลใช้บังคับ',
  'key.reviewed': 'วันที่ทบทวนครั้งล่าสุด',
  'key.review_cycle': 'ระยะเวลาจากการทบทวนครั้งหนึ่งถึงครั้งถัดไป',
  'key.approved_by': 'ผู้อนุมัติเอกสาร',
  'key.applies_to': 'บุคคลหรือส่วนงานที่เอกสารนี้ใช้บังคับ',
  'key.classification': 'ผู้ที่มีสิทธิ์อ่านเอกสาร',
  'key.id': 'หมายเลขหรือชื่อย่อที่ใช้จัดเก็บเอกสาร',
  'key.translation_of': 'เอกสารต้นฉบับที่เอกสารนี้แปลมา',
  'key.satisfies': 'ข้อกำหนดหรือมาตรการควบคุมที่เอกสารนี้ตอบสนอง',
  'key.values': 'ค่าที่จะแสดงแทนช่องว่างเมื่อเปิดดูเอกสาร',
  'key.policywright': 'การตั้งค่าเฉพาะเอกสารนี้ เช่น กฎที่ไม่ต้องการให้แจ้งเตือน',

  // Why a file is or is not checked.
  'status.checkedByKind': 'ตรวจ เพราะส่วนหัวเอกสารระบุชนิดของเอกสารไว้',
  'status.checkedByInclude': 'ตรวจ เพราะพาธของไฟล์ตรงกับ “{pattern}”',
  'status.checkedExplicitly': 'ตรวจ เพราะมีการระบุชื่อไฟล์นี้',
  'status.kindGuessed': 'ชนิดเอกสาร “{kind}” คาดเดาจากชื่อเอกสาร หากต้องการความแน่นอนให้เขียนไว้ในส่วนหัวเอกสาร',
  'status.notAPolicy': 'ไม่ตรวจ: ส่วนหัวเอกสารไม่ได้ระบุชนิดเอกสาร และไม่มีรูปแบบใดครอบคลุมพาธนี้',
  'status.excluded': 'ไม่ตรวจ: พาธของไฟล์ตรงกับรูปแบบที่ยกเว้นไว้ “{pattern}”',
  'status.retired': 'ไม่ตรวจหาสิ่งที่ขาด: เอกสารนี้ยกเลิกแล้ว',
  'status.languageDetected': 'ภาษาของเอกสารพิจารณาจากเนื้อหา',

  // Completion.
  'completion.missingSection': 'หัวข้อที่ขาด',
  'completion.today': 'วันนี้',
  'completion.nextReview': 'อีก {months} เดือน',
};
