/** Vietnamese words for kinds, statuses, headings and dates, and how running text is cut. */
import type { LanguagePack } from '../types.ts';

/** How running text is cut. */
export const prose: LanguagePack['prose'] = {
  words: 'letters',
  terminators: { anywhere: '', beforeSpace: '.!?…' },
  abbreviations: [
    'v.v.',
    'TP.',
    'Tp.',
    'T.P.',
    'Q.',
    'P.',
    'ThS.',
    'Ths.',
    'TS.',
    'GS.',
    'PGS.',
    'BS.',
    'KS.',
    'CN.',
    'LS.',
    'ĐT.',
    'SĐT.',
    'Tel.',
    'Fax.',
    'VD.',
    'Vd.',
    'vd.',
    'tr.',
    'Tr.',
    'NXB.',
    'Cty.',
    'Co.',
    'Ltd.',
    'Mr.',
    'Mrs.',
    'Ms.',
    'Dr.',
    'No.',
    'St.',
  ],
};

/** How the language is recognised without a `language` key. */
export const detection: LanguagePack['detection'] = {
  stopWords: [
    'và',
    'của',
    'là',
    'có',
    'được',
    'không',
    'trong',
    'với',
    'các',
    'những',
    'này',
    'khi',
    'một',
    'đã',
    'sẽ',
    'để',
    'từ',
    'hoặc',
    'tại',
    'chúng',
    'tôi',
    'bạn',
    'khách',
    'hàng',
    'phải',
    'theo',
    'đến',
    'về',
    'người',
    'nhân',
    'viên',
    'nếu',
    'cần',
    'trên',
    'vào',
    'bằng',
    'như',
    'đó',
    'cho',
    'mọi',
    'dịch',
    'vụ',
  ],
};

/**
 * The rest of a title. In Vietnamese the noun that says what a document is comes first ("Sổ tay chính sách đổi trả" is a
 * handbook), so a cue takes all that follows with it.
 */
const rest = '(?: [^\\n]{0,120})?';

/** Kinds of document. */
export const kinds: LanguagePack['kinds'] = {
  charter: {
    name: 'Bản cam kết dịch vụ khách hàng',
    titleCues: [
      `cam kết (?:về )?(?:dịch vụ|phục vụ|chất lượng|chăm sóc|hỗ trợ|với|của|đối với)${rest}`,
      `(?:bản|lời) (?:cam kết|hứa)(?! bảo mật)${rest}`,
      `điều lệ (?:về )?(?:dịch vụ|phục vụ|khách hàng|chăm sóc)${rest}`,
      `hiến chương${rest}`,
      'cam(?: |-|_)ket',
      `tuyên (?:bố|ngôn) (?:về )?(?:dịch vụ|phục vụ|chất lượng|khách hàng)${rest}`,
      `quyền lợi (?:của )?(?:khách hàng|người bệnh|hành khách)${rest}`,
    ],
  },
  policy: {
    name: 'Chính sách dịch vụ khách hàng',
    titleCues: [
      `chính sách${rest}`,
      'chinh(?: |-|_)sach',
      `(?:bản )?quy định${rest}`,
      `quy chế${rest}`,
      `nội quy (?:phục vụ|tiếp khách|giao tiếp)${rest}`,
      `(?:bộ )?tiêu chuẩn (?:dịch vụ|phục vụ|chất lượng)${rest}`,
    ],
  },
  handbook: {
    name: 'Sổ tay nhân viên',
    titleCues: [
      `(?:cuốn )?sổ tay(?! (?:văn hóa|văn hoá|phong cách|triết lý))${rest}`,
      'so(?: |-|_)tay',
      `cẩm nang (?:dành cho |của )?(?:nhân viên|nhân sự|nội bộ|cửa hàng|người mới)${rest}`,
      `tài liệu (?:hướng dẫn )?(?:dành cho )?(?:nhân viên|nội bộ)${rest}`,
    ],
  },
  playbook: {
    name: 'Cẩm nang dịch vụ khách hàng',
    titleCues: [
      `cẩm nang${rest}`,
      'cam(?: |-|_)nang',
      `(?:kim chỉ nam|bí kíp|bí quyết phục vụ)${rest}`,
      `bộ (?:nguyên tắc|quy tắc) (?:dịch vụ|phục vụ|chăm sóc|ứng xử)${rest}`,
      `(?:sổ tay )?(?:triết lý|văn hóa|văn hoá|phong cách) (?:dịch vụ|phục vụ)${rest}`,
      'playbook',
    ],
  },
  procedure: {
    name: 'Quy trình',
    titleCues: [
      `qu[yi] trình${rest}`,
      'quy(?: |-|_)trinh',
      `thủ tục${rest}`,
      `(?:các|từng) bước${rest}`,
      `hướng dẫn (?:xử l[ýí]|giải quyết|thực hiện|tiếp nhận|đổi|hoàn|chuyển|khiếu nại)${rest}`,
      'lưu đồ',
    ],
  },
};

/** Where a document stands. */
export const statuses: LanguagePack['statuses'] = {
  draft: { name: 'Bản nháp', aliases: ['nháp', 'dự thảo', 'bản dự thảo', 'bản thảo', 'đang soạn', 'đang soạn thảo', 'soạn thảo'] },
  review: {
    name: 'Đang xem xét',
    aliases: [
      'xem xét',
      'chờ duyệt',
      'chờ phê duyệt',
      'đang rà soát',
      'đang duyệt',
      'đang thẩm định',
      'lấy ý kiến',
      'đang lấy ý kiến',
      'trình duyệt',
    ],
  },
  approved: { name: 'Đã phê duyệt', aliases: ['phê duyệt', 'đã duyệt', 'được phê duyệt', 'đã thông qua', 'đã ký'] },
  'in-force': {
    name: 'Đang có hiệu lực',
    aliases: ['có hiệu lực', 'còn hiệu lực', 'hiệu lực', 'hiện hành', 'đang áp dụng', 'áp dụng', 'ban hành', 'đã ban hành', 'đang hiệu lực'],
  },
  retired: {
    name: 'Hết hiệu lực',
    aliases: [
      'đã thu hồi',
      'thu hồi',
      'bãi bỏ',
      'đã bãi bỏ',
      'ngừng áp dụng',
      'không còn hiệu lực',
      'đã thay thế',
      'bị thay thế',
      'lưu trữ',
      'đã hủy',
    ],
  },
};

/** How headings are numbered and joined. */
export const headings: LanguagePack['headings'] = {
  numbering: [
    '(?:chương|phần|mục|điều|khoản|tiểu mục|phụ lục)(?: thứ)? (?:[0-9]+(?:\\.[0-9]+){0,4}|[ivxlcdm]+|[a-hđ]|nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)',
    '[a-hđ](?=[.)])',
  ],
  joiners: ['và', '&', 'cùng với', 'cũng như', 'kèm', '/', '+'],
  ignorable: [
    'của chúng tôi',
    'của chúng ta',
    'của công ty',
    'của cửa hàng',
    'của chính sách',
    'của chính sách này',
    'của quy trình',
    'của quy trình này',
    'của tài liệu',
    'của tài liệu này',
    'của bản cam kết',
    'của sổ tay',
    'của cẩm nang',
    'dịch vụ khách hàng',
    'chăm sóc khách hàng',
    'các',
    'những',
    'về',
    'chung',
    'cụ thể',
    'tại công ty',
    'của bản này',
    'của chúng mình',
    'của đơn vị',
    'của quy định',
    'của quy định này',
    'của quy chế',
    'của hướng dẫn này',
    'của sổ tay này',
    'của cẩm nang này',
    'của bản cam kết này',
    'của bản tuyên ngôn',
    'đối với khách hàng',
    'với khách hàng',
    'công tác',
    'hoạt động',
    'một số',
  ],
};

/** How dates are written. */
export const dates: LanguagePack['dates'] = {
  months: [
    ['tháng một', 'tháng giêng', 'tháng 1', 'tháng 01'],
    ['tháng hai', 'tháng 2', 'tháng 02'],
    ['tháng ba', 'tháng 3', 'tháng 03'],
    ['tháng tư', 'tháng bốn', 'tháng 4', 'tháng 04'],
    ['tháng năm', 'tháng 5', 'tháng 05'],
    ['tháng sáu', 'tháng 6', 'tháng 06'],
    ['tháng bảy', 'tháng bẩy', 'tháng 7', 'tháng 07'],
    ['tháng tám', 'tháng 8', 'tháng 08'],
    ['tháng chín', 'tháng 9', 'tháng 09'],
    ['tháng mười', 'tháng 10'],
    ['tháng mười một', 'tháng 11'],
    ['tháng mười hai', 'tháng chạp', 'tháng 12'],
  ],
  longForm: 'ngày {day} tháng {monthNumber} năm {year}',
  patterns: [
    '(?:ngày )?(?<day>0?[1-9]|[12][0-9]|3[01]) tháng (?<month>0?[1-9]|1[0-2])(?: năm |, |/)(?<year>[0-9]{4})',
    '(?:ngày )?(?<day>0?[1-9]|[12][0-9]|3[01]) (?<month>tháng (?:mười hai|mười một|mười|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|chạp))(?: năm |, )(?<year>[0-9]{4})',
    '(?:ngày )?(?<day>0?[1-9]|[12][0-9]|3[01])/(?<month>0?[1-9]|1[0-2])/(?<year>[0-9]{4})',
    '(?:ngày )?(?<day>0?[1-9]|[12][0-9]|3[01])-(?<month>0?[1-9]|1[0-2])-(?<year>[0-9]{4})',
    '(?:ngày )?(?<day>0?[1-9]|[12][0-9]|3[01])\\.(?<month>0?[1-9]|1[0-2])\\.(?<year>[0-9]{4})',
  ],
};
