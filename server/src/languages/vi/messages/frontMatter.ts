import type { frontMatter as english } from '../../en/messages/frontMatter.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about front matter, and what is offered there. */
export const frontMatter: MessagesOf<typeof english> = {
  'front-matter/schema.ownDate': 'Ngày này được hiểu là {date}. Hãy viết theo dạng đó để công cụ nào cũng đọc ra cùng một ngày.',
  'front-matter/schema.ambiguousDate': '“{value}” có thể hiểu là {first} hoặc {second}. Hãy ghi đúng ngày bạn muốn, bắt đầu bằng năm.',
  'front-matter/schema.impossibleDate': 'Không có ngày “{value}”: tháng đó chỉ có {days} ngày. Hãy sửa lại ngày.',
  'front-matter/schema.partialDate': '“{value}” chưa cho biết ngày nào. Hãy ghi đủ năm, tháng, ngày, ví dụ {example}.',
  'front-matter/schema.readAsTruth':
    'Khi không có dấu ngoặc kép, nhiều công cụ hiểu {value} là “{read}” (đúng/sai). Nếu muốn giữ nguyên từ này, hãy đặt trong dấu ngoặc kép.',
  'front-matter/schema.readAsNumber': '{value} bị đọc thành số {read}. Hãy đặt trong dấu ngoặc kép để giữ nguyên như đã viết.',
  'front-matter/syntax.space': 'Sau dấu hai chấm thiếu dấu cách nên không phân biệt được khóa và giá trị. Hãy thêm dấu cách.',
  'front-matter/syntax.noColon': 'Giữa khóa và giá trị không có dấu hai chấm. Hãy viết khóa, dấu hai chấm, dấu cách rồi đến giá trị.',
  'front-matter/syntax.wideColon': 'Đây là dấu hai chấm toàn khổ (“：”) nên không công cụ nào hiểu là hết khóa. Hãy viết “:” và một dấu cách.',
  'front-matter/syntax.special': 'Giá trị không thể bắt đầu bằng “{sign}” nếu không có dấu ngoặc kép. Hãy đặt cả giá trị trong dấu ngoặc kép.',
  'front-matter/syntax.list': 'Dấu ngoặc mở ở đây nhưng chưa đóng. Hãy đóng lại.',
  'front-matter/syntax.alias': '“{name}” trỏ tới một giá trị chưa được khai báo ở trên. Nếu muốn giữ nguyên chữ này, hãy đặt trong dấu ngoặc kép.',
  'front-matter/syntax.afterQuote': 'Sau dấu ngoặc kép đóng vẫn còn chữ. Hãy đặt cả giá trị trong một cặp dấu ngoặc kép.',
  'front-matter/syntax.toml':
    'Không đọc được dòng này. Giữa hai dòng “+++”, mỗi dòng gồm khóa, dấu bằng và giá trị; văn bản phải nằm trong dấu ngoặc kép.',
  'front-matter/syntax.fence': 'Phần khai báo đầu tệp bắt đầu và kết thúc bằng một dòng có đúng ba dấu gạch nối. Hãy viết “---”.',
  'front-matter/syntax.late':
    'Phần khai báo đầu tệp phải bắt đầu ở dòng đầu tiên của tệp, với ba dấu gạch nối ở đầu dòng. Hãy bỏ những gì đứng trước đó.',
  'front-matter/schema.cutByComment':
    'Mọi thứ từ dấu thăng trở đi bị bỏ qua như ghi chú, nên chỉ “{value}” được đọc. Nếu đó là một phần của giá trị, hãy đặt cả giá trị trong dấu ngoặc kép.',
  'front-matter/schema.curlyQuotes': 'Dấu ngoặc kép cong sẽ thành một phần của giá trị. Hãy dùng dấu ngoặc thẳng hoặc bỏ hẳn.',
  'fix.beginWithFence': 'Bỏ những gì đứng trước ba dấu gạch nối',
  'front-matter/required.missing':
    'Phần khai báo đầu tệp chưa có: {keys}. Người đọc cần biết ai phụ trách tài liệu, đây là phiên bản nào và có đang hiệu lực không.',
  'front-matter/document-control.movable':
    'Thông tin kiểm soát tài liệu ({keys}) đang nằm trong nội dung. Khi ghi trong phần khai báo đầu tệp, mọi công cụ đều đọc được.',
  'rule.front-matter/required.summary': 'Phần khai báo đầu tệp nêu người phụ trách, phiên bản và trạng thái của tài liệu.',
  'rule.front-matter/required.why':
    'Không có người phụ trách thì không ai cập nhật tài liệu; không có trạng thái thì không ai biết tài liệu có áp dụng hay không.',
  'rule.front-matter/document-control.summary': 'Thông tin kiểm soát tài liệu nằm trong phần khai báo đầu tệp.',
  'rule.front-matter/document-control.why':
    'Ngày tháng và người phụ trách ghi trong nội dung thì chỉ con người đọc được, không công cụ nào nhắc được lần rà soát tiếp theo.',
  'fix.addKey': 'Thêm “{key}: {value}”',
  'fix.addKeys': 'Thêm {keys}',
  'fix.writeDate': 'Viết thành {value}',
  'fix.tabsToSpaces': 'Thay dấu tab bằng dấu cách',
  'fix.deleteLine': 'Xóa dòng này',
  'fix.closeQuote': 'Đóng dấu ngoặc kép',
  'fix.closeBracket': 'Đóng dấu ngoặc',
  'fix.alignLine': 'Căn dòng này thẳng với các dòng khác',
  'fix.writeColon': 'Viết dấu hai chấm và một dấu cách',
  'fix.writeFence': 'Viết ba dấu gạch nối',
  'fix.moveControl': 'Chuyển thông tin kiểm soát tài liệu vào phần khai báo đầu tệp',
  'key.next_review': 'Hạn của lần rà soát tiếp theo.',
  'completion.frontMatter': 'Phần khai báo đầu tệp của chính sách',
  'completion.usedElsewhere': 'Đã dùng trong chính sách khác',
  'completion.nextByCycle': 'Lần rà soát tiếp theo, tính theo chu kỳ',
  'status.draft.meaning': 'Đang soạn thảo. Phần còn thiếu chỉ hiện dưới dạng gợi ý.',
  'status.review.meaning': 'Đã viết xong, đang được người có thẩm quyền xem xét.',
  'status.approved.meaning': 'Đã phê duyệt nhưng chưa có hiệu lực. Phần còn thiếu bị báo là lỗi.',
  'status.in-force.meaning': 'Đang có hiệu lực. Phần còn thiếu bị báo là lỗi.',
  'status.retired.meaning': 'Không còn hiệu lực, chỉ lưu để tham khảo. Không kiểm tra phần còn thiếu.',
};
