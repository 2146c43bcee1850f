/** Vietnamese degrees and amounts without a figure: too much, considerable, plenty, a handful. */
import type { CueList } from '../../types.ts';

/** Things whose size decides whether a duty begins. */
const things =
  '(?:thay đổi|biến động|thiệt hại|chênh lệch|sai lệch|sai sót|sự cố|lỗi|hư hỏng|hỏng hóc|ảnh hưởng|khiếu nại|vụ việc|khoản(?: tiền| chi| hoàn)?|số tiền|đơn(?: hàng)?|giá trị|tổn thất|rủi ro|hợp đồng|' +
  'sửa đổi|điều chỉnh|vi phạm|vấn đề|chi phí|khoản chi|lượng khách|lượng hàng|(?<!tập )đoàn|nhóm|vết (?:xước|nứt)|mất mát|biến đổi|tăng giảm)';

/** Adjectives of size and weight. */
const sizes =
  '(?:quá |rất |khá |tương đối |thật sự |thực sự )?(?:lớn|to|nhỏ|đáng kể|nghiêm trọng|nặng|nặng nề|nhẹ|trọng yếu|bất thường|khác thường|lạ thường|đột biến|quan trọng|cơ bản|trầm trọng|kha khá|nho nhỏ|vặt)';

/** Words for too much of something. */
const excess =
  '(?:mức|đáng|nhiều|đông|cao|thấp|ít|đà|lố|tay|trớn|xa|dài|ngắn|to|nhỏ|lớn|mạnh|yếu|nóng|lạnh|ồn|chật|sơ sài|chung chung|đắt|rẻ|mắc|nặng|nhẹ|tải|sức|khổ|rườm rà|phức tạp|dày|mỏng|đậm|nhạt|cũ|bẩn|dơ|tối|sáng|căng|gắt)';

/** Degree and amount. */
export const quantityDegree: CueList = {
  high: [
    'một (?:phần|chút|ít|khoản|mức|món) (?:\\p{L}+ )?(?:nho nhỏ|be bé|con con|kha khá|tàm tạm|vừa vừa|coi được|đáng kể|gọi là)',
    `${things} ${sizes}(?= |(?! [\\p{L}\\p{N}]))`,
    '(?:tăng|giảm|chênh|lệch|đội|vọt|biến động|thay đổi|hao|hụt)(?: lên| xuống)? (?:bất thường|đột biến|đột ngột|mạnh|vọt|nhiều|đáng kể|khá nhiều|sâu|cao|lớn|quá tay)(?! (?:hơn|nhất))',
    `quá ${excess}(?! (?:[0-9]|trình|hạn|hơn|khứ))`,
    '(?:đông|cao|nhiều|ồn|nóng|lạnh|dài|lớn|nặng|thấp|ít|chật|đắt|mắc|nhỏ) quá(?! (?:[0-9]|trình|hạn|mức [0-9]|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))',
    '(?:dăm|dăm ba|dăm bảy|đôi ba|vài|vài ba|mấy|một ít|ít|một mớ|một nắm|một nhúm|một dúm|đôi|một đôi|lèo tèo|lưa thưa|ba bốn|năm bảy|hai ba|năm sáu|mươi|(?:chừng|độ|ngót|khoảng) (?:mươi|dăm|vài))(?= (?:người|nhân viên|thợ|bác sĩ|chiếc|cái|món|suất|chỗ|ghế|xe|phòng|bộ|ly|chai|thùng|quầy|đơn|phần|phiếu|trang|câu|dòng|mẫu|loại|bạn|em|anh|chị|tài xế|nơi|điểm|bàn|giường|cuốn|quyển|con|bao|khách|lần nhắc))',
    '(?:một )?(?:mớ|nắm|nhúm|dúm|tí|tẹo|xíu|chút)(?: (?:đỉnh|ít|xíu|tẹo|quà|ưu đãi|lộc|gọi là))(?= |(?! [\\p{L}\\p{N}]))|tí chút|tí ti|tí đỉnh|chút đỉnh|chút xíu|chút ít|gọi là có|gọi là',
    '(?<=phải (?:luôn |thật |có )?)đủ (?:sáng|rộng|ấm|mát|sạch|chín|ngọt|mặn|lạnh|nóng|dài|lớn|to|chắc|chặt|khô|yên tĩnh|cao|sâu|dày|bền|đậm|mềm|trống|thoáng|êm|nhanh|mạnh)(?= (?:và|để|cho)|(?! [\\p{L}\\p{N}]))',
    'khá khá|kha khá|bộn|cả khối|vô thiên lủng|la liệt|lu bù|hằng hà|vô kể|ê hề|thả cửa|thả ga|xả láng|dư sức|dư dật|dư thừa|rủng rỉnh|xông xênh|rộng tay|nới tay|hùng hậu|đông đủ|thưa thớt|lèo tèo|ít ỏi|đầy ắp|ngập tràn',
    'không (?:quá )?(?:đáng bao nhiêu|bao nhiêu|là bao)|chẳng (?:đáng bao nhiêu|bao nhiêu|là bao)|(?:không|chẳng) (?:đáng )?là bao',
    '(?:già|non) nửa|gần (?:hết|như toàn bộ|như tất cả|đủ)|phần đông|số đông|đông đảo|đôi phần|(?<!(?:bất kỳ|bất cứ|từng|một) )phần nào|ít nhiều|nhiều ít|một phần nào|một phần nhỏ|một góc',
    '(?:vừa|có|chừng|cỡ|đủ) (?:chừng|độ|mực|tầm|xài|dùng|ăn|bán|phải|túi tiền|miếng)(?=(?! [\\p{L}\\p{N}])| (?:và|cho (?:khách|mọi|cả|nhu cầu|một)|để))|đủ dùng|đủ xài|chừng mực|có chừng mực',
    '(?:thích đáng|đích đáng|tương xứng|xứng đáng|cân xứng|tương đương thiệt hại|thỏa đáng|phải chăng|hợp lý|vừa phải|hậu hĩnh|hậu hĩ|hậu|mềm|dễ chịu|nhẹ nhàng)(?<=(?:giá|giá cả|phí|tiền công|công|mức|khoản|bù|đền|đền bù|bồi thường|thưởng|chi phí|hỗ trợ|chiết khấu) (?:\\p{L}+ )?(?:\\p{L}+))(?= |(?! [\\p{L}\\p{N}]))',
    '(?:ưu đãi|giảm giá|chiết khấu|quà|thưởng|đền bù|bù đắp|bồi thường|hỗ trợ) (?:hấp dẫn|xứng đáng|lớn|khủng|đặc biệt|hậu hĩnh|đáng kể|thích hợp|thêm chút|phù hợp)',
    '(?:hạn chế|giảm|giảm thiểu|cắt giảm|bớt|tiết kiệm|rút bớt) (?:tối đa|tối thiểu|hết mức|thấp nhất|đến mức thấp nhất|càng nhiều càng tốt|được phần nào|đáng kể|bớt phần nào)(?! (?:là |[0-9]))',
    '(?<=(?:báo giá|ước|ước tính|dự toán|ước lượng|tính|theo dõi|theo|kèm|kèm cặp|quản|hẹn giờ) )sát(?! (?:nhập|hạch|cánh|bên|cạnh|với|nút|khuẩn|thực|thủ))',
    '(?:khoản|mức|số tiền|số lượng|phần|lượng|thời lượng|tỷ lệ|khoảng)(?: \\p{L}+){0,2} (?:nhất định|hợp lý|phù hợp|tương đối|vừa phải|vừa đủ|cần thiết|thích hợp|đáng kể|hạn chế|tối ưu|chấp nhận được|kha khá|lớn)(?= |(?! [\\p{L}\\p{N}]))',
    '(?:ở|trong|tới|đến|dưới) mức (?:có thể )?(?:chấp nhận|chịu|coi|tạm)(?: được| đựng được)?|(?:chấp nhận|chịu đựng|tạm) được|tàm tạm|tạm ổn|coi được|đại khái',
    '(?:đủ|đầy đủ|dồi dào|hùng hậu|đông đảo) (?:lực lượng|nhân lực|nhân sự|quân số|người|thợ|quầy|xe|hàng|vật tư|phụ tùng|thuốc|máy|chỗ|bàn|ghế|thiết bị|nguồn lực|phương tiện|dụng cụ|kinh nghiệm|thời gian|ánh sáng|sức|năng lực)(?! (?:[0-9]|theo|trong (?:Bảng|danh)))',
    'thêm (?:ít|chút|đỉnh|vài|mấy|dăm) |bấy nhiêu|bao nhiêu (?:tùy|hay|thì) |(?:được|lấy) bao nhiêu hay bấy nhiêu|nhiều nhiều|bớt bớt',
    '(?:ở|giữ|giữ ở) mức (?!(?:[0-9]|dưới|trên|tối|không quá|từ|giá|phí|lương|độ|hưởng|phạt|nước|nào|đã|quy|theo|một|hai|ba|bốn|năm|thấp nhất|cao nhất))\\p{L}+(?: (?!(?:và|để|cho|trong|theo) )\\p{L}+)?(?=(?! [\\p{L}\\p{N}]))',
    '(?<=(?:cung cấp|trang bị|bố trí|chuẩn bị|cấp|trữ|dự trữ|phục vụ|hỗ trợ|đáp ứng)(?: [^.;:]{1,28})? )đầy đủ(?! (?:các|họ|thông|hồ|chứng|những|số|tên|giấy|tài|mọi))',
    'cho (?:xứng|phải phép|phải đạo|phải lẽ|đáng|vừa|hợp lẽ|thỏa|thỏa đáng|tương xứng)(?=(?! [\\p{L}\\p{N}]))',
    '(?:có|bày|bố trí|chuẩn bị|cung cấp|đặt|trang bị|mở)(?: thêm| sẵn)? nhiều(?! (?:hơn|nhất|lần|năm|khả năng|người (?:bị|đang)))|(?:hồ sơ|tài liệu|giấy tờ|khách|cuộc gọi) (?:quan trọng|đặc biệt)(?! (?:là|gồm|theo|\\())',
    'hạn (?:hẹp|chế)(?=(?! [\\p{L}\\p{N}]))|(?:tối thiểu|tối đa)(?! (?:\\p{L}|[0-9[]))',
    '(?:nhiều|ít|lớn|nhỏ|cao|thấp|dài|ngắn|nặng|nhẹ) (?:một cách )?(?:bất thường|khác thường|quá đáng|vô lý|hợp lý|vừa phải)',
  ],
  medium: ['(?:lớn|đông|nhiều) (?:người|khách|đơn|việc)(?= (?:thì|phải|,))'],
  low: [],
  except: [
    '(?:cấp|loại|mức|hạng) (?:nặng|nhẹ|nghiêm trọng|nhỏ|lớn)|(?:đơn|khách|căn|món|phòng|nhà) (?:lớn|nhỏ) (?:từ|trên|dưới|hơn) [0-9]|(?:thiệt hại|hư hỏng|sự cố|vi phạm|lỗi) (?:nghiêm trọng|nặng|lớn|nhẹ) (?:\\(|theo (?:Điều|Bảng|Mục|Luật|Phụ)|cấp|là|gồm|từ|trên)',
    'quá (?:trình|hạn|khứ|cảnh|giang|[0-9])|không (?:cao|lớn|nhiều|ít|thấp|dài|ngắn|nặng|nhẹ|nhỏ) quá (?:[0-9]|một|hai|ba|bốn|năm)|quá (?:sức|tải) (?:cho phép|quy định|trọng)|quá tải (?:[0-9]|điện|trọng)',
    '(?:hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín) mươi',
    '(?:mật khẩu|ký tự|kích thước|dung lượng|độ dài|tuổi|lương|mức|điểm|đơn giá|số lượng|đơn hàng) (?:tối thiểu|tối đa)|(?:tối thiểu|tối đa)(?=:)',
    'hơn nửa (?:giờ|tiếng|ngày|tháng|năm)|(?:hơn|gần) nửa [0-9]|nửa (?:giờ|tiếng)',
    '(?:không|chưa|chẳng) (?:có )?(?:đủ|đông đủ)|gọi là (?:“|"|ngày|tháng|khách|mức|sự cố|\\p{Lu})|(?:sau đây|dưới đây|tên|được|thường) gọi là',
    'đủ (?:\\p{L}+ ){0,2}(?:[0-9]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:ngày|giờ|tuần|tháng|người|suất|phút|ca|chỗ)',
    'đủ (?:sức khỏe|người (?:từ|trong)|chỗ cho [0-9])|đôi (?:bên|giày|tay|đũa|dép|co|mắt)|mấy giờ|mấy ngày',
    'hàng (?:lớn|nhỏ)|cỡ (?:lớn|nhỏ)|lớn tiếng|lớn tuổi|lớn lên|trẻ nhỏ|con nhỏ',
  ],
};
