import { needsCount } from '../../../server/src/rules/structure/needs-count.ts';
import { check, clean } from '../../support/check.ts';

const plain = { heading: '' };

check(
  needsCount,
  'flags two needs',
  `
  ## Customer needs
  ^^^^^^^^^^^^^^^^^ Customer needs named here: 2. Name 3 to 5, the most important first.

  Our customers want:

  1. a fixed delivery date
  2. spare parts
`,
  plain,
);
check(
  needsCount,
  'flags six needs, whatever stands under each of them',
  `
  ## Our customers and their needs
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Customer needs named here: 6. Keep the 3 to 5 that matter most, so that staff remember them.

  - speed
    - at the till
    - on the phone
  - price

  - choice
  - parking
  - toilets
  - parcels
`,
  plain,
);
check(
  needsCount,
  'counts subheadings',
  `
  ## Customer needs
  ^^^^^^^^^^^^^^^^^ Customer needs named here: 6. Keep the 3 to 5 that matter most, so that staff remember them.

  ### Speed

  Fast.

  ### Price

  Low.

  ### Choice

  Wide.

  ### Parking

  Free.

  ### Toilets

  Clean.

  ### Parcels

  Whole.
`,
  plain,
);
check(
  needsCount,
  'counts table rows, behind an emoji and with Windows line ends',
  `
  ## 😀 Customer needs
  ^^^^^^^^^^^^^^^^^^^^ Customer needs named here: 2. Name 3 to 5, the most important first.

  | Need | How we meet it |
  | --- | --- |
  | Speed | Two tills |
  | Price | Discounts |
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  needsCount,
  'takes the range from the settings and flags two sections',
  `
  ## Customer needs
  ^^^^^^^^^^^^^^^^^ Customer needs named here: 3. Keep the 1 to 2 that matter most, so that staff remember them.

  - a
  - b
  - c

  ## What our customers need
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ Customer needs named here: 3. Keep the 1 to 2 that matter most, so that staff remember them.

  - a
  - b
  - c
`,
  { heading: '', settings: { rules: { 'structure/needs-count': { min: 1, max: 2 } } } },
);

for (const count of [3, 4, 5]) {
  clean(needsCount, `is content with ${count}`, `## Customer needs\n\n${Array.from({ length: count }, (_, i) => `- need ${i}`).join('\n')}`, plain);
}
clean(needsCount, 'cannot count running text', '## Customer needs\n\nThey want speed, price, choice, parking, toilets and parcels.', plain);
clean(needsCount, 'cannot tell which of two lists is meant', '## Customer needs\n\n- families\n- landlords\n\nThey need:\n\n- speed\n- price', plain);
clean(
  needsCount,
  'does not take two subheadings for needs',
  '## Customer needs\n\n### Who they are\n\nFamilies.\n\n### What they need\n\nSpeed.',
  plain,
);
clean(
  needsCount,
  'counts the only list, under whichever subheading',
  '## Customer needs\n\n### Who\n\nFamilies.\n\n### What\n\n- a\n- b\n- c',
  plain,
);
clean(needsCount, 'leaves quoted lists and code alone', '## Customer needs\n\nText.\n\n> - a\n> - b\n\n```\n- a\n- b\n```', plain);
clean(needsCount, 'leaves a heading for two sections alone', '## Scope and customer needs\n\n- shops\n- online shop', plain);
clean(needsCount, 'leaves other lists alone', '## Scope\n\n- shops\n- online shop', plain);
clean(needsCount, 'leaves an empty section alone', '## Customer needs\n', plain);
