import type { symbols as english } from '../../en/messages/symbols.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of names that a writer gives and uses again. */
export const symbols: MessagesOf<typeof english> = {
  'symbols.emptyName': 'ชื่อต้องไม่เว้นว่าง ให้พิมพ์อย่างน้อยหนึ่งคำ',
  'symbols.noBlank': '“{text}” จะไม่ถูกอ่านเป็นช่องว่างอีกต่อไป ให้เลือกคำที่บอกว่าต้องเติมอะไรตรงนั้น โดยไม่ใส่วงเล็บ',
  'symbols.noName': '“{text}” บอกเพียงว่าต้องเติมค่าประเภทใด ช่องว่างแบบนี้แต่ละช่องจึงแยกจากกัน ให้เลือกชื่อที่บอกว่าหมายถึงค่าใด',
  'symbols.valueTaken': 'ใต้ “values” มีค่าชื่อ “{name}” อยู่แล้ว ให้เลือกชื่ออื่น หรือลบค่าใดค่าหนึ่งก่อน',
  'symbols.alone': 'ช่องว่าง “{text}”',
  'symbols.once': 'ช่องว่าง “{text}” ใช้ครั้งเดียวในเอกสารนี้',
  'symbols.inFiles': 'ช่องว่าง “{text}” ใช้ {count} ครั้งใน {files} ไฟล์',
  'symbols.asks.company': 'ต้องเติมชื่อบริษัทหรือหน่วยงาน',
  'symbols.asks.person': 'ต้องเติมชื่อบุคคลหรือตำแหน่ง',
  'symbols.asks.contact': 'ต้องเติมข้อมูลติดต่อ',
  'symbols.asks.date': 'ต้องเติมวันที่',
  'symbols.asks.duration': 'ต้องเติมระยะเวลา',
  'symbols.asks.number': 'ต้องเติมตัวเลข',
  'symbols.asks.percentage': 'ต้องเติมร้อยละ',
  'symbols.asks.choice': 'ต้องเลือกหนึ่งในตัวเลือก',
  'symbols.valueHere': 'ค่าในเอกสารนี้',
  'symbols.valueInSettings': 'ค่าในการตั้งค่า',
  'symbols.valueIn': 'ค่าใน {file}',
  'symbols.blankHere': 'ช่องว่างที่ใช้ในเอกสารนี้',
  'symbols.blankIn': 'ช่องว่างที่ใช้ใน {file}',
};
