/** What is said of blanks that somebody else fills. */
export const blanks = {
  'placeholders/for-others.several': '{count} blanks here are for somebody else to fill: {ways}. If that is right, leave them as they are.',
  'placeholders/for-others.one': 'One blank here is for somebody else to fill: {ways}. If that is right, leave it as it is.',
  'filler.paper': 'on paper',
  'filler.reply': 'in a reply or message',
  'filler.tool': 'by the publishing tool',
  'rule.placeholders/for-others.summary': 'Blanks for somebody else are told from your own.',
  'rule.placeholders/for-others.why':
    'Lines to sign on, reply scripts and variables of a publishing tool stay empty on purpose. One note says how many there are, so that none of your own hides among them.',
} as const;
