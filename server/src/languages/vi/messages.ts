/** Everything the product says, in Vietnamese. */
import type { Messages } from '../messages.ts';
import { arrangement } from './messages/arrangement.ts';
import { blanks } from './messages/blanks.ts';
import { commandLine } from './messages/commandLine.ts';
import { contents } from './messages/contents.ts';
import { exported } from './messages/export.ts';
import { filling } from './messages/filling.ts';
import { frontMatter } from './messages/frontMatter.ts';
import { goals } from './messages/goals.ts';
import { health } from './messages/health.ts';
import { lifecycle } from './messages/lifecycle.ts';
import { linking } from './messages/linking.ts';
import { parity } from './messages/parity.ts';
import { preview } from './messages/preview.ts';
import { references } from './messages/references.ts';
import { register } from './messages/register.ts';
import { standards } from './messages/standards.ts';
import { symbols } from './messages/symbols.ts';
import { templates } from './messages/templates.ts';
import { terms } from './messages/terms.ts';
import { wording } from './messages/wording.ts';

/** The Vietnamese message catalogue. */
export const messages: Messages = {
  ...contents,
  ...arrangement,
  ...templates,
  ...parity,
  ...standards,
  ...wording,
  ...references,
  ...linking,
  ...register,
  ...preview,
  ...blanks,
  ...goals,
  ...health,
  ...terms,
  ...filling,
  ...commandLine,
  ...exported,
  ...symbols,
  ...lifecycle,
  ...frontMatter,
  // Findings: rule id, then the message within the rule.
  'front-matter/syntax.tab': 'Không thể thụt lề bằng phím Tab trong phần khai báo đầu tệp. Hãy dùng dấu cách.',
  'front-matter/syntax.duplicate': 'Khóa “{key}” xuất hiện hai lần. Hãy giữ lại một dòng.',
  'front-matter/syntax.indentation': 'Dòng này thụt lề khác các dòng xung quanh nên không đọc được phần khai báo đầu tệp. Hãy căn cho thẳng hàng.',
  'front-matter/syntax.quote': 'Dấu ngoặc kép mở ở đây nhưng chưa đóng. Hãy thêm dấu đóng.',
  'front-matter/syntax.colon': 'Giá trị này có dấu hai chấm kèm dấu cách. Hãy đặt toàn bộ giá trị trong dấu ngoặc kép.',
  'front-matter/syntax.unclosed': 'Phần khai báo đầu tệp thiếu dòng kết thúc. Hãy thêm “{fence}” sau khóa cuối cùng.',
  'front-matter/syntax.unopened': 'Phần khai báo đầu tệp thiếu dòng mở đầu. Hãy đặt “---” phía trên khóa đầu tiên để công cụ nào cũng đọc được.',
  'front-matter/syntax.aliases': 'Phần khai báo đầu tệp lặp lại chính nó qua bí danh quá nhiều lần nên không đọc được. Hãy viết rõ các giá trị.',
  'front-matter/syntax.other':
    'Không đọc được phần khai báo đầu tệp tại đây. Mỗi dòng gồm một khóa, dấu hai chấm, dấu cách và một giá trị. Phần còn lại của tài liệu vẫn được kiểm tra.',
  'front-matter/schema.nearKey': 'Không có khóa “{key}”. Có phải bạn muốn viết “{near}”?',
  'front-matter/schema.badKind': '“{value}” không phải là một loại tài liệu. Hãy chọn một trong các loại: {allowed}.',
  'front-matter/schema.badLanguage': 'Chưa kiểm tra được ngôn ngữ “{value}”. Hãy chọn một trong các ngôn ngữ: {allowed}.',
  'front-matter/schema.badStatus': '“{value}” không phải là một trạng thái. Hãy chọn một trong các trạng thái: {allowed}.',
  'front-matter/schema.badDate': '“{value}” không phải là ngày hợp lệ. Hãy ghi năm, tháng, ngày, ví dụ {example}.',
  'front-matter/schema.badCycle': '“{value}” không phải là chu kỳ rà soát. Hãy ghi một con số và một đơn vị, ví dụ {example}.',
  'front-matter/schema.needsText': '“{key}” phải là văn bản. Hãy ghi một giá trị trên cùng dòng.',
  'front-matter/schema.needsList': '“{key}” phải là một danh sách. Hãy ghi một hoặc nhiều giá trị, mỗi giá trị một dòng sau dấu gạch nối.',
  'front-matter/schema.needsMapping': '“{key}” phải chứa các khóa và giá trị riêng, thụt lề ở bên dưới.',
  'structure/missing-section.required': 'Thiếu mục “{title}”. {guidance}',
  'structure/missing-section.recommended': 'Nên thêm mục “{title}”. {guidance}',
  'structure/empty-section.empty': 'Mục “{title}” có tiêu đề nhưng chưa có nội dung. {guidance}',
  'structure/empty-section.emptyUnknown': 'Dưới tiêu đề này chưa có nội dung. Hãy viết nội dung hoặc xóa tiêu đề.',
  'placeholders/unfilled.blank': '“{text}” vẫn là chỗ trống. Hãy thay bằng giá trị thật.',
  'placeholders/unfilled.marker': '“{text}” cho biết còn nội dung chưa viết. Hãy viết nội dung đó hoặc xóa ghi chú.',
  'placeholders/choice.choose': 'Hãy chọn một trong {count} phương án trong “{text}” và xóa các phương án còn lại.',
  'standards/vague.time': '“{term}” không nêu thời hạn. Hãy ghi rõ trong bao lâu: con số và đơn vị.',
  'standards/vague.frequency': '“{term}” không cho biết bao lâu một lần. Hãy ghi rõ chu kỳ.',
  'standards/vague.quantity': '“{term}” không cho biết bao nhiêu. Hãy ghi con số.',
  'standards/vague.quality': '“{term}” không kiểm chứng được. Hãy nêu điều khách hàng sẽ thấy, hoặc cách đo.',
  'standards/vague.condition': '“{term}” khiến lời hứa bị bỏ ngỏ. Hãy nêu khi nào áp dụng, hoặc bỏ cụm từ này.',
  'standards/vague.openList': '“{term}” khiến danh sách bị bỏ ngỏ. Hãy kể hết những gì thuộc danh sách.',
  'suppression/unused.unused': 'Ở đây quy tắc “{rule}” không báo gì để bỏ qua. Hãy xóa chú thích này.',
  'suppression/unknown.unknown': 'Không có quy tắc nào tên là “{rule}”. Hãy kiểm tra chính tả.',
  'suppression/unknown.near': 'Không có quy tắc nào tên là “{rule}”. Có phải bạn muốn viết “{near}”?',
  'limit/findings.more':
    'Tài liệu này còn {count} điểm cần xem lại. Chỉ {limit} điểm đầu tiên được hiển thị; có thể đổi số này trong cài đặt policywright.maxFindings.',
  'config/unknown-key.unknown': 'Không có cài đặt nào tên là “{key}”. Hãy kiểm tra chính tả.',
  'config/unknown-key.near': 'Không có cài đặt nào tên là “{key}”. Có phải bạn muốn viết “{near}”?',
  'config/bad-value.bad': 'Không dùng được giá trị của “{key}”. Giá trị cần có: {expected}.',
  'config/syntax.other': 'Không đọc được tệp này tại đây. Hãy kiểm tra thụt lề, dấu ngoặc kép và dấu hai chấm.',
  'config/dead-pattern.dead': 'Mẫu “{pattern}” không khớp với tệp nào.',

  // Titles of quick fixes.
  'fix.insertSection': 'Chèn mục “{title}”',
  'fix.insertAllSections': 'Chèn tất cả {count} mục còn thiếu',
  'fix.fillSection': 'Điền văn bản mẫu vào mục “{title}”',
  'fix.deleteHeading': 'Xóa tiêu đề trống',
  'fix.replaceTerm': 'Thay bằng “{text}”',
  'fix.choose': 'Chọn “{text}”',
  'fix.chooseEverywhere': 'Chọn “{text}” ở mọi chỗ trong tài liệu này',
  'fix.fillEverywhere': 'Điền “{text}” ở mọi chỗ trong tài liệu này...',
  'fix.fillHere': 'Điền “{text}”...',
  'fix.replaceValue': 'Đổi thành “{value}”',
  'fix.renameKey': 'Đổi tên thành “{key}”',
  'fix.addFence': 'Thêm dòng gạch nối còn thiếu',
  'fix.quoteValue': 'Đặt giá trị trong dấu ngoặc kép',
  'fix.deleteComment': 'Xóa chú thích',
  'fix.disableLine': 'Bỏ qua “{rule}” ở dòng này...',
  'fix.disablePart': 'Bỏ qua “{rule}” trong mục này...',
  'fix.disableFile': 'Bỏ qua “{rule}” trong tệp này...',
  'fix.allSafe': 'Áp dụng mọi sửa đổi an toàn',

  // Why a rule exists: shown in hovers and on the rule's page.
  'rule.front-matter/syntax.summary': 'Phần khai báo đầu tệp (front matter) đọc được.',
  'rule.front-matter/syntax.why':
    'Một dòng mà không công cụ nào đọc được sẽ che khuất thông tin ai phụ trách tài liệu và tài liệu còn hiệu lực hay không.',
  'rule.front-matter/schema.summary': 'Phần khai báo đầu tệp dùng đúng các loại tài liệu, trạng thái, ngôn ngữ và ngày tháng đã định.',
  'rule.front-matter/schema.why': 'Khóa viết sai hoặc ngày không có thật bị mọi công cụ lặng lẽ bỏ qua.',
  'rule.structure/missing-section.summary': 'Tài liệu có đủ các mục mà loại tài liệu đó cần.',
  'rule.structure/missing-section.why': 'Người đọc tìm phạm vi hoặc nơi liên hệ mà không thấy thì không dùng được tài liệu.',
  'rule.structure/empty-section.summary': 'Dưới mỗi tiêu đề đều có nội dung.',
  'rule.structure/empty-section.why': 'Một mục trống hứa có câu trả lời nhưng không đưa ra câu trả lời nào.',
  'rule.placeholders/unfilled.summary': 'Không còn chỗ trống nào chưa điền.',
  'rule.placeholders/unfilled.why': 'Chỗ trống lọt đến khách hàng cho thấy không ai đọc lại tài liệu trước khi công bố.',
  'rule.placeholders/choice.summary': 'Các phương án trong văn bản mẫu đã được chọn.',
  'rule.placeholders/choice.why': 'Người đọc không thể biết đơn vị ban hành muốn nói phương án nào.',
  'rule.standards/vague.summary': 'Cam kết nào cũng nêu con số và đơn vị.',
  'rule.standards/vague.why': 'Hai người đọc phải đi đến cùng một kết luận về việc lời hứa đã được giữ hay chưa.',
  'rule.suppression/unused.summary': 'Chú thích bỏ qua một quy tắc phải thật sự có tác dụng.',
  'rule.suppression/unused.why': 'Chú thích không còn cần thiết sẽ che mất lỗi thật xuất hiện sau đó.',
  'rule.suppression/unknown.summary': 'Chú thích bỏ qua một quy tắc phải nêu tên quy tắc có thật.',
  'rule.suppression/unknown.why': 'Tên quy tắc viết sai thì không bỏ qua được gì.',
  'rule.limit/findings.summary': 'Số điểm cần xem lại được hiển thị cho mỗi tài liệu có giới hạn.',
  'rule.limit/findings.why': 'Hiện hàng nghìn điểm cùng lúc không giúp được ai và làm trình soạn thảo chậm đi.',
  'rule.config/unknown-key.summary': 'policywright.yaml chỉ chứa những cài đặt có thật.',
  'rule.config/unknown-key.why': 'Cài đặt viết sai sẽ bị bỏ qua, và việc kiểm tra chạy khác với ý định ban đầu.',
  'rule.config/bad-value.summary': 'Các giá trị trong policywright.yaml đều dùng được.',
  'rule.config/bad-value.why': 'Giá trị không dùng được sẽ bị bỏ qua và giá trị mặc định được áp dụng.',
  'rule.config/syntax.summary': 'policywright.yaml đọc được.',
  'rule.config/syntax.why': 'Cài đặt không đọc được thì không có tác dụng.',
  'rule.config/dead-pattern.summary': 'Mẫu tệp nào trong policywright.yaml cũng khớp với ít nhất một tệp.',
  'rule.config/dead-pattern.why': 'Mẫu không khớp với tệp nào sẽ bỏ sót tài liệu mà không ai nhận ra.',

  // Severities, as shown in hovers and previews.
  'severity.error': 'Lỗi',
  'severity.warning': 'Cảnh báo',
  'severity.info': 'Thông tin',
  'severity.hint': 'Gợi ý',

  // Hovers.
  'hover.why': 'Vì sao điều này quan trọng: {why}',
  'hover.section': 'Mục “{title}”',
  'hover.required': 'Bắt buộc với loại tài liệu này.',
  'hover.recommended': 'Nên có với loại tài liệu này.',
  'hover.optional': 'Không bắt buộc với loại tài liệu này.',
  'hover.blank': 'Chỗ trống “{text}”, được dùng {count} lần trong tài liệu này',
  'hover.example': 'Ví dụ: {example}',
  'hover.oneOf': 'Một trong các giá trị: {allowed}',

  // What each front matter key means.
  'key.kind': 'Loại tài liệu. Khóa này quyết định tài liệu cần có những mục nào.',
  'key.title': 'Tên tài liệu mà người đọc nhìn thấy.',
  'key.language': 'Ngôn ngữ của tài liệu.',
  'key.status': 'Tài liệu đang ở giai đoạn nào. Khóa này quyết định mức độ nghiêm trọng của phần còn thiếu.',
  'key.owner': 'Người hoặc chức danh chịu trách nhiệm về tài liệu.',
  'key.contact': 'Nơi nhận câu hỏi về tài liệu: địa chỉ, số điện thoại hoặc chức danh. Hoặc theo từng chủ đề, mỗi chủ đề một dòng bên dưới khóa.',
  'key.version': 'Phiên bản của tài liệu.',
  'key.effective': 'Ngày tài liệu bắt đầu có hiệu lực.',
  'key.reviewed': 'Ngày rà soát gần nhất.',
  'key.review_cycle': 'Sau một lần rà soát, bao lâu thì đến lần tiếp theo.',
  'key.approved_by': 'Người phê duyệt tài liệu.',
  'key.applies_to': 'Tài liệu áp dụng cho ai hoặc bộ phận nào.',
  'key.classification': 'Ai được phép đọc tài liệu.',
  'key.id': 'Số hiệu hoặc tên ngắn dùng để lưu tài liệu.',
  'key.translation_of': 'Tài liệu gốc của bản dịch này.',
  'key.satisfies': 'Các điều khoản hoặc biện pháp kiểm soát mà tài liệu này đáp ứng.',
  'key.values': 'Các giá trị thay cho chỗ trống khi tài liệu được hiển thị.',
  'key.policywright': 'Cài đặt riêng cho tài liệu này, chẳng hạn các quy tắc cần bỏ qua.',

  // Why a file is or is not checked.
  'status.checkedByKind': 'Được kiểm tra vì phần khai báo đầu tệp cho biết loại tài liệu.',
  'status.checkedByInclude': 'Được kiểm tra vì đường dẫn khớp với “{pattern}”.',
  'status.checkedExplicitly': 'Được kiểm tra vì tệp được nêu đích danh.',
  'status.kindGuessed': 'Loại tài liệu “{kind}” được đoán từ tên tài liệu. Hãy ghi loại vào phần khai báo đầu tệp để xác định chắc chắn.',
  'status.notAPolicy': 'Không kiểm tra: phần khai báo đầu tệp không nêu loại tài liệu và không có mẫu nào bao gồm đường dẫn này.',
  'status.excluded': 'Không kiểm tra: đường dẫn khớp với mẫu loại trừ “{pattern}”.',
  'status.retired': 'Không kiểm tra phần còn thiếu: tài liệu đã hết hiệu lực.',
  'status.languageDetected': 'Ngôn ngữ được nhận ra từ văn bản.',

  // Completion.
  'completion.missingSection': 'Mục còn thiếu',
  'completion.today': 'Hôm nay',
  'completion.nextReview': 'Sau {months} tháng',
};
