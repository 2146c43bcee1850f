/** Vietnamese overpromises in free words: a totality and an outcome for the customer, in frames rather than stock phrases. */

/** Hours at which nobody expects to be served. */
const anyHour =
  '(?:lúc nửa đêm|giữa đêm|nửa đêm|giữa khuya|đêm khuya|khuya|gà gáy|ba giờ sáng|đêm giao thừa|mùng một Tết|ngày Tết|lúc nào|giờ nào|hôm nào|mấy giờ|bất kể (?:giờ|ngày|lúc)[^.;,:]{0,10})';

/** Being reached and served. */
const served =
  '(?:bắt máy|nhấc máy|nghe máy|trả lời|trả lời ngay|tiếp|đón|người (?:nghe|trực|tiếp|trả lời|giúp|đón)|phục vụ|đến nơi|tới nơi|đúng (?:giờ|hẹn|lịch)|giao tận|có mặt|thông suốt|chạy đều)';

/** Failures of a service, not of conduct. */
const mishaps =
  '(?:sai(?! (?:phạm|quy))|hỏng|hư|trễ|chậm|muộn|nhầm|lệch|lỗi|trục trặc|thất lạc|mất(?! (?:trật|lịch))|sót|lạc|vỡ|phai|bong|rơi|gián đoạn|thiếu|thất bại|trượt)';

/** Good ends of a matter. */
const goodEnds = '(?:ra|đẹp|khỏi|hết|sạch|lành|xong|mê|vừa|đậu|đỗ|trúng|êm|thành công|hài lòng|đạt|yên tâm)(?! (?:khỏi|ngoài|quầy|vào|giờ))';

/** Words that bring a figure, which makes the promise one to be measured. */
const measured = '(?![^.;]{0,24} (?:trong|trước|chậm nhất|không quá|tối đa|sau) (?:vòng )?[0-9])';

/** Patterns of high level. */
export const freeAbsolutes: readonly string[] = [
  // At whatever hour, somebody is there.
  `(?:gọi|nhắn|nhắn tin|điện|hỏi|đến|ghé|tới|mở ứng dụng)(?: [^.;,:]{1,16})? ${anyHour}[^.;,:]{0,12} (?:cũng|vẫn|đều|là) (?:có |được |gặp )?(?:[^.;,:]{1,12} )?${served}${measured}`,
  `(?:bất kể|bất chấp|không kể|mặc kệ|dù|dẫu) (?:ngày đêm|ngày hay đêm|đêm hay ngày|giờ nào|giờ giấc|nắng mưa|mưa (?:gió|bão|nắng)|nắng hay mưa|lễ Tết|đêm hôm|ngày lễ)[^.;]{0,30} ${served}${measured}`,
  // Never a second time.
  `(?:không|chẳng|chưa)(?: có)?(?: một)? (?:ai|người nào|khách nào|(?:\\p{L}+ ){1,2}nào) (?:lại |còn |bao giờ )*phải \\p{L}+(?: \\p{L}+){0,2} (?:lại lần (?:hai|nữa|thứ hai)|lần (?:hai|thứ hai|nữa)|lại lần nào)`,
  // It takes no more than this.
  `(?:chỉ cần|chỉ việc|cứ|hễ|một khi)(?: đã)? [^.;,:]{2,28} là ${goodEnds}(?: [^.;,:]{1,24})?${measured}`,
  // Never, at all; certainly, in full.
  `(?:tuyệt đối|nhất quyết|dứt khoát|chắc chắn|vĩnh viễn)(?: sẽ)? (?:không bao giờ|chẳng bao giờ|không khi nào|không hề|không thể|không) (?:bị |có |xảy ra )?${mishaps}(?=(?! [\\p{L}\\p{N}])| (?:một|lấy|dù|ở|trong|vì))`,
  `(?:chắc chắn|bảo đảm|đảm bảo|cam đoan) (?:một )?(?:trăm phần trăm|100(?: )?%) (?:[^.;,:]{1,36})?`,
];
