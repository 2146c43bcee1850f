import type { LanguagePack } from '../types.ts';

/** How a figure is written into a sentence in Chinese. */
export const goals: LanguagePack['goals'] = {
  limit: '在{amount}内',
  limitBeforeNoun: '{amount}内',
  amounts: {
    second: ['{n}秒', '{n}秒'],
    minute: ['{n}分钟', '{n}分钟'],
    hour: ['{n}小时', '{n}小时'],
    day: ['{n}天', '{n}天'],
    workingDay: ['{n}个工作日', '{n}个工作日'],
    week: ['{n}周', '{n}周'],
    month: ['{n}个月', '{n}个月'],
    ring: ['铃响{n}声', '铃响{n}声'],
  },
  attributive: ['(?:及时|迅速|快速|快捷|即时|尽快|尽早)(?=的)'],
  place: 'beforeAction',
  finalWords: [],
  totalities: ['始终|一直|总是|随时|全天候|时刻', '(?:每次|一律)都?'],
  share: '在[X]%的情况下',
  shareAtEnd: '，达标率不低于[X]%',
  conditionAtEnd: '（前提：[条件]）',
  channelStandards: {
    phone: '[X]%的来电在铃响[X]声内接听。',
    email: '电子邮件在收到后[X]个工作小时内回复。',
    chat: '在线咨询在[X]秒内由人工客服应答。',
    message: '短信和即时消息在收到后[X]个工作小时内回复。',
    social: '社交媒体上的提问和评论在[X]个工作小时内回复。',
    post: '信函在收到后[X]个工作日内书面回复。',
    form: '网上表单在提交后[X]个工作小时内回复。',
    counter: '来访者到达后[X]分钟内有工作人员接待。',
    visit: '上门人员最迟于约定时间后[X]分钟到达。',
  },
};
