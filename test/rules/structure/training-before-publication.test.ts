import { trainingBeforePublication } from '../../../server/src/rules/structure/training-before-publication.ts';
import { check, clean } from '../../support/check.ts';

const plain = { heading: '' };
const none = 'This section mentions no training. Say who is trained on the document, and that it happens before the document is published.';
const after = 'Here the document is published before staff have been trained. Put the training first.';

check(
  trainingBeforePublication,
  'flags a section without training',
  `
  ## Implementation
  ^^^^^^^^^^^^^^^^^ ${none}

  The document appears on our website on 1 May. Managers hand out copies.
`,
  plain,
);
check(
  trainingBeforePublication,
  'flags steps that publish first',
  `
  ## Implementation

  1. The charter is published on the website.
                    ^^^^^^^^^ ${after}
  2. Staff attend a training session.
`,
  plain,
);
check(
  trainingBeforePublication,
  'flags sentences in plain sequence, behind an emoji with Windows line ends',
  `
  ## 😀 Implementation

  😀 We publish the charter on 1 May. Then we train all staff.
        ^^^^^^^ ${after}
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);

const orders: Readonly<Record<string, string>> = {
  'training first in a list': '1. Staff are trained.\n2. The charter is published.',
  'training first in a sentence': 'Staff are trained before the charter is published.',
  'publication first, said the other way round': 'Before it is published, all staff attend a workshop.',
  'training alone': 'All staff attend a two-hour course.',
  'a list whose training says when it happens': '1. We publish the charter on 1 May.\n2. All staff are trained before that date.',
  'a publication that says what comes first': '1. We publish the charter only after the briefing.\n2. New staff are trained in May.',
  'sentences in no plain order': 'We publish the charter on 1 May. Training takes place in April.',
  'bullets, which have no order': '- We publish the charter.\n- We train staff.',
  'training at both ends': '1. Staff are trained.\n2. The charter is published.\n3. New staff are trained.',
  'a picture': '![The plan](plan.png)',
};
for (const [name, body] of Object.entries(orders))
  clean(trainingBeforePublication, `is content with ${name}`, `## Implementation\n\n${body}\n`, plain);

clean(trainingBeforePublication, 'is content with a heading that says it', '## Staff training\n\nAll staff attend for two hours in May.', plain);
check(
  trainingBeforePublication,
  'wants more than the usual title',
  `
  ## Training and implementation
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${none}

  The document appears on our website on 1 May.
`,
  plain,
);
clean(trainingBeforePublication, 'leaves a missing section to the rule for that', '## Scope\n\nAll.', plain);
clean(trainingBeforePublication, 'leaves an empty section alone', '## Implementation\n\n## Scope\n\nAll.', plain);
clean(trainingBeforePublication, 'leaves a section that is still a blank alone', '## Implementation\n\n[describe the roll-out]', plain);
clean(
  trainingBeforePublication,
  'leaves code and quotations alone',
  '```\n## Implementation\n\nText.\n```\n\n> ## Implementation\n>\n> Text.',
  plain,
);
