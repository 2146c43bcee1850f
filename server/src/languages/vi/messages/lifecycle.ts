import type { lifecycle as english } from '../../en/messages/lifecycle.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the life of a document: its status, its reviews, its versions. */
export const lifecycle: MessagesOf<typeof english> = {
  'lifecycle/review.due': 'Lần rà soát tiếp theo đến hạn vào {date} (số ngày còn lại: {days}). Hãy lên kế hoạch ngay.',
  'lifecycle/review.overdue': 'Hạn rà soát là {date}, nay đã quá hạn. Hãy rà soát tài liệu rồi đánh dấu đã rà soát.',
  'lifecycle/review.long':
    '“{cycle}” dài hơn {months} tháng. Hãy rà soát tài liệu ít nhất mỗi năm một lần: sản phẩm, dịch vụ và pháp luật thay đổi sớm hơn thế.',
  'lifecycle/review.unreadable': 'Không hiểu được “{value}” là bao lâu. Hãy viết theo dạng “12 tháng” hoặc “P1Y”.',
  'lifecycle/review.ahead': 'Lần rà soát gần nhất được ghi là {date}, nhưng ngày này chưa đến. Hãy kiểm tra lại ngày.',
  'lifecycle/gate.owner': 'Tài liệu này chưa nêu người chịu trách nhiệm. Hãy thêm “owner” vào phần khai báo đầu tệp.',
  'lifecycle/gate.version':
    'Tài liệu này chưa có số phiên bản nên người đọc không biết bản nào đang áp dụng. Hãy thêm “version” vào phần khai báo đầu tệp.',
  'lifecycle/gate.effective': 'Tài liệu này chưa nêu ngày có hiệu lực. Hãy thêm “effective” vào phần khai báo đầu tệp.',
  'lifecycle/gate.reviewed': 'Tài liệu này chưa nêu ngày rà soát gần nhất. Hãy thêm “reviewed” vào phần khai báo đầu tệp.',
  'lifecycle/gate.cycle': 'Tài liệu này chưa nêu chu kỳ rà soát. Hãy thêm “review_cycle” vào phần khai báo đầu tệp.',
  'lifecycle/gate.early':
    'Trạng thái là đang có hiệu lực, nhưng đến {date} tài liệu mới được áp dụng. Hãy để trạng thái “approved” cho đến ngày đó, hoặc sửa lại ngày.',
  'lifecycle/gate.started': 'Tài liệu đã áp dụng từ {date} nhưng trạng thái vẫn là “approved”. Hãy đổi trạng thái thành “in-force”.',
  'lifecycle/relies-on-draft.draft':
    'Tài liệu này dẫn chiếu đến “{title}”, hiện vẫn là bản nháp. Hãy trình phê duyệt tài liệu đó trước, hoặc bỏ phần dẫn chiếu.',
  'lifecycle/relies-on-draft.review':
    'Tài liệu này dẫn chiếu đến “{title}”, hiện vẫn đang được xem xét. Hãy trình phê duyệt tài liệu đó trước, hoặc bỏ phần dẫn chiếu.',
  'lifecycle/relies-on-draft.retired':
    'Tài liệu này dẫn chiếu đến “{title}”, nay đã hết hiệu lực. Hãy dẫn chiếu đến tài liệu thay thế, hoặc bỏ phần dẫn chiếu.',
  'lifecycle/revision.differs': 'Ở đây ghi {written}, nhưng “{key}” trong phần khai báo đầu tệp ghi {value}. Hãy sửa một trong hai cho khớp.',
  'lifecycle/revision.later':
    'Nội dung được sửa đổi ngày {written}, nhưng lần rà soát gần nhất trong phần khai báo đầu tệp cũ hơn ({value}). Hãy sửa một trong hai cho khớp.',
  'lifecycle/revision.older': 'Ở đây ghi {written}, nhưng dòng mới nhất trong lịch sử thay đổi ghi ngày {value}. Hãy sửa một trong hai cho khớp.',
  'lifecycle/revision.logVersion':
    'Dòng mới nhất trong lịch sử thay đổi là phiên bản {written}, nhưng “version” trong phần khai báo đầu tệp ghi {value}. Hãy sửa một trong hai cho khớp.',
  'lifecycle/revision.logDate':
    'Dòng mới nhất trong lịch sử thay đổi ghi ngày {written}, nhưng lần rà soát gần nhất trong phần khai báo đầu tệp cũ hơn ({value}). Hãy sửa một trong hai cho khớp.',
  'lifecycle/unversioned-change.changed':
    'Nội dung đã thay đổi so với lần commit gần nhất, nhưng phiên bản và ngày vẫn giữ nguyên. Hãy đánh dấu đã rà soát, hoặc nâng số phiên bản.',
  'fix.lifecycle.frontMatter': 'Ghi {value} vào phần khai báo đầu tệp',
  'fix.lifecycle.line': 'Ghi {value} ở đây',
  'fix.lifecycle.review': 'Đánh dấu đã rà soát hôm nay...',
  'fix.lifecycle.status': 'Đổi trạng thái thành “{value}”',
  'lifecycle.statusThere': 'Trạng thái của tài liệu đó',
  'ready.yes': 'Không còn gì vướng mắc. Có thể ban hành tài liệu.',
  'ready.no': 'Số điểm còn vướng trước khi ban hành: {count}',
  'rule.lifecycle/review.summary': 'Tài liệu được rà soát đúng hạn, ít nhất mỗi năm một lần.',
  'rule.lifecycle/review.why': 'Tài liệu lâu không ai xem lại có thể vẫn hứa những dịch vụ không còn tồn tại.',
  'rule.lifecycle/gate.summary':
    'Tài liệu đã phê duyệt hoặc đang có hiệu lực nêu rõ người phụ trách, phiên bản, ngày hiệu lực và lần rà soát gần nhất.',
  'rule.lifecycle/gate.why': 'Nhân viên và khách hàng phải thấy được bản nào đang áp dụng, từ khi nào và ai chịu trách nhiệm.',
  'rule.lifecycle/relies-on-draft.summary': 'Tài liệu đang có hiệu lực chỉ dẫn chiếu đến những tài liệu đang có hiệu lực.',
  'rule.lifecycle/relies-on-draft.why':
    'Quy định dẫn chiếu đến bản nháp có thể thay đổi bất cứ lúc nào, còn quy định dẫn chiếu đến tài liệu đã hết hiệu lực thì không thể làm theo.',
  'rule.lifecycle/revision.summary': 'Phần khai báo đầu tệp, dòng ghi lần sửa đổi gần nhất và lịch sử thay đổi khớp nhau.',
  'rule.lifecycle/revision.why': 'Khi hai chỗ trong một tài liệu ghi phiên bản hoặc ngày khác nhau, người đọc không tin chỗ nào cả.',
  'rule.lifecycle/unversioned-change.summary': 'Sửa nội dung đang có hiệu lực thì phải đổi phiên bản hoặc ngày.',
  'rule.lifecycle/unversioned-change.why': 'Người đã in hoặc dịch tài liệu chỉ nhờ phiên bản hoặc ngày mới biết nội dung đã đổi.',
};
