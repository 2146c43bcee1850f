/** Vietnamese words that promise an effort instead of a result. */
import type { CueList } from '../../types.ts';

/** Weak commitments. */
export const weak: CueList = {
  high: [
    '(?:luôn |sẽ |luôn luôn )?(?:cố gắng|gắng|ráng|cố|gắng sức)(?= (?:hết|để|trả|giải|xử|đáp|phục|giảm|gọi|liên|hỗ|giữ|rút|bố|làm|hoàn|giao|không|tối|thực|sắp|thu|tránh|mang|đem|phản|khắc|cung|sao|xếp|nhanh|sớm|kịp|tìm)|[.,;])(?: hết sức(?: mình)?| hết mức| tối đa| sao cho)?',
    '(?:luôn |sẽ |luôn luôn |không ngừng |cam kết )?(?:nỗ lực|phấn đấu|gắng sức|ra sức|dốc sức|dốc lòng|dốc hết sức)(?: hết (?:sức|mình)(?: mình)?| không ngừng| hơn nữa| cao nhất| tối đa)?',
    '(?:với |bằng |thực hiện |dành |dồn )?(?:mọi|tất cả|hết) (?:nỗ lực|sự nỗ lực|cố gắng|khả năng|sức lực|tâm huyết)(?: hợp l[ýí]| cần thiết| có thể)?',
    '(?:làm|thực hiện) (?:mọi|tất cả|hết) (?:điều|những gì|mọi thứ|mọi việc|những điều|cách|thứ)(?: mà)?(?: chúng tôi| mình)? (?:có thể|trong khả năng)',
    '(?:làm )?hết (?:sức|mình|lòng|sức mình|khả năng)(?: mình)?(?: (?:để|cố gắng|vì))?',
    '(?:bằng|tìm|tìm đủ|tìm mọi) (?:mọi )?cách(?: có thể| tốt nhất)?(?= (?:để|hỗ|giải|đáp|giúp|làm))',
    '(?<=(?:chúng tôi|công ty|cửa hàng|đội ngũ|nhân viên)(?: luôn| sẽ| đều| cùng)? )(?:hướng|vươn) (?:tới|đến)(?: sự hài lòng[^.;,]{0,24})?',
    '(?:chúng tôi |công ty |đội ngũ )(?:rất |luôn )?(?:mong muốn|mong(?! (?:đợi|quý|bạn|khách|nhận))|ước mong|hy vọng|hi vọng|kỳ vọng(?! (?:nhân viên|mọi|mỗi|các))|khát khao|mong mỏi)',
    'hy vọng|hi vọng',
    '(?:quyết tâm|tâm huyết|nguyện|một lòng|tận lực|đồng lòng)(?= (?:mang|phục|đem|cải|nâng|vì|giữ|làm|hỗ|đáp))',
    '(?:có|với) (?:thiện chí|ý định|chủ trương|mong muốn)(?= (?:giải|hỗ|đáp|phục|trả|cải|nâng|mang))',
    'không tiếc (?:công sức|công|sức)|xắn tay áo|chung tay',
    'dự định|có kế hoạch(?= (?:trả|giải|xử|cải|nâng|phục))|toan tính',
  ],
  medium: [
    'cố gắng|nỗ lực|phấn đấu',
    'mong muốn(?! của)',
    '(?:đặt|đề) (?:ra )?mục tiêu',
    '(?:chú trọng|đề cao|coi trọng|đặt (?:nặng|trọng tâm))(?= (?:đến|tới|việc|vào|chất|sự|trải))',
    '(?:hướng|vươn) (?:tới|đến)(?: sự hài lòng[^.;,]{0,24})?(?! (?:mục [0-9]|trang|phía|nhà|[0-9]))',
    'tạo (?:mọi )?(?:điều kiện|cơ hội)(?: thuận lợi| tốt nhất)?',
    'luôn (?:sẵn lòng|hết lòng|đồng hành|sát cánh)|sẵn lòng',
    'đồng hành (?:cùng|với)',
    'chủ động tìm|tìm cách',
    'kỳ vọng(?! (?:đối với|của|ở))',
  ],
  low: [
    'nên',
    'có thể',
    'quan tâm',
    'sẵn sàng',
    'mong',
    'tiếp tục',
    'khuyến khích',
    'dự kiến|ước tính',
    'nâng cao|tăng cường|đẩy mạnh|cải thiện|thúc đẩy|phát huy|củng cố',
  ],
  except: [
    '(?:số|lần|các) (?:lần )?(?:cố gắng|nỗ lực)(?: (?:liên hệ|đăng nhập|gọi))?|nỗ lực (?:đăng nhập|truy cập)',
    '(?:sự |những |ghi nhận |khen thưởng |đánh giá |công nhận )(?:nỗ lực|cố gắng|phấn đấu)(?: của)?',
    'hướng (?:dẫn|về phía|đi)|phương hướng',
    '(?:mong muốn|kỳ vọng|hy vọng) của (?:khách|khách hàng|quý khách|người)',
    'quá (?:cố|sức)|cố (?:ý|tình|định|hữu|vấn)|sự cố|củng cố|gia cố|hết sức khỏe',
    '(?:khóa|khoá|lớp|chương trình|buổi|phần) (?:đào tạo |học )?nâng cao|trình độ nâng cao|cài đặt nâng cao|tìm kiếm nâng cao',
    'mong (?:quý khách|bạn|khách hàng|nhận được)',
    'ngày (?:giao|đến) dự kiến|thời gian (?:giao hàng |hoàn thành )?dự kiến|(?:chi phí|giá trị) (?:dự kiến|ước tính)|ngày dự kiến',
  ],
};
