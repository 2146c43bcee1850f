import type { filling as english } from '../../en/messages/filling.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about filling blanks, and about values given for them. */
export const filling: MessagesOf<typeof english> = {
  'placeholders/unused-value.near': 'Tài liệu này không có chỗ trống nào tên là “{name}”. Có phải bạn muốn viết “{near}”?',
  'placeholders/unused-value.unused':
    'Tài liệu này không có chỗ trống nào tên là “{name}” nên giá trị này không hiện ra ở đâu cả. Hãy kiểm tra chính tả hoặc xóa dòng này.',
  'placeholders/unused-value.blank': 'Giá trị của “{name}” vẫn còn chỗ trống “{text}”. Hãy thay bằng giá trị thật.',
  'placeholders/unused-value.notText': 'Giá trị của “{name}” phải là một đoạn chữ. Nếu giá trị bắt đầu bằng dấu ngoặc, hãy đặt nó trong dấu nháy.',
  'rule.placeholders/unused-value.summary': 'Mọi giá trị cho chỗ trống đều được dùng.',
  'rule.placeholders/unused-value.why': 'Giá trị ghi dưới tên viết sai không hiện ra ở đâu cả, và chỗ trống của nó vẫn để ngỏ mà không ai hay.',
  'fix.deleteValue': 'Xóa giá trị của “{name}”',
  'preview.valueOf': 'Giá trị của chỗ trống “{text}”',
  'hover.value': 'Hiển thị là “{value}”',
  'fix.fillWorkspace': 'Điền “{text}” ở mọi chỗ trong không gian làm việc...',
  'fix.valueFrontMatter': 'Giữ “{text}” và ghi giá trị ở phần đầu tài liệu...',
  'fix.valueSettings': 'Giữ “{text}” và ghi giá trị trong policywright.yaml...',
  'fix.chooseOne': 'Chọn một trong {count} phương án...',
  'value.empty': 'Hãy nhập giá trị hoặc để chỗ trống lại điền sau.',
  'value.blank': '“{text}” cũng là một chỗ trống. Hãy nhập giá trị thật.',
  'value.date': 'Đây có vẻ không phải là ngày tháng. Hãy viết như: {example}.',
  'value.noSuchDay': 'Lịch không có ngày “{text}”. Hãy viết ngày như: {example}.',
  'value.duration': 'Hãy cho biết bao lâu: một con số và một đơn vị, chẳng hạn giờ hoặc ngày làm việc.',
  'value.durationUnit': '“{text}” chưa có đơn vị. Hãy thêm đơn vị, chẳng hạn giờ hoặc ngày làm việc.',
  'value.number': 'Đây không phải là số. Hãy viết bằng chữ số hoặc bằng chữ.',
  'value.percentage': 'Đây không phải là tỷ lệ phần trăm. Hãy viết một số từ 0 đến 100.',
  'value.over100': '“{text}” nhiều hơn toàn bộ. Có đúng ý bạn không?',
  'value.email': '“{text}” không thể là địa chỉ email. Hãy kiểm tra phần trước và sau dấu @.',
  'value.web': '“{text}” không thể là địa chỉ web. Hãy kiểm tra xem có dấu cách thừa hoặc thiếu dấu chấm không.',
  'value.phone': '“{text}” có quá ít hoặc quá nhiều chữ số so với số điện thoại. Có đúng không?',
  'value.contact': '“{text}” có vẻ không phải là địa chỉ hay số điện thoại. Có đúng không?',
  'value.sample': '“{text}” là địa chỉ làm ví dụ: không liên lạc được với ai ở đó.',
  'value.name': '“{text}” có vẻ không phải là tên. Có đúng không?',
};
