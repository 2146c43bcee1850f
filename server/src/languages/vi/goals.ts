import type { LanguagePack } from '../types.ts';

/** How a figure is written into a sentence in Vietnamese. */
export const goals: LanguagePack['goals'] = {
  limit: 'trong vòng {amount}',
  amounts: {
    second: ['{n} giây', '{n} giây'],
    minute: ['{n} phút', '{n} phút'],
    hour: ['{n} giờ', '{n} giờ'],
    day: ['{n} ngày', '{n} ngày'],
    workingDay: ['{n} ngày làm việc', '{n} ngày làm việc'],
    week: ['{n} tuần', '{n} tuần'],
    month: ['{n} tháng', '{n} tháng'],
    ring: ['{n} hồi chuông', '{n} hồi chuông'],
  },
  attributive: [],
  place: 'end',
  finalWords: [],
  totalities: [
    'luôn luôn|luôn|(?:lúc nào|khi nào|bao giờ|giờ nào) cũng',
    'mọi lúc,? mọi nơi|mọi lúc|mọi thời điểm|(?:vào )?(?:bất cứ|bất kỳ|bất kể) (?:lúc|khi) nào',
    'trong mọi trường hợp|(?:mà )?không (?:có )?ngoại lệ',
  ],
  share: '',
  shareAtEnd: ' trong [X]% số trường hợp',
  conditionAtEnd: ' nếu [điều kiện]',
  channelStandards: {
    phone: '[X]% cuộc gọi được nhấc máy trong vòng [X] hồi chuông.',
    email: 'Email được trả lời trong vòng [X] giờ làm việc kể từ khi nhận được.',
    chat: 'Nhân viên trả lời khách trên khung chat trong vòng [X] giây.',
    message: 'Tin nhắn được trả lời trong vòng [X] giờ làm việc kể từ khi nhận được.',
    social: 'Câu hỏi và đánh giá trên mạng xã hội được trả lời trong vòng [X] giờ làm việc.',
    post: 'Thư được trả lời trong vòng [X] ngày làm việc kể từ khi nhận được.',
    form: 'Yêu cầu qua biểu mẫu trực tuyến được trả lời trong vòng [X] giờ làm việc kể từ khi nhận được.',
    counter: 'Khách đến quầy được nhân viên chào hỏi trong vòng [X] phút.',
    visit: 'Nhân viên có mặt tại nhà khách chậm nhất [X] phút sau giờ hẹn.',
  },
};
