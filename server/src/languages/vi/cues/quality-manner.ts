/** Vietnamese words of manner that say how well, without a test for it: after the verb, as Vietnamese puts them. */
import type { CueList } from '../../types.ts';
import { idiomsOfQuality } from './idioms.ts';

/** Work that can be done well or badly. */
const work =
  '(?:làm|thực hiện|hoàn thành|xử lý|giải quyết|phục vụ|hỗ trợ|tư vấn|kiểm tra|rà soát|dọn|dọn dẹp|lau|lau chùi|rửa|đóng gói|gói|bọc|buộc|chằng|xếp|sắp xếp|bày|trưng bày|bảo quản|cất|giữ|giữ gìn|bảo dưỡng|bảo trì|' +
  'sửa|sửa chữa|lắp|lắp đặt|nấu|chế biến|pha|pha chế|ủi|giặt|cắt|may|sơn|trát|chăm|chăm sóc|chuẩn bị|chuẩn bị sẵn|phối hợp|quản lý|giám sát|theo dõi|đào tạo|hướng dẫn|giải thích|giải đáp|trả lời|trình bày|ghi chép|' +
  'nắm|nắm bắt|hiểu|vận hành|sử dụng|lái|xem|xem lại|xem xét|nghiên cứu|tìm hiểu|đọc|nghe|tổ chức|triển khai|duy trì|che|che chắn|khóa|bảo vệ|bảo mật|tiếp|tiếp đón|đón tiếp|lo|lo liệu|bàn giao|vệ sinh|trang trí|' +
  'đậy|chất|khuân|đỗ|neo|cột|trải|hút|cọ|chà|gắn|treo|dán|ghép|đo|đối chiếu|phân loại|phân công|chỉ đạo|điều hành|đôn đốc|kiểm soát|kèm|kèm cặp|quán xuyến|thẩm định|xác minh|điều tra|hòa giải|tiếp thu|học|tập|luyện|ghi|viết|cứu chữa|cấp cứu|' +
  'khử trùng|tiệt trùng|phân tích|tìm nguyên nhân|truy|rà|tính toán|nhào|nướng|rang|xay|gieo|tưới|thu hoạch|vận chuyển|bốc xếp|khám|điều trị|chẩn đoán|dạy|soạn|biên soạn|thiết kế|in|ép|đóng|cân chỉnh|chỉnh|tra|kê|thu xếp|điều phối|liên kết|gắn kết|rèn luyện)';

/** Manner and level of work; not conduct, not clarity. */
const manner =
  '(?:chặt chẽ|chặt|chu tất|chu toàn|chu đáo|tử tế|tươm tất|tinh tươm|chỉn chu|gọn gàng|gọn ghẽ|gọn|ngăn nắp|đàng hoàng|đẹp|đẹp đẽ|đẹp mắt|bắt mắt|ngon|ngon lành|ngon miệng|ngon nghẻ|ngọt|khéo|khéo léo|kỹ|kỹ càng|kỹ lưỡng|' +
  'cẩn thận tối đa|chắc|chắc chắn|chắc tay|chắc nịch|vững|vững vàng|vững chắc|thạo|thành thạo|thuần thục|nhuần nhuyễn|rành|rành rẽ|cặn kẽ|tường tận|tỉ mỉ|tỉ mẩn|sâu|sâu sát|sát sao|sâu rộng|nghiêm túc|nghiêm chỉnh|' +
  'nghiêm ngặt|nghiêm|đồng bộ|đồng đều|nhịp nhàng|ăn khớp|ăn ý|trôi chảy|thông suốt|suôn sẻ|trơn tru|hài hòa|êm thấm|êm đẹp|êm xuôi|êm|mượt|mượt mà|bài bản|lớp lang|quy củ|nề nếp|có hệ thống|khoa học|hữu hiệu|hiệu quả|' +
  'thấu đáo|thấu tình|rốt ráo|triệt để|dứt điểm|mạnh mẽ|mạnh|quyết liệt|tích cực|tốt|thật tốt|tốt đẹp|ổn|ổn thỏa|ổn định|hợp lý|hợp lẽ|hợp tình|phải lẽ|phù hợp|thích hợp|tương thích|thích đáng|đúng mức|đúng đắn|đúng cách|' +
  'đúng quy cách|đúng kỹ thuật|đúng bài|xuất sắc|hoàn hảo|hoàn mỹ|tuyệt vời|tuyệt hảo|vượt trội|tối ưu|bền vững|bền chặt|bền|lâu bền|sạch bong|sạch bóng|sạch sẽ|bóng loáng|bóng bẩy|thơm tho|mỹ mãn|viên mãn|trọn vẹn|vẹn toàn|' +
  'chất lượng|xịn|xịn sò|chuẩn|chuẩn chỉnh|chuẩn mực|thuận tiện|tiện lợi|thoải mái|nhẹ nhàng mà hiệu quả|linh hoạt|uyển chuyển|toàn diện|bao quát|thiết thực|hữu ích|tận răng|nhiệt thành|hết ý|hết sảy|ra trò|ra phết)';

/** Conduct, clarity and plain ways of doing: `một cách lịch sự` is no level of service. */
const plainWays =
  '(?:lịch sự|tôn trọng|lễ phép|lễ độ|hòa nhã|nhã nhặn|thân thiện|niềm nở|vui vẻ|trung thực|thật thà|bình tĩnh|kiên nhẫn|khiêm tốn|tế nhị|điềm tĩnh|thành thật|chân thành|tử tế|ân cần|rõ ràng|rõ|cụ thể|chính xác|minh bạch|công khai|' +
  'dễ hiểu|ngắn gọn|mạch lạc|khách quan|công bằng|vô tư|trực tiếp|gián tiếp|tự động|thủ công|bí mật|riêng|riêng biệt|riêng tư|độc lập|hợp pháp|bất hợp pháp|trái phép|trái pháp luật|an toàn|ẩn danh|tự nguyện|ngẫu nhiên|có chủ ý|vô ý|' +
  'cố ý|đầy đủ|khác|nào|này|đó|thức|duy nhất|chuyên nghiệp|bảo mật|có trách nhiệm|vô trách nhiệm|thống nhất|nhất quán|tuần tự|lần lượt|tổng quát|hạn chế|tạm thời|nhanh|mau|kịp|sớm|thường|đều|định|liên|gần|tùy|lịch thiệp|từ tốn|ôn hòa|ôn tồn|nhẹ nhàng|văn minh|xây dựng|cởi mở|thận trọng|cẩn thận|cẩn trọng|' +
  'có ý thức|vô thức|thiện chí|có thiện chí|hợp tác|đồng cảm|thấu cảm|trang trọng|kín đáo|rành mạch|trung lập|nhân văn|phi pháp|sai lệch|sai trái|hợp thức|mang tính xây dựng|tích cực|chủ động|thân mật|thẳng thắn|khéo|ngay thẳng|bình đẳng|có lợi|sai|trung thành|ở|trong|tại|từ|cho|đối|với|giống|làm|để|và|giữa|mỗi|sau|trước)';

/** Manner that is level wherever it stands. */
const sure =
  '(?:chặt chẽ|chu tất|chu toàn|tươm tất|tinh tươm|chỉn chu|gọn ghẽ|chắc tay|thấu đáo|rốt ráo|sát sao|cặn kẽ|tường tận|tỉ mỉ|đồng bộ|nhịp nhàng|ăn khớp|ăn ý|trôi chảy|trơn tru|êm thấm|êm đẹp|mượt mà|bài bản|quy củ|hữu hiệu|triệt để|dứt điểm|' +
  'quyết liệt|thuần thục|nhuần nhuyễn|thành thạo|vững vàng|đâu vào đấy|mỹ mãn|viên mãn|vẹn toàn|trọn vẹn|ngon lành|đúng phương pháp|đúng kỹ thuật|đúng nghiệp vụ|đúng bài bản|thông suốt|liền mạch|có chất lượng|nghiêm túc và \\p{L}+|sâu sát|hết mực|sạch bong|sạch bóng|sáng bóng|bóng loáng|ngăn nắp|căn cơ|thực chất|hiệu nghiệm|đắc lực|tận gốc|tận gốc rễ|khéo léo mà \\p{L}+)';

/** Manner. */
export const qualityManner: CueList = {
  high: [
    '(?:với |bằng |có )?chất lượng (?:hàng đầu|số một|bậc nhất|vượt trội)',
    'vừa (?:tai|mắt|miệng|khẩu vị|bụng|lòng nhau)|ngay hàng thẳng lối|ngay ngắn|thẳng thớm',
    '(?:nghe |nhìn |coi |xem |trông )?(?:lọt tai|xuôi tai|thuận tai|êm tai|vừa mắt|mát mặt|mát lòng|hợp lòng|phải lẽ|được mắt|bùi tai)',
    'sao cho (?:(?:quý )?khách(?: hàng)? |người bệnh |bà con |người mua )?(?:đỡ (?:thiệt|phiền|khổ|buồn|mất công)|bớt (?:phiền|khổ)|có lợi|vui|dễ chịu|thoải mái|tiện|khỏi buồn|phải lẽ|đôi bên cùng vui)',
    ...idiomsOfQuality,
    'đẹp mắt|bắt mắt|ngon mắt|thuận mắt|ngon nghẻ|bảnh bao|(?<=phải (?:thật |rất |cho )?)(?:ngon lành|tươm tất|ra hồn|bóng bẩy|tinh tươm|xịn|bảnh|ra dáng|đáng tiền|coi được|ổn áp|mượt)|cho (?:ra dáng|đáng mặt|đáng đồng|coi được|ra gì|xứng danh)(?: [^.;,: ]{1,8})?',
    `(?<=${work}(?: [^.;:]{1,28})? )(?:cho |thật |rất |hết sức |một cách )?${manner}(?=(?! [\\p{L}\\p{N}])| (?:và|để|cho|với|trên|trong|nhằm|trước|theo|tới|các|những|mọi|từng|giữa|công|nhất|như|mà|rồi|tại|khi|vào|của|cùng|từ|về|dù|biểu|quy|tình))`,
    `(?<!(?:cùng|như|theo) )một cách (?:thật |rất |hết sức )?(?!${plainWays}(?! \\p{L}{9}))\\p{L}+(?: (?!(?:và|để|cho|với|trong|theo|tới|các|nhất|như|khi|của|nhằm|tại) )\\p{L}+)?`,
    `(?:làm|dọn|sửa|lo|xử lý|giải quyết|nấu|pha|giặt|gói|đóng gói|kiểm tra|lau|giải thích|sắp xếp|phục vụ|rửa|chuẩn bị|thu xếp|ăn ở|ăn nói|tiếp) cho (?:thật |ra |hẳn |được |có )?(?:${manner}|ra hồn|ra trò|có hồn|đâu|tới|đến|chu tất|phải phép|đáng|xong|yên|vừa (?:ý|lòng)|bằng được|coi được)`,
    sure,
    '(?<=, )(?:chất lượng|hiệu quả|bài bản|tốt|phù hợp|thiết thực)(?=(?! [\\p{L}\\p{N}]))|(?<=và )(?:chất lượng|bài bản|tốt)(?=(?! [\\p{L}\\p{N}]))',
    // Idioms of thoroughness and order.
    '(?:tới|đến) (?:nơi (?:tới|đến) chốn|đầu (?:tới|đến) đũa|cùng|đầu đến cuối|tận cùng)|từ đầu (?:chí|đến|tới) cuối|từ A (?:đến|tới) Z|có đầu có (?:đuôi|cuối)|có trước có sau|trước sau như một|có trên có dưới|đâu (?:ra|vào) (?:đó|đấy)|đâu (?:vào|ra) đấy|ra (?:đầu ra đuôi|ngô ra khoai|môn ra khoai|tấm ra món|hồn|trò)|' +
      'gọn lỏn|ngon ơ|ngon lành cành đào|ngon bổ rẻ|đầu xuôi đuôi lọt|thuận buồm xuôi gió|xuôi chèo mát mái|vẹn cả đôi đường|đôi bên cùng (?:vui|có lợi)|vẹn tròn|thấu tình đạt lý|có tình có lý|hợp (?:tình|lẽ|đạo)|phải lẽ|phải đạo|chín chắn|hết nấc|tận nơi tận chốn|tận tường',
    '(?:sao cho|làm sao|làm sao cho|miễn sao|cốt sao|cốt|để|cho) (?:(?:quý )?khách(?: hàng)?|người \\p{L}+|bệnh nhân|đôi bên|hai bên|mọi người|ai|ai cũng|chủ \\p{L}+)(?: đều| được| cảm thấy| thấy| luôn)* (?:vui|hài lòng|vừa lòng|vừa ý|mát lòng|ưng|ưng ý|ưng bụng|mãn nguyện|nở mày nở mặt)(?! (?:từ|trên|[0-9]))',
    // Praise.
    '(?:hết ý|hết sảy|hết xẩy|hết chỗ chê|khỏi chê|miễn chê|không chê vào đâu|không chê được|số dách|bá cháy|tuyệt cú mèo|trên cả tuyệt vời|đỉnh cao|đỉnh|chuẩn không cần chỉnh|chuẩn cơm mẹ nấu|như cơm mẹ nấu|đáng đồng tiền(?: bát gạo)?|đáng tiền|năm sao|5 sao|xịn(?: sò| mịn)?|cao cấp nhất|nức tiếng|trứ danh|nhất vùng|khó ai bì|không ai bằng|không nơi nào bằng|không đâu bằng|vô đối|ăn đứt)',
    '(?:như|hơn cả|coi như|xem như) (?:người nhà|người thân|ở nhà|nhà mình|thượng đế|vua|khách quý|con em mình|đồ nhà mình|của mình)',
    '(?:vui|vừa|đẹp|mát|ấm|hài|thỏa|nức|yên|mãn) (?:lòng|dạ|ý|bụng|nguyện)(?= (?:khách|người|mọi|cả|ra)|(?! [\\p{L}\\p{N}]))(?<!(?:không|chưa|chẳng|không được|chưa được) \\p{L}+ \\p{L}+)|làm (?:khách|người dùng|người đọc) (?:mê|thích|nhớ|mến|phục)',
    // As good as new.
    '(?:y (?:như|hệt|chang)|hệt như|giống hệt|giống như|không khác gì|chẳng khác gì|không thua) (?:\\p{L}+ )?(?:mới(?: mua| tinh| ra lò| xuất xưởng| cứng| toanh| nguyên| bóc tem)?|zin|nguyên bản|nguyên thủy|ban đầu|lúc (?:đầu|mới|chưa)(?: \\p{L}+)?|hồi mới(?: \\p{L}+)?|hàng hiệu|khách sạn)',
    '(?<=(?:đẹp|sạch|chạy|bóng|êm|sơn|tốt|láng|thơm|đánh|giặt|rửa|phục hồi|làm lại|trả lại|sửa)(?: \\p{L}+)? )như (?:mới|zin|xe mới|nhà mới|lúc mới mua|mới ra lò|mới xuất xưởng)(?! (?:[0-9]|đây|nêu|nói))',
    // Levels and standards nobody has written down.
    '(?:theo|đạt|đúng|với|bằng|tới|lên|ở) (?:một )?(?:chuẩn|tiêu chuẩn|mức|trình độ|tầm|đẳng cấp|chất lượng)(?: phục vụ| dịch vụ| chất lượng)? (?:cao|cao nhất|tốt|tốt nhất|khắt khe|nghiêm ngặt|quốc tế|khách sạn|năm sao|5 sao|hàng đầu|chuyên nghiệp|châu Âu|Nhật|xuất khẩu|mong muốn|chấp nhận được|tương xứng|hợp lý|nhất định|mới)',
    '(?:bảo đảm|đảm bảo|giữ vững|giữ gìn)(?: được| tốt| vững)? (?:chất lượng|uy tín|chữ tín|hiệu quả|mỹ quan|cảnh quan|trải nghiệm|hình ảnh|độ hài lòng|sự hài lòng|tay nghề|trình độ|năng lực|thẩm mỹ)(?! (?:theo|tại|từ|đạt|[0-9]|quy định))',
    '(?:chất lượng|tay nghề|trình độ|năng lực|dịch vụ|phong cách|tác phong|đội ngũ|trang thiết bị|máy móc|cơ sở vật chất|phòng ốc|món ăn|không gian|tiện nghi)(?: phục vụ)? (?:rất |thật |luôn |thật sự )?(?:cao|tốt|giỏi|vững|xịn|đẳng cấp|tận tâm|chuẩn|hiện đại|khang trang|ngon|đẹp|vượt trội|xuất sắc|tuyệt vời|đỉnh|bảo đảm|đảm bảo|đầy đủ|ổn|ổn định|sang trọng|tối tân|tiên tiến|hoàn hảo|nhất)(?! (?:hơn|nhất là|nghiệp|từ|theo))',
    'giỏi (?:nghề|tay nghề|chuyên môn|nghiệp vụ)|tay nghề (?:cao|vững|giỏi)|lành nghề|dày dạn(?: kinh nghiệm)?|giàu kinh nghiệm|có (?:tay nghề|năng lực|kinh nghiệm)(?=(?! [\\p{L}\\p{N}])| (?:và|để))|nhiều kinh nghiệm|đủ trình độ|đủ năng lực|đạt yêu cầu(?! (?:[0-9]|tại|theo|nêu|trong|ở))',
    '(?:hợp|đúng|sát|phù hợp) (?:với )?(?:nhu cầu|mong muốn|thực tế|tình hình|hoàn cảnh|khả năng|yêu cầu|ý)(?: (?:thực tế|thực|của (?:từng |quý )?khách(?: hàng)?))?(?=(?! [\\p{L}\\p{N}])| (?:và|để))',
    '(?:biện pháp|giải pháp|phương án|cách|hướng|hình thức|bước|hành động|người|việc|sự|thái độ|ngôn ngữ|lời lẽ|mức|chế độ|hỗ trợ|chăm sóc|xử lý) (?:xử lý |giải quyết |khắc phục |đền bù |hỗ trợ )?(?:phù hợp|thích hợp|thích đáng|cần thiết|hợp lý|hữu hiệu|hiệu quả|tối ưu|khả thi|thỏa đáng|tốt nhất|linh hoạt|kịp thời và phù hợp|đúng đắn|tương ứng|tương xứng|ổn thỏa)',
  ],
  medium: [
    '(?<!không ngừng )(?:giữ|nâng|nâng tầm|nâng cao|cải thiện|duy trì)(?: được| tốt| vững)? (?:chất lượng|uy tín|chữ tín|hiệu quả|mỹ quan|trải nghiệm|hình ảnh|độ hài lòng|sự hài lòng|tay nghề|trình độ|năng lực|thẩm mỹ)(?! (?:theo|tại|từ|đạt|[0-9]|quy định))',
    '(?:chủ động|sáng tạo|tích cực|quyết liệt|mạnh mẽ|nghiêm minh|kiên quyết)(?=(?! [\\p{L}\\p{N}])| (?:và|trong))',
    '(?:dễ chịu|ấm cúng|thoáng mát|thoải mái|sạch đẹp|khang trang|tiện nghi|thông thoáng)(?=(?! [\\p{L}\\p{N}])| (?:và|cho))',
  ],
  low: [],
  except: [
    // What an absolute says already.
    '(?:mọi|tất cả|từng|mỗi) (?:[^ .;,:]+ ){1,4}(?:đều|cũng|luôn) (?:sẽ )?được (?:\\p{L}+ ){1,2}(?:dứt điểm|triệt để|rốt ráo|thỏa đáng|êm đẹp|ổn thỏa|trọn vẹn|chu đáo)|(?:thông suốt|ổn định|trơn tru|êm ru|liên tục|suôn sẻ|trọn vẹn),? không (?:một|hề|bao giờ|lúc nào)',
    'ngắn gọn|(?:lành nghề|tay nghề|kinh nghiệm|trong nghề)[^.;,]{0,16} (?:[0-9]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục) năm',
    'số lượng(?:,| và| lẫn) chất lượng|(?:nghĩa vụ|quy định|điều khoản)(?: [^ .;:,]+){0,3} nghiêm ngặt theo (?:hợp đồng|luật|pháp luật)',
    'để (?:đảm bảo|bảo đảm) chất lượng(?= (?:và đáp ứng|theo|trước khi))',
    '(?:nói|giọng|lời|thái độ|cư xử|ứng xử|trò chuyện|nói chuyện|xưng hô|hỏi|chào|nhắc|ăn nói|tiếp chuyện|đáp lời|nhắc nhở)[^.;:]{0,32} (?:nhẹ nhàng|mềm mỏng|dễ nghe|ôn tồn|khéo léo|vừa phải|đàng hoàng|nghiêm túc)',
    '(?:trang phục|đồng phục|áo quần|quần áo|tóc|đầu tóc|móng tay|giày|ăn mặc|tác phong|bề ngoài|cà vạt)[^.;:]{0,28} (?:gọn gàng|chỉnh tề|sạch sẽ|tươm tất|phù hợp|nghiêm chỉnh|lịch sự|đẹp|gọn)',
    '(?:lắng nghe|nghe|giữ thái độ|cảm thấy|ngồi)[^.;,:]{0,16} (?:kỹ|nghiêm túc|chăm chú|thoải mái|tận tình|hết)',
    '(?:không được|không|đừng|cấm|chẳng|chưa) (?:nói |làm |ghi |dùng |có )?(?:\\p{L}+ )?(?:đẹp|phù hợp|thích hợp|đúng cách|đạt|ổn định|hiệu quả|chặt|chắc chắn|tốt)(?! nhất)',
    '(?:chắc chắn|bảo đảm|đảm bảo) (?:rằng|là|khách|người|mọi|không|việc|chất lượng (?:của|từ) nhà)',
    '(?:sau (?:khóa|đợt|buổi|khi) (?:học|đào tạo|tập huấn)|sau khóa|học xong|kết thúc khóa|học viên|người học|mục tiêu (?:khóa|đào tạo))[^.;]{0,80}',
    '(?:việc|vụ|hồ sơ|câu hỏi|trường hợp|thủ tục|lỗi|yêu cầu|vấn đề|thao tác|món) (?:đơn giản|dễ dàng)',
    'tốt nghiệp|chuẩn bị|tiêu chuẩn|chuẩn (?:[A-Z0-9]|hóa|đoán|chi)|(?:theo|đạt|đúng) chuẩn (?:[A-Z0-9])|mạnh (?:thường quân|khỏe)|sâu (?:bệnh|răng|[0-9])|ngọt (?:ngào|nước)|nước ngọt|bánh ngọt|gọn trong|bền nhiệt|êm tai|chặt (?:cây|thịt)|rượu mạnh|thế mạnh|điểm mạnh|mật khẩu mạnh|sạch sẽ cá nhân',
    '(?:khách|khách hàng|quý khách|bạn|người (?:dùng|mua|bệnh|đọc|thuê))[^.;,:]{0,12} (?:tìm|chọn|lựa chọn|thấy|có|đăng ký|cho là|chọn lấy)[^.;,:]{0,24}(?:phù hợp|thích hợp|thuận tiện|hợp lý|hợp ý)',
    '(?:phù hợp|tương thích|thích hợp) với (?:các )?(?:quy định|pháp luật|luật|bộ luật|nghị định|thông tư|tiêu chuẩn|điều|khoản|mục|bảng|phụ lục|hợp đồng|hệ điều hành|phiên bản|thiết bị|độ tuổi|TCVN|QCVN|ISO|giấy phép)',
    '(?:theo|đạt|đúng) (?:yêu cầu|tiêu chuẩn|chuẩn|quy chuẩn) (?:của (?:Bảng|Phụ|Luật|nhà sản xuất|hãng)|TCVN|QCVN|ISO|HACCP|VietGAP)',
    '(?:bảo hành|bảo hiểm|chế độ|gói|khám|hợp tác|quan hệ đối tác|đối tác|đánh giá|báo cáo|sức khỏe|kiểm toán) toàn diện',
    'mục tiêu[^.;]{0,12} là (?:nâng cao|cải thiện)|nhằm (?:nâng cao|cải thiện|đảm bảo|bảo đảm|giữ|duy trì|tạo|mang)[^.;]{0,60}',
    '(?:nhân viên|người|thợ|bác sĩ|đơn vị|bộ phận|cơ quan|phòng ban) (?:có )?(?:thích hợp|phù hợp|thẩm quyền|có năng lực)',
    'giữ (?:gìn )?(?:kỹ|cẩn thận) (?:hóa đơn|phiếu|thẻ|biên lai)|cất giữ riêng|xem kỹ|đọc kỹ(?! lưỡng)',
  ],
};
