/** What is said about what single sections must hold. */
export const contents = {
  'structure/mission-length.long':
    'The mission statement is too long from here on (limit in sentences: {limit}). Keep what the organisation does and for whom, and move the rest to another section.',
  'structure/needs-count.few': 'Customer needs named here: {count}. Name {min} to {max}, the most important first.',
  'structure/needs-count.many': 'Customer needs named here: {count}. Keep the {min} to {max} that matter most, so that staff remember them.',
  'structure/steps.section': 'This section gives no ordered steps. Write a numbered list that says who does what, and in which order.',
  'structure/steps.document': 'This procedure gives no ordered steps. Write a numbered list that says who does what, and in which order.',
  'structure/steps.policy': 'Staff cannot follow "{title}" step by step. Write a numbered list that says who does what, and in which order.',
  'structure/service-policies.absent': 'Not covered here: {policies}. Add each policy that applies to you, with its steps.',
  'structure/title.none': 'This document has no title. Begin with a heading that says what it is.',
  'structure/title.unclear': '"{title}" does not say what kind of document this is. Name it in the title, for example "{suggestion}".',
  'structure/length.long':
    'This charter has {count} words. Customers read a few pages at most: stay within {limit} words, and move instructions for staff to a policy or a handbook.',
  'references/contact.none':
    'This section names nobody who can be reached. Give a role or a person with an email address, a telephone number or a postal address.',
  'references/contact.sample': '"{text}" is an invented example and reaches nobody. Put the real address or number in its place.',
  'structure/feedback-cadence.none': 'This section does not say how often feedback is asked for or read. State the interval or the occasion.',
  'structure/review-cadence.none': 'This section does not say how often the document is reviewed. State an interval of at most one year.',
  'structure/review-cadence.seldom': '"{interval}" is not often enough. Review the document at least once a year.',
  'structure/training-before-publication.none':
    'This section mentions no training. Say who is trained on the document, and that it happens before the document is published.',
  'structure/training-before-publication.after': 'Here the document is published before staff have been trained. Put the training first.',
  'structure/escalation-chain.incomplete':
    'This section does not say: {links}. State for each level who takes the case, how it is passed on and by when.',
  'structure/objective-without-procedure.orphan':
    'No procedure in this document serves the objective "{objective}". Name the procedure by which it is reached.',

  // What an escalation chain leaves open.
  'escalation.recipient': 'who takes over the case',
  'escalation.means': 'how it is passed on',
  'escalation.deadline': 'by when',
  'escalation.level': 'who comes next',

  // Titles of quick fixes.
  'fix.numberList': 'Turn the list into numbered steps',
  'fix.insertPolicy': 'Insert the policy "{title}"',
  'fix.insertAllPolicies': 'Insert the policies not yet covered ({count})',
  'fix.insertTitle': 'Insert the title "{title}"',

  // Why a rule exists.
  'rule.structure/mission-length.summary': 'A mission statement has at most three sentences.',
  'rule.structure/mission-length.why': 'Staff act on a mission only if they can remember it.',
  'rule.structure/needs-count.summary': 'Three to five customer needs are named.',
  'rule.structure/needs-count.why': 'Fewer give staff too little to go by, and nobody remembers more than that.',
  'rule.structure/steps.summary': 'Procedures and single policies give ordered steps.',
  'rule.structure/steps.why': 'Two people who follow the same steps give the customer the same service.',
  'rule.structure/service-policies.summary': 'A handbook covers the nine usual service policies.',
  'rule.structure/service-policies.why': 'Where a policy is missing, each member of staff makes up their own at the counter.',
  'rule.structure/title.summary': 'The title says what the document is.',
  'rule.structure/title.why': 'Readers look for a document by what it is, not by its motto.',
  'rule.structure/length.summary': 'A charter is a few pages long at most.',
  'rule.structure/length.why': 'A promise that takes longer to read goes unread.',
  'rule.references/contact.summary': 'The contact section gives somebody who can really be reached.',
  'rule.references/contact.why': 'A reader with a question and no working address gives up, or asks the wrong person.',
  'rule.structure/feedback-cadence.summary': 'The feedback section says how often feedback is asked for or read.',
  'rule.structure/feedback-cadence.why': 'Feedback with no fixed interval is collected once and then forgotten.',
  'rule.structure/review-cadence.summary': 'The document is reviewed at least once a year.',
  'rule.structure/review-cadence.why': 'If nobody looks at a document again, it soon describes a service that no longer exists.',
  'rule.structure/training-before-publication.summary': 'Staff are trained before the document is published.',
  'rule.structure/training-before-publication.why': 'Customers who read a promise ask for it the same day, and staff must know it by then.',
  'rule.structure/escalation-chain.summary': 'An escalation says to whom a case goes, how, by when, and who comes next.',
  'rule.structure/escalation-chain.why': 'A case stops at the first link that is missing.',
  'rule.structure/objective-without-procedure.summary': 'Every objective has a procedure that serves it.',
  'rule.structure/objective-without-procedure.why': 'An objective that nobody works towards stays a wish.',
} as const;
