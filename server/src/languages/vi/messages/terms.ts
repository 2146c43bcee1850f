import type { terms as english } from '../../en/messages/terms.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about defined terms. */
export const terms: MessagesOf<typeof english> = {
  'terms/duplicate.same': '“{term}” được định nghĩa hai lần với cùng một nội dung. Hãy xóa bớt một định nghĩa.',
  'terms/duplicate.different': '“{term}” được định nghĩa hai lần với nội dung khác nhau. Hãy giữ một định nghĩa để mọi người đọc hiểu như nhau.',
  'terms/unused.unused':
    '“{term}” được định nghĩa ở đây nhưng không được dùng ở chỗ nào khác trong tài liệu. Hãy xóa định nghĩa, hoặc dùng từ này đúng nơi cần nói đến.',
  'terms/undefined.capital':
    '“{term}” được viết hoa như một thuật ngữ {count} lần nhưng không có định nghĩa. Hãy định nghĩa từ này, hoặc viết thường.',
  'terms/undefined.quoted':
    '“{term}” được đặt trong ngoặc kép {count} lần nhưng không có chỗ nào giải thích. Hãy định nghĩa từ này, hoặc bỏ dấu ngoặc kép.',
  'terms/synonyms.competing':
    '“{term}” ({count}) và “{preferred}” ({times}) dường như chỉ cùng một điều trong tài liệu này. Hãy dùng thống nhất một từ, hoặc định nghĩa cả hai.',
  'related.firstDefinition': 'Định nghĩa đầu tiên',
  'related.otherWord': 'Từ còn lại',
  'fix.deleteDefinition': 'Xóa định nghĩa này của “{term}”',
  'fix.useWord': 'Dùng “{text}” trong toàn văn bản',
  'hover.term': 'Thuật ngữ đã định nghĩa',
  'hover.termElsewhere': 'Được định nghĩa trong {file}',
  'completion.term': 'Thuật ngữ đã định nghĩa',
  'rename.termEnding': 'Dạng “{form}” ở dòng {line} không thể đổi sang “{name}”. Hãy viết lại chỗ đó trước.',
  'rename.termTaken': '“{name}” đã có trong tài liệu này nên sau khi đổi sẽ không phân biệt được hai từ. Hãy chọn từ khác.',
  'rename.termName': '“{name}” không thể là một thuật ngữ. Hãy viết vài từ, không có dấu ngoặc hay xuống dòng.',
  'rename.termHeading': '“{form}” là tiêu đề của phần định nghĩa và có liên kết dẫn đến. Hãy đổi tên tiêu đề trước.',
  'rename.termUnsafe': '“{name}” sẽ không được nhận ra là thuật ngữ này ở mọi chỗ nên không thể đổi ngược lại. Hãy chọn từ khác.',
  'rule.terms/duplicate.summary': 'Mỗi thuật ngữ chỉ được định nghĩa một lần.',
  'rule.terms/duplicate.why': 'Khi có hai định nghĩa, sẽ có lúc một cái được sửa còn cái kia bị quên, và ai cũng có thể viện dẫn cái mình muốn.',
  'rule.terms/unused.summary': 'Thuật ngữ đã định nghĩa thì được sử dụng.',
  'rule.terms/unused.why': 'Một định nghĩa không ai cần làm mất thời giờ người đọc, và thường cho thấy bài viết gọi điều đó bằng tên khác.',
  'rule.terms/undefined.summary': 'Từ viết như thuật ngữ thì phải được định nghĩa.',
  'rule.terms/undefined.why': 'Chữ hoa hay ngoặc kép báo rằng từ có nghĩa riêng, và người đọc sẽ đi tìm nghĩa đó.',
  'rule.terms/synonyms.summary': 'Mỗi điều chỉ có một tên gọi trong cả tài liệu.',
  'rule.terms/synonyms.why': 'Người đọc tưởng từ thứ hai là một điều khác, rồi thắc mắc cam kết có áp dụng cho nó không.',
};
