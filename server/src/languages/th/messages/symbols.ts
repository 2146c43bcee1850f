import type { symbols as english } from '../../en/messages/symbols.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of names that a writer gives and uses again. */
export const symbols: MessagesOf<typeof english> = {
  'symbols.emptyName': 'ต้องตั้งชื่อ ให้พิมพ์อย่างน้อยหนึ่งคำ',
  'symbols.noBlank': 'หากใช้ “{text}” ตรงนี้จะไม่นับเป็นช่องว่างอีกต่อไป ให้เลือกคำที่บอกว่าต้องกรอกอะไร โดยไม่ใส่วงเล็บ',
  'symbols.noName': '“{text}” บอกเพียงว่าต้องกรอกค่าประเภทใด ช่องว่างแต่ละแห่งจึงนับแยกกัน ให้เลือกชื่อที่บอกชัดว่าเป็นค่าใด',
  'symbols.valueTaken': 'ใน “values” มีค่าชื่อ “{name}” อยู่แล้ว ให้เลือกชื่ออื่น หรือลบค่าใดค่าหนึ่งก่อน',
  'symbols.alone': 'ช่องว่าง “{text}”',
  'symbols.once': 'ช่องว่าง “{text}” ใช้ครั้งเดียวในเอกสารนี้',
  'symbols.inFiles': 'ช่องว่าง “{text}” ใช้ {count} ครั้งใน {files} ไฟล์',
  'symbols.asks.company': 'ต้องกรอกชื่อบริษัทหรือหน่วยงาน',
  'symbols.asks.person': 'ต้องกรอกชื่อบุคคลหรือตำแหน่ง',
  'symbols.asks.contact': 'ต้องกรอกข้อมูลติดต่อ',
  'symbols.asks.date': 'ต้องกรอกวันที่',
  'symbols.asks.duration': 'ต้องกรอกระยะเวลา',
  'symbols.asks.number': 'ต้องกรอกตัวเลข',
  'symbols.asks.percentage': 'ต้องกรอกค่าร้อยละ',
  'symbols.asks.choice': 'ต้องเลือกหนึ่งตัวเลือก',
  'symbols.valueHere': 'ค่าในเอกสารนี้',
  'symbols.valueInSettings': 'ค่าในการตั้งค่า',
  'symbols.valueIn': 'ค่าใน {file}',
  'symbols.blankHere': 'ช่องว่างที่ใช้ในเอกสารนี้',
  'symbols.blankIn': 'ช่องว่างที่ใช้ใน {file}',
};
