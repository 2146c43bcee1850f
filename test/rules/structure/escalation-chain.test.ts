import { expect, test } from 'vitest';
import { escalationChain } from '../../../server/src/rules/structure/escalation-chain.ts';
import { check, clean } from '../../support/check.ts';
import { messagesOf, openPolicy } from '../../support/policy.ts';

const plain = { heading: '' };
const advice = 'State for each level who takes the case, how it is passed on and by when.';

check(
  escalationChain,
  'flags a section that leaves everything open',
  `
  ## Escalation
  ^^^^^^^^^^^^^ This section does not say: who takes over the case, how it is passed on, by when, and who comes next. ${advice}

  Difficult cases are escalated.
`,
  plain,
);
check(
  escalationChain,
  'names the one link that is missing',
  `
  ## Escalation
  ^^^^^^^^^^^^^ This section does not say: by when. ${advice}

  1. Staff phone the supervisor.
  2. The supervisor forwards the case to the service manager by email.
`,
  plain,
);
check(
  escalationChain,
  'names two, behind an emoji with Windows line ends',
  `
  ## 😀 Escalation
  ^^^^^^^^^^^^^^^^ This section does not say: by when and who comes next. ${advice}

  Staff phone the supervisor.
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  escalationChain,
  'reads two sections together',
  `
  ## Escalation
  ^^^^^^^^^^^^^ This section does not say: by when. ${advice}

  Staff phone the supervisor.

  ## Escalation to management

  The supervisor emails the director.
`,
  plain,
);

const chains: Readonly<Record<string, string>> = {
  'a numbered chain': '1. Staff phone the supervisor within 15 minutes.\n2. The supervisor emails the manager the same day.',
  'a chain in sentences':
    'Staff tell the supervisor by phone within 15 minutes. If the case is not resolved, the service manager answers within 2 working days.',
  'a table with levels':
    '| Level | Who | How | By when |\n| --- | --- | --- | --- |\n| 1 | Clerk | phone | 15 minutes |\n| 2 | Boss | email | 1 day |',
  'a chain of arrows': 'Support agent -> team leader (by phone, 30 minutes) -> director (by email, 1 day)',
  'a chain in code': '```\nLevel 1: team leader, by phone\n(30 minutes)\nLevel 2: director\n```',
  'blanks in the place of its links': '1. [name or role], [phone number], within [X] hours\n2. [senior manager], [email address]',
  subsections: '### Supervisor\n\nBy phone, within 1 hour.\n\n### Director\n\nBy email, within 1 day.',
  'a picture': '![The chain](chain.png)',
};
for (const [name, body] of Object.entries(chains)) clean(escalationChain, `is content with ${name}`, `## Escalation\n\n${body}\n`, plain);

clean(escalationChain, 'leaves a missing section to the rule for that', '## Scope\n\nAll.', plain);
clean(escalationChain, 'leaves an empty section alone', '## Escalation\n\n## Scope\n\nAll.', plain);
clean(escalationChain, 'leaves a section that is still a blank alone', '## Escalation\n\n[describe the chain]', plain);
clean(escalationChain, 'leaves code and quotations alone', '```\n## Escalation\n\nText.\n```\n\n> ## Escalation\n>\n> Text.', plain);
clean(escalationChain, 'leaves a document of no known kind alone', '## Escalation\n\nCases are escalated.', { heading: '', frontMatter: 'title: x' });

test('the missing links are named in the language of the reader', async () => {
  const policy = await openPolicy('---\nkind: policy\n---\n\n# Refund policy\n\n## Escalation\n\nStaff phone the supervisor.\n', {
    rules: { 'structure/missing-section': 'off' },
  });
  expect(messagesOf(policy, 'de')).toEqual([
    'Dieser Abschnitt lässt offen, bis wann das geschieht und wer danach zuständig ist. Schreiben Sie für jede Stufe, wer den Fall übernimmt, wie er weitergegeben wird und bis wann.',
  ]);
  expect(policy.findings[0]?.facts).toEqual({ absent: 'deadline level' });
});
