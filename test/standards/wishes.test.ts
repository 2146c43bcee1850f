/** A list of what those who are served need promises nothing; a list of what is done for those who want something does. */
import { expect, test } from 'vitest';
import { vagueInStandards } from './vagueIn.ts';

test.each([
  ['en', 'Families need:\n\n- a prompt answer\n- regular meals'],
  ['en', 'Our guests mostly want three things:\n\n- a quick check-in'],
  ['en', 'What they ask of us:\n\n- a quick check-in'],
  ['en', 'Many are tired. They have told us what they need:\n\n- help with small errands when needed'],
  ['de', 'Wir haben gefragt, was unsere Familien brauchen:\n\n- eine rasche Antwort'],
  ['el', 'Μας είπαν τι χρειάζονται:\n\n- γρήγορη απάντηση'],
  ['th', 'สิ่งที่ครอบครัวบอกว่าต้องการคือ\n\n- ได้คำตอบโดยเร็ว'],
  ['de', 'Sie brauchen:\n\n- eine rasche Antwort'],
  ['de', 'Unsere Gäste wünschen sich vor allem:\n\n- eine rasche Antwort'],
  ['el', 'Χρειάζονται:\n\n- γρήγορη απάντηση'],
  ['el', 'Οι γονείς ζητούν τρία πράγματα:\n\n- γρήγορη απάντηση'],
  ['vi', 'Phụ huynh cần:\n\n- trả lời nhanh chóng'],
  ['vi', 'Họ mong ba điều:\n\n- trả lời nhanh chóng'],
  ['th', 'สี่เรื่องที่เขาขอจากเรา\n\n- ได้คำตอบโดยเร็ว'],
  ['th', 'ลูกค้าต้องการ:\n\n- ได้คำตอบโดยเร็ว'],
  ['zh', '住客最在意的有三样：\n\n- 及时有人修'],
] as const)('what people need promises nothing, in %s: %s', (language, text) => expect(vagueInStandards(language, text)).toEqual([]));

test.each([
  ['en', 'Customers who want a refund get:\n\n- a prompt answer'],
  ['en', 'If customers want a refund:\n\n- answer promptly'],
  ['en', 'What customers can expect:\n\n- a prompt answer'],
  ['en', 'Families need:\n\n- a prompt answer\n\nWe reply promptly.'],
  ['de', 'Kunden, die eine Erstattung wollen, bekommen:\n\n- eine rasche Antwort'],
  ['el', 'Οι πελάτες που θέλουν επιστροφή παίρνουν:\n\n- γρήγορη απάντηση'],
  ['vi', 'Khách muốn đổi hàng:\n\n- trả lời nhanh chóng'],
  ['th', 'ลูกค้าต้องการคืนเงิน:\n\n- ตอบโดยเร็ว'],
  ['zh', '客户要退货：\n\n- 及时答复'],
] as const)('what is done for those who want something does, in %s: %s', (language, text) =>
  expect(vagueInStandards(language, text)).toHaveLength(1),
);
