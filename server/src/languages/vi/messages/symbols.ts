import type { symbols as english } from '../../en/messages/symbols.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of names that a writer gives and uses again. */
export const symbols: MessagesOf<typeof english> = {
  'symbols.emptyName': 'Tên không được để trống. Hãy gõ ít nhất một từ.',
  'symbols.noBlank': '“{text}” sẽ không còn được nhận ra là chỗ trống. Hãy chọn từ ngữ cho biết cần điền gì và không dùng dấu ngoặc.',
  'symbols.noName':
    '“{text}” chỉ cho biết loại giá trị cần điền nên mỗi chỗ trống như vậy được xem là một chỗ riêng. Hãy chọn tên nói rõ đó là giá trị nào.',
  'symbols.valueTaken': 'Trong “values” đã có giá trị tên là “{name}”. Hãy chọn tên khác, hoặc xóa một trong hai giá trị trước.',
  'symbols.alone': 'Chỗ trống “{text}”',
  'symbols.once': 'Chỗ trống “{text}”, được dùng một lần trong tài liệu này',
  'symbols.inFiles': 'Chỗ trống “{text}”, được dùng {count} lần trong {files} tệp',
  'symbols.asks.company': 'Cần điền tên công ty',
  'symbols.asks.person': 'Cần điền tên người hoặc chức danh',
  'symbols.asks.contact': 'Cần điền thông tin liên hệ',
  'symbols.asks.date': 'Cần điền ngày tháng',
  'symbols.asks.duration': 'Cần điền một khoảng thời gian',
  'symbols.asks.number': 'Cần điền một con số',
  'symbols.asks.percentage': 'Cần điền một tỷ lệ phần trăm',
  'symbols.asks.choice': 'Cần chọn một trong các phương án',
  'symbols.valueHere': 'giá trị trong tài liệu này',
  'symbols.valueInSettings': 'giá trị trong cài đặt',
  'symbols.valueIn': 'giá trị trong {file}',
  'symbols.blankHere': 'chỗ trống được dùng trong tài liệu này',
  'symbols.blankIn': 'chỗ trống được dùng trong {file}',
};
