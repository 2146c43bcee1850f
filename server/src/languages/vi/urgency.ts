import type { LanguagePack } from '../types.ts';
import { perils } from './cues/perils.ts';

/** What must be dealt with at once (fire and the like, what happens to a body, attacks), and the words for "at once". */
export const urgency: LanguagePack['urgency'] = {
  dangers: [
    'cháy(?! hàng)(?: nổ)?|hỏa hoạn|khói|rò rỉ (?:gas|khí|điện)|mùi gas|nổ (?:bình|gas|lốp)|điện giật|chập điện|sơ tán|ngập(?: lụt)?|lũ lụt',
    'ngất(?: xỉu)?|bất tỉnh|choáng|xỉu|co giật|đột quỵ|khó thở|hóc(?! búa)|sặc(?! sỡ)|chảy máu|bị thương|chấn thương|tai nạn|té ngã|trượt ngã|đuối nước|sơ cứu|cấp cứu|dị ứng|lạc trẻ|trẻ lạc|bỏng',
    'hành hung|đánh nhau|cướp|bạo lực|vũ khí|đe dọa (?:tính mạng|đánh|giết)|quấy rối|sàm sỡ|đột nhập|bom|(?:hành lý|túi|va ?li|gói|kiện)(?: \\p{L}+)? (?:vô chủ|không rõ chủ|khả nghi)|giông(?: sét| tố)?|sấm sét|sét đánh',
    perils,
  ],
  atOnce: ['(?:ngay )?(?:lập tức|tức thì|tức khắc|tức tốc)|ngay|liền'],
};
