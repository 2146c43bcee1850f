/** Vietnamese idioms and everyday words that say how often without an interval. */
import type { CueList } from '../../types.ts';
import { idiomsOfFrequency } from './idioms.ts';

/** Acts that recur in the work of a service. */
const chores =
  '(?:kiểm tra|hỏi|hỏi thăm|gọi|nhắc|nhắc nhở|lau|lau chùi|quét|dọn|dọn dẹp|thăm|ghé|xem|xem lại|rà soát|rà|soát|đảo|trông|ngó|để mắt|đọc|cập nhật|đi (?:vòng|tuần|kiểm)|họp|trao đổi|' +
  'nghe|thay|rửa|tưới|đo|đếm|học|tập|luyện|báo|gửi|viết|đăng|lui tới|qua lại|đôn đốc|thử|bảo dưỡng|bảo trì|khảo sát|lấy ý kiến)';

/** Frequency in spoken and in idiomatic Vietnamese. */
export const spokenFrequency: CueList = {
  high: [
    'nhiều (?:kỳ|bận|đợt|phen|dịp)(?: trong (?:ngày|tuần|tháng|năm|mùa))?(?! [0-9])',
    ...idiomsOfFrequency,
    '(?:hễ|cứ|mỗi khi|khi nào|lúc nào|khi|lúc) thấy (?:là )?(?:bẩn|dơ|ẩm|ướt|hôi|cũ|đầy|vơi|bụi|xỉn|mòn|héo|bừa|lộn xộn|hao|xuống màu|ngả màu|khô|úa|nhạt|bạc|kêu|lỏng|nặng mùi|đục|sờn|cùn|rối|trơn)(?= thì|(?! [\\p{L}]))',
    '(?:ít|một|đôi) lâu(?: (?:lại|thì))? (?:một|1) (?:lần|bận|bữa|lượt|chuyến)|cách (?:quãng|khoảng|hồi)(?=(?! [\\p{L}])| (?:một|rồi|thì))|(?:lúc|khi|bữa|hôm) (?:có|đều|dày|nhiều) (?:lúc|khi|bữa|hôm) (?:không|thưa|ít)|thưa thưa|đôi ba (?:hôm|bữa)|(?:sáng|trưa|chiều|tối|ngày|tuần|tháng|đêm) (?:nào )?(?:tiện|rảnh|nhớ|thích)(?: thì)?(?=(?! [\\p{L}]))',
    '(?:nhiều|lắm|mấy|vài|dăm|đôi) (?:bận|lần|lượt|phen|đợt|vòng|chuyến) (?:trong|mỗi|một|trên) (?:ngày|ca|buổi|tuần|tháng|năm|đêm|giờ)',
    '(?:chừng|lâu|ít|mấy|vài) (?:bữa|hôm|ngày|tuần|tháng|lâu) (?:lại|là|thì) (?:\\p{L}+ )?(?:một|1)(?: (?:lần|bận|lượt|vòng))?',
    `(?<!(?:khả|chức|kỹ|tính|kĩ|hiệu|điện|bản|công|siêu|nhiệt|quang|vạn|kỳ|thế|động|dung|năng|thuốc|phím|tài|tiềm|cơ|quyền) )(?:năng|siêng|chăm|chịu khó) (?:${chores}|xuống|ra|coi|ngó|dòm|tới|lên|qua|lội|chạy|chịu|nói|động viên)(?![\\p{L}])`,
    `(?<=(?:phải|nên|cần|sẽ|rất|cũng|viên|trưởng|thợ|chúng tôi) )hay ${chores}`,
    '(?:lâu lâu|thỉnh thoảng|thi thoảng|họa hoằn|chốc chốc|thảng hoặc|đôi hồi|dăm thì mười họa|năm thì mười họa|dăm bữa nửa tháng|dăm bảy bữa|vài bữa)(?: (?:một|1|đôi|vài) (?:lần|bận|lượt|bữa))?',
    'luôn (?:tay|chân|chân luôn tay|miệng)|không ngơi tay|không ngơi|không (?:lúc )?nghỉ tay|mãi không thôi',
    '(?:bữa|khi|lúc|hôm|ngày|tháng) (?:có|nhớ|đực|được|làm) (?:bữa|khi|lúc|hôm|ngày|tháng) (?:không|quên|cái|mất|nghỉ)',
    '(?:nhiều|lắm|đôi|bao|dăm|mấy|vài|vài ba|đôi ba|không ít) (?:bận|phen|lượt|bữa|hồi|dịp|độ)(?! (?:tuổi|ẩm|dài|này))',
    '(?:ngày|tuần|tháng|sáng|chiều|năm)(?: thì)? (?:đôi|vài|dăm|mấy|nhiều|đôi ba|một đôi|một hai|dăm ba) (?:lần|bận|lượt)',
    '(?:đôi ba|dăm ba|vài ba|một hai|một đôi|đôi|mấy) (?:lần|bận)|vài lần|mấy lần',
    '(?:cứ )?(?:vài|mấy|dăm|đôi ba|vài ba|dăm ba|ít) (?:hôm|bữa|ngày|tuần|tháng|giờ|tiếng|phút|năm)(?: (?:lại|là|thì))? (?:một|1) (?:lần|bận|lượt)',
    '(?:đều|luân phiên|xoay vòng|cuốn chiếu) (?:đều|tay|đặn)|đều đều|đều như vắt chanh|đều tăm tắp',
    '(?:(?:theo |có )?(?:định kỳ|từng kỳ|chu kỳ)|theo (?:lệ|nếp|thông lệ|thói quen))(?: (?:nhất định|phù hợp|hợp lý))?(?=(?! [\\p{L}\\p{N}])| (?:và|để|nhằm|các|toàn bộ|với|tại|do))',
    '(?:mỗi|cứ|hễ)? ?(?:khi|lúc)(?: nào)? (?:nhớ|nhớ ra|thấy bẩn|thấy dơ|thấy đầy|trống việc|có (?:dịp|cơ hội|hứng|thời gian))(?= |(?! [\\p{L}\\p{N}]))',
    'khi nào nhớ (?:thì|tới)|được lúc nào hay lúc (?:ấy|đó|nấy)|(?:gặp|nhớ|có) lúc nào (?:làm|hay) lúc (?:ấy|đó|nấy)',
    '(?:từng|mỗi) (?:lúc|khi|thời điểm|thời gian|đợt|quãng)(?! (?:làm|rời|vào|gọi|tiếp|nhận|mở|đóng|giao|có|khách|xe|kết|bắt))',
    '(?<!(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|lăm|mươi|[0-9]|mỗi|cứ|làm việc) )ngày một(?! (?:lần|chuyến|lượt|bận|bữa|suất|phiên|kỳ|ca|buổi|mẻ|viên|liều|tin|báo|vòng|cữ|đợt|thay|phòng|người|cuốn|trang))|mỗi (?:lúc|ngày) một(?= (?:tốt|hay|đông|nhiều|hoàn|nâng|cao|nhanh|thêm|đẹp|\\p{L}+ hơn))|càng ngày càng|ngày càng',
    'liên miên|liên tiếp|dồn dập|tới tấp|bền bỉ|(?:một cách )?thường nhật|thường ngày(?= (?:kiểm|phải|theo))',
    '(?<=(?:để mắt|canh|tuần tra|ngó|kiểm tra|theo dõi|nhắc|nhắc nhở|hỏi|hỏi thăm|gọi|lau|dọn|cập nhật|trao đổi|thăm|để ý|xem|trông|rà soát|động viên|đôn đốc|họp|học|rèn|luyện)(?: [^.;,:]{1,24})? )(?:hoài|mãi|luôn|suốt|đều|miết)(?=(?! [\\p{L}\\p{N}])| (?:và|để|cho))',
    'thường (?:hay|thường|bữa|khi)|mọi khi|như mọi khi|hay hay',
    'bất cứ khi nào (?:có thể|rảnh|tiện|thấy cần)|mỗi khi thấy cần|hễ thấy (?:cần|bẩn|dơ)',
    '(?:cách|theo) (?:quãng|khoảng) (?:đều|nhất định|hợp lý|vừa phải)|ngắt quãng|rải rác|lai rai|từng đợt',
    '(?:với )?(?:tần suất|mật độ|nhịp độ|cường độ) (?:cao|dày|thích hợp|phù hợp|hợp lý|vừa phải|đủ|cần thiết|ổn định|nhất định)',
    'nhiều lần(?! hơn)|luôn luôn(?=(?! [\\p{L}\\p{N}]))|(?<!(?:tổ|ban|viên|phòng|bộ phận|đội|ủy ban|cơ quan|trụ sở|địa chỉ|hội đồng|nơi|phó|bí thư|chủ tịch|ủy viên) )thường trực(?=(?! [\\p{L}\\p{N}]))|không rời (?:mắt|tay|chân)(?! (?:khỏi|trẻ|bé|bể|hồ|máy|người))|không (?:lúc nào )?(?:lơ là|lơi tay|lơi mắt)',
    'không bỏ sót kỳ nào|kỳ này sang kỳ khác|hết ngày này (?:qua|sang) ngày khác|quanh năm suốt tháng|quanh năm',
  ],
  medium: ['từng bước|dần dần|dần', '(?:cải tiến|cải thiện|hoàn thiện|đổi mới|nâng cao|học hỏi) (?:không ngừng|liên tục|thường xuyên|mỗi ngày)'],
  low: [],
  except: [
    'không ngừng (?:cấp|cung cấp|phục vụ|bán|giao|gọi|hoạt động)|không ngừng (?:máy|xe|tàu)',
    'hay (?:không|là|hoặc)|(?:hoặc|,) hay',
    '(?:lịch|học phí|báo cáo|kiểm toán|đại hội|bảo hiểm|phí|lãi|thuế|khoản|gói|thanh toán|hợp đồng|thẻ|hóa đơn) (?:theo )?(?:định kỳ|từng kỳ)',
    '(?:24(?: )?/(?: )?(?:24|7)|suốt ngày đêm|[0-9]+ (?:giờ|ngày|tiếng|phút)) liên tục|liên tục (?:24|[0-9]+)|(?:cấp (?:nước|điện)|hoạt động|vận hành|chạy|phát) liên tục',
    '(?:có|cho) (?:khi|lúc) (?:có|được)|ngày có ngày|từng (?:lúc|thời điểm) đó',
    'cùng đợt|mỗi đợt|từng đợt (?:[0-9]|hàng|giao|nhập)',
    '(?:nếu|khi|trường hợp|do|phản ánh|lỗi|sự cố)[^.;,]{0,24} (?:lặp lại|xảy ra|tái diễn) (?:từ )?(?:hai|ba|[0-9]+) lần',
    'thường xuyên (?:thế nào|ra sao|như thế nào|đến đâu|hay không)|mức độ thường xuyên|kênh thường xuyên|(?:thỉnh thoảng|đôi khi|đôi lúc|có khi|nhiều khi)[^.;]{0,48} có thể',
    'thường được (?:dùng|sử dụng|gọi|coi|biết)|(?:bạn|người dùng) thường',
    'nói hay|hát hay|đọc hay|hay hơn|hay lắm|rất hay|mẹo hay|ý hay',
  ],
};
