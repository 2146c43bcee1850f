import type { LanguagePack } from '../types.ts';

/** How a figure is written into a sentence in English. */
export const goals: LanguagePack['goals'] = {
  limit: 'within {amount}',
  amounts: {
    second: ['{n} second', '{n} seconds'],
    minute: ['{n} minute', '{n} minutes'],
    hour: ['{n} hour', '{n} hours'],
    day: ['{n} day', '{n} days'],
    workingDay: ['{n} working day', '{n} working days'],
    week: ['{n} week', '{n} weeks'],
    month: ['{n} month', '{n} months'],
    ring: ['{n} ring', '{n} rings'],
  },
  attributive: ['prompt(?:er)?|quick(?:er)?|swift(?:er)?|rapid|speedy|fast(?:er)?|timely|early|immediate|instant|expeditious'],
  place: 'end',
  finalWords: [],
  totalities: ['always', 'at all times', 'at any time', 'every (?:single )?time', 'without (?:fail|exception)', 'constantly|permanently'],
  share: '',
  shareAtEnd: ' in [X]% of cases',
  conditionAtEnd: ' if [condition]',
  channelStandards: {
    phone: 'We answer [X]% of calls within [X] rings.',
    email: 'We reply to emails within [X] working hours of receiving them.',
    chat: 'A member of staff joins the chat within [X] seconds.',
    message: 'We reply to text messages within [X] working hours of receiving them.',
    social: 'We reply to questions and reviews on social media within [X] working hours.',
    post: 'We reply to letters within [X] working days of receiving them.',
    form: 'We reply to enquiries sent by online form within [X] working hours of receiving them.',
    counter: 'A member of staff greets you within [X] minutes of your arrival.',
    visit: 'We arrive within [X] minutes of the time that we agreed with you.',
  },
};
