/** What is said about new documents from templates. */
export const templates = {
  'front-matter/schema.badShape': '"{value}" is not a shape of document. Use one of: {allowed}.',
  'key.shape': 'The shape in which the document is written. Recommended sections are suggested only where they belong to that shape.',

  // What each kind of document is for, as the list says below its name.
  'kind.charter.description': 'Short and public: what customers can expect of you, and by when.',
  'kind.policy.description': 'For staff: the rules of your service, who follows them, and how well it must be done.',
  'kind.handbook.description': 'For staff: everything in one book, policies on single subjects included.',
  'kind.playbook.description': 'For teams: what to say and do in the situations that come up.',
  'kind.procedure.description': 'One task, step by step: who does what, and in which order.',

  // The shapes in which documents are written: a name for menus, which may serve as a title, and what the shape holds.
  'shape.all.name': 'All sections of this kind',
  'shape.all.description': 'Every section that the kind requires or recommends, in its order.',
  'shape.short-policy.name': 'Short policy',
  'shape.short-policy.description': 'Vision, promise, scope, conduct and a contact, on one or two pages.',
  'shape.vision-and-standards.name': 'Vision and standards',
  'shape.vision-and-standards.description': 'A vision, the standards behind it, and what staff always and never do.',
  'shape.statement-and-guidelines.name': 'Statement and guidelines',
  'shape.statement-and-guidelines.description': 'A short statement of purpose, guidelines for staff, and a contact.',
  'shape.team-playbook.name': 'Team playbook',
  'shape.team-playbook.description': 'What a team stands for, what its customers need, and who does what.',
  'shape.request-procedure.name': 'Procedure for customer requests',
  'shape.request-procedure.description': 'Goals of handling requests, and the steps from contact to answer.',
  'shape.full-policy.name': 'Full policy',
  'shape.full-policy.description': 'Purpose, scope, duties, conduct, channels, escalation and communication.',
  'shape.complaints-procedure.name': 'Complaints procedure',
  'shape.complaints-procedure.description': 'How a complaint is logged, acknowledged, decided and passed on, and by when.',
  'shape.feedback-playbook.name': 'Feedback playbook',
  'shape.feedback-playbook.description': 'How the team asks customers for feedback, listens and acts on it.',
  'shape.representatives-guidelines.name': 'Guidelines for representatives',
  'shape.representatives-guidelines.description': 'How those who serve customers behave, solve problems and pass on feedback.',
  'shape.channel-standards.name': 'Standards by channel',
  'shape.channel-standards.description': 'A measured standard for each channel, with terms and a change log.',
  'shape.guidebook.name': 'Guidebook',
  'shape.guidebook.description': 'A longer guide: values, good practice, escalation and complaints.',
  'shape.service-document.name': 'Service document',
  'shape.service-document.description': 'Mission, promise, requests, complaints, feedback and a summary.',

  // The title of a new document: what it is and whose.
  'new.title': '{kind} at {company}',

  // Written into a kind of document that was learnt from others.
  'derive.learnt':
    'Documents learnt from: {count}. Sections found in at least {required}% of them are required, those in at least {recommended}% recommended. Read it through before you use it.',
} as const;
