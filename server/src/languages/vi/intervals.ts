import type { LanguagePack } from '../types.ts';

/** How writers say that something recurs, beyond figures and adverbs. */
export const intervals: LanguagePack['intervals'] = {
  long: ['(?:vài|mấy|nhiều) năm (?:một|1) lần', 'cách năm', 'cứ (?:vài|mấy) năm'],
  occasions: [
    'mỗi(?! (?:ý kiến|góp ý|phản hồi|lời)) \\p{L}+',
    'sau (?:khi|lần|buổi|chuyến|đơn|cuộc) \\p{L}+',
    '(?:ngay )?khi (?:khách )?(?:nhận hàng|giao hàng|thanh toán|trả phòng|rời|hoàn tất|đóng|kết thúc)[^.;]{0,20}',
    'kèm (?:theo )?(?:hóa đơn|đơn hàng|phiếu giao)',
    'trên (?:hóa đơn|biên lai)',
  ],
  nextReview: [
    '(?:lần|kỳ|đợt) (?:rà soát|xem xét|cập nhật|đánh giá) (?:tiếp theo|kế tiếp|sau|tới)',
    '(?:rà soát|xem xét|cập nhật) (?:tiếp theo|lần tới|lần sau)',
  ],
};
