import { describe } from 'vitest';
import { uncoveredChannel } from '../../../server/src/rules/standards/uncovered-channel.ts';
import { check, clean } from '../../support/check.ts';

const none = { heading: '' } as const;

describe('channels without a standard', () => {
  check(
    uncoveredChannel,
    'flags a channel of the scope, once',
    `
    ## Scope

    Covers email, live chat and chat on our site.
                  ^^^^^^^^^ Customers can reach you here (Live chat), but no standard gives a figure for it. Say how soon they are served.

    ## Service standards

    - We reply to emails within 24 hours.
    `,
    none,
  );
  check(
    uncoveredChannel,
    'flags a standard that does not say how soon',
    `
    ## Scope

    📞 Covers email and phone.
                        ^^^^^ The standards for this channel (Phone) do not say how soon customers are served. Give a time.

    ## Service standards

    - We reply to emails within 24 hours.
    - 90 % of calls are recorded.
    `,
    { ...none, transform: (text) => text.replaceAll('\n', '\r\n') },
  );
  check(
    uncoveredChannel,
    'reads a contact section with several channels',
    `
    ## Service standards

    - We reply to emails within 24 hours.

    ## Contact

    - Email: help@example.com
    - Phone: 0113 496 0142
      ^^^^^
    `,
    none,
  );
  check(
    uncoveredChannel,
    'German',
    `
    ## Geltungsbereich

    Gilt für Telefon und E-Mail.
             ^^^^^^^

    ## Servicestandards

    - Wir beantworten E-Mails innerhalb von 24 Stunden.
    `,
    { ...none, language: 'de' },
  );
  check(
    uncoveredChannel,
    'Vietnamese',
    `
    ## Phạm vi áp dụng

    Áp dụng cho điện thoại và email.
                ^^^^^^^^^^

    ## Tiêu chuẩn dịch vụ

    - Chúng tôi trả lời email trong vòng 24 giờ.
    `,
    { ...none, language: 'vi' },
  );
  check(uncoveredChannel, 'Thai', '\n## ขอบเขต\n\nใช้กับโทรศัพท์และอีเมล\n      ^^^^^^^^\n\n## มาตรฐานการให้บริการ\n\n- เราตอบอีเมลภายใน 24 ชั่วโมง\n', {
    ...none,
    language: 'th',
  });
  check(
    uncoveredChannel,
    'Greek',
    `
    ## Πεδίο εφαρμογής

    Ισχύει για τηλέφωνο και email.
               ^^^^^^^^

    ## Πρότυπα εξυπηρέτησης

    - Απαντάμε στα email εντός 24 ωρών.
    `,
    { ...none, language: 'el' },
  );
  check(uncoveredChannel, 'Chinese', '\n## 适用范围\n\n适用于电话和邮件。\n   ^^\n\n## 服务标准\n\n- 我们在24小时内回复邮件。\n', {
    ...none,
    language: 'zh',
  });

  const standards = '## Service standards\n\n- We reply to emails within 24 hours.\n';
  clean(uncoveredChannel, 'leaves covered channels alone', `## Scope\n\nCovers email.\n\n${standards}`, none);
  clean(
    uncoveredChannel,
    'reads a heading for a channel',
    '## Scope\n\nCovers phone.\n\n## Service standards\n\n### Phone\n\n- We answer within 3 rings.',
    none,
  );
  clean(
    uncoveredChannel,
    'reads a table',
    '## Scope\n\nCovers chat.\n\n## Service standards\n\n| Channel | First reply |\n| --- | --- |\n| Live chat | 1 minute |',
    none,
  );
  clean(
    uncoveredChannel,
    'lets one standard speak for all that is written',
    '## Scope\n\nCovers email and letters.\n\n## Service standards\n\n- We reply within 2 days.',
    none,
  );
  clean(uncoveredChannel, 'says nothing where no standard stands at all', '## Scope\n\nCovers phone and email.\n', none);
  clean(uncoveredChannel, 'takes one address for that of the document', `${standards}\n## Contact\n\nPhone the author.`, none);
  clean(uncoveredChannel, 'is quiet in quotations', `## Scope\n\n> By phone.\n\n${standards}`, none);
  clean(uncoveredChannel, 'is quiet in code', `## Scope\n\nCovers \`phone\`.\n\n${standards}`, none);
  clean(uncoveredChannel, 'lets a setting leave a channel out', `## Scope\n\nCovers email and phone.\n\n${standards}`, {
    ...none,
    settings: { rules: { 'standards/uncovered-channel': { ignore: ['phone'] } } },
  });
});
