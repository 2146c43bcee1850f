/** What is said about the life of a document: its status, its reviews, its versions. */
export const lifecycle = {
  'lifecycle/review.due': 'The next review is due on {date} (days left: {days}). Plan it now.',
  'lifecycle/review.overdue': 'The review was due on {date}. Review the document, then mark it as reviewed.',
  'lifecycle/review.long':
    '"{cycle}" exceeds the {months}-month limit. Review the document at least once a year: products, services and laws change sooner.',
  'lifecycle/review.unreadable': '"{value}" cannot be read as a length of time. Write for example "12 months" or "P1Y".',
  'lifecycle/review.ahead': 'The last review is dated {date}, which is still to come. Check the date.',
  'lifecycle/gate.owner': 'This document names nobody who answers for it. Add "owner" to the front matter.',
  'lifecycle/gate.version': 'This document has no version, so readers cannot tell which text applies. Add "version" to the front matter.',
  'lifecycle/gate.effective': 'This document does not say when it takes effect. Add "effective" to the front matter.',
  'lifecycle/gate.reviewed': 'This document does not say when it was last reviewed. Add "reviewed" to the front matter.',
  'lifecycle/gate.cycle': 'This document does not say how often it is reviewed. Add "review_cycle" to the front matter.',
  'lifecycle/gate.early':
    'The status says that the document is in force, but it applies only from {date}. Set the status to "approved" until then, or correct the date.',
  'lifecycle/gate.started': 'The document has applied since {date}, but its status is still "approved". Set the status to "in-force".',
  'lifecycle/relies-on-draft.draft':
    'This document relies on "{title}", which is still a draft. Get that document approved first, or take the reference out.',
  'lifecycle/relies-on-draft.review':
    'This document relies on "{title}", which is still under review. Get that document approved first, or take the reference out.',
  'lifecycle/relies-on-draft.retired':
    'This document relies on "{title}", which is retired. Refer to the document that replaces it, or take the reference out.',
  'lifecycle/revision.differs': 'Here it says {written}, but "{key}" in the front matter says {value}. Correct one of the two.',
  'lifecycle/revision.later':
    'The text was revised on {written}, but the last review in the front matter is older ({value}). Correct one of the two.',
  'lifecycle/revision.older': 'Here it says {written}, but the newest entry of the change log is dated {value}. Correct one of the two.',
  'lifecycle/revision.logVersion':
    'The newest entry of the change log is version {written}, but "version" in the front matter says {value}. Correct one of the two.',
  'lifecycle/revision.logDate':
    'The newest entry of the change log is dated {written}, but the last review in the front matter is older ({value}). Correct one of the two.',
  'lifecycle/unversioned-change.changed':
    'The text has changed since the last commit, but neither its version nor a date has. Mark the document as reviewed, or raise its version.',
  'fix.lifecycle.frontMatter': 'Write {value} into the front matter',
  'fix.lifecycle.line': 'Write {value} here',
  'fix.lifecycle.review': 'Mark as reviewed today...',
  'fix.lifecycle.status': 'Set the status to "{value}"',
  'lifecycle.statusThere': 'The status of that document',
  'ready.yes': 'Nothing stands in the way. The document can be published.',
  'ready.no': 'To settle before publishing: {count}',
  'rule.lifecycle/review.summary': 'Reviews take place when they are due, at least once a year.',
  'rule.lifecycle/review.why': 'A document that nobody has looked at for a long time promises a service that may no longer exist.',
  'rule.lifecycle/gate.summary': 'A document that is approved or in force names its owner, version, effective date and last review.',
  'rule.lifecycle/gate.why': 'Staff and customers must see which text applies, since when, and who answers for it.',
  'rule.lifecycle/relies-on-draft.summary': 'A document in force relies only on documents that are in force.',
  'rule.lifecycle/relies-on-draft.why':
    'A rule that points to a draft can change overnight, and one that points to a retired document can no longer be followed.',
  'rule.lifecycle/revision.summary': 'The front matter, the line with the last revision and the change log agree.',
  'rule.lifecycle/revision.why': 'Where two places in a document give different versions or dates, readers trust neither.',
  'rule.lifecycle/unversioned-change.summary': 'A text in force is not changed without a new version or date.',
  'rule.lifecycle/unversioned-change.why':
    'Whoever printed or translated the document can see only from its version or date that the text has changed.',
} as const;
