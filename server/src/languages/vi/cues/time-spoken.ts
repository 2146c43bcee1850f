/** Vietnamese idioms and everyday words, northern and southern, that promise speed without a time limit. */
import type { CueList } from '../../types.ts';
import { serviceActs } from '../acts.ts';
import { idiomsOfTime } from './idioms.ts';
import { perilContexts } from './perils.ts';

/** Amounts of time that nobody can count: `vài`, `dăm ba`, `mươi`, `một hai`. */
const few =
  '(?:vài|vài ba|mấy|ít|một ít|dăm|dăm ba|dăm bảy|(?<!(?:hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín) )mươi|đôi|đôi ba|một vài|một hai|một đôi|hai ba|ba bốn|năm bảy|năm mười|mươi mười lăm)';

const spans = '(?:giây|phút|giờ|tiếng|buổi|bữa|hôm|ngày(?: làm việc)?|tuần|tháng|lúc|chốc|lát|chập)';

/** Words for being slow. */
const slow =
  '(?:chậm trễ|chậm chạp|trì hoãn|chần chừ|chần chờ|lần lữa|lần khân|lần chần|dây dưa|dây cà|lề mề|kéo dài|nấn ná|rề rà|dềnh dàng|đủng đỉnh|nhởn nhơ|cà kê|cù cưa|chây ì|trễ nải|câu giờ|' +
  'ì ạch|chậm như rùa|rùa bò|ngâm tôm|ngâm (?:đơn|hồ sơ|việc)|ôm việc|ôm hồ sơ|tồn đọng|ứ đọng|ùn ứ|dồn ứ|dồn việc|dồn lại|dềnh|hẹn lần|hẹn rày hẹn mai|hẹn tới hẹn lui|hẹn nay hẹn mai|' +
  'nhùng nhằng|lằng nhằng|loay hoay|chờ mòn mỏi|đợi mòn mỏi|chờ dài cổ|đợi dài cổ|mòn mỏi|dài cổ|mỏi mắt|sốt ruột|mỏi chân)';

/** Being free, at ease, past the rush. */
const slack =
  '(?:rảnh(?: rỗi| tay| rang| việc)?|rỗi(?: rãi| việc)?|tiện(?: tay| dịp| đường)?|thuận tiện|thư thả|thong thả|thảnh thơi|nhàn(?: rỗi)?|ngơi tay|ngơi việc|ngớt (?:việc|khách|tay)|' +
  'vãn (?:việc|khách)|vơi (?:việc|khách)|thưa khách|bớt (?:việc|bận|đông|khách|căng)|đỡ (?:việc|bận|đông|khách|căng)|hết bận|dư (?:người|thời gian|thì giờ)|lắng xuống|lắng|dễ thở|' +
  '(?:thu|sắp) xếp (?:được|xong)|xoay (?:xở |sở )?được|bố trí được|lo được|xong xuôi|êm êm|yên yên)';

/** Where a word of speed closes its phrase: before a stop, or before a word that opens another phrase. */
const closes =
  '(?=(?! [\\p{L}\\p{N}])| (?:cho|tới|đến|với|để|và|hoặc|rồi|nhé|nha|mà|qua|bằng|theo|nếu|khi|thì|lên|xuống|cả|các|những|mọi|từng|người|khách|quản lý|trưởng|bác sĩ|kỹ thuật|thợ|dù|bất kể|kể cả|kẻo|hơn nữa|trên(?! (?:đường|tàu|xe))|vào(?! (?:ngày|giờ|lúc|buổi|thứ|tháng|cuối|đầu|giữa|sáng|trưa|chiều|tối|đêm|mùa|dịp|hôm|tuần|năm|[0-9]))))';

/** Signs of danger. */
const hazard =
  '(?:(?:xăng|dầu|gas|ga|điện|khí) (?:bị )?(?:rò|xì|rỉ|chảy|tràn)|mùi (?:xăng|dầu|gas|khét|lạ|hóa chất|amoniac|clo)|răng rắc|rò (?:xăng|dầu|khí|điện)|rò rỉ|khói|bốc cháy|cháy|tóe lửa|tia lửa|chập|điện giật|bất tỉnh|ngất|co giật|khó thở|chảy máu|nghiêng ngả|sắp đổ|đổ sập|sập|nứt toác|đứt|sấm sét|giông|lốc|lũ|sóng to|báo động|còi báo|quá nhiệt|quá áp|bắn ra|kẹt (?:tay|chân|người)|rơi xuống nước|đuối|hóa chất (?:bắn|đổ|tràn)|vào mắt|đứt tay|trượt ngã|té ngã|chó cắn|tụt huyết áp|huyết áp (?:tụt|tăng)|(?:hạ|tụt) đường(?: huyết)?|sốt cao|ngừng tim|ngưng tim|sốc|ói máu|tím tái|hóc|nghẹn|bỏng|phỏng|nguy hiểm|(?:máy|cửa|thang máy|dây) (?:kẹp|kẹt|cuốn|đứt)|thang (?:máy )?kẹt|(?:có|gặp|khi|trong) (?:bão|lũ|giông|lốc|động đất|cháy|cướp|hỏa hoạn)|cầm (?:dao|hung khí)|gây gổ|xô xát|đánh nhau|ẩu đả|nhiễm độc|nhiễm khuẩn|dập tay|đổ (?:dầu|hóa chất)|(?:dầu|nước|hóa chất) (?:đổ|tràn|loang)|kính vỡ|vỡ kính|mất ý thức|đau ngực|té|ngã xuống|đe dọa bằng|tràn (?:axit|dung môi|xăng|nhớt|sơn)|(?:nhớt|dầu|sơn|xà phòng)(?: \\p{L}+)? (?:loang|đổ|vãi)|ong vỡ tổ|(?:có|gặp|bị) (?:trộm|kẻ gian|kẻ lạ|người lạ xông)|(?:cây|cột|tường|giàn|kệ|mái)(?: \\p{L}+)? (?:đổ|ngã|gãy|sập)|lật (?:xe|xuồng|ghe|thuyền))';

/** At once. */
const atOnce = '(?:ngay lập tức|ngay tức khắc|ngay tức thì|lập tức|tức khắc|tức thì|tức tốc|ngay|liền|khẩn cấp)';

/** Speed in spoken and in idiomatic Vietnamese. */
export const spokenTime: CueList = {
  high: [
    '(?<=\\| )(?:lấy|làm|sửa|đổi|cắt|trả) (?:liền|ngay)(?= ?\\|| ?$)',
    '(?:báo|gọi|nhắn|có mặt|đến|tới|trả|xử lý|sửa)(?: [^ .;,]+){0,2} kịp lúc(?! [0-9])',
    'trước (?:ít lâu|ít bữa|ít hôm|đó ít lâu|mấy bữa|mấy hôm|một thời gian|một chút)(?! [0-9])',
    ...idiomsOfTime,
    '(?<=(?:xem xét|xử lý|giải quyết|trả lời|trả|thanh toán|chi|sửa|làm|duyệt|giao|xét|báo|gọi|chuyển)(?: [^.;,:]{1,16})? )(?:khi|lúc|bao giờ|chừng nào|đến khi)(?: nào)? (?:tới|đến) (?:lượt|phiên|kỳ|hồi)(?: mình| nó)?(?! (?:[0-9]|khách|họ))',
    '(?:hễ|cứ|có|hễ khi)(?: khi)? (?:thấy|rảnh|nhớ|tiện|kịp|ngơi tay|có người|có thì giờ) là (?:trả lời|làm|gọi|gửi|báo|nhắn|sửa|giao|đổi|xử lý|lo|dọn|đi)(?: liền| ngay)?',
    'khi (?:mọi (?:việc|chuyện|thứ) )?(?:đã )?(?:rõ ràng|xong xuôi|ngã ngũ|yên ổn)(?: (?:mọi (?:việc|chuyện|thứ)|cả|hết|rồi))?|(?<!(?:hỏi|biết|rõ|báo|ghi|hẹn|là|nói|cho) )(?:khi nào|chừng nào) (?!(?:khách|quý|xe|cháy|có)(?![\\p{L}]))(?:\\p{L}+ ){1,2}(?:xong|rồi|kịp)(?: thì)?',
    'trước khi (?:quá |đã )?(?:muộn|trễ)(?: màng| quá)?|(?:vào |trong )?(?:lúc|hồi|dịp|khoảng) nào đó|(?:trong|vào) (?:phút|giờ|ngày|lúc|tuần) (?:rảnh|rỗi|thong thả|yên tĩnh|vắng)(?: rỗi)?|không để (?:lâu|dài|nguội|qua đêm dài)|(?:xong|hết) (?:việc này|việc khác|mấy việc|việc trước|việc đang làm)(?: rồi| thì| mới)',
    // Adverbs of speed.
    'mau mắn|mau (?:mau|lẹ)|lẹ lẹ|lẹ làng|nhanh nhanh|nhanh nhẹn|nhanh nhảu|nhanh nhạy|chóng vánh|thần tốc|siêu tốc|tốc hành|hỏa tốc|cấp kỳ|tức tốc|ráo riết|gấp gáp|gấp rút|sốt sắng',
    'liền tù tì|liền một mạch|liền tay|liền tức thì|liền lập tức|nóng hổi|nóng sốt',
    '(?:làm |xong |giải quyết |xử lý )?(?:cái (?:rẹt|vèo|rụp|một|ào)|vèo (?:một )?cái|loáng cái|nhoáng cái|một loáng|một nhoáng|trong (?:một )?(?:thoáng|loáng|nhoáng|chớp mắt|nháy mắt|tích tắc|chốc lát|giây lát|phút chốc|nốt nhạc|tíc tắc)|một hai nốt nhạc|(?:một|hai) nốt nhạc)',
    'chớp nhoáng|chớp mắt|như (?:tên bắn|chong chóng|bay|điện)|chạy như bay|nhanh như sóc|vắt giò lên cổ|chân không bén đất|nước rút',
    '(?<!(?:bất cứ|bất kỳ|bất kể) )(?:lúc|khi|hồi|bao giờ|chừng|hôm|bữa) (?:nào )?(?:rảnh|rỗi|tiện|ngơi tay|thư thả|thong thả|trống việc|xong việc|nhàn|vắng|vãn|nhớ ra|gặp dịp)(?: (?:tay|rang|rỗi|việc|khách|người|dịp|đường))?(?! (?:rỗi thì khách|quý khách))',
    '(?:khi|lúc|chờ|đợi) (?:công việc|việc|khách|hàng họ|mọi thứ|mùa vụ|đợt này) (?:đã |vừa )?(?:vãn|vơi|ngớt|thưa|lắng|bớt|nhẹ|ngơi)(?: (?:bớt|đi|xuống|lại))?',
    'rẹt rẹt|vèo vèo|roèn roẹt|thoăn thoắt|phăng phăng|lia lịa|ào ào|vùn vụt|xoành xoạch|rột rột|tằng tằng|nhoay nhoáy|băng băng',
    '(?<=(?:gọi|báo|nhắn|nhắc|hẹn|liên hệ|thông báo)(?: [^.;,]{1,30})? )từ (?:rất )?sớm',
    'sớm sủa|sớm sớm|sớm liệu|không sớm thì muộn|sớm muộn(?: gì)?',
    `(?<=${serviceActs}(?: [^.;,:]{1,32})? )(?:nhanh|mau|lẹ|chóng|sớm|khẩn|gấp|liền)${closes}`,
    '(?<![\\p{L}\\p{N}] )(?:sớm|nhanh|mau|lẹ|gấp)(?= (?:thôi|nha|nhé|lắm|nhất có thể)|(?! [\\p{L}\\p{N}]))',
    'thật (?:gấp|khẩn|lẹ|chóng|mau)|(?:cực|hết sức|vô cùng|càng) (?:nhanh|mau|lẹ|gấp|khẩn trương)|nhanh hết cỡ|nhanh hết mức',
    'càng (?:lẹ|mau|nhanh|sớm|chóng)(?: [^.;,]{1,12})? càng (?:hay|tốt|đỡ|mừng|quý|khỏe)',
    '(?:sớm|xong|mau|nhanh|được(?! (?:chừng|đâu))|có|tới) (?:ngày|lúc|phút|giờ|chừng|khi|đâu|cái|việc) (?:nào )?(?:hay|tốt|mừng|báo|làm|gửi|trả|tính|giải quyết) (?:ngày|lúc|phút|giờ|chừng|khi|đó|đấy|cái|việc|tới)(?: (?:ấy|đó|nấy|đấy))?',
    // At once, with nothing that ties it down.
    'ngay(?! (?:tại|trong|ở|sau|khi|từ|trên|cả|cạnh|bên|dưới|đầu|lần|ngày|hôm|trước|thẳng|ngắn|ngáy|lúc|chính|tối|chiều|sáng|trưa|đêm|buổi|giữa|hàng|ca|thật|cửa|quầy|lập|tức|tắp|và luôn|gần|khúc|phút|giờ|giây|tháng|tuần|năm|vào (?:ngày|giờ|ca|lúc|buổi|đầu)|kỳ|đợt|đây|đó|đấy|như|bản thân|kế|sát|phía|ngoài|bây giờ|hồi chuông|mùng))',
    'bây giờ và ngay|làm ngay|ngay bây giờ|ngay (?:lúc|tức) (?:này|khắc)|ngay phút chốc',
    // Not slowly.
    `(?:không|chẳng|đừng|chớ|tránh|hạn chế|khỏi|chấm dứt|miễn)(?: được| để| hề| nên| bao giờ| phải)?(?: (?:việc|(?:quý )?khách(?: hàng)?|hồ sơ|đơn|ai|bà con|tình trạng|cảnh|bệnh nhân|phụ huynh|hành khách|học viên|cư dân|hội viên|du khách|xe|hàng|(?:người|chủ) \\p{L}+))?(?: (?:phải|bị|cứ|đứng|ngồi|xếp hàng|chờ|đợi|chờ đợi|trông|ngóng))* ${slow}(?! (?:trên|[0-9]|hơn|quá [0-9]))`,
    '(?:không|tránh|đừng|chớ|khỏi|hạn chế|chẳng|đỡ) (?:để |bắt |khiến |phải |nên |cho )?(?:[^.;,:]{1,28} )?(?:(?:quá |rất )?lâu(?: quá| la| lắc)?|chờ hoài|đợi hoài|chờ mãi|đợi mãi)(?! (?:hơn|năm|dài|[0-9]))',
    '(?:quá|hơi) (?:lâu|muộn|trễ|chậm)(?! (?:[0-9]|hơn))|(?:lâu|trễ|chậm|muộn) quá(?! (?:[0-9]|trình|mức [0-9]))|lâu (?:la|lắc|lắt)',
    '(?:không|chẳng|chưa) (?:bao|mấy) lâu(?: (?:sau|nữa))?|(?:chẳng|không) mấy (?:chốc|khi|hồi)|(?:một|ít|đôi) lâu (?:sau|nữa)',
    // A span that nobody can count.
    `(?:trong |sau |khoảng |chừng |độ |tầm |cỡ |ngót |ngót nghét |mất |chờ |đợi |hẹn )?(?:vòng )?${few} ${spans}(?: (?:nữa|tới|sau|là|thôi))?`,
    '(?:trong |sau |chờ |đợi )?(?:một|ít|đôi) (?:lúc|lát|chốc|hồi|chập|chặp|thời gian|quãng)(?: (?:nữa|sau|rồi|ngắn|thôi))?(?! (?:đó|ấy|tối đa|[0-9]))|(?:lát|chốc|tí|xíu|chút|lúc) nữa',
    '(?:một|vào một) (?:ngày|hôm|lúc|dịp|bữa) (?:gần đây|gần nhất|không xa|nào đó|đẹp trời|sắp tới|thuận tiện|thích hợp)|nay mai|mai mốt|mốt này|rồi đây|tới đây|trước mắt|sắp sửa|trong thời gian không xa',
    '(?:trong )?(?:ngày|hôm) (?:một|hai) ngày hai|trong ngày một ngày hai|ngày một ngày hai|bữa nay bữa mai|bữa kia bữa kìa',
    'dần dà|rồi (?:sẽ )?(?:tính|liệu|hay|xem)|tính sau|để sau|thư thư|thủng thẳng|từ từ (?:rồi|sẽ|mới|tính)|(?:bao giờ|chừng nào|khi nào|đến đâu) (?:xong|tới|có|được|đến) (?:thì )?(?:báo|hay|trả|tính|giao)',
    // From one day to the next.
    '(?<!(?:chuyển|dồn|cộng|gối|dời|mang) (?:từ )?)(?:hết |từ )?(?:ngày|tuần|tháng|năm|hôm|bữa|quý|lần) (?:này|nay) (?:sang|qua|đến|tới|rồi) (?:ngày|tuần|tháng|năm|hôm|bữa|quý|lần) (?:khác|nọ|kia|mai)',
    // When somebody is free.
    `(?:ngay )?(?:khi|lúc|bao giờ|chừng nào|hôm nào|bữa nào|ngày nào|hễ|đợi|chờ|tranh thủ lúc|tranh thủ khi|sau khi|mỗi khi)(?: nào)?(?: đã| được| có| cửa hàng| quầy| thợ| tổ| nhân viên| chúng tôi| công việc| mọi việc| khách| bộ phận| kho| tiệm)? ${slack}`,
    `(?<!(?:báo|hỏi|biết|rõ|hẹn|ghi|là|không|chưa|chẳng|chả|hổng|đừng|chớ|đâu|về|nêu|khách|bất kể|bất cứ) )(?:bao giờ|chừng nào|hôm nào|bữa nào|dịp nào)(?! (?:cũng|còn (?:hạn|hiệu lực)))(?: [^.;,:]{1,24} (?:được|xong|về|có|tới|kịp|rảnh))?`,
    '(?:khi|lúc|nếu|hễ|chờ|đợi|bao giờ|chừng nào) [^.;,:]{1,24} có (?:thời gian|thì giờ|dịp|điều kiện|khả năng|người rảnh|chỗ trống)|(?:trong |vào |nhân |gặp )?(?:buổi|ca|ngày|chuyến|dịp|giờ|tuần|hôm|phiên|đợt) (?:sớm|gần|nhanh|thuận tiện) nhất(?: có thể)?',
    'khi (?:mọi |công |tình |hệ |mạng |đường |trời )?[^.;,:]{1,16} (?:ổn định trở lại|ổn định lại|bình thường trở lại|trở lại bình thường|đã ổn|tạm ổn|đâu vào đấy)',
    'tranh thủ(?: (?:lúc|khi|thời gian|giờ))?(?: [^.;,]{1,16})?',
    '(?:chậm|muộn|trễ|lâu|nhanh|sớm) hơn (?:một chút|chút|đôi chút|chút đỉnh|ít|một ít|tí|bình thường)|(?:chờ|đợi) (?:quá|khá|hơi|rất) lâu(?! (?:hơn|năm|nhất))|sát (?:giờ|ngày)(?=(?! [\\p{L}\\p{N}]))|gần (?:đến |tới )?(?:ngày|giờ|lúc)(?=(?! [\\p{L}\\p{N}]))',
    'kịp lúc|(?:sao )?cho kịp|kịp (?:lên|xuống)|đúng (?:lúc|dịp|độ)(?= (?:cần|khách)|(?! [\\p{L}\\p{N}]))|phải lúc(?! nào)|hợp thời',
    'hết (?:đợt|mùa|giờ) (?:cao điểm|đông khách)|(?:qua|hết) (?:đợt|giờ|mùa|cơn)(?: cao điểm| đông)?(?: này| bận)',
    '(?:có |nhận |được )?tin là (?:đi|làm|gọi|báo) (?:ngay|liền)|hễ có là|nói là làm|gọi là (?:có|tới|đến)(?: (?:liền|ngay))?',
  ],
  medium: [
    '(?:kịp)(?= (?:thời|báo|trả lời|giao|xử lý|cho khách|tiến độ))',
    'nhanh hơn(?= (?:nữa|trước|bình thường)|(?! [\\p{L}\\p{N}]))|ngày càng nhanh|(?:rút ngắn|giảm bớt|giảm|cắt giảm) (?:thời gian|thời hạn) (?:chờ|xử lý|giải quyết|giao hàng|đi lại|phản hồi|trả lời|thực hiện)(?! (?:xuống|còn|từ))',
    'đúng (?:hẹn|kế hoạch|tiến độ|lịch)(?! (?:[0-9]|trên|ghi|đã|quy|trong|ở|nêu|với))',
    '(?:đặc biệt )?ưu tiên (?:giải quyết|xử lý|phục vụ|trả lời|hàng đầu|cao nhất)(?: trước)?',
  ],
  low: [],
  except: [
    // A safety step.
    ...perilContexts,
    `${hazard}(?:(?! (?:hoàn|đền|trả|bồi|phản hồi|báo khách|gọi lại|xin lỗi|đổi)(?![\\p{L}]))[^.;]){0,60}?${atOnce}(?! (?:sau|khi|trả lời|phản hồi|gửi|đền|hoàn))`,
    `${atOnce}[^.;]{0,30}(?:thu dọn|tấp vào lề|đạp thắng|kéo phanh|lùi (?:ra|lại)|tránh ra|tránh xa|ra xa|ra ngoài|ra khỏi|rời (?:khỏi|chỗ)|lên bờ|vào bờ|xuống xe|nằm xuống|tắt (?:máy|bếp|gas|lò|nguồn)|dừng (?:tay|xe|tàu|chạy)|hãm|phanh lại|cách ly|di tản|kéo (?:ra|lên))`,
    `${atOnce}[^.;]{0,40}(?:bật đèn (?:cảnh báo|khẩn|ưu tiên)|đặt biển|dập (?:cầu dao|lửa|tắt)|gọi (?:đội )?(?:cứu hộ|cứu nạn|chữa cháy|bác sĩ|y tá|công an)|ném phao|mặc áo phao|(?:đưa|dẫn|kéo) (?:khách|hành khách|trẻ|bé|các bé|mọi người|người \\p{L}+|học viên)(?: \\p{L}+)? (?:xuống|ra|vào sau|vào lề|lên bờ|đi viện|tới bệnh viện|rời)|khóa (?:cửa tầng|van)|giảm ga|vỗ lưng|xả nước|dừng (?:buổi|cuộc|trò|thang|máy|dây))`,
    '(?:cháy|hỏa hoạn|khói|rò (?:rỉ )?(?:gas|ga|khí)|mùi gas|điện giật|chập điện|rơi xuống (?:nước|biển|sông|hồ)|đuối nước|bất tỉnh|ngất xỉu|ngất|ngừng (?:thở|tim)|chảy máu|co giật|sốc phản vệ|ngộ độc|' +
      'tràn hóa chất|nổ|động đất|nguy hiểm đến tính mạng|bị thương|ngã quỵ|té|hóc|' +
      '(?:mùi|bốc|có) (?:khét|cháy|khói)|khét|tóe lửa|rò (?:điện|xăng|dầu|hóa chất|a-mô-ni-ắc)|điện rò|(?:dây|cáp)(?: \\p{L}+)? đứt|đứt (?:dây|cáp)|sặc|nghẹn|khó thở|tím tái|đau ngực|đột quỵ|choáng|mê sảng|phản ứng thuốc|dị ứng|phù mặt|bỏng|phỏng|rắn cắn|ong đốt|gãy (?:tay|chân|xương)|chìm|lật (?:xe|thuyền|tàu|xuồng)|tràn (?:dầu|xăng)|hành hung|có cướp|sập (?:trần|sàn|giàn|mái|nhà|tường)|sét đánh|mất phanh|kẹt (?:tay|chân|trong thang)|trẻ lạc|lạc trẻ|tai nạn|ngã(?! (?:ba|tư|giá|sáu|bảy|năm))|trượt chân|vật nhọn|phơi nhiễm|đạp phải kim|vỡ bình|xì gas|cá mập|sóng thần|lũ quét|sạt lở)[^.;]{0,80}?(?:ngay lập tức|ngay tức khắc|ngay tức thì|lập tức|tức khắc|tức thì|tức tốc|ngay|liền|khẩn trương|khẩn cấp|cấp tốc|nhanh chóng|mau)(?! (?:sau|khi))',
    '(?:ngay lập tức|lập tức|tức khắc|ngay)[^.;]{0,24}(?:sơ tán|thoát hiểm|ngắt (?:điện|cầu dao|nguồn)|cắt điện|dập lửa|bình chữa cháy|ném phao|báo động|báo cháy|sơ cứu|hô hấp nhân tạo|ép tim|khóa (?:van|gas))',
    '(?:ngắt (?:điện|cầu dao|nguồn|bình điện)|cắt điện|khóa (?:van|gas)|sơ tán|rời khỏi|dừng máy|tắt máy|rút phích|kéo cầu dao|dập cầu dao|(?:bấm|nhấn|ấn) nút (?:dừng|báo)|dừng khẩn cấp|sơ cứu|băng bó|ép tim|cầm máu|rửa mắt|ném phao|hạ xuồng|đi cấp cứu|gọi (?:11[1-5]|cấp cứu|cứu hỏa|cảnh sát|công an|cứu hộ))[^.;]{0,30}(?:ngay lập tức|lập tức|tức khắc|tức thì|tức tốc|ngay|liền)',
    '(?:ngay lập tức|lập tức|tức khắc|tức thì|tức tốc|ngay)[^.;]{0,24}(?:rút phích|kéo cầu dao|(?:bấm|nhấn|ấn) nút (?:dừng|báo)|dừng khẩn cấp|băng bó|cầm máu|rửa mắt|hạ xuồng|đi cấp cứu|gọi (?:11[1-5]|cấp cứu|cứu hỏa|cảnh sát|công an))',
    '(?:ngay lập tức|lập tức|tức khắc|ngay)[^.;]{0,12}(?:giăng dây|rắc cát|rải cát|chặn (?:xe|đường|lối)|bấm (?:còi|chuông)|kéo còi|thổi còi)|(?:giăng dây|rắc cát|rải cát|chặn (?:xe|đường|lối)|bấm (?:còi|chuông)|kéo còi|thổi còi)[^.;]{0,16} (?:ngay|liền)(?: lập tức)?',
    // What could not be done at once: a condition, not a promise.
    '(?:không|chưa|chẳng)(?: thể)? [^.;,:]{0,28}(?:được )?(?:ngay|liền|sớm|nhanh|ngay lập tức|kịp thời|kịp)(?: lập tức| tức thì)?(?: được)?(?= (?:thì|phải)|,)',
    '(?:nếu|khi) (?:quý )?(?:khách|khách hàng|bạn|người bệnh|người dùng)[^.;,]{0,16} (?:cần|muốn|đang vội)[^.;,]{0,24}(?:gấp|sớm|ngay|nhanh|liền)',
    '(?:lấy|mang|dùng|trả|mua|làm|nhận|đổi|hoàn|giải quyết|thu|thanh toán) (?:tại chỗ|ngay tại)[^.;]{0,20}(?:ngay|liền|luôn)',
    // Other senses.
    'gấp (?:đôi|ba|bốn|năm|mười|[0-9]|nhiều|rưỡi|lại|gọn|khăn|chăn|quần|áo|đồ|giấy|làm)|bàn gấp|ghế gấp|xe gấp|giường gấp|góc gấp|đường gấp',
    '(?:mì|cháo|phở|đồ) (?:ăn )?liền|(?:[0-9]+|hai|ba|bốn|năm|sáu|bảy|mấy|nhiều|vài) (?:ngày|tuần|tháng|năm|lần|ca|kỳ|quý|giờ|đêm|buổi|vụ) liền|liền (?:kề|mạch|kế|cạnh|nhau|sau|trước|thân|khối|bậc|bờ)|áo liền',
    '(?:học|kiểm tra|bảo trì|bảo dưỡng|khóa|lau|rửa|test|khảo sát|đọc|xét nghiệm|sạc|nạp) nhanh(?= (?:[0-9]|COVID|kháng|pin|chân|tay|lúa|điện))|(?:bài|câu hỏi|mẹo|nút|phím|mã|tin|bảng|lệnh|liên kết|thanh|que|(?:bản|bài|tờ|sách) hướng dẫn|(?:mẫu|câu|tin|nút) trả lời) (?:trả lời )?nhanh(?! (?:chóng|nhất|gọn|hơn|nhẹn))',
    '(?:đến|tới|về|nghỉ|đi|ra|vào|rời bến|khởi hành|xuất phát|cập bến|tan|chín|kết thúc|hủy|trả phòng|nhận phòng|đặt|giao ca|lên tàu|chấm dứt hợp đồng|tất toán|hết|sinh|mở cửa|đóng cửa) sớm(?! (?:nhất|cho))|(?:quá|hơi|rất) sớm|(?<!(?:gọi|báo|nhắn|nhắc|hẹn|liên hệ|thông báo)(?: [^.;,]{1,30})? )từ (?:rất )?sớm|sớm (?:mai|tinh mơ|chiều|tối)|(?:cảnh báo|phát hiện|can thiệp|chẩn đoán|tầm soát|thanh toán|ký|trả nợ) sớm',
    '(?:bình luận|tin nhắn|lời nhắn|hộp thư|bản tin|tin) (?:nhanh|khẩn|gấp)|đường dây nóng|(?:việc|đơn|ca|hàng|trường hợp|yêu cầu|thư|hồ sơ|lớp|khách) (?:cần )?(?:gấp|khẩn)(?! (?:rút|trương|gáp))',
    'hàng (?:ngày|giờ|tuần|tháng)(?: một)?|(?:ít|vài|mấy) giờ (?:làm|mở|đóng)|giờ lát|sau ít nhất|(?:trong|sau) ít nhất',
    '(?:nếu|khi|trường hợp) [^.;,]{0,40}(?:quá (?:muộn|trễ|chậm)|trễ quá)(?= (?:[0-9]))',
    '(?:bạn|quý khách|người dùng)[^.;]{0,16} (?:nên|hãy|có thể|cần|vui lòng)[^.;]{0,24}ngay',
    'ghế mươi|năm mươi|một lúc (?:một|nhiều|hai|hai ba)|cùng (?:một )?lúc',
  ],
};
