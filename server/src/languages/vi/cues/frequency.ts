/** Vietnamese phrases that say how often without an interval. */
import type { CueList } from '../../types.ts';

/** Numbers that turn `liên tục` into a measured run: `3 ngày liên tục`. */
const count = '(?:[0-9]+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều)';

/** Units of time and events that `liên tục` may count. */
const spans = '(?:giây|phút|giờ|tiếng|ngày(?: làm việc)?|tuần|tháng|quý|năm|lần|ca|kỳ)';

/** Vague frequency. */
export const frequency: CueList = {
  high: [
    '(?:một cách )?(?:rất |khá |tương đối |hết sức )?thường xuyên(?: nhất)?(?: có thể)?',
    'càng thường xuyên càng tốt',
    '(?:một cách |theo )?định k[ỳì]',
    '(?:một cách )?(?:rất |khá |tương đối )?đều đặn',
    '(?:một cách )?liên tục',
    'không ngừng(?: nghỉ)?(?! (?:cấp|cung cấp|bán|giao|gọi|hoạt động|máy|dịch vụ))|không ngơi nghỉ',
    'thỉnh thoảng|thi thoảng|lâu lâu',
    'đôi khi|đôi lúc|nhiều khi|lắm khi|lắm lúc',
    'lúc này (?:hay )?lúc khác|khi này khi khác',
    'năm thì mười họa|dăm bữa nửa tháng|họa hoằn',
    'theo (?:từng )?(?:thời k[ỳì]|giai đoạn|đợt)(?! [0-9])',
    '(?:trong |theo |tùy |tuỳ )?từng (?:thời k[ỳì]|giai đoạn|đợt|thời điểm)',
    'theo chu k[ỳì](?: (?:nhất định|phù hợp|hợp l[ýí]|thích hợp))?(?! [0-9])',
    'thường k[ỳì]',
    '(?:như |theo )?(?:thường lệ|lệ thường)|theo thông lệ',
    '(?:mỗi |cứ |hễ )?khi(?: nào)? có (?:dịp|cơ hội)|hễ có dịp|có dịp là',
    'mỗi khi (?:rảnh|tiện|có thể|có (?:thời gian|điều kiện))',
    'vào (?:những|các) (?:lúc|dịp|thời điểm|khoảng thời gian)(?: thích hợp| phù hợp| khác nhau| nhất định)',
    'nhiều lần (?:trong|mỗi|một|/) (?:ngày|tuần|tháng|quý|năm)|(?:ngày|tuần|tháng|năm) (?:vài|nhiều|mấy|dăm) lần',
    '(?:vài|dăm|mấy|đôi ba|một vài|một đôi) lần(?: (?:trong|mỗi|một) (?:ngày|tuần|tháng|quý|năm))?',
    '(?:vài|dăm|mấy|một vài) (?:ngày|tuần|tháng|quý|năm)(?: (?:lại )?(?:một|1) lần)',
    'lặp đi lặp lại|hết lần này đến lần khác',
    'hiếm khi|ít khi|chẳng mấy khi|không mấy khi',
    '(?:luôn )?(?:được )?cập nhật (?:liên tục|thường xuyên)',
    'ngày càng(?: được)?',
    'ngày một (?:tốt|hoàn thiện|nâng cao|cải thiện|đổi mới)',
    'chốc chốc|thỉnh thoảng một lần|lâu lâu một lần',
    '(?:sau|cách) (?:mỗi |từng |một )?(?:khoảng|quãng) thời gian(?: nhất định| phù hợp| hợp l[ýí])?',
    '(?:vào |trong )?(?:những |các )?khoảng (?:thời gian )?(?:đều đặn|cách đều)',
    '(?:bất cứ |bất kỳ )?khi nào (?:tiện|có dịp|có thời gian)',
    'nhân (?:tiện|dịp thuận tiện)|tiện thể',
    'với tần suất (?:hợp l[ýí]|phù hợp|thích hợp|cao|cao nhất|dày|vừa phải)',
    'tần suất (?:hợp l[ýí]|phù hợp|thích hợp|đủ)',
    'phần lớn thời gian|hầu hết thời gian|đa phần thời gian',
  ],
  medium: [
    '(?<!(?:bồi|bình|bất|phi|khác|thông|coi|xem|tầm|đời|lẽ|vô|dị|khinh|lệ|rất|khá) )thường(?! (?:xuyên|trực|trú|vụ|dân|phục|niên|k[ỳì]|lệ|gặp|thì|ngày|tình|nhật|thức|được hỏi))',
    'vài (?:lượt|bận|phen)|mấy (?:lượt|bận|phen)',
    'luân phiên|xoay vòng',
    '(?:đúng |theo )(?:kế hoạch|lịch)(?: trình)?(?: đã định| đề ra)?(?=[.,;])',
    '(?:theo dõi|giám sát|bám sát|cập nhật|kiểm tra|quan tâm) (?:một cách )?(?:sát sao|sâu sát|thường trực)',
    'mọi (?:dịp|cơ hội)(?: có thể)?',
    'suốt (?:cả )?(?:quá trình|thời gian)|quanh năm',
    'luôn luôn cập nhật|luôn (?:được )?cập nhật',
    'lâu dần|theo thời gian',
    'duy trì (?:việc )?(?:liên lạc|trao đổi|kết nối|thông tin)(?: hai chiều)?',
    '(?:nhắc|nhắc nhở|hỏi thăm|trao đổi|động viên) (?:nhau )?(?:luôn|hoài|mãi)',
  ],
  low: ['đột xuất|bất chợt|ngẫu nhiên', 'hay (?:gọi|hỏi|nhắc|kiểm tra)', 'xưa nay|từ trước đến nay|lâu nay', 'lần lượt'],
  except: [
    '(?:(?:các|những|mọi|mỗi|một|là|của|dành cho|thẻ) |(?<!\\p{L} ))khách (?:hàng )?thường xuyên(?! được)',
    'khách (?:quen )?thường lui tới|chi (?:phí )?thường xuyên|thu nhập thường xuyên',
    '(?:nơi|địa chỉ|chỗ) (?:ở |cư trú )?thường xuyên',
    '(?:câu hỏi|thắc mắc|lỗi|sự cố|tình huống|vấn đề|trường hợp|điều)(?: khách hàng)? thường (?:gặp|được hỏi|xảy ra|thấy)',
    '(?:đại hội|kỳ họp) thường k[ỳì]|báo cáo thường k[ỳì] (?:quý|năm|tháng)',
    '(?:thanh toán|trả góp|tiền gửi|gói|đơn hàng|thuê bao|đăng ký|hóa đơn|khoản phí|phí) (?:theo )?định k[ỳì]',
    '(?:khám|tiêm|kiểm định|đăng kiểm)(?: sức khỏe)? định k[ỳì] theo (?:Luật|Nghị định|Thông tư|quy định của pháp luật)',
    `${count} ${spans} (?:[^.;,]{1,16} )?liên tục`,
    `liên tục (?:trong |suốt )?(?:ít nhất |tối thiểu |tối đa )?${count} ${spans}`,
    '(?:điện|nguồn điện|dây chuyền|ca làm việc|sản xuất|làm việc) liên tục',
    '(?:gấp|tăng|giảm) nhiều lần',
    '(?:ngày|giá|xe|vé|phòng|suất|cửa sổ|loại|nước|đường|thư|bưu phẩm|điểm|mức|hạng) thường(?! xuyên)',
    'khóa (?:học|đào tạo) theo lịch|theo lịch (?:trực|hẹn|làm việc)',
  ],
};
