/** What is said where a writer sets a target. */
export const goals = {
  'goals.here': 'used in this document',
  'goals.file': 'used in {file}',
  'goals.charters': 'usual in public service charters',
  'goals.callCentres': 'usual in call centres, for 80% of calls',
  'goals.complaints': 'usual in complaints procedures',
  'goals.blank': 'a blank for your own figure',
  'fix.setTarget': 'Set a target...',
  'fix.addShare': 'Say for how many cases: "{text}"',
  'fix.addCondition': 'Say under which condition: "{text}"',
  'fix.addChannelStandard': 'Add a standard for this channel ({channel})',
} as const;
