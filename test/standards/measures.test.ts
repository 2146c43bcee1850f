/** Figures written at random in each language are read back as what they are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparator, Unit } from '../../server/src/languages/commitmentWording.ts';
import { packs } from '../../server/src/languages/index.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { type Target, targetsIn } from '../../server/src/standards/targets.ts';

type Words = Readonly<Partial<Record<Unit, readonly [one: string, many: string]>>>;

/** How a language writes a limit: units for one and for many, number words, and a sentence around each comparator. */
interface Writing {
  readonly units: Words;
  readonly numbers: Readonly<Record<number, string>>;
  readonly frames: Readonly<Record<Comparator, readonly string[]>>;
  readonly soft: string;
  readonly range: (from: number, to: number, unit: string) => string;
  readonly share: (percent: number, limit: string) => string;
  readonly outOf: (part: number, whole: number) => string;
  readonly gap: string;
}

const writings: Readonly<Record<LanguageCode, Writing>> = {
  en: {
    units: {
      second: ['second', 'seconds'],
      minute: ['minute', 'minutes'],
      hour: ['hour', 'hours'],
      day: ['day', 'days'],
      workingDay: ['working day', 'working days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      year: ['year', 'years'],
    },
    numbers: { 2: 'two', 3: 'three', 5: 'five', 10: 'ten', 12: 'twelve', 24: 'twenty-four' },
    frames: {
      atMost: ['We reply within {}.', 'Replies take no longer than {}.', 'You hear from us at most {} later.'],
      atLeast: ['We keep the letter for at least {}.', 'The line is open for no less than {}.'],
      moreThan: ['The reply takes more than {}.'],
      lessThan: ['You wait less than {}.', 'The call takes under {}.'],
      exactly: ['The offer holds exactly {}.'],
    },
    soft: 'We reply within about {}.',
    range: (from, to, unit) => `We reply within ${from} to ${to} ${unit}.`,
    share: (percent, limit) => `${percent} % of calls are answered within ${limit}.`,
    outOf: (part, whole) => `${part} out of ${whole} customers are seen within 5 minutes.`,
    gap: ' ',
  },
  de: {
    units: {
      second: ['Sekunde', 'Sekunden'],
      minute: ['Minute', 'Minuten'],
      hour: ['Stunde', 'Stunden'],
      day: ['Tag', 'Tagen'],
      workingDay: ['Arbeitstag', 'Arbeitstagen'],
      week: ['Woche', 'Wochen'],
      month: ['Monat', 'Monaten'],
      year: ['Jahr', 'Jahren'],
    },
    numbers: { 2: 'zwei', 3: 'drei', 5: 'fünf', 10: 'zehn', 12: 'zwölf', 24: 'vierundzwanzig' },
    frames: {
      atMost: ['Wir antworten innerhalb von {}.', 'Wir antworten binnen {}.', 'Die Antwort dauert höchstens {}.'],
      atLeast: ['Wir bewahren den Brief mindestens {} auf.'],
      moreThan: ['Die Antwort dauert mehr als {}.'],
      lessThan: ['Sie warten weniger als {}.'],
      exactly: ['Das Angebot gilt genau {}.'],
    },
    soft: 'Wir antworten innerhalb von etwa {}.',
    range: (from, to, unit) => `Wir antworten innerhalb von ${from} bis ${to} ${unit}.`,
    share: (percent, limit) => `${percent} % der Anrufe nehmen wir innerhalb von ${limit} an.`,
    outOf: (part, whole) => `${part} von ${whole} Kunden kommen innerhalb von 5 Minuten an die Reihe.`,
    gap: ' ',
  },
  vi: {
    units: {
      second: ['giây', 'giây'],
      minute: ['phút', 'phút'],
      hour: ['giờ', 'giờ'],
      day: ['ngày', 'ngày'],
      workingDay: ['ngày làm việc', 'ngày làm việc'],
      week: ['tuần', 'tuần'],
      month: ['tháng', 'tháng'],
    },
    numbers: { 2: 'hai', 3: 'ba', 10: 'mười' },
    frames: {
      atMost: ['Chúng tôi trả lời trong vòng {}.', 'Chúng tôi trả lời không quá {}.', 'Thời gian chờ tối đa {}.'],
      atLeast: ['Chúng tôi lưu thư ít nhất {}.', 'Chúng tôi lưu thư tối thiểu {}.'],
      moreThan: ['Việc trả lời mất hơn {}.'],
      lessThan: ['Khách chờ dưới {}.'],
      exactly: ['Ưu đãi kéo dài đúng {}.'],
    },
    soft: 'Chúng tôi trả lời trong vòng chừng {}.',
    range: (from, to, unit) => `Chúng tôi trả lời trong vòng ${from} đến ${to} ${unit}.`,
    share: (percent, limit) => `${percent}% cuộc gọi được tiếp nhận trong vòng ${limit}.`,
    outOf: (part, whole) => `${part} trên ${whole} khách được phục vụ trong vòng 5 phút.`,
    gap: ' ',
  },
  th: {
    units: {
      second: ['วินาที', 'วินาที'],
      minute: ['นาที', 'นาที'],
      hour: ['ชั่วโมง', 'ชั่วโมง'],
      day: ['วัน', 'วัน'],
      workingDay: ['วันทำการ', 'วันทำการ'],
      week: ['สัปดาห์', 'สัปดาห์'],
      month: ['เดือน', 'เดือน'],
      year: ['ปี', 'ปี'],
    },
    numbers: { 2: 'สอง', 3: 'สาม', 5: 'ห้า', 10: 'สิบ' },
    frames: {
      atMost: ['เราตอบภายใน {}', 'เราตอบไม่เกิน {}'],
      atLeast: ['เราเก็บจดหมายอย่างน้อย {}', 'เราเก็บจดหมายไม่น้อยกว่า {}'],
      moreThan: ['การตอบใช้เวลามากกว่า {}'],
      lessThan: ['ลูกค้ารอน้อยกว่า {}'],
      exactly: ['ข้อเสนอมีผลเท่ากับ {}'],
    },
    soft: 'เราตอบภายในประมาณ {}',
    range: (from, to, unit) => `เราตอบภายใน ${from}-${to} ${unit}`,
    share: (percent, limit) => `รับสายร้อยละ ${percent} ภายใน ${limit}`,
    outOf: (part, whole) => `ลูกค้า ${part} ใน ${whole} คนได้รับบริการภายใน 5 นาที`,
    gap: ' ',
  },
  el: {
    units: {
      second: ['δευτερόλεπτο', 'δευτερόλεπτα'],
      minute: ['λεπτό', 'λεπτά'],
      hour: ['ώρα', 'ώρες'],
      day: ['ημέρα', 'ημέρες'],
      workingDay: ['εργάσιμη ημέρα', 'εργάσιμες ημέρες'],
      week: ['εβδομάδα', 'εβδομάδες'],
      month: ['μήνα', 'μήνες'],
      year: ['έτος', 'έτη'],
    },
    numbers: { 2: 'δύο', 5: 'πέντε', 10: 'δέκα', 12: 'δώδεκα' },
    frames: {
      atMost: ['Απαντάμε μέσα σε {}.', 'Η απάντηση παίρνει το πολύ {}.', 'Απαντάμε το αργότερο σε {}.'],
      atLeast: ['Φυλάμε την επιστολή τουλάχιστον {}.'],
      moreThan: ['Η απάντηση παίρνει περισσότερο από {}.'],
      lessThan: ['Περιμένετε λιγότερο από {}.'],
      exactly: ['Η προσφορά ισχύει ακριβώς {}.'],
    },
    soft: 'Απαντάμε μέσα σε περίπου {}.',
    range: (from, to, unit) => `Απαντάμε μέσα σε ${from} έως ${to} ${unit}.`,
    share: (percent, limit) => `Το ${percent}% των κλήσεων απαντάται μέσα σε ${limit}.`,
    outOf: (part, whole) => `${part} στους ${whole} πελάτες εξυπηρετούνται μέσα σε 5 λεπτά.`,
    gap: ' ',
  },
  zh: {
    units: {
      second: ['秒', '秒'],
      minute: ['分钟', '分钟'],
      hour: ['小时', '小时'],
      day: ['天', '天'],
      workingDay: ['个工作日', '个工作日'],
      week: ['周', '周'],
      month: ['个月', '个月'],
      year: ['年', '年'],
    },
    numbers: { 3: '三', 5: '五', 10: '十', 12: '十二' },
    frames: {
      atMost: ['我们在{}内回复。', '等候时间不超过{}。', '我们最迟{}后回复。'],
      atLeast: ['信件至少保存{}。', '信件保存不少于{}。'],
      moreThan: ['回复需要超过{}。'],
      lessThan: ['等候时间少于{}。'],
      exactly: ['优惠正好{}。'],
    },
    soft: '我们在大约{}内回复。',
    range: (from, to, unit) => `我们在${from}至${to}${unit}内回复。`,
    share: (percent, limit) => `${percent}%的来电在${limit}内接听。`,
    outOf: (part, whole) => `${whole}个客户中${part}个在5分钟内得到接待。`,
    gap: '',
  },
};

const thaiDigits = '๐๑๒๓๔๕๖๗๘๙';
const inThai = (text: string) => text.replace(/[0-9]/g, (digit) => thaiDigits.charAt(Number(digit)));
const fullWidth = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

function amountIn(writing: Writing, language: LanguageCode, { quantity, unit, form }: { quantity: number; unit: Unit; form: number }): string {
  const digits = String(quantity);
  const word = writing.numbers[quantity];
  const number =
    form === 1 && word ? word : form === 2 && language === 'th' ? inThai(digits) : form === 2 && language === 'zh' ? fullWidth(digits) : digits;
  const [one = '', many = ''] = writing.units[unit] ?? [];
  return `${number}${writing.gap}${quantity === 1 ? one : many}`;
}

/** The one target of a sentence; more or none fail. */
function only(sentence: string, language: LanguageCode): Target {
  const found = targetsIn(sentence, packs[language]);
  expect(found, sentence).toHaveLength(1);
  return found[0] as Target;
}

describe.each(Object.entries(writings) as [LanguageCode, Writing][])('figures in %s', (language, writing) => {
  const units = Object.keys(writing.units) as Unit[];
  const amount = fc.record({ quantity: fc.integer({ min: 2, max: 99 }), unit: fc.constantFrom(...units), form: fc.nat(2) });
  const worded = fc.record({
    quantity: fc.constantFrom(...Object.keys(writing.numbers).map(Number)),
    unit: fc.constantFrom(...units),
    form: fc.constant(1),
  });

  test('come back with number, unit and comparator', () => {
    const comparator = fc.constantFrom(...(Object.keys(writing.frames) as Comparator[]));
    fc.assert(
      fc.property(fc.oneof(amount, worded), comparator, fc.nat(9), (given, side, pick) => {
        const frames = writing.frames[side];
        const frame = frames[pick % frames.length] ?? '';
        const target = only(frame.replace('{}', amountIn(writing, language, given)), language);
        const { quantity, unit } = given;
        expect({ quantity: target.quantity, unit: target.unit, comparator: target.comparator, soft: target.soft }, frame).toEqual({
          quantity,
          unit,
          comparator: side,
          soft: false,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('are soft behind a word such as "about"', () => {
    fc.assert(
      fc.property(amount, (given) => {
        const target = only(writing.soft.replace('{}', amountIn(writing, language, given)), language);
        expect([target.quantity, target.unit, target.soft]).toEqual([given.quantity, given.unit, true]);
      }),
    );
  });

  test('are ranges with both ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...units), (from, more, unit) => {
        const target = only(writing.range(from, from + more, writing.units[unit]?.[1] ?? ''), language);
        expect([target.quantity, target.upTo, target.unit]).toEqual([from, from + more, unit]);
      }),
    );
  });

  test('carry their share of cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 99 }), amount, (percent, given) => {
        const found = targetsIn(writing.share(percent, amountIn(writing, language, given)), packs[language]);
        const limit = found.find(({ unit }) => unit === given.unit);
        expect([limit?.quantity, limit?.share]).toEqual([given.quantity, percent / 100]);
      }),
    );
  });

  test('read a share written with two numbers', () => {
    const limit = targetsIn(writing.outOf(9, 10), packs[language]).find(({ unit }) => unit === 'minute');
    expect([limit?.quantity, limit?.share]).toEqual([5, 0.9]);
  });
});
