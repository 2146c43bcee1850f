import { reviewClock } from '../../../server/src/rules/lifecycle/review.ts';
import { check, clean } from '../../support/check.ts';

const bare = { heading: '', frontMatter: '' };
const overdue = 'The review was due on 1 May 2026. Review the document, then mark it as reviewed.';

check(
  reviewClock,
  'flags a review that is overdue',
  `
  ---
  kind: policy
  status: in-force
  reviewed: 2025-05-01
            ^^^^^^^^^^ ${overdue}
  review_cycle: 12 months
  ---
`,
  bare,
);
check(
  reviewClock,
  'announces a review 60 days before, with Windows line ends',
  `
  ---
  kind: policy
  title: 😀
  status: in-force
  reviewed: 2025-08-14
            ^^^^^^^^^^ The next review is due on 14 August 2026 (days left: 60). Plan it now.
  review_cycle: P1Y
  ---
`,
  { ...bare, transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  reviewClock,
  'takes the date that is given for the next review',
  `
  ---
  kind: policy
  status: in-force
  reviewed: 2026-05-01
  review_cycle: 12 months
  next_review: 2026-06-01
               ^^^^^^^^^^ The review was due on 1 June 2026. Review the document, then mark it as reviewed.
  ---
`,
  bare,
);
check(
  reviewClock,
  'counts from the date of effect where no review is noted',
  `
  ---
  kind: policy
  status: in-force
  effective: 2020-01-31
             ^^^^^^^^^^
  ---
`,
  bare,
);
check(
  reviewClock,
  'flags a cycle that is too long and one that cannot be read',
  `
  ---
  kind: policy
  review_cycle: 3 fortnihgts
                ^^^^^^^^^^^^ "3 fortnihgts" cannot be read as a length of time. Write for example "12 months" or "P1Y".
  ---
`,
  bare,
);
for (const cycle of ['24 months', 'P2Y', 'every two years', 'P18M', '14 months']) {
  check(
    reviewClock,
    `finds "${cycle}" too long`,
    `
    ---
    kind: policy
    review_cycle: ${cycle}
                  ${'^'.repeat(cycle.length)} "${cycle}" exceeds the 12-month limit. Review the document at least once a year: products, services and laws change sooner.
    ---
`,
    bare,
  );
}
check(
  reviewClock,
  'flags a review of the future',
  `
  ---
  kind: policy
  status: in-force
  reviewed: 2026-07-01
            ^^^^^^^^^^ The last review is dated 1 July 2026, which is still to come. Check the date.
  ---
`,
  bare,
);
check(
  reviewClock,
  "reads the document's own line",
  `
  # Refund policy

  Last reviewed: 1 May 2025.
                 ^^^^^^^^^^ ${overdue}
`,
  { heading: '', frontMatter: 'kind: policy\nstatus: in-force' },
);
const overdueIn: Readonly<Record<string, readonly [reviewed: string, cycle: string]>> = {
  de: ['1. Mai 2025', 'jährlich'],
  vi: ['ngày 1 tháng 5 năm 2025', '12 tháng'],
  th: ['1 พฤษภาคม 2568', '12 เดือน'],
  el: ['1 Μαΐου 2025', 'κάθε έτος'],
  zh: ['2025年5月1日', '每年'],
};
for (const [language, [reviewed, cycle]] of Object.entries(overdueIn)) {
  check(
    reviewClock,
    `reads dates and cycles in ${language}`,
    `
    ---
    kind: policy
    language: ${language}
    status: in-force
    reviewed: ${reviewed}
              ${'^'.repeat(reviewed.length)} ${overdue}
    review_cycle: ${cycle}
    ---
`,
    bare,
  );
}

const inForce = (rest: string) => ({ heading: '', frontMatter: `kind: policy\nstatus: in-force\n${rest}` });
clean(reviewClock, 'leaves a review of last month alone', 'Text.', inForce('reviewed: 2026-05-01\nreview_cycle: 12 months'));
clean(reviewClock, 'leaves a review that is due in 61 days alone', 'Text.', inForce('reviewed: 2025-08-15\nreview_cycle: 12 months'));
clean(reviewClock, 'leaves a document without dates alone', 'Text.', inForce('owner: Ann'));
clean(reviewClock, 'leaves tomorrow to the time zones', 'Text.', inForce('reviewed: 2026-06-16'));
clean(reviewClock, 'leaves a cycle without a unit to the rule on values', 'Text.', inForce('review_cycle: 12'));
clean(reviewClock, 'leaves 53 weeks alone', 'Text.', inForce('review_cycle: 366 days'));
for (const status of ['draft', 'review', 'retired'])
  clean(reviewClock, `leaves the clock of a document with status ${status} alone`, 'Text.', {
    heading: '',
    frontMatter: `kind: policy\nstatus: ${status}\nreviewed: 2020-01-01\nreview_cycle: 12 months`,
  });
clean(reviewClock, 'leaves a blank alone', 'Text.', inForce('reviewed: "[date]"\nreview_cycle: "[X] months"'));
clean(
  reviewClock,
  'leaves quoted and coded lines alone',
  '# Policy\n\n> Last reviewed: 1 May 2020\n\n`Last reviewed: 1 May 2020`',
  inForce('owner: Ann'),
);
clean(
  reviewClock,
  'leaves a date about something else alone',
  '# Policy\n\n## Scope\n\nPrices last reviewed: 1 May 2020. The list was last reviewed on 1 May 2020.',
  inForce('owner: Ann'),
);
clean(reviewClock, 'accepts a longer cycle where the settings do', 'Text.', {
  ...inForce('reviewed: 2026-01-01\nreview_cycle: 24 months'),
  settings: { rules: { 'lifecycle/review': { longestCycle: 24 } } },
});
clean(reviewClock, 'announces nothing where the settings say so', 'Text.', {
  ...inForce('reviewed: 2025-07-01\nreview_cycle: 12 months'),
  settings: { rules: { 'lifecycle/review': { daysAhead: 10 } } },
});
