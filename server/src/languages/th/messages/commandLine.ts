import type { commandLine as english } from '../../en/messages/commandLine.ts';
import type { MessagesOf } from '../../messages.ts';

/** What the command line says beside findings. */
export const commandLine: MessagesOf<typeof english> = {
  'cli.fill.help': 'กด Enter เพื่อเว้นไว้ก่อน พิมพ์ “=” เพื่อใช้ค่าในวงเล็บ พิมพ์ “.” เพื่อหยุด สิ่งที่ตอบไว้จะถูกบันทึก',
  'cli.fill.places': '({count} แห่ง)',
  'cli.fill.number': 'หมายเลข',
  'cli.fill.numberEverywhere': 'หมายเลข หรือหมายเลขตามด้วย * สำหรับทุกแห่ง',
  'cli.fill.typeNumber': 'พิมพ์หมายเลข 1 ถึง {count}',
  'cli.fill.typeAgain': 'พิมพ์ซ้ำอีกครั้งหากต้องการใช้ค่านี้',
  'cli.fill.filled': 'กรอกแล้ว {names}',
  'cli.fill.left': 'เหลือ {count}',
  'cli.fill.none': 'ไม่มีช่องว่างเหลือ',
  'cli.review.done': 'ทบทวนเมื่อ {date}',
};
