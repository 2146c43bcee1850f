import { missionLength } from '../../../server/src/rules/structure/mission-length.ts';
import { check, clean } from '../../support/check.ts';

const plain = { heading: '' };
const message =
  'The mission statement is too long from here on (limit in sentences: 3). Keep what the organisation does and for whom, and move the rest to another section.';

check(
  missionLength,
  'flags the fourth sentence',
  `
  ## Mission

  We bake bread. We sell it warm. We know our customers. We close at six.
                                                         ^^^^^^^^^^^^^^^^ ${message}
`,
  plain,
);
check(
  missionLength,
  'stays within the first line of the fourth sentence',
  `
  ## Our mission

  We bake. We sell. We know our customers. We close
                                           ^^^^^^^^
  at six.
`,
  plain,
);
check(
  missionLength,
  'counts over paragraphs and whole sentences in a list',
  `
  ## Mission

  We bake. We sell.

  - We know our customers by name.
  - We close at six.
    ^^^^^^^^^^^^^^^^
`,
  plain,
);
check(
  missionLength,
  'flags behind an emoji with Windows line ends',
  `
  ## 😀 Mission

  We bake 🍞. We sell. We know you. We rest.
                                    ^^^^^^^^
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  missionLength,
  'flags two missions',
  `
  ## Mission

  One. Two. Three. Four.
                   ^^^^^

  ## Our mission

  One. Two. Three. Four.
                   ^^^^^
`,
  plain,
);
check(
  missionLength,
  'takes the limit from the settings',
  `
  ## Mission

  We bake. We sell.
           ^^^^^^^^ The mission statement is too long from here on (limit in sentences: 1). Keep what the organisation does and for whom, and move the rest to another section.
`,
  { heading: '', settings: { rules: { 'structure/mission-length': { sentences: 1 } } } },
);

clean(missionLength, 'is content with three sentences', '## Mission\n\nWe bake bread. We sell it warm. We close at six.', plain);
clean(
  missionLength,
  'does not count an abbreviation',
  '## Mission\n\nWe sell bread, cakes etc. to Mr. and Mrs. Average, e.g. on Sundays. Two. Three.',
  plain,
);
clean(
  missionLength,
  'counts a list of clauses with the sentence before it',
  '## Mission\n\nWe are here to:\n\n- bake bread\n- sell it warm\n- know our customers\n- close at six\n',
  plain,
);
clean(missionLength, 'leaves what stands under subheadings alone', '## Mission\n\nWe bake.\n\n### History\n\nOne. Two. Three. Four. Five.', plain);
clean(
  missionLength,
  'leaves quotations, tables and code alone',
  '## Mission\n\nWe bake.\n\n> One. Two. Three. Four.\n\n| a |\n|---|\n| One. Two. Three. Four. |\n\n```\nOne. Two. Three. Four.\n```',
  plain,
);
clean(missionLength, 'cannot tell vision from mission under one heading', '## Vision and mission\n\nOne. Two. Three. Four. Five.', plain);
clean(missionLength, 'leaves other sections alone', '## Scope\n\nOne. Two. Three. Four. Five.', plain);
clean(missionLength, 'leaves an empty mission alone', '## Mission\n\n## Scope\n\nOne. Two. Three. Four.', plain);
clean(missionLength, 'leaves a document of no known kind alone', '## Mission\n\nOne. Two. Three. Four.', { heading: '', frontMatter: 'title: x' });
clean(missionLength, 'is off in a retired document', '## Mission\n\nOne. Two. Three. Four.', {
  heading: '',
  frontMatter: 'kind: policy\nstatus: retired',
});
