import type { filling as english } from '../../en/messages/filling.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about filling blanks, and about values given for them. */
export const filling: MessagesOf<typeof english> = {
  'placeholders/unused-value.near': 'Tài liệu này không có chỗ trống nào tên là “{name}”. Có phải bạn muốn viết “{near}”?',
  'placeholders/unused-value.unused':
    'Tài liệu này không có chỗ trống nào tên là “{name}” nên giá trị này không hiện ra ở đâu cả. Hãy kiểm tra chính tả hoặc xóa dòng này.',
  'placeholders/unused-value.blank': 'Giá trị của “{name}” vẫn còn chỗ trống “{text}”. Hãy thay bằng giá trị thật.',
  'placeholders/unused-value.notText': 'Giá trị của “{name}” phải là văn bản. Nếu giá trị bắt đầu bằng dấu ngoặc, hãy đặt nó trong dấu ngoặc kép.',
  'rule.placeholders/unused-value.summary': 'Mọi giá trị cho chỗ trống đều được dùng.',
  'rule.placeholders/unused-value.why':
    'Giá trị ghi với tên sai chính tả sẽ không hiện ra ở đâu cả, còn chỗ trống vẫn chưa điền mà không ai nhận ra.',
  'fix.deleteValue': 'Xóa giá trị của “{name}”',
  'preview.valueOf': 'Giá trị của chỗ trống “{text}”',
  'hover.value': 'Hiển thị là “{value}”',
  'fix.fillWorkspace': 'Điền “{text}” ở mọi chỗ trong không gian làm việc...',
  'fix.valueFrontMatter': 'Giữ “{text}” và ghi giá trị vào phần khai báo đầu tệp...',
  'fix.valueSettings': 'Giữ “{text}” và ghi giá trị vào policywright.yaml...',
  'fix.chooseOne': 'Chọn một trong {count} phương án...',
  'value.empty': 'Hãy nhập giá trị, hoặc để lại điền sau.',
  'value.blank': '“{text}” cũng là một chỗ trống. Hãy nhập giá trị thật.',
  'value.date': 'Đây có vẻ không phải là ngày tháng. Hãy viết theo dạng {example}.',
  'value.noSuchDay': 'Không có ngày “{text}” trong lịch. Hãy viết ngày theo dạng {example}.',
  'value.duration': 'Hãy nêu rõ bao lâu: con số và đơn vị, chẳng hạn giờ hoặc ngày làm việc.',
  'value.durationUnit': '“{text}” chưa có đơn vị. Hãy thêm đơn vị, chẳng hạn giờ hoặc ngày làm việc.',
  'value.number': 'Đây không phải là số. Hãy viết bằng chữ số hoặc bằng chữ.',
  'value.percentage': 'Đây không phải là tỷ lệ phần trăm. Hãy viết một số từ 0 đến 100.',
  'value.over100': '“{text}” vượt quá 100%. Có đúng ý bạn không?',
  'value.email': '“{text}” không phải là địa chỉ email hợp lệ. Hãy kiểm tra phần trước và sau dấu @.',
  'value.web': '“{text}” không phải là địa chỉ web hợp lệ. Hãy kiểm tra xem có thừa dấu cách hoặc thiếu dấu chấm không.',
  'value.phone': 'Số chữ số trong “{text}” có vẻ quá ít hoặc quá nhiều đối với số điện thoại. Có đúng không?',
  'value.contact': '“{text}” có vẻ không phải là địa chỉ hay số điện thoại. Có đúng không?',
  'value.sample': '“{text}” là địa chỉ minh họa, không thể dùng để liên hệ.',
  'value.name': '“{text}” có vẻ không phải là tên. Có đúng không?',
};
