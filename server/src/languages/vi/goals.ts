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
  totalities: ['luôn luôn|luôn|lúc nào cũng|mọi lúc|bất cứ lúc nào', 'trong mọi trường hợp'],
  share: '',
  shareAtEnd: ' trong [X]% trường hợp',
  conditionAtEnd: ', nếu [điều kiện]',
  channelStandards: {
    phone: '[X]% cuộc gọi được tiếp nhận trong vòng [X] hồi chuông.',
    email: 'Email được trả lời trong vòng [X] giờ làm việc kể từ khi nhận.',
    chat: 'Nhân viên vào cuộc trò chuyện trong vòng [X] giây.',
    message: 'Tin nhắn được trả lời trong vòng [X] giờ làm việc kể từ khi nhận.',
    social: 'Câu hỏi và đánh giá trên mạng xã hội được trả lời trong vòng [X] giờ làm việc.',
    post: 'Thư được trả lời trong vòng [X] ngày làm việc kể từ khi nhận.',
    form: 'Biểu mẫu trực tuyến được trả lời trong vòng [X] giờ làm việc kể từ khi nhận.',
    counter: 'Khách đến quầy được nhân viên chào trong vòng [X] phút.',
    visit: 'Nhân viên có mặt tại nhà khách chậm nhất [X] phút sau giờ hẹn.',
  },
};
