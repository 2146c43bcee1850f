import { steps } from '../../../server/src/rules/structure/steps.ts';
import { check, clean, fixes } from '../../support/check.ts';

const policy = { heading: '' };
const procedure = { heading: '', frontMatter: 'kind: procedure' };
const handbook = { heading: '', frontMatter: 'kind: handbook' };
const advice = 'Write a numbered list that says who does what, and in which order.';

check(
  steps,
  'flags the procedures of a policy',
  `
  ## Procedures
  ^^^^^^^^^^^^^ This section gives no ordered steps. ${advice}

  Staff handle enquiries with care. They write down what the customer wants.
`,
  policy,
);
check(
  steps,
  'flags a bulleted list behind an emoji with Windows line ends',
  `
  ## 😀 Procedures
  ^^^^^^^^^^^^^^^^ This section gives no ordered steps. ${advice}

  - Greet the customer.
  - Log the enquiry.
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  steps,
  'flags a procedure as a whole',
  `
  # Refund procedure

  ## Purpose

  This procedure says how we refund.

  ## Procedure
  ^^^^^^^^^^^^ This procedure gives no ordered steps. ${advice}

  We look at the item and pay.
`,
  procedure,
);
check(
  steps,
  'flags two single policies of a handbook',
  `
  ## Service policies

  ### Returns
  ^^^^^^^^^^^ Staff cannot follow "Returns" step by step. ${advice}

  Customers may return goods within 30 days. The receipt is needed.

  ### Exchanges

  1. Check the receipt.
  2. Hand over the new item.

  ### Gift cards
  ^^^^^^^^^^^^^^ Staff cannot follow "Gift cards" step by step. ${advice}

  - valid for 24 months
  - no cash
`,
  handbook,
);
check(
  steps,
  'does not take the numbers of the document for steps',
  `
  ## 5. Procedures
  ^^^^^^^^^^^^^^^^

  ### 5.1 Calls

  Staff are polite.

  ### 5.2 Letters

  Staff write clearly.
`,
  policy,
);

const bodies: Readonly<Record<string, string>> = {
  'a numbered list': '1. Greet.\n2. Log.',
  'a numbered list under each bullet': '- At the till:\n  1. Greet.\n  2. Scan.',
  'numbered items with something between them': '1. Greet.\n\n```\nHello\n```\n\n2. Log.',
  'a list to tick off': '- [ ] Greet.\n- [ ] Log.',
  'headings that name steps': '### Step 1\n\nGreet.\n\n### Step 2\n\nLog.',
  'headings with numbers of their own': '### 1. Greet\n\nHello.\n\n### 2. Log\n\nWrite.',
  'bold labels that name steps': '**Step 1:** Greet.\n\n**Step 2:** Log.',
  'rows that count up': '| No. | What |\n| --- | --- |\n| 1 | Greet |\n| 2 | Log |',
  'rows that name steps': '| What | Who |\n| --- | --- |\n| Step 1: greet | Clerk |\n| Step 2: log | Clerk |',
  'sentences in sequence': 'First, greet the customer. Then log the enquiry.',
  'an enumeration in a sentence': 'Staff (1) greet the customer, (2) log the enquiry and (3) answer.',
  'a chain of arrows': 'Greet → log → answer.',
  'a link to another document': 'The steps are in the [refund procedure](refunds.md).',
  'a reference to another section': 'See section 7.',
  'a picture': '![The way of a complaint](steps.png)',
  'a diagram': '```mermaid\nflowchart LR\n```',
  'nothing but a blank': '[describe the procedure here]',
};
for (const [name, body] of Object.entries(bodies)) {
  clean(steps, `is content with ${name}`, `## Procedures\n\n${body}\n`, policy);
  clean(
    steps,
    `is content with ${name} in a procedure`,
    `# Procedure\n\n## Procedures\n\n${/link|reference/.test(name) ? '1. a\n2. b' : body}\n`,
    procedure,
  );
}
clean(steps, 'wants steps in one section of several', '## Procedures\n\nText. Text. Text.\n\n## Procedure for refunds\n\n1. Check.\n2. Pay.', policy);
clean(
  steps,
  'finds the steps of a procedure under any heading',
  '# Procedure\n\n## Complaints\n\nText.\n\n## Escalation\n\n1. Clerk\n2. Manager',
  procedure,
);
clean(
  steps,
  'takes numbered headings of a procedure for its steps',
  '# Refund procedure\n\n## Complaints\n\nText.\n\n## 1. Look at the item\n\nText.\n\n## 2. Pay\n\nText.',
  procedure,
);
clean(steps, 'leaves a procedure without any section to the rule for that', '# Refund procedure\n\nWe look at the item and pay.', procedure);
clean(steps, 'leaves the missing section of a procedure to the rule for that', '# Procedure\n\n## Purpose\n\nText.', procedure);
clean(steps, 'leaves an empty section alone', '## Procedures\n\n## Scope\n\nAll.', policy);
clean(steps, 'leaves other sections of a policy alone', '## Returns\n\nWithin 30 days. With receipt. In the shop.', policy);
clean(
  steps,
  'leaves a chapter that lists policies alone',
  '## Returns, refunds and other service policies\n\n- **Returns:** within 30 days\n- **Refunds:** within 5 days',
  handbook,
);
clean(steps, 'leaves procedures in a charter alone', '## Procedures\n\nText. Text. Text.', { heading: '', frontMatter: 'kind: charter' });
clean(steps, 'leaves code and quotations alone', '```\n## Procedures\n\nText.\n```\n\n> ## Procedures\n>\n> Text.', policy);

const front = '---\nkind: policy\n---\n\n## Procedures\n\n';
fixes(steps, 'numbers the list', `${front}- Greet the customer.\n- Log the enquiry.\n`, `${front}1. Greet the customer.\n2. Log the enquiry.\n`);
fixes(
  steps,
  'keeps what belongs to an item under it',
  `${front}* Greet the customer\n  by name.\n\n  Smile.\n\n  - at the till\n  - on the phone\n\n* Log the enquiry.\n\nMore text.\n`,
  `${front}1. Greet the customer\n   by name.\n\n   Smile.\n\n   - at the till\n   - on the phone\n\n2. Log the enquiry.\n\nMore text.\n`,
);
fixes(
  steps,
  'leaves lazy lines and Windows line ends as they are',
  `${front}- Greet the customer\nby name.\n- Log the enquiry.`.replaceAll('\n', '\r\n'),
  `${front}1. Greet the customer\nby name.\n2. Log the enquiry.`.replaceAll('\n', '\r\n'),
);
fixes(
  steps,
  'makes room for the tenth number',
  `${front}${Array.from({ length: 10 }, (_, i) => `- Do the thing ${i}\n  at once`).join('\n')}\n`,
  `${front}${Array.from({ length: 10 }, (_, i) => `${i + 1}. Do the thing ${i}\n${i === 9 ? '    ' : '   '}at once`).join('\n')}\n`,
);
