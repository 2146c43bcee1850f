import type { arrangement as english } from '../../en/messages/arrangement.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the kind of a document, and the order, level and wording of its headings. */
export const arrangement: MessagesOf<typeof english> = {
  'structure/misplaced-section.after': 'Mục “{title}” thường đứng sau “{other}”. Hãy chuyển mục này về đó, nơi người đọc sẽ tìm.',
  'structure/misplaced-section.before': 'Mục “{title}” thường đứng trước “{other}”. Hãy chuyển mục này về đó, nơi người đọc sẽ tìm.',
  'structure/heading-level.tooHigh': '“{title}” đang là tiêu đề cấp cao nhất, ngang với tên tài liệu. Hãy hạ xuống cùng cấp với các mục khác.',
  'structure/heading-level.skipped': '“{title}” thấp hơn tiêu đề phía trên quá một cấp. Hãy nâng lên để dàn ý không bị nhảy cấp.',
  'structure/heading-level.numbered':
    'Số thứ tự của “{title}” nối tiếp các mục phía trên, nhưng tiêu đề lại thấp hơn các mục đó một cấp. Hãy nâng lên.',
  'structure/heading-level.inside': '“{title}” đang nằm trong “{other}” nên không hiện thành mục riêng trong dàn ý. Hãy nâng lên một cấp.',
  'structure/duplicate-section.twice': 'Đã có mục “{title}” rồi. Hãy gộp hai mục để người đọc tìm thấy mọi nội dung ở một chỗ.',
  'structure/heading-title.near': '“{title}” không phải tên mục quen thuộc. Có phải bạn muốn viết “{other}”?',
  'structure/heading-title.unclear': 'Người tìm “{other}” có thể không nhận ra mục này dưới tiêu đề “{title}”. Hãy dùng tên quen thuộc.',
  'structure/heading-title.empty': '“{title}” không cho biết mục này nói về điều gì. Hãy nêu rõ chủ đề.',
  'related.firstSection': 'Mục đầu tiên có tên này',
  'fix.moveAfter': 'Chuyển “{title}” xuống sau “{other}”',
  'fix.moveBefore': 'Chuyển “{title}” lên trước “{other}”',
  'fix.orderSections': 'Sắp xếp lại mọi mục sai vị trí ({count})',
  'fix.promote': 'Nâng “{title}” lên cùng cấp với các mục khác',
  'fix.demote': 'Hạ “{title}” xuống cùng cấp với các mục khác',
  'fix.joinSections': 'Gộp hai mục “{title}”',
  'fix.renameHeading': 'Đổi tiêu đề thành “{title}”',
  'rule.structure/misplaced-section.summary': 'Các mục đứng theo thứ tự mà người đọc quen thuộc.',
  'rule.structure/misplaced-section.why': 'Ai đã đọc một chính sách sẽ dễ tìm trong chính sách khác khi cả hai có cùng bố cục.',
  'rule.structure/heading-level.summary': 'Mỗi mục đứng đúng cấp trong dàn ý.',
  'rule.structure/heading-level.why': 'Dàn ý cũng là mục lục: một mục sai cấp sẽ bị lẫn mất.',
  'rule.structure/duplicate-section.summary': 'Mỗi mục chỉ xuất hiện một lần.',
  'rule.structure/duplicate-section.why': 'Hai mục cùng chủ đề sớm muộn sẽ nói khác nhau, và không ai biết mục nào có hiệu lực.',
  'rule.structure/heading-title.summary': 'Tiêu đề gọi đúng tên mục.',
  'rule.structure/heading-title.why': 'Người đọc lướt qua các tiêu đề để tìm những từ họ quen.',
  'front-matter/kind.guessed':
    'Phần khai báo đầu tệp chưa nêu loại tài liệu. Theo tên tài liệu hoặc tên tệp, loại được dùng khi kiểm tra là “{kind}”. Hãy ghi loại tài liệu để xác định chắc chắn.',
  'front-matter/kind.unknown':
    'Không nhận ra đây là loại tài liệu nào nên chưa thể tìm các mục còn thiếu. Hãy ghi loại tài liệu vào phần khai báo đầu tệp.',
  'fix.writeKind': 'Ghi “kind: {kind}” vào phần khai báo đầu tệp',
  'rule.front-matter/kind.summary': 'Phần khai báo đầu tệp nêu loại tài liệu.',
  'rule.front-matter/kind.why': 'Loại tài liệu quyết định cần có những mục nào; phỏng đoán có thể sai.',
};
