/** What a figure settles: its own clause, however the clauses are joined. */
import { describe, expect, test } from 'vitest';
import { vagueInStandards } from './vagueIn.ts';

describe('a figure of another clause leaves a phrase open', () => {
  test.each([
    ['en', 'The supervisor assigns a crew by 10:00 to whatever came in overnight, and promptly to whatever comes in later.', 'promptly'],
    ['en', 'Desk staff open the counter within 10 minutes of arrival, but visitors must be called promptly.', 'promptly'],
    ['de', 'Jeder Anruf wird binnen 20 Sekunden angenommen, verpasste müssen umgehend zurückgerufen werden.', 'umgehend'],
    ['de', 'Wir melden uns so bald wie möglich; nach Anlage 2 sind Mängel schriftlich anzuzeigen.', 'so bald wie möglich'],
    ['vi', 'Mọi cuộc gọi được nhấc máy trong 20 giây, cuộc gọi nhỡ phải được gọi lại nhanh chóng.', 'nhanh chóng'],
    ['th', 'ร้อยละ 80 ของสายมีคนรับภายใน 25 วินาที สายที่พลาดต้องโทรกลับโดยเร็ว', 'โดยเร็ว'],
    ['el', 'Κάθε κλήση απαντάται σε 20 δευτερόλεπτα, οι αναπάντητες πρέπει να καλούνται πίσω σύντομα.', 'σύντομα'],
    ['zh', '所有来电须在20秒内接听，未接来电应当尽快回电。', '尽快'],
  ] as const)('in %s: %s', (language, sentence, phrase) => expect(vagueInStandards(language, sentence)).toEqual([phrase]));
});

describe('a figure of the same clause settles it', () => {
  test.each([
    ['en', 'Within 24 hours, staff must reply promptly.'],
    ['en', 'Calls are answered promptly, which must be within 20 seconds.'],
    ['en', 'Promptly; 24 hours at most.'],
    ['de', 'Innerhalb von 24 Stunden, auch am Wochenende, müssen wir umgehend antworten.'],
    ['de', 'Wir antworten umgehend, also innerhalb von 24 Stunden.'],
    ['vi', 'Trong 24 giờ, nhân viên phải trả lời nhanh chóng.'],
    ['th', 'ภายใน 24 ชั่วโมง เจ้าหน้าที่ต้องตอบกลับโดยเร็ว'],
    ['th', 'เจ้าหน้าที่ต้องตอบกลับโดยเร็ว ต้องไม่เกิน 24 ชั่วโมง'],
    ['el', 'Σε 24 ώρες, οι υπάλληλοι πρέπει να απαντούν σύντομα.'],
    ['zh', '24小时内，员工应当尽快回复。'],
  ] as const)('in %s: %s', (language, sentence) => expect(vagueInStandards(language, sentence)).toEqual([]));
});

test.each([
  ['en', 'Every evening the crew clears a good part of the yard.', 'a good part of'],
  ['de', 'Ihr Rad rückt bei uns in der Reihe ein gutes Stück nach vorn.', 'ein gutes Stück'],
  ['el', 'Στην αναπλήρωση ο καθηγητής καλύπτει ένα καλό κομμάτι της ύλης.', 'ένα καλό κομμάτι'],
] as const)('the number word of a phrase is no figure, in %s: %s', (language, sentence, phrase) => {
  expect(vagueInStandards(language, sentence)).toEqual([phrase]);
});

describe('a bound closes an escape clause of its own clause', () => {
  test.each([
    ['en', 'Where possible we call back at once, and in any event within 24 hours.'],
    ['en', 'We reply within two days at the latest, if possible sooner.'],
    ['de', 'Wir antworten wenn möglich sofort, spätestens nach zwei Tagen.'],
    ['de', 'Wir antworten spätestens nach zwei Tagen, wenn möglich noch am selben Tag.'],
    ['zh', '最迟两个工作日内回复，条件允许时更早。'],
  ] as const)('in %s: %s', (language, sentence) => expect(vagueInStandards(language, sentence)).toEqual([]));

  test.each([
    ['en', 'Staff cancel a class at least 4 hours before it begins, where possible they offer another place.', 'where possible'],
    ['de', 'Kurse sagen wir mindestens 4 Stunden vorher ab; wenn möglich bieten wir einen Ersatztermin an.', 'wenn möglich'],
    ['vi', 'Khách xếp hàng không quá 8 phút; ngày lễ mở thêm quầy trong khả năng cho phép.', 'trong khả năng cho phép'],
    ['zh', '停业至少提前4小时通知，条件允许时安排补偿的场次。', '条件允许时'],
  ] as const)('but not one of another, in %s: %s', (language, sentence, phrase) => expect(vagueInStandards(language, sentence)).toEqual([phrase]));
});
