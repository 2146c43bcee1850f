import { describe } from 'vitest';
import { incomplete } from '../../../server/src/rules/standards/incomplete.ts';
import { check, clean } from '../../support/check.ts';

describe('figures that leave something open', () => {
  check(
    incomplete,
    'flags a time that begins nowhere',
    `
    - We refund the price within 5 working days.
                                 ^^^^^^^^^^^^^^ "5 working days" does not say from when it counts. Name the event, such as the receipt of the order.
    - We repair faults within two days.
                              ^^^^^^^^
    `,
  );
  check(
    incomplete,
    'flags a time in which nothing happens',
    `
    - Within 24 hours.
             ^^^^^^^^ "24 hours" does not say what happens by then. Name the action.
    `,
  );
  check(
    incomplete,
    'flags a share of nobody knows what',
    `
    - Target: 90 %
              ^^^^ "90 %" does not say of what. Name the cases, such as calls or orders.
    `,
  );
  check(incomplete, 'flags such a share in Chinese', '\n- 目标：90%\n     ^^^\n', { language: 'zh' });
  check(
    incomplete,
    'flags such a share in German',
    `
    - Ziel: 90 %
            ^^^^
    `,
    { language: 'de' },
  );
  clean(incomplete, 'leaves a share of cases alone', '- 90 % of calls.\n- 95 % of the time.');
  clean(incomplete, 'leaves a share beside a limit alone', '- Calls answered: 90 % within 20 seconds');

  check(
    incomplete,
    'flags it behind an emoji and with other line ends',
    `
    - 💶 We refund you within 5 days.
                              ^^^^^^
    `,
    { transform: (text) => text.replaceAll('\n', '\r\n') },
  );
  check(
    incomplete,
    'German',
    `
    - Wir erstatten den Preis innerhalb von 5 Tagen.
                                            ^^^^^^^
    `,
    { language: 'de' },
  );
  check(
    incomplete,
    'Vietnamese',
    `
    - Chúng tôi hoàn tiền trong vòng 5 ngày.
                                     ^^^^^^
    `,
    { language: 'vi' },
  );
  check(incomplete, 'Thai', '\n- เราคืนเงินภายใน 5 วัน\n                  ^^^^^\n', { language: 'th' });
  check(
    incomplete,
    'Greek',
    `
    - Επισκευάζουμε τη βλάβη εντός 5 ημερών.
                                   ^^^^^^^^
    `,
    { language: 'el' },
  );
  check(incomplete, 'Chinese', '\n- 我们5天内退款。\n    ^^^\n', { language: 'zh' });

  clean(incomplete, 'leaves a beginning alone', '- We refund the price within 5 working days of receiving the goods.');
  clean(incomplete, 'knows that a reply counts from the question', '- We reply to emails within 24 hours.');
  clean(incomplete, 'knows that a case has its beginning', '- If a delivery is late, we refund the charge within 5 days.');
  clean(incomplete, 'is not about steps', '1. Refund the price within 5 days.', { heading: '## Procedure' });
  clean(incomplete, 'is not about prohibitions', '- We do not refund after 60 days.');
  clean(incomplete, 'is quiet in quotations', '> We refund the price within 5 days.');
  clean(incomplete, 'is quiet in code', '`Within 24 hours.`');
  clean(incomplete, 'reads the header of a column', '| Channel | Reply |\n| --- | --- |\n| Email | within 24 hours |');
  clean(incomplete, 'German, with a beginning', '- Wir erstatten den Preis innerhalb von 5 Tagen nach Eingang der Ware.', { language: 'de' });
  clean(incomplete, 'Chinese, with a beginning', '- 收到退货后5天内退款。', { language: 'zh' });
  clean(incomplete, 'Greek, with a beginning', '- Επισκευάζουμε τη βλάβη εντός 5 ημερών από τη λήψη της αναφοράς.', { language: 'el' });
});
