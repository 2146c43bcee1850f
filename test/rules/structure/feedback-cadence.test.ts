import { feedbackCadence } from '../../../server/src/rules/structure/feedback-cadence.ts';
import { check, clean } from '../../support/check.ts';

const plain = { heading: '' };
const message = 'This section does not say how often feedback is asked for or read. State the interval or the occasion.';

check(
  feedbackCadence,
  'flags feedback at no time in particular',
  `
  ## Feedback
  ^^^^^^^^^^^ ${message}

  We welcome your feedback. Comment cards lie at the till, and we answer within 3 days.
`,
  plain,
);
check(
  feedbackCadence,
  'flags vague words behind an emoji with Windows line ends',
  `
  ## 😀 Feedback
  ^^^^^^^^^^^^^^

  We regularly read what customers write.
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  feedbackCadence,
  'does not take kind words for an occasion',
  `
  ## Feedback
  ^^^^^^^^^^^

  We value every comment and each suggestion, and we make every effort to learn from them.
`,
  plain,
);
check(
  feedbackCadence,
  'reports once for two sections',
  `
  ## Customer feedback
  ^^^^^^^^^^^^^^^^^^^^

  We listen.

  ## Staff feedback

  We listen.
`,
  plain,
);

const cadences: Readonly<Record<string, string>> = {
  'an interval': 'We read all comments every month.',
  'an adverb': 'Comments are read weekly.',
  'a number of times a year': 'We ask customers twice a year.',
  'an occasion': 'We ask for a rating after each visit.',
  'a meeting': 'Comments are read out at the Monday meeting.',
  'a month': 'In May and November we call fifty customers.',
  'a choice': 'The manager reads all comments [weekly/monthly].',
  'a blank for the figure': 'We ask customers [X] times a year.',
  'a blank interval': 'We ask customers every [X] months.',
  'a blank for the interval': 'We ask customers for a rating [how often].',
  'every guest': 'We ask every guest how the stay was.',
  'a card in each parcel': 'A comment card lies in each parcel.',
  'the end of a visit': 'A member of staff asks for your opinion after your visit.',
  'a card with the bill': 'Comment cards come with the bill.',
  'a row': '| What | When |\n| --- | --- |\n| Survey | quarterly |',
  'a subsection': '### Surveys\n\nEvery quarter.',
};
for (const [name, body] of Object.entries(cadences)) clean(feedbackCadence, `is content with ${name}`, `## Feedback\n\n${body}\n`, plain);

clean(
  feedbackCadence,
  'is content when one of two sections says it',
  '## Customer feedback\n\nWe listen.\n\n## Staff feedback\n\nEvery Friday.',
  plain,
);
clean(feedbackCadence, 'leaves complaints and feedback together alone', '## Complaints and feedback\n\nTell us what went wrong.', plain);
clean(feedbackCadence, 'leaves a missing section to the rule for that', '## Scope\n\nAll.', plain);
clean(feedbackCadence, 'leaves an empty section alone', '## Feedback\n\n## Scope\n\nAll.', plain);
clean(feedbackCadence, 'leaves a section that is still a blank alone', '## Feedback\n\n[describe how feedback is collected]', plain);
clean(feedbackCadence, 'leaves code and quotations alone', '```\n## Feedback\n\nText.\n```\n\n> ## Feedback\n>\n> Text.', plain);
