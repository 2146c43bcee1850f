/** What is said about the wording of sentences. */
export const wording = {
  'wording/weak-commitment.weak': '"{term}" makes a promise with a figure sound optional. Write "will", or say in what share of cases it holds.',
  'wording/jargon.plain': '"{term}" is office language. Write: {plain}.',
  'wording/jargon.drop': '"{term}" is office language and adds nothing. Leave it out, or say plainly what is meant.',
  'wording/agentless-duty.nobody': '"{term}" does not say who has to do it. Name the role or team.',
  'wording/long-sentence.words': 'This sentence has {count} words; beyond {limit}, readers lose the thread. Split it, or turn it into a list.',
  'wording/long-sentence.characters':
    'This sentence has {count} characters; beyond {limit}, readers lose the thread. Split it, or turn it into a list.',

  'rule.wording/weak-commitment.summary': 'A promise with a figure is worded as a promise.',
  'rule.wording/weak-commitment.why': 'Nobody can hold you to "we aim to"; if the figure is not always met, a share of cases says so honestly.',
  'rule.wording/jargon.summary': 'Customers and staff are spoken to in everyday words.',
  'rule.wording/jargon.why': 'A reader who has to look up or guess a word misses what is promised or asked.',
  'rule.wording/agentless-duty.summary': 'Every duty says who has to do it.',
  'rule.wording/agentless-duty.why': 'If a duty belongs to nobody, everybody expects somebody else to do it.',
  'rule.wording/long-sentence.summary': 'A sentence can be taken in at one reading.',
  'rule.wording/long-sentence.why': 'By the end of a long sentence, readers have forgotten how it began and what they are to do.',
} as const;
