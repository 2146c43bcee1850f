import type { LanguagePack } from '../types.ts';

/** How a figure is written into a sentence in German. */
export const goals: LanguagePack['goals'] = {
  limit: 'innerhalb von {amount}',
  amounts: {
    second: ['{n} Sekunde', '{n} Sekunden'],
    minute: ['{n} Minute', '{n} Minuten'],
    hour: ['{n} Stunde', '{n} Stunden'],
    day: ['{n} Tag', '{n} Tagen'],
    workingDay: ['{n} Arbeitstag', '{n} Arbeitstagen'],
    week: ['{n} Woche', '{n} Wochen'],
    month: ['{n} Monat', '{n} Monaten'],
    ring: ['{n} Klingelzeichen', '{n} Klingelzeichen'],
  },
  attributive: [
    '(?:zeitnah|schnell|rasch|zügig|prompt|umgehend|kurzfristig|baldig|unverzüglich|sofortig|schnellstmöglich|rechtzeitig|frühzeitig|baldmöglichst)(?:e[nrms]?)',
  ],
  place: 'end',
  finalWords: [
    'an|ab|zurück|weiter|mit|ein|aus|auf|entgegen|nach|vor|um|her|hin|fest|bereit|zu|teil',
    '(?:ge|be|er|ver|zer|ent|über|unter|beant|benach)\\p{L}{2,16}t',
    '\\p{L}{3,18}(?:en|ern|eln)',
  ],
  totalities: ['immer|stets|jederzeit|ständig|durchgehend|ausnahmslos', 'zu jeder Zeit', 'rund um die Uhr', 'in (?:jedem Fall|allen Fällen)'],
  share: 'in [X] % der Fälle',
  shareAtEnd: ', und zwar in [X] % der Fälle',
  conditionAtEnd: ', sofern [Bedingung]',
  channelStandards: {
    phone: 'Wir nehmen [X] % der Anrufe innerhalb von [X] Sekunden an.',
    email: 'Wir beantworten E-Mails innerhalb von [X] Servicestunden nach Eingang.',
    chat: 'Im Chat antwortet Ihnen ein Mensch innerhalb von [X] Sekunden.',
    message: 'Wir beantworten Kurznachrichten innerhalb von [X] Servicestunden nach Eingang.',
    social: 'Wir antworten auf Fragen und Bewertungen in sozialen Medien innerhalb von [X] Servicestunden.',
    post: 'Wir beantworten Briefe innerhalb von [X] Arbeitstagen nach Eingang.',
    form: 'Wir beantworten Anfragen über das Onlineformular innerhalb von [X] Servicestunden nach Eingang.',
    counter: 'Vor Ort sprechen wir Sie innerhalb von [X] Minuten an.',
    visit: 'Wir kommen spätestens [X] Minuten nach der vereinbarten Uhrzeit.',
  },
};
