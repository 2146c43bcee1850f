import type { TermWording } from '../termWording.ts';

/** Định nghĩa và các từ cùng nghĩa. */
export const terms: TermWording = {
  namedBefore: '(?:(?:sau đây|dưới đây|trong tài liệu này|từ đây|được)?[ ,]{0,2}(?:gọi (?:tắt|chung|là)?|viết tắt)? ?(?:là|:)? ?){1,3}',
  joiners: ['hoặc', 'hay', 'còn gọi là', 'hay còn gọi là'],
  articles: [],
  asides: ['lưu ý', 'ghi chú', 'chú ý', 'ví dụ', 'quan trọng', 'xem thêm'],
  pronouns: ['chúng tôi', 'chúng ta', 'bạn', 'quý khách', 'đây', 'đó'],
  copulas: ['là', 'gồm', 'bao gồm'],
  leads: ['(?:trong|theo|cho mục đích của|vì mục đích của)(?: [\\p{L}\\p{M}]+){1,6} này'],
  columns: ['(?:thuật|từ) ngữ', 'khái niệm', 'từ viết tắt', 'viết tắt'],
  citations: ['(?:Luật|Bộ luật|Nghị định|Thông tư|Pháp lệnh)[^.;,]{0,80}'],
  classing: ['một', 'mọi', 'mỗi', '(?:được )?(?:coi|xem|xếp) (?:là|vào loại)'],
  proper: ['Thứ', 'Chủ', 'Tết', 'Nhà', 'Quốc', 'Bộ', 'Luật'],
  determiners: ['một', 'mọi', 'mỗi', 'bất kỳ', 'các', 'những'],
  between: ['và', 'hoặc', 'hay', 'và/hoặc', 'cũng như', 'lẫn', 'với', 'không phải(?: là)?'],
  synonyms: [
    {
      words: [
        { forms: ['khách hàng'] },
        { forms: ['người tiêu dùng'], unless: ['quyền lợi (?:của )?người tiêu dùng', 'bảo vệ người tiêu dùng'] },
        { forms: ['thân chủ'] },
      ],
      except: ['(?:dịch vụ|chăm sóc|bộ phận|phòng|tổng đài|trung tâm|ban|hỗ trợ|quan hệ) khách hàng'],
    },
    { words: [{ forms: ['hoàn tiền'] }, { forms: ['trả lại tiền'] }], except: [] },
  ],
};
