import type { symbols as english } from '../../en/messages/symbols.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of names that a writer gives and uses again. */
export const symbols: MessagesOf<typeof english> = {
  'symbols.emptyName': 'ชื่อต้องไม่เว้นว่าง ให้พิมพ์อย่างน้อยหนึ่งคำ',
  'symbols.noBlank': '“{text}” จะไม่ถูกอ่านเป็นช่องว่างอีกต่อไป ให้เลือกคำที่บอกว่าต้องเติมอะไรตรงนั้น',
};
