import type { references as english } from '../../en/messages/references.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about links, related documents and what should not be written out. */
export const references: MessagesOf<typeof english> = {
  'references/link.absent': 'Không có tệp “{target}”. Hãy sửa liên kết hoặc thêm tệp.',
  'references/link.near': 'Không có tệp “{target}”. Có phải bạn muốn viết “{near}”?',
  'references/link.misspelt':
    'Tên đúng của tệp là “{near}”. Chữ hoa, chữ thường và dấu gạch chéo phải khớp, nếu không liên kết sẽ hỏng trên web và trên máy khác.',
  'references/anchor.here': 'Không có tiêu đề nào trong tài liệu này ứng với “#{anchor}”. Hãy sửa liên kết hoặc thêm tiêu đề.',
  'references/anchor.hereNear': 'Không có tiêu đề nào trong tài liệu này ứng với “#{anchor}”. Có phải bạn muốn viết “#{near}”?',
  'references/anchor.there': 'Không có tiêu đề nào trong {file} ứng với “#{anchor}”. Hãy sửa liên kết hoặc thêm tiêu đề ở đó.',
  'references/anchor.thereNear': 'Không có tiêu đề nào trong {file} ứng với “#{anchor}”. Có phải bạn muốn viết “#{near}”?',
  'references/related.plain': '“{title}” là một tài liệu trong không gian làm việc này. Hãy đặt liên kết để người đọc tìm thấy.',
  'references/related.retired': '“{title}” đã hết hiệu lực. Hãy liên kết đến tài liệu thay thế hoặc bỏ liên kết.',
  'references/related.noFile': 'Không có tệp “{target}” được ghi là bản gốc của tài liệu này. Hãy sửa đường dẫn.',
  'references/related.noFileNear': 'Không có tệp “{target}” được ghi là bản gốc của tài liệu này. Có phải bạn muốn viết “{near}”?',
  'references/related.noId': 'Không có tài liệu nào trong không gian làm việc này mang mã “{id}”. Hãy sửa mã hoặc ghi đường dẫn của bản gốc.',
  'references/related.noIdNear': 'Không có tài liệu nào trong không gian làm việc này mang mã “{id}”. Có phải bạn muốn viết “{near}”?',
  'references/sensitive.card': 'Tài liệu để lộ một số thẻ có đuôi {end}. Hãy xóa số này; nếu là thẻ thật, hãy đổi thẻ.',
  'references/sensitive.testCard': 'Số này có dạng số thẻ, đuôi {end}, nhưng chỉ là số dùng để thử. Hãy ghi rõ số dùng để làm gì, hoặc xóa đi.',
  'references/sensitive.account':
    'Tài liệu để lộ một số tài khoản ngân hàng (IBAN) có đuôi {end}. Hãy xóa, trừ khi người đọc cần chuyển tiền vào đó.',
  'references/sensitive.password': 'Tài liệu để lộ một mật khẩu. Hãy xóa, đổi mật khẩu và chỉ ghi nơi lưu giữ.',
  'references/sensitive.key': 'Tài liệu để lộ một khóa bí mật ({name}). Hãy xóa, cấp khóa mới và chỉ ghi nơi lưu giữ.',
  'references/sensitive.phone': 'Tài liệu công khai có số điện thoại cá nhân, đuôi {end}. Hãy thay bằng số của bộ phận hoặc chức danh.',
  'references/sensitive.extension': 'Tài liệu công khai có số máy lẻ của một người. Hãy thay bằng số của bộ phận hoặc chức danh.',
  'references/sensitive.address': 'Tài liệu công khai có địa chỉ nhà riêng. Hãy thay bằng địa chỉ của tổ chức.',
  'references/sensitive.identity': 'Tài liệu công khai có số định danh cá nhân, đuôi {end}. Hãy xóa số này.',
  'fix.linkTo': 'Liên kết đến “{near}”',
  'fix.makeLink': 'Đặt liên kết đến {file}',
  'fix.takeOut': 'Thay bằng “{text}”',
  'rule.references/link.summary': 'Liên kết và hình ảnh dẫn đến tệp có thật.',
  'rule.references/link.why': 'Người đọc bấm vào liên kết hỏng sẽ không biết quy định là gì và mất lòng tin vào tài liệu.',
  'rule.references/anchor.summary': 'Liên kết đến tiêu đề dẫn đến tiêu đề có thật.',
  'rule.references/anchor.why': 'Liên kết chỉ mở ra đầu một tài liệu dài thì người đọc phải tự dò tìm chỗ cần xem.',
  'rule.references/related.summary': 'Các tài liệu liên quan được liên kết với nhau và không tài liệu nào đã hết hiệu lực.',
  'rule.references/related.why': 'Người đọc mở những gì bấm được, ít ai tự tìm theo tên tài liệu; còn tài liệu đã hết hiệu lực khiến họ hiểu sai.',
  'rule.references/sensitive.summary': 'Không để lộ số thẻ, số tài khoản, mật khẩu, khóa bí mật; tài liệu công khai không có thông tin cá nhân.',
  'rule.references/sensitive.why': 'Tài liệu được sao chép và chuyển tiếp; ai có bản sao đều dùng được những gì ghi trong đó.',
};
