/** Vietnamese headings that ask or chat, as open shapes: `phòng khám mình làm gì`, `sổ này sửa khi nào`, `khách la lối thì làm gì`. */
import type { SectionId } from '../../../schema/vocabulary.ts';
import { customers, staff, upset, we } from './heading.ts';

/** The document speaking of itself. */
const paper =
  '(?:(?:cuốn|quyển|bản|tờ|tập|trang|bộ|mấy trang)(?: sổ(?: tay)?| cam kết| quy định| quy tắc| giấy| hướng dẫn)? (?:này|đó)|(?:sổ(?: tay)?|quy định|quy trình|chính sách|bản cam kết|tài liệu|nội quy|cẩm nang|văn bản)(?: này)?)';

/** Changing a document. */
const mend =
  '(?:sửa(?: đổi| lại| chữa)?|xem lại|đọc lại|viết lại|cập nhật|in lại|thay|rà(?: lại| soát)?|soát(?: lại| xét)?|làm mới|mở(?: lại| ra)?|chỉnh(?: sửa)?|bổ sung|lật lại|duyệt lại)';

/** When. */
const when = '(?:khi nào|lúc nào|bao giờ|bao lâu|mấy tháng|mấy năm|tháng nào|ngày nào|mấy lần|chừng nào)';

/** How. */
const how = '(?:thế nào|ra sao|như thế nào|làm sao|sao|kiểu gì|cách nào)';

/** We, with the words that go with it. */
const us = `${we}(?: (?:này|mình|ta|chúng (?:tôi|ta|mình)))?`;

/** Cues beside those of each section's own file. */
export const chatty: Partial<Readonly<Record<SectionId, readonly string[]>>> = {
  mission: [
    `(?<! )${us} (?:làm|lo|bán|chăm|sinh ra|mở ra|có mặt|ra đời|lập ra|tồn tại|góp)(?: ở đây)?(?: (?:để|vì))?(?: làm)? (?:gì|những gì|việc gì|cái gì|chi|cho ai|vì ai)(?:,? cho ai)?(?! )`,
    `(?<! )(?:vì sao|tại sao|lẽ gì) (?:có|mở|lập|dựng) (?:ra )?(?:${we})(?: này)?(?! )`,
    `(?<! )(?:việc|nghề|phận sự|chuyện)(?: chính)? của ${us}(?! )`,
  ],
  'vision-values': [
    `(?<! )${us} (?:sống|đi|đứng|tồn tại|làm nghề) (?:bằng|vì|nhờ|theo) (?:gì|điều gì|cái gì|lẽ gì|chữ gì)`,
    `(?:điều|thứ|cái|chữ|lẽ) (?:mà )?${us} (?:quý|tin|coi trọng|trọng|theo|không bán|không đổi|không bỏ)(?: nhất| tới cùng| đến cùng| mãi)?(?! )`,
    '(?<! )(?:năm|mười|hai mươi|ba mươi|[0-9]+) năm (?:nữa|tới)(?:[ ,:][^.;]{0,24})?(?! )',
    `(?<! )${us} (?:muốn|mong|mơ) (?:đi tới đâu|đi đến đâu|thành gì|thành nơi nào|được nhớ [^.;]{1,16})(?! )`,
  ],
  purpose: [
    `(?<! )(?:viết|làm|soạn|lập|in|đặt) (?:cái|thứ|tờ|mấy trang|những dòng|mấy dòng|đống|điều)(?: này| đây| ấy)(?: ra)? (?:để làm (?:gì|chi)|làm (?:gì|chi)|vì (?:sao|lẽ gì))(?! )`,
    `(?<! )${paper} (?:được )?(?:sinh ra |có |viết |viết ra |lập ra |in ra |dùng )?để làm (?:gì|chi)(?! )`,
    `(?<! )(?:vì sao|tại sao|cớ sao|sao lại|sao) (?:phải |cần |lại |có )*(?:có|viết|lập|cần|in|đọc|ra) ${paper}`,
    `(?<! )(?:có|đọc|viết|lập) ${paper} (?:để|thì) (?:làm gì|được gì|ích gì)`,
  ],
  scope: [
    `(?<! )${paper} (?:nói|viết|dành|dùng|áp|buộc|trói) (?:tới|đến|cho|về|với)?(?: )?(?:ai|những ai|chỗ nào|nơi nào|việc nào)`,
    `(?<! )(?:chỗ|nơi|khi|lúc|việc|ca|kênh) nào (?:thì )?(?:dùng|theo|áp dụng|mở|cần tới) ${paper}`,
    `(?<! )ai (?:cũng )?(?:phải |cần |nên )?(?:theo|giữ|đọc|thuộc) ${paper}`,
  ],
  standards: [
    `(?<! )(?:những |mấy |các )?(?:điều|mốc|hẹn|con số|lời hứa|thời hạn|cái)(?: mình| chúng tôi| ta)? phải (?:giữ|giữ được|giữ lời|giữ cho bằng được|đạt|làm bằng được)(?! )`,
    `(?<! )(?:làm|phục vụ|dọn|trả lời|nhanh|sạch|tươm tất)(?: [^.;]{0,8})? (?:tới|đến|cỡ|chừng|ra|thế) (?:đâu|nào|sao|mức nào) (?:mới |thì )?(?:gọi là |là |coi là |được coi là )?(?:đạt|được|đủ|ổn|tốt|xong|chuẩn)`,
    `(?<! )(?:mỗi|từng) (?:kênh|quầy|việc|khâu|chặng) (?:một |mấy )?(?:mốc|giờ|chuẩn|hẹn|phút)`,
    `(?<! )(?:hẹn|hứa) với ${customers} (?:gì|những gì|bao lâu|mấy giờ)`,
  ],
  'customer-needs': [
    `(?<! )(?:${customers}|người ta|họ) (?:cần|muốn|mong|thiếu|sợ|ngại|tìm|trông|thèm)(?! (?:mang|đem|nộp|làm|chuẩn|ký))(?: [^.;]{0,6})? (?:gì|điều gì|những gì|chi)(?: (?:ở|nơi|nhất|từ|khi) [^.;]{0,16})?(?! )`,
    `(?<! )(?:ai|những ai) (?:hay |thường |vẫn )?(?:ghé|tới|đến|dắt|mua|thuê|gửi|mang|gõ cửa|bước vào|lên|ngồi|qua)(?: [^.;]{0,16})? (?:tới|đến|tiệm|quán|đây|ta|mình|ở đây|đò|phà|lớp|rạp|kho|chợ)(?! )`,
  ],
  expectations: [
    `(?<! )(?:${us}|${staff}|người của [^.;]{2,10}) (?:đứng quầy|đứng lớp|đi đứng|cư xử|ăn mặc|ăn nói|xử sự|giữ mình|đối xử|đứng bếp|ra vào)(?: với [^.;]{0,12})? ${how}`,
    '(?<! )(?:ở đây|trong nhà này|tại đây)[, ]+(?:ai cũng|người ta|chúng ta|mình) (?:làm|không làm|giữ|tránh)[^.;]{0,16}',
  ],
  guidelines: [
    `(?<! )(?:khi |gặp |lúc |nếu )?${customers} (?:la lối|la mắng|gây sự|gây gổ|ăn vạ|đập bàn|nổi nóng|nổi cáu|làm ầm|không chịu nghe|${upset})(?: (?:thì|phải))?(?: (?:làm gì|làm sao|sao|xử sao|xử thế nào|xử ra sao|nói gì|đáp sao))?(?! )`,
    `(?<! )(?:viết|nói(?: chuyện| năng)?|nhắn(?: tin)?|thưa|xưng hô|đáp)(?: thư| tin)? (?:cho|với) ${customers}(?: (?:${how}|sao cho phải|cho phải))?(?! )`,
  ],
  procedures: [
    '(?<! )(?:nhận|tiếp|mở|nghe|đón|cân|ghi|khám|đo|thu|lấy|gỡ)(?: [^.;,]{1,14})? rồi (?:thì )?(?:làm gì|làm sao|sao nữa|đi đâu|tới đâu|đưa ai)(?: tiếp| nữa)?(?! )',
    '(?<! )(?:trước|đầu tiên) (?:làm )?(?:gì|việc gì),? (?:rồi )?sau (?:làm )?(?:gì|việc gì)(?! )|(?<! )(?:việc nào|bước nào) trước(?:,| và)? (?:việc nào|bước nào) sau',
  ],
  escalation: [
    '(?<! )(?:lên|đẩy lên|đưa lên|chuyển lên|leo) (?:một |thêm một |thêm )?(?:bậc|nấc|cấp|tầng)(?: (?:nữa|trên))?(?! )',
    '(?<! )(?:quá|vượt|hết) (?:sức|tay|quyền|tầm|cách)(?: (?:mình|của mình|thợ|quầy|ca))?,? (?:thì )?(?:đẩy|đưa|chuyển|gọi|nhờ|lên|hỏi|tìm|tới)(?: [^.;]{0,8})? (?:ai|đâu)(?! )',
    '(?<! )ai (?:nhận|đỡ|gỡ|gánh|quyết|ra mặt|tiếp|thay)(?: [^.;]{0,12})? (?:thay |tiếp |hộ )?(?:ai|cho ai|khi (?:bí|kẹt|quá sức|vướng|khó))(?! )',
  ],
  complaints: [
    `(?<! )(?:lỡ|trót|nếu lỡ|khi lỡ|chẳng may)(?: làm| để)? ${customers} (?:buồn|phiền|phật|mất lòng|không vui|giận|chê)(?: [^.;]{0,16})?`,
    `(?<! )(?:${customers}|bạn) (?:chưa|không) (?:vui|ưng|vừa ý|vừa lòng|bằng lòng|hài lòng|phục)(?: (?:bụng|lòng))?(?:,? (?:thì )?(?:sao|làm gì|nói ai|nói với ai|báo ai|làm sao|gặp ai|kêu ai))?(?! )`,
  ],
  feedback: [
    `(?<! )(?:nghe|hỏi|đón|lắng nghe|gom) (?:lời |ý |chuyện )?(?:của )?${customers}(?: (?:nói|kể|nghĩ|góp|bảo))?(?: (?:gì|ra sao|thế nào))?(?! )`,
    `(?<! )(?:bạn|${customers}) (?:thấy|nghĩ|nói|chấm|khen chê) (?:gì về )?${us}(?: (?:thế nào|ra sao|mấy điểm|gì))?(?! )`,
  ],
  'service-policies': [
    '(?<! )(?:gửi|trông|nhận giữ|nhận trông|cho thuê|thuê|mượn|đặt) [^.;:?]{2,20} (?:dịp|ngày (?:lễ|Tết)|mùa|ngoài giờ|qua đêm|theo (?:giờ|tháng|ngày|đoàn)|cuối tuần|dài ngày|lâu ngày)(?: [^.;:?]{1,12})?(?! )',
    '(?<! )(?:trả|đổi|hoàn|hủy|dời|hoãn|gia hạn|sang)(?: lại)? [^.;:,?]{1,14}(?:,| và| hay| hoặc) (?:trả|đổi|hoàn|hủy|bỏ|dời|hoãn|gia hạn|sang|nhường|đền)(?: lại)? [^.;:?]{1,14}(?! )',
    '(?<! )(?:những |mấy |các )?(?:chuyện|khoản) (?:tiền (?:nong|bạc|cọc|công|phạt)|cọc|đặt cọc)(?! )',
    '(?<! )(?:mất|rách|hỏng|làm mất|làm hỏng|quên|thất lạc) (?:thẻ|vé|phiếu|sách|đồ|áo|xe|hàng|chìa(?: khóa)?|hành lý)(?: (?:mượn|thuê|gửi|giữ đồ|gửi xe|của khách|thì [^.;:?]{2,12}))?(?! )',
  ],
  resources: [
    '(?<! )(?:mấy |những |các )?(?:số|số máy|tên|địa chỉ) (?:cần|phải|nên) (?:thuộc|nhớ|ghi|lưu|dán)(?: lòng| sẵn)?(?! )',
    '(?<! )(?:tìm|lấy|xin|kiếm) (?:mẫu|mẫu đơn|đơn|phiếu|biểu mẫu|giấy(?: tờ)?|chìa(?: khóa)?|tài liệu|mẫu phiếu)(?: [^.;]{0,8})? (?:ở đâu|đâu|chỗ nào)',
    '(?<! )(?:cần|thiếu|bí|kẹt) (?:gì|chi|chuyện gì)(?:,| thì)?(?: thì)? (?:mở|hỏi|tìm|lấy|tra|xem|kêu|réo) (?:tủ|ngăn|sổ|ai|đâu|trang|chỗ|số)(?: nào)?(?! )',
  ],
  implementation: [
    '(?<! )(?:người|thợ|lính|tân binh|em) mới (?:học|làm|tập|bắt đầu|vào)(?: [^.;]{0,12})? (?:gì|thế nào|ra sao|mấy ngày|bao lâu)(?! )',
    '(?<! )(?:học|tập|thuộc|thi|ký)(?: [^.;]{0,10})? (?:rồi|xong) (?:mới )?(?:được )?(?:đứng|ra|làm|lái|cầm|nhận|treo|dán|phát)(?: [^.;]{0,10})?(?! )',
  ],
  enforcement: [
    '(?<! )ai (?:kiểm|kiểm tra|soi|chấm|canh|để mắt)(?:,| và)? (?:kiểm|soi|chấm|phạt|nhắc|xử)(?: tra)? (?:thế nào|ra sao|ai|khi nào|bao lâu một lần)(?! )',
    '(?<! )(?:làm |nếu |lỡ )?(?:trái|sai lời|không theo|làm khác|phạm|lờ đi|bỏ ngoài tai|thất hứa)(?: (?:lời|quy định|sổ|điều này|lời hứa|thì))* (?:sao|bị gì|ra sao|chịu gì|mất gì|phạt gì|thế nào)(?! )',
  ],
  exceptions: [
    '(?<! )(?:khi nào|lúc nào|ai) (?:thì )?(?:được|có thể|cho) (?:phép )?(?:làm khác|phá lệ|châm chước|nới|bỏ qua|linh động|lách|xé rào|đi đường khác)(?: [^.;]{0,12})?(?! )',
  ],
  review: [
    `(?<! )${paper} (?:được |sẽ |phải )?${mend} (?:lại )?(?:vào )?(?:${when}|${how}|hằng năm|mỗi năm|lần nữa)(?: [^.;]{0,12})?(?! )`,
    `(?<! )(?:${when})(?: một lần)?(?: thì| lại)? (?:ta |mình |chúng (?:ta|tôi) |được )?${mend} (?:lại )?${paper}(?: [^.;]{0,16})?(?! )`,
    `(?<! )${mend} (?:lại )?(?:mỗi|hằng|sau mỗi) (?:năm|mùa|quý|tháng|nửa)(?: [^.;]{0,12})?(?! )`,
    `(?<! )${paper} cũ (?:thì|rồi|đi)[^.;]{0,16}`,
    `(?<! )(?:ai (?:được )?${mend}(?: ${paper})?)(?:,| và)? (?:${mend} )?(?:${when}|${how})(?! )`,
    `(?<! )${mend} ${paper}(?: (?:${when}|${how}|mỗi năm|hằng năm))?(?! )`,
  ],
  pilot: ['(?<! )(?:làm |chạy |dùng )?thử (?:ở|tại|trên|với|trong) [^.;]{2,20}(?: trước)?(?! )'],
  contact: [
    `(?<! )(?:nhắn|gọi|viết|tìm|kiếm|ghé|gặp|liên lạc)(?: cho| tới| về| thăm| với)? ${us}(?: (?:ở đâu|chỗ nào|bằng cách nào|qua đâu|lúc nào|thế nào|ra sao))?(?! )`,
    `(?<! )(?:địa chỉ|số(?: điện thoại| máy)?)(?: của)? (?:nhà )?${us}(?! )`,
  ],
  'internal-communication': [
    '(?<! )(?:sổ|bảng|giấy) (?:ghi|dán|treo|dặn)(?: việc| nhau)? (?:ở|tại|cạnh|trong) (?:quầy|bếp|cổng|phòng trực|phòng nghỉ|bến)(?! )',
    '(?<! )(?:ca|kíp|tổ|người) (?:này|trước|sáng) (?:để lại|dặn|báo|kể|giao)(?: gì| việc)?(?: lại)?(?: cho)? (?:ca|kíp|tổ|người) (?:sau|kia|chiều|khác)(?! )',
  ],
  'social-media': [
    '(?<! )(?:ai đó |khi )?(?:bị )?(?:chê|khen|bóc phốt|réo tên|réo|tố|nói xấu|chửi)(?: [^.;]{0,10})? (?:trên|qua) (?:mạng|facebook|zalo|tiktok|google|hội nhóm)(?:[ ,:][^.;]{0,20})?(?! )',
  ],
};
