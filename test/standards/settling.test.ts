/** What a figure settles: its own clause, however the clauses are joined. */
import { describe, expect, test } from 'vitest';
import { vagueIn, vagueInStandards } from './vagueIn.ts';

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
    ['en', 'The operator gets to it promptly and has the unit swapped within five minutes.', 'promptly'],
    ['th', 'เราตอบอีเมลโดยเร็ว และปิดร้านก่อน 17.00 น.', 'โดยเร็ว'],
    // Another channel is another promise.
    ['en', 'On WhatsApp we reply soon, by e-mail within two days.', 'soon'],
    ['el', 'Στο Viber απαντάμε σύντομα, στο e-mail την επόμενη εργάσιμη ημέρα.', 'σύντομα'],
  ] as const)('in %s: %s', (language, sentence, phrase) => expect(vagueInStandards(language, sentence)).toEqual([phrase]));
});

describe('a figure of the same clause settles it', () => {
  test.each([
    ['en', 'Within 24 hours, staff must reply promptly.'],
    ['en', 'Calls are answered promptly, which must be within 20 seconds.'],
    ['en', 'Promptly; 24 hours at most.'],
    ['en', 'We reply promptly and always within two days.'],
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

describe('a bound right behind a phrase says what it means, in whatever it counts', () => {
  test.each([
    ['en', 'The crew must keep the valve low enough, that is below 3 on the gauge.'],
    ['en', 'The hall must be bright enough, at least 200 lux.'],
    ['de', 'Zu schmieren ist nach Bedarf, das heißt ab einem Verschleißwert von 3 auf der Prüfkarte.'],
    ['de', 'Der Raum muss ausreichend beleuchtet sein, mindestens 200 Lux.'],
    ['vi', 'Nhân viên phải dán kết quả sớm nhất có thể, không muộn hơn ngày 15 tháng 5.'],
    ['th', 'เจ้าหน้าที่ต้องปิดประกาศผลโดยเร็วที่สุด ไม่เกินวันที่ 15 พฤษภาคม'],
    ['el', 'Ο χώρος πρέπει να φωτίζεται επαρκώς, τουλάχιστον 200 λουξ.'],
    ['zh', '房间必须照明充足，至少200勒克斯。'],
  ] as const)('in %s: %s', (language, sentence) => expect(vagueInStandards(language, sentence)).toEqual([]));

  test.each([
    // Without a figure it says nothing.
    ['en', 'The hall must be bright enough, at least near the stage.', 'bright enough'],
    // It counts another aspect.
    ['en', 'The team must answer promptly, at least 3 times.', 'promptly'],
    ['de', 'Das Team muss umgehend antworten, mindestens 3 Mal.', 'umgehend antworten'],
    ['zh', '员工必须及时答复，至少3次。', '及时'],
  ] as const)('but not in %s: %s', (language, sentence, phrase) => expect(vagueInStandards(language, sentence)).toEqual([phrase]));
});

describe('a number behind a colon says how many', () => {
  test.each([
    ['en', 'The skipper takes enough life jackets: one for each passenger and two more.'],
    ['de', 'Es müssen genügend Schwimmwesten an Bord sein: je Gast eine und 2 mehr.'],
    ['vi', 'Thuyền phải có đủ áo phao: mỗi khách một cái và 2 cái dự phòng.'],
    ['th', 'ต้องมีเสื้อชูชีพเพียงพอ: คนละ 1 ตัวและสำรอง 2 ตัว'],
    ['el', 'Τα σωσίβια πρέπει να είναι αρκετά: ένα για κάθε επιβάτη και δύο παραπάνω.'],
    ['zh', '船上应当备有足够的救生衣：每位乘客1件，另备2件。'],
  ] as const)('in %s: %s', (language, sentence) => expect(vagueInStandards(language, sentence)).toEqual([]));

  test('words there do not', () => {
    expect(vagueInStandards('en', 'The skipper takes enough life jackets: a guest cannot do without.')).toEqual(['enough']);
  });
});

describe('a table that measures what is done for customers is one of standards, in a list of contacts too', () => {
  const under = (heading: string, rows: readonly string[]) => vagueIn('en', `## ${heading}\n\n| How | What |\n|---|---|\n${rows.join('\n')}`);
  const measured = '| Phone | Calls answered within 60 seconds |';
  const open = '| Letters | Answered by a named person as soon as possible |';
  test('its open rows are reported', () => expect(under('Contact', [measured, open])).toEqual(['as soon as possible']));
  test('those of one without a figure are not', () => expect(under('Contact', ['| Phone | 020 7946 0000 |', open])).toEqual([]));
  test('nor are those of terms', () => expect(under('Definitions', [measured, open])).toEqual([]));
});

test.each([
  ['en', 'The fee is due if they cancel at short notice.', '**Short notice** means less than 48 hours before the lesson.'],
  ['en', 'We repair a leak within a reasonable time.', '**Reasonable time** means three working days.'],
] as const)('a phrase that is a defined term but for small words is left alone, in %s: %s', (language, sentence, definition) => {
  expect(vagueInStandards(language, sentence)).toHaveLength(1);
  expect(vagueIn(language, `## Definitions\n\n${definition}\n\n## Standards\n\n${sentence}`)).toEqual([]);
});

describe('a vague word that the document measures is left alone, wherever it does', () => {
  test.each([
    ['en', '**Reasonable time**: ten working days.', 'We repair faults within a reasonable time.'],
    ['en', '"Regular" means once a week.', 'The lift gets a regular check.'],
    ['de', '**Zeitnah**: innerhalb von drei Werktagen.', 'Wir antworten zeitnah.'],
    ['vi', '**Định kỳ** là mỗi quý một lần.', 'Nhân viên phải kiểm tra thang máy định kỳ.'],
    ['th', '**โดยเร็ว**: ภายใน 2 ชั่วโมง', 'พนักงานต้องตอบกลับโดยเร็ว'],
    ['el', '**Άμεσα**: μέσα σε 30 λεπτά.', 'Το προσωπικό πρέπει να απαντά άμεσα.'],
    ['zh', '**及时**：两个工作日内。', '员工应当及时回复。'],
  ] as const)('in %s: %s', (language, definition, sentence) => {
    expect(vagueInStandards(language, sentence)).toHaveLength(1);
    expect(vagueInStandards(language, `${definition}\n\n${sentence}`)).toEqual([]);
  });

  test.each([
    ['en', '**Repairs**: within ten working days.', 'We repair faults promptly.'],
    ['en', '**Promptly**: that is how we work.', 'We repair faults promptly.'],
    ['de', '**Zeitnah**: so arbeiten wir.', 'Wir antworten zeitnah.'],
  ] as const)('but not by %s: %s', (language, other, sentence) =>
    expect(vagueInStandards(language, `${other}\n\n${sentence}`)).toContain(vagueInStandards(language, sentence)[0]),
  );
});
