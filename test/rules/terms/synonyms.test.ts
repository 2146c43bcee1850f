import { synonyms } from '../../../server/src/rules/terms/synonyms.ts';
import { check, clean, fixes } from '../../support/check.ts';

check(
  synonyms,
  'flags the word that is used less',
  `
  Customers write. 🙂 We answer customers. A client waits. The customer is told.
                                             ^^^^^^ "client" (2) and "customer" (3) seem to mean the same in this document. Use one of them throughout, or define both.
  Clients pay.
  `,
);
check(
  synonyms,
  'flags two sets',
  'Customers. Customers. Customers. A consumer asks. In 2 working days, 3 working days, 4 working days or a business day.\n                                   ^^^^^^^^\n                                                                                                         ^^^^^^^^^^^^\n',
);
check(
  synonyms,
  'flags a word beside the defined one, however often it stands',
  '- **Client:** a buyer.\n\n## Scope\n\nCustomers ask. A customer calls. The client pays.\n^^^^^^^^^\n',
  { heading: '## Definitions' },
);
check(synonyms, 'with CRLF', 'Customers. Customers.\nCustomers. A client.\n             ^^^^^^\n', {
  transform: (text) => text.replaceAll('\n', '\r\n'),
});
check(
  synonyms,
  'flags one in German',
  'Kunden rufen an. Jeder Kunde zählt. Der Kunde zahlt. Die Klienten warten.\n                                                         ^^^^^^^^\n',
  { language: 'de' },
);
check(
  synonyms,
  'flags one in Vietnamese',
  'Khách hàng gọi. Mỗi khách hàng được trả lời. Khách hàng trả tiền. Người tiêu dùng chờ.\n                                                                  ^^^^^^^^^^^^^^^\n',
  { language: 'vi' },
);
check(
  synonyms,
  'flags one in Thai',
  'ตอบภายใน 2 วันทำการ ส่งใน 3 วันทำการ คืนใน 5 วันทำการ ซ่อมใน 7 วันทำงาน\n                                                               ^^^^^^^^\n',
  { language: 'th' },
);
check(
  synonyms,
  'flags one in Greek',
  'Οι πελάτες γράφουν. Κάθε πελάτης μετρά. Ο πελάτης πληρώνει. Οι καταναλωτές περιμένουν.\n                                                               ^^^^^^^^^^^\n',
  { language: 'el' },
);
check(synonyms, 'flags one in Chinese', '顾客来电。答复顾客。顾客付款。客户等候。\n               ^^\n', { language: 'zh' });

const many = 'Customers. Customers. Customers. ';
clean(synonyms, 'leaves one word alone', many);
clean(synonyms, 'leaves words alone that are both defined', `- **Customer:** a buyer.\n- **Client:** a firm.\n\n## Scope\n\n${many}A client.`, {
  heading: '## Definitions',
});
clean(synonyms, 'leaves words alone that are told apart', `${many}Customers and clients are served. A client waits.`);
check(
  synonyms,
  'flags a word of the next clause in Thai, where no mark ends a clause',
  'เราตอบลูกค้า โทรหาลูกค้า รอลูกค้า หากผู้รับบริการเห็นชอบ เราปิดเรื่อง\n                                     ^^^^^^^^^^^^\n',
  { language: 'th' },
);
check(synonyms, 'flags a word of the next clause in Chinese', '答复顾客。顾客付款。回访顾客时客户在场。\n               ^^\n', { language: 'zh' });
for (const [language, text] of [
  ['de', 'Kunden. Kunden. Kunden beziehungsweise Klienten fragen. Der Klient wartet.'],
  ['vi', 'Khách hàng. Khách hàng. Khách hàng và người tiêu dùng. Người tiêu dùng chờ.'],
  ['th', 'ลูกค้า ลูกค้า ลูกค้า หรือ ผู้รับบริการ ผู้รับบริการรอ'],
  ['el', 'Πελάτης. Πελάτης. Πελάτης ή καταναλωτής ρωτά. Ο καταναλωτής περιμένει.'],
  ['zh', '顾客。顾客。顾客以及客户。客户等候。'],
] as const)
  clean(synonyms, `leaves words alone that are told apart in ${language}`, text, { language });
clean(synonyms, 'leaves words alone where neither is the usual one', 'A customer and his friend. The client waits.');
clean(
  synonyms,
  'leaves quotations, links, code and headings alone',
  `${many}"A client is king." [client](c.md) \`client\`\n\n> The client.\n\n### Clients`,
);
clean(
  synonyms,
  'leaves laws and other things alone',
  `${many}The Consumer Rights Act holds. Use a mail client and client-side code. Client data, customer service.`,
);
clean(synonyms, 'leaves a concept of law alone', `${many}A consumer has consumer rights.`);
clean(synonyms, 'leaves allowed words alone', `${many}A client.`, { settings: { rules: { 'terms/synonyms': { allow: ['Client'] } } } });
clean(synonyms, 'leaves German near misses alone', 'Kunden, Kunden, Kunden. Wir öffnen werktags. Die Kundschaft. Verbraucherschutz.', {
  language: 'de',
});
clean(synonyms, 'leaves Vietnamese near misses alone', 'Khách hàng, khách hàng, khách hàng. Hội Bảo vệ người tiêu dùng.', { language: 'vi' });
clean(synonyms, 'leaves Thai near misses alone', 'ลูกค้า ลูกค้า ลูกค้า ติดต่อสำนักงานคณะกรรมการคุ้มครองผู้บริโภค', { language: 'th' });
clean(synonyms, 'leaves Greek near misses alone', 'Πελάτες, πελάτες, πελάτες. Ο Συνήγορος του Καταναλωτή.', { language: 'el' });
clean(synonyms, 'leaves Chinese near misses alone', '顾客、顾客、顾客。客户端和客户服务部。《消费者权益保护法》。', { language: 'zh' });

const around = (body: string, language = 'en') => `---\nkind: policy\nlanguage: ${language}\n---\n\n## A\n\n${body}\n`;
fixes(
  synonyms,
  'replaces every form',
  around(`${many}Customers. A client pays. Clients' letters.\nThe client's letter. "Client."`),
  around(`${many}Customers. A customer pays. Customers' letters.\nThe customer's letter. "Client."`),
);
fixes(
  synonyms,
  'replaces forms of Greek',
  around('Πελάτες, πελάτες, πελάτες. Των καταναλωτών, ο καταναλωτής.', 'el'),
  around('Πελάτες, πελάτες, πελάτες. Των πελατών, ο πελάτης.', 'el'),
);
fixes(
  synonyms,
  'replaces forms of German',
  around('Ein Arbeitstag. Zwei Arbeitstage. Drei Arbeitstage. Nach 5 Werktagen.', 'de'),
  around('Ein Arbeitstag. Zwei Arbeitstage. Drei Arbeitstage. Nach 5 Arbeitstagen.', 'de'),
);
