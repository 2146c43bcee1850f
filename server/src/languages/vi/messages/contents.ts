import type { contents as english } from '../../en/messages/contents.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about what single sections must hold. */
export const contents: MessagesOf<typeof english> = {
  'structure/mission-length.long':
    'Từ đây trở đi, tuyên bố sứ mệnh quá dài. Số câu nhiều nhất: {limit}. Hãy giữ lại phần nêu đơn vị làm gì và cho ai, chuyển phần còn lại sang mục khác.',
  'structure/needs-count.few': 'Số nhu cầu của khách hàng nêu ở đây: {count}. Hãy nêu từ {min} đến {max} nhu cầu, quan trọng nhất viết trước.',
  'structure/needs-count.many':
    'Số nhu cầu của khách hàng nêu ở đây: {count}. Hãy giữ lại từ {min} đến {max} nhu cầu quan trọng nhất để nhân viên nhớ được.',
  'structure/steps.section': 'Mục này chưa nêu các bước theo thứ tự. Hãy viết danh sách đánh số: ai làm gì, theo thứ tự nào.',
  'structure/steps.document': 'Quy trình này chưa nêu các bước theo thứ tự. Hãy viết danh sách đánh số: ai làm gì, theo thứ tự nào.',
  'structure/steps.policy': 'Nhân viên chưa thể làm theo từng bước của “{title}”. Hãy viết danh sách đánh số: ai làm gì, theo thứ tự nào.',
  'structure/service-policies.absent': 'Chưa có quy định về: {policies}. Hãy bổ sung từng quy định phù hợp với đơn vị, kèm các bước thực hiện.',
  'structure/title.none': 'Tài liệu này chưa có tên. Hãy mở đầu bằng một tiêu đề cho biết đây là tài liệu gì.',
  'structure/title.unclear': '“{title}” không cho biết đây là loại tài liệu gì. Hãy nêu rõ trong tên tài liệu, ví dụ “{suggestion}”.',
  'structure/length.long':
    'Bản cam kết này dài {count} chữ. Khách hàng chỉ đọc vài trang: hãy viết trong {limit} chữ và chuyển hướng dẫn cho nhân viên sang chính sách hoặc sổ tay.',
  'references/contact.none':
    'Mục này chưa nêu người hoặc nơi nào liên hệ được. Hãy ghi chức danh hoặc tên người kèm email, số điện thoại hoặc địa chỉ.',
  'references/contact.sample': '“{text}” là dữ liệu giả, không liên hệ được với ai. Hãy thay bằng địa chỉ hoặc số thật.',
  'structure/feedback-cadence.none': 'Mục này chưa nêu bao lâu lấy hoặc đọc ý kiến phản hồi một lần. Hãy ghi rõ chu kỳ hoặc dịp thực hiện.',
  'structure/review-cadence.none': 'Mục này chưa nêu bao lâu rà soát tài liệu một lần. Hãy ghi chu kỳ không quá một năm.',
  'structure/review-cadence.seldom': '“{interval}” là quá thưa. Hãy rà soát tài liệu ít nhất mỗi năm một lần.',
  'structure/training-before-publication.none':
    'Mục này chưa nhắc đến việc đào tạo. Hãy ghi ai được đào tạo về tài liệu và việc đó diễn ra trước khi công bố.',
  'structure/training-before-publication.after': 'Ở đây tài liệu được công bố trước khi nhân viên được đào tạo. Hãy đưa việc đào tạo lên trước.',
  'structure/escalation-chain.incomplete':
    'Mục này chưa nói rõ {links}. Với mỗi cấp, hãy ghi ai tiếp nhận vụ việc, chuyển bằng cách nào và trong bao lâu.',
  'structure/objective-without-procedure.orphan':
    'Trong tài liệu này chưa có quy trình nào phục vụ mục tiêu “{objective}”. Hãy nêu quy trình để đạt mục tiêu đó.',

  // What an escalation chain leaves open.
  'escalation.recipient': 'ai tiếp nhận vụ việc',
  'escalation.means': 'chuyển bằng cách nào',
  'escalation.deadline': 'trong thời hạn nào',
  'escalation.level': 'cấp tiếp theo là ai',

  // Titles of quick fixes.
  'fix.numberList': 'Chuyển danh sách thành các bước đánh số',
  'fix.insertPolicy': 'Chèn quy định “{title}”',
  'fix.insertAllPolicies': 'Chèn tất cả {count} quy định còn thiếu',
  'fix.insertTitle': 'Chèn tên tài liệu “{title}”',

  // Why a rule exists.
  'rule.structure/mission-length.summary': 'Tuyên bố sứ mệnh có nhiều nhất ba câu.',
  'rule.structure/mission-length.why': 'Nhân viên chỉ làm theo sứ mệnh khi nhớ được nó.',
  'rule.structure/needs-count.summary': 'Tài liệu nêu từ ba đến năm nhu cầu của khách hàng.',
  'rule.structure/needs-count.why': 'Ít hơn thì nhân viên thiếu căn cứ, nhiều hơn thì không ai nhớ hết.',
  'rule.structure/steps.summary': 'Quy trình và từng quy định nêu các bước theo thứ tự.',
  'rule.structure/steps.why': 'Hai người làm theo cùng các bước sẽ phục vụ khách như nhau.',
  'rule.structure/service-policies.summary': 'Sổ tay có đủ chín quy định dịch vụ thường gặp.',
  'rule.structure/service-policies.why': 'Thiếu một quy định thì tại quầy mỗi nhân viên tự đặt ra một kiểu.',
  'rule.structure/title.summary': 'Tên tài liệu cho biết đây là tài liệu gì.',
  'rule.structure/title.why': 'Người đọc tìm tài liệu theo loại tài liệu, không theo khẩu hiệu.',
  'rule.structure/length.summary': 'Bản cam kết dài nhiều nhất vài trang.',
  'rule.structure/length.why': 'Lời hứa với khách hàng mà đọc quá lâu thì sẽ không ai đọc.',
  'rule.references/contact.summary': 'Mục liên hệ nêu người hoặc nơi thật sự liên hệ được.',
  'rule.references/contact.why': 'Người đọc có câu hỏi mà không có địa chỉ đúng sẽ bỏ cuộc hoặc hỏi nhầm người.',
  'rule.structure/feedback-cadence.summary': 'Mục ý kiến phản hồi nêu bao lâu lấy hoặc đọc ý kiến một lần.',
  'rule.structure/feedback-cadence.why': 'Ý kiến phản hồi không có lịch cố định thì thu một lần rồi bị quên.',
  'rule.structure/review-cadence.summary': 'Tài liệu được rà soát ít nhất mỗi năm một lần.',
  'rule.structure/review-cadence.why': 'Tài liệu không ai xem lại sẽ sớm mô tả một dịch vụ không còn tồn tại.',
  'rule.structure/training-before-publication.summary': 'Nhân viên được đào tạo trước khi tài liệu được công bố.',
  'rule.structure/training-before-publication.why': 'Khách đọc lời hứa hôm nào thì yêu cầu ngay hôm đó, và lúc ấy nhân viên phải nắm được rồi.',
  'rule.structure/escalation-chain.summary': 'Việc chuyển cấp nêu rõ chuyển cho ai, bằng cách nào, trong bao lâu và cấp tiếp theo.',
  'rule.structure/escalation-chain.why': 'Vụ việc sẽ dừng lại ở mắt xích đầu tiên bị thiếu.',
  'rule.structure/objective-without-procedure.summary': 'Mục tiêu nào cũng có quy trình phục vụ.',
  'rule.structure/objective-without-procedure.why': 'Mục tiêu không ai thực hiện thì mãi chỉ là mong muốn.',
};
