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
  'standards/conflict.here': '"{other}" is given for the same thing elsewhere in this document. Keep one figure, or say which cases each is for.',
  'standards/conflict.elsewhere': '{file} gives "{other}" for the same thing. Keep one figure, or say which cases each is for.',
  'standards/uncovered-channel.none':
    'Customers can reach you here ({channel}), but no standard gives a figure for it. Say how soon they are served.',
  'standards/uncovered-channel.noTime': 'The standards for this channel ({channel}) do not say how soon customers are served. Give a time.',
  'related.otherFigure': 'The other figure',
  'fix.useFigure': 'Use "{text}" here too',
  'rule.standards/conflict.summary': 'The same commitment has the same figure everywhere.',
  'rule.standards/conflict.why': 'Staff follow the figure they read first, and a customer will quote the better one.',
  'rule.standards/uncovered-channel.summary': 'Every channel that is offered has a standard.',
  'rule.standards/uncovered-channel.why': 'Customers expect an answer wherever they are told to ask.',
} as const;
