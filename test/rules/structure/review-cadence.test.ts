import { reviewCadence } from '../../../server/src/rules/structure/review-cadence.ts';
import { check, clean } from '../../support/check.ts';

const plain = { heading: '' };
const none = 'This section does not say how often the document is reviewed. State an interval of at most one year.';
const seldom = 'is not often enough. Review the document at least once a year.';

check(
  reviewCadence,
  'flags a review that happens some time',
  `
  ## Review
  ^^^^^^^^^ ${none}

  The service manager reviews this policy and tells staff within 5 working days. Records are kept for 5 years.
`,
  plain,
);
check(
  reviewCadence,
  'does not take the date of the last review for an interval',
  `
  ## Review
  ^^^^^^^^^

  Last updated: 1 March 2026.
`,
  plain,
);
check(
  reviewCadence,
  'does not take an event for an interval',
  `
  ## Review
  ^^^^^^^^^ ${none}

  The document is reviewed whenever products or services change.
`,
  plain,
);
check(
  reviewCadence,
  'flags a change log alone, behind an emoji with Windows line ends',
  `
  ## 😀 Change log
  ^^^^^^^^^^^^^^^^ ${none}

  | Version | Date | Change |
  | --- | --- | --- |
  | 2.0 | 2026-01-31 | Warranty raised from 6 to 12 months |
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);
for (const [words, carets] of [
  ['every two years', '^^^^^^^^^^^^^^^'],
  ['every 24 months', '^^^^^^^^^^^^^^^'],
  ['once every three years', '^^^^^^^^^^^^^^^^^^^^^^'],
  ['biennially', '^^^^^^^^^^'],
  ['every other year', '^^^^^^^^^^^^^^^^'],
  ['two-yearly', '^^^^^^^^^^'],
] as const) {
  check(
    reviewCadence,
    `finds "${words}" too seldom`,
    `
    ## Review

    This policy is reviewed ${words}.
                            ${carets} "${words}" ${seldom}
`,
    plain,
  );
}
check(
  reviewCadence,
  'reads a labelled duration',
  `
  ## Review

  Review cycle: 24 months
                ^^^^^^^^^ "24 months" ${seldom}
`,
  plain,
);
for (const cycle of ['24 months', 'P2Y', 'every two years'])
  clean(reviewCadence, `leaves "${cycle}" in the front matter to the review clock`, 'Text.', {
    heading: '',
    frontMatter: `kind: policy\nreview_cycle: ${cycle}`,
  });

const cadences: Readonly<Record<string, string>> = {
  'once a year': 'We review this at least once a year.',
  annually: 'Reviewed annually by the owner.',
  'a yearly interval and events': 'We review this once a year, and whenever products change.',
  'every six months': 'We review this every six months, in February and August.',
  'every twelve months': 'We review this every 12 months.',
  'a duration since the last one': 'The next review takes place within 12 months of the last one.',
  'the date of the next one': 'Last review: 1 March 2026. Next review: 1 March 2027.',
  'a blank for the date of the next one': 'Next review: [date].',
  'a month': 'The owner reviews this charter every March.',
  'a yearly review beside a longer interval': 'A full revision is made every three years, and a review every year.',
  'a blank figure': 'We review this every [X] months.',
  'a choice': 'We review this [every year/every six months].',
  'a blank for the interval': 'We review this [how often].',
  'a fact in a table': '| Field | Value |\n| --- | --- |\n| Review cycle | annual |',
  'a picture': '![The cycle](cycle.png)',
};
for (const [name, body] of Object.entries(cadences)) clean(reviewCadence, `is content with ${name}`, `## Review\n\n${body}\n`, plain);

clean(reviewCadence, 'is content with the front matter', '## Change log\n\n- 1.0: first edition', {
  heading: '',
  frontMatter: 'kind: policy\nreview_cycle: 12 months',
});
clean(reviewCadence, 'is content with an ISO period', 'Text.', { heading: '', frontMatter: 'kind: policy\nreview_cycle: P1Y' });
clean(
  reviewCadence,
  'is content when another section says it',
  '## Purpose\n\nThis policy is reviewed at least annually by the owner.\n\n## Revision history\n\n- 1.0: first edition',
  plain,
);
clean(reviewCadence, 'is content with a fact under the title', '# Refund policy\n\n**Review frequency:** annual\n\n## Change log\n\n- 1.0', plain);
clean(reviewCadence, 'is content when one of two sections says it', '## Review\n\nEvery year.\n\n## Change log\n\n- 1.0', plain);
clean(reviewCadence, 'leaves a missing section to the rule for that', '## Scope\n\nEvery two years we move.', plain);
clean(reviewCadence, 'leaves an empty section alone', '## Review\n\n## Scope\n\nAll.', plain);
clean(reviewCadence, 'leaves what it cannot read in the front matter alone', 'Text.', {
  heading: '',
  frontMatter: 'kind: policy\nreview_cycle: soon',
});
clean(reviewCadence, 'leaves code and quotations alone', '```\n## Review\n\nText.\n```\n\n> ## Review\n>\n> Every two years.', plain);
clean(reviewCadence, 'leaves a document of no known kind alone', '## Review\n\nEvery two years.', { heading: '', frontMatter: 'title: x' });
