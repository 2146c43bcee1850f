import type { references as english } from '../../en/messages/references.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about links, related documents and what should not be written out. */
export const references: MessagesOf<typeof english> = {
  'references/link.absent': 'Không có tệp “{target}”. Hãy sửa liên kết hoặc thêm tệp.',
  'references/link.near': 'Không có tệp “{target}”. Có phải ý bạn là “{near}”?',
  'references/link.misspelt':
    'Tên tệp viết là “{near}”. Chữ hoa, chữ thường và dấu gạch chéo phải khớp, nếu không liên kết sẽ hỏng trên web và trên máy khác.',
  'references/anchor.here': 'Không có tiêu đề nào trong tài liệu này ứng với “#{anchor}”. Hãy sửa liên kết hoặc thêm tiêu đề.',
  'references/anchor.hereNear': 'Không có tiêu đề nào trong tài liệu này ứng với “#{anchor}”. Có phải ý bạn là “#{near}”?',
  'references/anchor.there': 'Không có tiêu đề nào trong {file} ứng với “#{anchor}”. Hãy sửa liên kết hoặc thêm tiêu đề ở đó.',
  'references/anchor.thereNear': 'Không có tiêu đề nào trong {file} ứng với “#{anchor}”. Có phải ý bạn là “#{near}”?',
  'references/related.plain': '“{title}” là một tài liệu trong không gian làm việc này. Hãy đặt liên kết để người đọc tìm thấy.',
  'references/related.retired': '“{title}” đã hết hiệu lực. Hãy liên kết đến tài liệu thay thế hoặc bỏ liên kết.',
  'references/related.noFile': 'Không có tệp “{target}” để tài liệu này là bản dịch của nó. Hãy sửa đường dẫn.',
  'references/related.noFileNear': 'Không có tệp “{target}” để tài liệu này là bản dịch của nó. Có phải ý bạn là “{near}”?',
  'references/related.noId': 'Không có tài liệu nào trong không gian làm việc này mang mã “{id}”. Hãy sửa mã hoặc ghi đường dẫn của bản gốc.',
  'references/related.noIdNear': 'Không có tài liệu nào trong không gian làm việc này mang mã “{id}”. Có phải ý bạn là “{near}”?',
  'references/sensitive.card': 'Tài liệu ghi rõ một số thẻ có đuôi {end}. Hãy xóa số này, và đổi thẻ nếu là thẻ thật.',
  'references/sensitive.testCard': 'Đây là số thẻ có đuôi {end}, dù chỉ là số dùng để thử. Hãy ghi rõ mục đích hoặc xóa đi.',
  'references/sensitive.account':
    'Tài liệu ghi rõ một số tài khoản ngân hàng (IBAN) có đuôi {end}. Hãy xóa, trừ khi người đọc cần chuyển tiền vào đó.',
  'references/sensitive.password': 'Tài liệu ghi rõ một mật khẩu. Hãy xóa, đổi mật khẩu và chỉ ghi nơi lưu giữ.',
  'references/sensitive.key': 'Tài liệu ghi rõ một khóa bí mật ({name}). Hãy xóa, cấp khóa mới và chỉ ghi nơi lưu giữ.',
  'references/sensitive.phone': 'Tài liệu công khai có số điện thoại cá nhân có đuôi {end}. Hãy ghi số của bộ phận hoặc chức danh thay vào đó.',
  'references/sensitive.extension': 'Tài liệu công khai có số máy lẻ của một người. Hãy ghi số của bộ phận hoặc chức danh thay vào đó.',
  'references/sensitive.address': 'Tài liệu công khai có địa chỉ nhà riêng. Hãy ghi địa chỉ của tổ chức thay vào đó.',
  'references/sensitive.identity': 'Tài liệu công khai có số định danh cá nhân có đuôi {end}. Hãy xóa số này.',
  'fix.linkTo': 'Liên kết đến “{near}”',
  'fix.makeLink': 'Đặt liên kết đến {file}',
  'fix.takeOut': 'Thay bằng “{text}”',
  'rule.references/link.summary': 'Liên kết và hình ảnh dẫn đến tệp có thật.',
  'rule.references/link.why': 'Người đọc bấm vào liên kết hỏng sẽ không biết quy định là gì và mất lòng tin vào tài liệu.',
  'rule.references/anchor.summary': 'Liên kết đến tiêu đề dẫn đến tiêu đề có thật.',
  'rule.references/anchor.why': 'Liên kết mở ra ở đầu một tài liệu dài buộc người đọc phải tự tìm điều muốn nói đến.',
  'rule.references/related.summary': 'Các tài liệu liên quan được liên kết với nhau và không tài liệu nào đã hết hiệu lực.',
  'rule.references/related.why': 'Người đọc mở những gì bấm được; ít ai đi tìm một tên tài liệu, và tài liệu hết hiệu lực làm họ hiểu sai.',
  'rule.references/sensitive.summary': 'Không ghi rõ số thẻ, số tài khoản, mật khẩu, khóa bí mật; tài liệu công khai không có thông tin cá nhân.',
  'rule.references/sensitive.why': 'Tài liệu được sao chép và chuyển tiếp; ai có bản sao đều dùng được những gì ghi trong đó.',
};
