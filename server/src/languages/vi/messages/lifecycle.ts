import type { lifecycle as english } from '../../en/messages/lifecycle.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the life of a document: its status, its reviews, its versions. */
export const lifecycle: MessagesOf<typeof english> = {
  'lifecycle/review.due': 'Lần rà soát tiếp theo đến hạn vào ngày {date} (số ngày còn lại: {days}). Hãy lên kế hoạch ngay.',
  'lifecycle/review.overdue': 'Đợt rà soát đã đến hạn từ ngày {date}. Hãy rà soát tài liệu rồi đánh dấu là đã rà soát.',
  'lifecycle/review.long':
    '“{cycle}” dài hơn {months} tháng. Hãy rà soát tài liệu ít nhất mỗi năm một lần: sản phẩm, dịch vụ và pháp luật thay đổi sớm hơn thế.',
  'lifecycle/review.unreadable': 'Không đọc được “{value}” như một khoảng thời gian. Hãy viết chẳng hạn “12 tháng” hoặc “P1Y”.',
  'lifecycle/review.ahead': 'Lần rà soát gần nhất ghi ngày {date}, tức là ngày chưa tới. Hãy kiểm tra lại ngày.',
  'lifecycle/gate.owner': 'Chưa nêu ai chịu trách nhiệm về tài liệu này. Hãy thêm “owner” vào phần khai báo đầu tệp.',
  'lifecycle/gate.version':
    'Tài liệu này không có số phiên bản nên người đọc không biết bản nào đang áp dụng. Hãy thêm “version” vào phần khai báo đầu tệp.',
  'lifecycle/gate.effective': 'Tài liệu này không nêu có hiệu lực từ khi nào. Hãy thêm “effective” vào phần khai báo đầu tệp.',
  'lifecycle/gate.reviewed': 'Tài liệu này không nêu được rà soát lần gần nhất khi nào. Hãy thêm “reviewed” vào phần khai báo đầu tệp.',
  'lifecycle/gate.cycle': 'Tài liệu này không nêu bao lâu được rà soát một lần. Hãy thêm “review_cycle” vào phần khai báo đầu tệp.',
  'lifecycle/gate.early':
    'Trạng thái ghi là đang có hiệu lực, nhưng tài liệu chỉ áp dụng từ ngày {date}. Hãy đặt trạng thái “approved” cho đến ngày đó, hoặc sửa lại ngày.',
  'lifecycle/gate.started': 'Tài liệu đã áp dụng từ ngày {date} nhưng trạng thái vẫn là “approved”. Hãy đặt trạng thái “in-force”.',
  'lifecycle/relies-on-draft.draft':
    'Tài liệu này dựa vào “{title}”, mà tài liệu đó vẫn là bản nháp. Hãy để tài liệu đó được phê duyệt trước, hoặc bỏ phần dẫn chiếu.',
  'lifecycle/relies-on-draft.review':
    'Tài liệu này dựa vào “{title}”, mà tài liệu đó vẫn đang được xem xét. Hãy để tài liệu đó được phê duyệt trước, hoặc bỏ phần dẫn chiếu.',
  'lifecycle/relies-on-draft.retired':
    'Tài liệu này dựa vào “{title}”, mà tài liệu đó đã hết hiệu lực. Hãy dẫn đến tài liệu thay thế, hoặc bỏ phần dẫn chiếu.',
  'lifecycle/revision.differs': 'Ở đây ghi {written}, nhưng “{key}” ở phần khai báo đầu tệp ghi {value}. Hãy sửa một trong hai.',
  'lifecycle/revision.later':
    'Nội dung được sửa đổi ngày {written}, nhưng lần rà soát gần nhất ở phần khai báo đầu tệp cũ hơn ({value}). Hãy sửa một trong hai.',
  'lifecycle/revision.older': 'Ở đây ghi {written}, nhưng mục mới nhất trong lịch sử thay đổi ghi ngày {value}. Hãy sửa một trong hai.',
  'lifecycle/revision.logVersion':
    'Mục mới nhất trong lịch sử thay đổi là phiên bản {written}, nhưng “version” ở phần khai báo đầu tệp ghi {value}. Hãy sửa một trong hai.',
  'lifecycle/revision.logDate':
    'Mục mới nhất trong lịch sử thay đổi ghi ngày {written}, nhưng lần rà soát gần nhất ở phần khai báo đầu tệp cũ hơn ({value}). Hãy sửa một trong hai.',
  'lifecycle/unversioned-change.changed':
    'Nội dung đã thay đổi so với lần commit gần nhất, nhưng phiên bản và ngày vẫn giữ nguyên. Hãy đánh dấu là đã rà soát, hoặc tăng số phiên bản.',
  'fix.lifecycle.frontMatter': 'Ghi {value} vào phần khai báo đầu tệp',
  'fix.lifecycle.line': 'Ghi {value} ở đây',
  'fix.lifecycle.review': 'Đánh dấu đã rà soát hôm nay...',
  'fix.lifecycle.status': 'Đặt trạng thái “{value}”',
  'lifecycle.statusThere': 'Trạng thái của tài liệu đó',
  'ready.yes': 'Không còn gì vướng mắc. Có thể ban hành tài liệu.',
  'ready.no': 'Số điểm còn vướng trước khi ban hành: {count}',
  'rule.lifecycle/review.summary': 'Tài liệu được rà soát đúng hạn, ít nhất mỗi năm một lần.',
  'rule.lifecycle/review.why': 'Tài liệu lâu không ai xem lại có thể hứa một dịch vụ không còn nữa.',
  'rule.lifecycle/gate.summary':
    'Tài liệu đã phê duyệt hoặc đang có hiệu lực nêu rõ người phụ trách, phiên bản, ngày hiệu lực và lần rà soát gần nhất.',
  'rule.lifecycle/gate.why': 'Nhân viên và khách hàng phải thấy được bản nào đang áp dụng, từ khi nào và ai chịu trách nhiệm.',
  'rule.lifecycle/relies-on-draft.summary': 'Tài liệu đang có hiệu lực chỉ dựa vào những tài liệu đang có hiệu lực.',
  'rule.lifecycle/relies-on-draft.why':
    'Quy định dẫn đến một bản nháp có thể đổi chỉ sau một đêm, còn quy định dẫn đến tài liệu đã hết hiệu lực thì không thể làm theo.',
  'rule.lifecycle/revision.summary': 'Phần khai báo đầu tệp, dòng ghi lần sửa đổi gần nhất và lịch sử thay đổi khớp nhau.',
  'rule.lifecycle/revision.why': 'Khi hai chỗ trong một tài liệu ghi phiên bản hoặc ngày khác nhau, người đọc không tin chỗ nào cả.',
  'rule.lifecycle/unversioned-change.summary': 'Văn bản đang có hiệu lực không được sửa mà không đổi phiên bản hoặc ngày.',
  'rule.lifecycle/unversioned-change.why': 'Người đã in hoặc dịch tài liệu chỉ biết nội dung đã đổi nhờ phiên bản hoặc ngày.',
};
