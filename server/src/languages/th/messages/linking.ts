import type { linking as english } from '../../en/messages/linking.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about documents that front matter names, and about contacts by topic. */
export const linking: MessagesOf<typeof english> = {
  'references/related.missing': 'ไม่มีไฟล์ “{target}” ให้แก้พาธหรือนำออก',
  'references/related.missingNear': 'ไม่มีไฟล์ “{target}” หมายถึง “{near}” หรือไม่',
  'references/related.unknownId': 'ไม่มีเอกสารใดในพื้นที่ทำงานนี้ที่ใช้รหัส “{id}” ให้แก้รหัสหรือนำออก',
  'references/contact.topic': '“{topic}” ยังไม่มีข้อมูลติดต่อ ให้ระบุว่าใครช่วยได้และติดต่ออย่างไร หรือนำบรรทัดนี้ออก',
  'key.related': 'เอกสารอื่นที่เกี่ยวข้องกับเอกสารนี้ ระบุด้วยพาธหรือรหัสของแต่ละฉบับ',
};
