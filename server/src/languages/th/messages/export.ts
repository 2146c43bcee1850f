import type { exported as english } from '../../en/messages/export.ts';
import type { MessagesOf } from '../../messages.ts';

/** What an exported document says at the edges of its pages, and why one is not exported. */
export const exported: MessagesOf<typeof english> = {
  'export.page': 'หน้า {page} จาก {pages}',
  'export.version': 'ฉบับที่ {version}',
  'export.effective': 'มีผลตั้งแต่ {date}',
  'export.blanks': 'ยังมีช่องว่างที่ต้องเติม {count} แห่ง เติมให้ครบ หรือส่งออกเอกสารเป็นฉบับร่าง',
  'export.noBrowser': 'ไม่พบเบราว์เซอร์สำหรับสร้าง PDF ติดตั้ง Chrome, Chromium หรือ Edge หรือกำหนด CHROME_PATH ให้ชี้ไปยังโปรแกรมนั้น',
  'export.noPrinting': 'เอดิเตอร์นี้ทำงานในเบราว์เซอร์ จึงสร้าง PDF ไม่ได้ ส่งออกเป็น HTML แล้วพิมพ์เป็น PDF จากเบราว์เซอร์ของคุณ',
  'export.restricted': 'PDF สร้างโดยเบราว์เซอร์ในเครื่องนี้ ซึ่งโหมดจำกัดไม่อนุญาต เชื่อถือพื้นที่ทำงานนี้ หรือส่งออกเป็น HTML',
  'export.printFailed': 'เบราว์เซอร์สร้าง PDF ไม่สำเร็จ: {reason}',
};
