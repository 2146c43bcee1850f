/** What the command line says beside findings. */
export const commandLine = {
  'cli.fill.help': 'Enter leaves a blank for later, "=" takes the value in brackets, "." stops; what was given is written.',
  'cli.fill.places': '({count} places)',
  'cli.fill.number': 'number',
  'cli.fill.numberEverywhere': 'number, or number and * for all places',
  'cli.fill.typeNumber': 'Type a number from 1 to {count}.',
  'cli.fill.typeAgain': 'Type it again to keep it.',
  'cli.fill.filled': 'filled {names}',
  'cli.fill.left': '{count} left',
  'cli.fill.none': 'no blank is left',
  'cli.review.done': 'reviewed {date}',
} as const;
