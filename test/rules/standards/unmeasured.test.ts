import { describe } from 'vitest';
import { unmeasured } from '../../../server/src/rules/standards/unmeasured.ts';
import { check, clean } from '../../support/check.ts';

describe('promises without a figure', () => {
  check(
    unmeasured,
    'flags what customers wait for',
    `
    - We reply to your emails.
         ^^^^^ "reply" has no figure beside it. Say by when, how often or how well, so that a customer can hold you to it.
    - We call you back.
         ^^^^^^^^^^^^^
    `,
  );
  check(
    unmeasured,
    'flags it behind an emoji',
    `
    - 📮 We refund the postage.
            ^^^^^^
    `,
  );
  check(
    unmeasured,
    'flags it with other line ends',
    `
    - We wear a badge.
    - We acknowledge your complaint.
         ^^^^^^^^^^^
    `,
    { transform: (text) => text.replaceAll('\n', '\r\n') },
  );
  check(
    unmeasured,
    'flags each language: German',
    `
    - Wir beantworten Ihre E-Mails.
          ^^^^^^^^^^^
    `,
    { language: 'de' },
  );
  check(
    unmeasured,
    'flags each language: Vietnamese',
    `
    - Chúng tôi trả lời email của quý khách.
                ^^^^^^^
    `,
    { language: 'vi' },
  );
  check(unmeasured, 'flags each language: Thai', '\n- เราตอบอีเมลของท่าน\n     ^^^^^^^^\n', { language: 'th' });
  check(
    unmeasured,
    'flags each language: Greek',
    `
    - Απαντάμε στα μηνύματά σας.
      ^^^^^^^^
    `,
    { language: 'el' },
  );
  check(unmeasured, 'flags each language: Chinese', '\n- 我们回复您的邮件。\n    ^^\n', { language: 'zh' });

  clean(unmeasured, 'leaves a promise with a figure alone', '- We reply to your emails within 2 working days.');
  clean(unmeasured, 'leaves a blank in the place of the figure to another rule', '- We reply to your emails within [X] working days.');
  clean(unmeasured, 'leaves a vague word to its own rule', '- We reply to your emails promptly.');
  clean(unmeasured, 'knows the figure of the next sentence', '- We reply to your emails. The reply reaches you within 2 working days.');
  clean(
    unmeasured,
    'knows a figure given elsewhere for the same',
    '- We reply to emails.\n\n| Channel | Reply |\n| --- | --- |\n| Email | within 2 days |',
  );
  clean(unmeasured, 'is not about conduct', '- We greet you with a smile.\n- Staff wear a badge.');
  clean(unmeasured, 'is not about prohibitions', '- We do not deliver to the islands.');
  clean(unmeasured, 'is not about what customers do', '- You can reply to our emails.');
  clean(unmeasured, 'is quiet in quotations', '> We reply to your emails.');
  clean(unmeasured, 'is quiet in code', '`We reply to your emails.`');
  clean(unmeasured, 'is quiet about description', 'The shop has been answering letters since 1920.', { heading: '## Our history' });
  clean(unmeasured, 'is quiet about steps', '1. Reply to the customer.\n2. Refund the price.', { heading: '## Procedure' });
  clean(unmeasured, 'German, with a figure', '- Wir beantworten Ihre E-Mails innerhalb von 24 Stunden.', { language: 'de' });
  clean(unmeasured, 'Chinese, with a figure', '- 我们在24小时内回复您的邮件。', { language: 'zh' });
});
