/** What is said about filling blanks, and about values given for them. */
export const filling = {
  'placeholders/unused-value.near': 'This document has no blank called "{name}". Did you mean "{near}"?',
  'placeholders/unused-value.unused':
    'This document has no blank called "{name}", so the value is shown nowhere. Check the spelling, or delete the line.',
  'placeholders/unused-value.blank': 'The value of "{name}" still holds the blank "{text}". Put the real value in its place.',
  'placeholders/unused-value.notText': 'The value of "{name}" should be a piece of text. If it begins with a bracket, put it in quotation marks.',
  'rule.placeholders/unused-value.summary': 'Every value given for a blank is used.',
  'rule.placeholders/unused-value.why': 'A value under a misspelt name is shown nowhere, and its blank stays open without anybody noticing.',
  'fix.deleteValue': 'Delete the value of "{name}"',
  'preview.valueOf': 'The value of the blank "{text}"',
  'hover.value': 'Shown as "{value}"',
} as const;
