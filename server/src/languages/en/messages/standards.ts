/** What is said about promises and their figures. */
export const standards = {
  'standards/overpromise.absolute': '"{term}" promises what nobody can assure. Give a share of cases, or say under which condition it holds.',
  'rule.standards/overpromise.summary': 'No promise is absolute about an outcome.',
  'rule.standards/overpromise.why': 'One missed case breaks an absolute promise; a share of cases can be kept and shown.',
  'standards/unmeasured.none': '"{term}" has no figure beside it. Say by when, how often or how well, so that a customer can hold you to it.',
  'standards/incomplete.event': '"{term}" does not say what happens by then. Name the action.',
  'standards/incomplete.start': '"{term}" does not say from when it counts. Name the event, such as the receipt of the order.',
  'rule.standards/unmeasured.summary': 'Every promise to customers has a figure.',
  'rule.standards/unmeasured.why': 'A promise without a figure can neither be kept nor broken.',
  'rule.standards/incomplete.summary': 'A figure says what it is about.',
  'rule.standards/incomplete.why': 'A time that begins nowhere never runs out.',
} as const;
