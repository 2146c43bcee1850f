import { packs } from '../../../server/src/languages/index.ts';
import { servicePolicies } from '../../../server/src/rules/structure/service-policies.ts';
import { check, clean, fixes } from '../../support/check.ts';

const handbook = { heading: '', frontMatter: 'kind: handbook' };
const policies = packs.en.structure.servicePolicies;
const all = Object.values(policies).map(({ name }) => name);

check(
  servicePolicies,
  'names what neither headings nor anything else covers',
  `
  ## Service policies
  ^^^^^^^^^^^^^^^^^^^ Not covered here: Store credit, Gift cards, Late payment, Product or service failure, Warranty, Discounts. Add each policy that applies to you, with its steps.

  ### Returns, exchanges and refunds

  1. Check the receipt, and whether store credit or a gift card was used.
  2. Pay.
`,
  handbook,
);
check(
  servicePolicies,
  'reads labels, list items and cells, behind an emoji and with Windows line ends',
  `
  ## 😀 Service policies
  ^^^^^^^^^^^^^^^^^^^^^^ Not covered here: Store credit, Late payment. Add each policy that applies to you, with its steps.

  **Returns.** Within 30 days.

  - Exchanges are free within 30 days.
  - **Refunds:** within 5 days
  - gift cards: valid for 2 years

  | Policy | Rule |
  | --- | --- |
  | Warranty | 24 months |
  | Faulty goods | are replaced |
  | Discounts | up to 10% |
`,
  { ...handbook, transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  servicePolicies,
  'finds policies under headings of their own, wherever they stand',
  `
  ## Returns
  ^^^^^^^^^^ Not covered here: Exchanges, Store credit, Gift cards, Late payment, Product or service failure, Warranty, Discounts. Add each policy that applies to you, with its steps.

  Within 30 days.

  ## Refunds

  Within 5 days.
`,
  handbook,
);
check(
  servicePolicies,
  'does not take a step that speaks of another policy for that policy',
  `
  ## Service policies
  ^^^^^^^^^^^^^^^^^^^

  ### Returns

  1. Offer an exchange.
  2. Offer a refund.
`,
  handbook,
);

clean(
  servicePolicies,
  'is content with all nine as headings',
  `## Service policies\n\n${all.map((name) => `### ${name}\n\nText.`).join('\n\n')}`,
  handbook,
);
clean(
  servicePolicies,
  'is content with all nine as a list',
  `## Service policies\n\n${all.map((name) => `- **${name}:** text`).join('\n')}`,
  handbook,
);
clean(
  servicePolicies,
  'is content with all nine as rows',
  `## Service policies\n\n| Policy | Rule |\n|---|---|\n${all.map((name) => `| ${name} | text |`).join('\n')}`,
  handbook,
);
clean(servicePolicies, 'leaves a handbook without the chapter to the rule for that', '## Scope\n\nAll shops.', handbook);
clean(servicePolicies, 'leaves an empty chapter alone', '## Service policies\n\n## Scope\n\nAll.', handbook);
clean(servicePolicies, 'leaves a chapter that is still a blank alone', '## Service policies\n\n[describe the policies]', handbook);
clean(servicePolicies, 'leaves other kinds of document alone', '## Returns\n\nWithin 30 days.', { heading: '', frontMatter: 'kind: policy' });
clean(servicePolicies, 'leaves code and quotations alone', '```\n## Returns\n```\n\n> ## Returns\n>\n> Text.', handbook);

const front = '---\nkind: handbook\n---\n\n';
const covered = (...names: readonly string[]) => names.map((name) => `- **${name}:** text`).join('\n');
const without = (...names: readonly string[]) => all.filter((name) => !names.includes(name));

fixes(
  servicePolicies,
  'inserts one policy behind the one before it',
  `${front}## Service policies\n\n${without('Exchanges')
    .map((name) => `### ${name}\n\nText.`)
    .join('\n\n')}\n`,
  `${front}## Service policies\n\n${all.map((name) => `### ${name}\n\n${name === 'Exchanges' ? policies.exchanges.body : 'Text.'}`).join('\n\n')}\n`,
);
fixes(
  servicePolicies,
  'inserts all of them, each at its place, before the first too',
  `${front}## Service policies\n\n### Exchanges\n\nText.\n\n### Warranty and discounts\n\nText.\n\n## Contact\n\nWrite.\n`,
  `${front}## Service policies\n\n### Returns\n\n${policies.returns.body}\n\n### Exchanges\n\nText.\n\n${(
    ['refunds', 'store-credit', 'gift-cards', 'late-payment', 'failure'] as const
  )
    .map((id) => `### ${policies[id].name}\n\n${policies[id].body}`)
    .join('\n\n')}\n\n### Warranty and discounts\n\nText.\n\n## Contact\n\nWrite.\n`,
);
fixes(
  servicePolicies,
  'goes on with numbers, with Windows line ends',
  `${front}## 5. Service policies\n\n${without('Discounts')
    .map((name, i) => `### 5.${i + 1} ${name}\n\nText.`)
    .join('\n\n')}`.replaceAll('\n', '\r\n'),
  `${front}## 5. Service policies\n\n${all
    .map((name, i) => `### 5.${i + 1} ${name}\n\n${name === 'Discounts' ? policies.discounts.body : 'Text.'}`)
    .join('\n\n')}`.replaceAll('\n', '\r\n'),
);
fixes(
  servicePolicies,
  'adds an item to a list of policies',
  `${front}## Service policies\n\n${covered(...without('Discounts'))}\n\nAsk the manager.\n`,
  `${front}## Service policies\n\n${covered(...without('Discounts'))}\n- **Discounts:** ${policies.discounts.body.replace(/\d\. /g, '').replaceAll('\n', ' ')}\n\nAsk the manager.\n`,
);
fixes(
  servicePolicies,
  'goes on with a numbered list at its end',
  `${front}## Service policies\n\n${without('Returns')
    .map((name, i) => `${i + 1}. ${name}: text`)
    .join('\n')}\n`,
  `${front}## Service policies\n\n${without('Returns')
    .map((name, i) => `${i + 1}. ${name}: text`)
    .join('\n')}\n9. Returns: ${policies.returns.body.replace(/\d\. /g, '').replaceAll('\n', ' ')}\n`,
);
fixes(
  servicePolicies,
  'goes on with lines in bold type where policies have labels',
  `${front}## 4. Service policies\n\n${without('Refunds', 'Discounts')
    .map((name) => `**${name}.** Ask.`)
    .join('\n\n')}`,
  `${front}## 4. Service policies\n\n${without('Refunds', 'Discounts')
    .map((name) => `**${name}.** Ask.`)
    .join('\n\n')}\n\n**Refunds**\n\n${policies.refunds.body}\n\n**Discounts**\n\n${policies.discounts.body}`,
);
fixes(
  servicePolicies,
  'numbers subheadings below a numbered chapter',
  `${front}# Handbook\n\n## 4. Service policies\n\nAsk the manager.\n`,
  `${front}# Handbook\n\n## 4. Service policies\n\nAsk the manager.\n\n${Object.values(policies)
    .map(({ name, body }, i) => `### 4.${i + 1} ${name}\n\n${body}`)
    .join('\n\n')}\n`,
);
