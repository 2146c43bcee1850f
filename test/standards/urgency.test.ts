/** Steps of safety need no figure for "at once"; where nobody is in danger, and where customers are promised something, they do. */
import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { vagueIn } from './vagueIn.ts';

/** A heading that names a danger, one that names none, a step, a promise, and a danger said in the sentence before. */
const samples: readonly (readonly [LanguageCode, Readonly<Record<'danger' | 'other' | 'step' | 'promise' | 'before', string>>, string])[] = [
  [
    'en',
    {
      danger: 'A guest faints',
      other: 'Procedure for refunds',
      step: 'Staff must tell the duty manager promptly.',
      promise: 'We will reply to you promptly.',
      before: 'Somebody bleeds. Staff must tell the duty manager promptly.',
    },
    'promptly',
  ],
  [
    'de',
    {
      danger: 'Ein Gast ist bewusstlos',
      other: 'Ablauf der Erstattung',
      step: 'Die Aufsicht muss umgehend den Vorstand verständigen.',
      promise: 'Wir antworten Ihnen umgehend.',
      before: 'Jemand liegt bewusstlos da. Die Aufsicht muss umgehend den Vorstand verständigen.',
    },
    'umgehend',
  ],
  [
    'vi',
    {
      danger: 'Khi khách bị ngất',
      other: 'Quy trình hoàn tiền',
      step: 'Bảo vệ cần nhanh chóng mở cổng phụ.',
      promise: 'Chúng tôi sẽ nhanh chóng trả lời quý khách.',
      before: 'Có người bị thương. Bảo vệ cần nhanh chóng mở cổng phụ.',
    },
    'nhanh chóng',
  ],
  [
    'th',
    {
      danger: 'ลูกค้าเป็นลม',
      other: 'ขั้นตอนการคืนเงิน',
      step: 'พนักงานต้องแจ้งหัวหน้ากะโดยเร็ว',
      promise: 'เราจะตอบกลับท่านโดยเร็ว',
      before: 'มีผู้บาดเจ็บในร้าน พนักงานต้องแจ้งหัวหน้ากะโดยเร็ว',
    },
    'โดยเร็ว',
  ],
  [
    'el',
    {
      danger: 'Λιποθυμία πελάτη',
      other: 'Διαδικασία επιστροφής χρημάτων',
      step: 'Ο υπάλληλος πρέπει να ειδοποιεί σύντομα τον προϊστάμενο.',
      promise: 'Θα σας απαντήσουμε σύντομα.',
      before: 'Κάποιος έχει χάσει τις αισθήσεις του. Ο υπάλληλος πρέπει να ειδοποιεί σύντομα τον προϊστάμενο.',
    },
    'σύντομα',
  ],
  [
    'zh',
    {
      danger: '顾客晕倒',
      other: '退款流程',
      step: '员工必须尽快通知值班经理。',
      promise: '我们将尽快答复您。',
      before: '有人受伤。员工必须尽快通知值班经理。',
    },
    '尽快',
  ],
];

describe.each(samples)('in %s', (language, { danger, other, step, promise, before }, words) => {
  test('steps under a heading that names a danger are left alone', () => expect(vagueIn(language, `## ${danger}\n\n1. ${step}\n`)).toEqual([]));

  test('so are those behind a sentence that names one', () => expect(vagueIn(language, `## ${other}\n\n1. ${before}\n`)).toEqual([]));

  test('the same steps elsewhere are not', () => expect(vagueIn(language, `## ${other}\n\n1. ${step}\n`)).toEqual([words]));

  test('nor is a promise to customers', () => expect(vagueIn(language, `## ${danger}\n\n- ${promise}\n`)).toEqual([words]));
});

test.each([
  ['en', 'Out with the wet towels immediately.', 'We will immediately log the call for you.', 'immediately'],
  ['de', 'Den Trockner sofort ausräumen.', 'Wir tragen Ihren Anruf sofort ein.', 'sofort'],
  ['vi', 'Ghi cuộc gọi vào sổ ngay lập tức.', 'Chúng tôi sẽ trả lời quý khách ngay lập tức.', 'ngay lập tức'],
  ['th', 'จดสายลงสมุดทันที', 'เราจะตอบกลับท่านทันที', 'ทันที'],
  ['el', 'Καταγραφή της κλήσης αμέσως.', 'Θα σας απαντήσουμε αμέσως.', 'αμέσως'],
  ['zh', '烘干机立即清空。', '我们将立即答复您。', '立即'],
] as const)('"at once" says in a step what comes first, and in a promise leaves open how soon, in %s', (language, step, promise, words) => {
  const title = packs[language].sections.procedures.title;
  expect(vagueIn(language, `## ${title}\n\n1. ${step}\n`)).toEqual([]);
  expect(vagueIn(language, `## ${title}\n\n1. ${promise}\n`)).toEqual([words]);
  // A list of standards promises, whatever its grammar.
  expect(vagueIn(language, `## ${packs[language].sections.standards.title}\n\n- ${step}\n`)).toEqual([words]);
  expect(vagueIn(language, `## ${packs[language].sections.standards.title}\n\n| A | B |\n|---|---|\n| C | ${words} |\n`)).toEqual([words]);
});

test('steps under a lead-in that names a danger are left alone, under another one they are not', () => {
  const under = (lead: string) => vagueIn('en', `## Procedures\n\n${lead}\n\n- tell the duty manager promptly\n`);
  expect(under('When a guest faints, staff must:')).toEqual([]);
  expect(under('When a guest checks in, staff must:')).toEqual(['promptly']);
});

test('the other cells of a row are no sentences before it', () => {
  const rows = '| What | When |\n|---|---|\n| A burnt meter after a fire | Staff must come promptly |';
  expect(vagueIn('en', `## Service standards\n\n${rows}\n`)).toEqual(['promptly']);
});

describe('a danger in the next sentence', () => {
  test.each([
    [
      'en',
      'Staff must take the child into the shade immediately. It may faint in the heat.',
      'Staff must take the child into the hall immediately. It may have a question.',
      'immediately',
    ],
    [
      'de',
      'Mitarbeitende müssen das Kind sofort in den Schatten bringen. Es könnte bewusstlos werden.',
      'Mitarbeitende müssen das Kind sofort in die Halle bringen. Es könnte Fragen haben.',
      'sofort',
    ],
    ['zh', '员工必须立即把孩子带到阴凉处。孩子可能中暑晕倒。', '员工必须立即把孩子带到大厅。孩子可能有问题。', '立即'],
  ] as const)('lets a duty say "at once", in %s', (language, step, other, words) => {
    expect(vagueIn(language, `## ${packs[language].sections.standards.title}\n\n${step}\n`)).toEqual([]);
    expect(vagueIn(language, `## ${packs[language].sections.standards.title}\n\n${other}\n`)).toEqual([words]);
  });

  test('settles no promise to customers', () => {
    expect(vagueIn('en', '## Service standards\n\nWe will come to you immediately. Somebody may be bleeding.\n')).toEqual(['immediately']);
  });
});
