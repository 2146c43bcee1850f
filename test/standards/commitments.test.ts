/** How statements are read: who does what, about what, on which channel, by what it is measured. */
import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { commitmentsOf } from '../../server/src/standards/register.ts';

function read(text: string, language: LanguageCode = 'en') {
  const heading = packs[language].sections.standards.title;
  const document = parseDocument(`---\nkind: policy\nlanguage: ${language}\n---\n\n## ${heading}\n\n${text}\n`);
  return commitmentsOf(document).map(({ commitment: { actor, action, object, channels, targets, forbids, force } }) => ({
    force,
    actor: actor?.kind,
    action,
    object,
    channels: channels.join(' '),
    targets: targets.map(({ comparator, quantity, unit, share }) => [comparator, quantity, unit, ...(share === undefined ? [] : [share])].join(' ')),
    ...(forbids ? { forbids } : {}),
  }));
}

const email = { action: 'reply', object: 'enquiry', channels: 'email', targets: ['atMost 24 hour'] };

describe('a statement', () => {
  test.each<[LanguageCode, string]>([
    ['en', 'We reply to emails within 24 hours.'],
    ['de', 'Wir beantworten E-Mails innerhalb von 24 Stunden.'],
    ['vi', 'Chúng tôi trả lời email trong vòng 24 giờ.'],
    ['th', 'เราตอบอีเมลภายใน 24 ชั่วโมง'],
    ['el', 'Η ομάδα μας απαντά στα email εντός 24 ωρών.'],
    ['zh', '我们在24小时内回复邮件。'],
  ])('in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([expect.objectContaining({ ...email, actor: 'organisation' })]);
  });

  test.each<[LanguageCode, string]>([
    ['en', 'Complaints are acknowledged within 2 working days and resolved within 10 working days.'],
    ['de', 'Beschwerden werden binnen 2 Arbeitstagen bestätigt und binnen 10 Arbeitstagen gelöst.'],
    ['vi', 'Khiếu nại được xác nhận trong vòng 2 ngày làm việc và được giải quyết trong vòng 10 ngày làm việc.'],
    ['th', 'เรายืนยันเรื่องร้องเรียนภายใน 2 วันทำการ และแก้ไขภายใน 10 วันทำการ'],
    ['el', 'Επιβεβαιώνουμε τα παράπονα εντός 2 εργάσιμων ημερών και τα επιλύουμε εντός 10 εργάσιμων ημερών.'],
    ['zh', '我们在2个工作日内确认收到投诉，并在10个工作日内解决。'],
  ])('with two actions is two commitments, in %s', (language, text) => {
    expect(read(text, language).map(({ action, object, targets }) => ({ action, object, targets }))).toEqual([
      { action: 'acknowledge', object: 'complaint', targets: ['atMost 2 workingDay'] },
      { action: 'resolve', object: 'complaint', targets: ['atMost 10 workingDay'] },
    ]);
  });

  test.each<[LanguageCode, string]>([
    ['en', '90 % of calls are answered within 20 seconds.'],
    ['de', '90 % der Anrufe nehmen wir innerhalb von 20 Sekunden an.'],
    ['vi', '90% cuộc gọi được tiếp nhận trong vòng 20 giây.'],
    ['th', 'เรารับสายโทรศัพท์ร้อยละ 90 ภายใน 20 วินาที'],
    ['el', 'Το 90% των κλήσεων απαντάται εντός 20 δευτερολέπτων.'],
    ['zh', '90%的来电在20秒内接听。'],
  ])('carries the share of cases, in %s', (language, text) => {
    const [found] = read(text, language);
    expect(found).toEqual(expect.objectContaining({ action: 'answer', channels: 'phone' }));
    expect(found?.targets).toContain('atMost 20 second 0.9');
  });

  test('takes its channel from the heading above', () => {
    expect(read('### Live chat\n\n- We join within 45 seconds.')).toEqual([
      expect.objectContaining({ channels: 'chat', targets: ['atMost 45 second'] }),
    ]);
  });

  test('takes what is done from the lead-in of its list', () => {
    expect(read('We will reply to:\n\n- emails within 24 hours\n- letters within 5 working days')).toEqual([
      expect.objectContaining({ action: 'reply', channels: 'email', targets: ['atMost 24 hour'] }),
      expect.objectContaining({ action: 'reply', channels: 'post', targets: ['atMost 5 workingDay'] }),
    ]);
  });

  test('takes what is done from the head of its column', () => {
    const table = '| Channel | First reply | Resolution |\n| --- | --- | --- |\n| Email | 1 working day | 5 working days |';
    expect(read(table).map(({ action, channels, targets }) => ({ action, channels, targets }))).toEqual([
      { action: 'reply', channels: 'email', targets: [' 1 workingDay'] },
      { action: 'resolve', channels: 'email', targets: [' 5 workingDay'] },
    ]);
  });

  test('knows what is forbidden', () => {
    expect(read('Staff must not keep callers on hold for more than 2 minutes.')).toEqual([
      expect.objectContaining({ force: 'duty', actor: 'staff', forbids: true, targets: ['moreThan 2 minute'] }),
    ]);
  });

  test.each([
    ['a permission', 'Customers may return goods within 30 days.'],
    ['a definition', '"Promptly" means within 24 hours.'],
    ['a quotation', '> We reply within 24 hours.'],
    ['code', '    We reply within 24 hours.'],
    ['a heading', '### We reply within 24 hours'],
  ])('%s is no commitment', (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});
