import type { terms as english } from '../../en/messages/terms.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about defined terms. */
export const terms: MessagesOf<typeof english> = {
  'terms/duplicate.same': '“{term}” được định nghĩa hai lần với cùng một nội dung. Hãy xóa bớt một định nghĩa.',
  'terms/duplicate.different': '“{term}” được định nghĩa hai lần với nội dung khác nhau. Hãy giữ một định nghĩa để mọi người đọc hiểu như nhau.',
  'terms/unused.unused':
    '“{term}” được định nghĩa ở đây nhưng không được dùng ở chỗ nào khác trong tài liệu. Hãy xóa định nghĩa, hoặc dùng thuật ngữ này ở nơi nhắc đến nó.',
  'terms/undefined.capital':
    '“{term}” được viết hoa như một thuật ngữ {count} lần nhưng không có định nghĩa. Hãy định nghĩa từ này, hoặc viết thường.',
  'terms/undefined.quoted':
    '“{term}” được đặt trong dấu ngoặc kép {count} lần nhưng không chỗ nào giải thích nghĩa. Hãy định nghĩa từ này, hoặc bỏ dấu ngoặc kép.',
  'terms/synonyms.competing':
    '“{term}” ({count}) và “{preferred}” ({times}) có vẻ cùng nghĩa trong tài liệu này. Hãy dùng thống nhất một từ, hoặc định nghĩa cả hai.',
  'related.firstDefinition': 'Định nghĩa đầu tiên',
  'related.otherWord': 'Từ còn lại',
  'fix.deleteDefinition': 'Xóa định nghĩa này của “{term}”',
  'fix.useWord': 'Dùng “{text}” trong toàn bộ tài liệu',
  'hover.term': 'Thuật ngữ đã định nghĩa',
  'hover.termElsewhere': 'Được định nghĩa trong {file}',
  'completion.term': 'Thuật ngữ đã định nghĩa',
  'rename.termEnding': 'Dạng “{form}” ở dòng {line} không thể đổi sang “{name}”. Hãy viết lại chỗ đó trước.',
  'rename.termTaken': '“{name}” đã có trong tài liệu này nên sau khi đổi sẽ không phân biệt được hai từ. Hãy chọn từ khác.',
  'rename.termName': '“{name}” không dùng làm thuật ngữ được. Hãy viết vài từ, không có dấu ngoặc kép, dấu ngoặc hay ngắt dòng.',
  'rename.termHeading': '“{form}” là tiêu đề của phần định nghĩa và có liên kết dẫn đến. Hãy đổi tiêu đề trước.',
  'rename.termUnsafe': 'Không phải chỗ nào cũng nhận ra “{name}” là thuật ngữ này nên sẽ không đổi ngược lại được. Hãy chọn từ khác.',
  'rule.terms/duplicate.summary': 'Mỗi thuật ngữ chỉ được định nghĩa một lần.',
  'rule.terms/duplicate.why': 'Khi có hai định nghĩa, sẽ có lúc một bản được sửa còn bản kia bị bỏ quên, và ai cũng có thể viện dẫn bản mình muốn.',
  'rule.terms/unused.summary': 'Thuật ngữ đã định nghĩa thì phải được dùng.',
  'rule.terms/unused.why': 'Định nghĩa không ai cần đến làm mất thời gian của người đọc, và thường cho thấy tài liệu gọi đối tượng đó bằng tên khác.',
  'rule.terms/undefined.summary': 'Từ viết như thuật ngữ thì phải được định nghĩa.',
  'rule.terms/undefined.why': 'Chữ hoa hay dấu ngoặc kép báo rằng từ có nghĩa riêng, và người đọc sẽ đi tìm nghĩa đó.',
  'rule.terms/synonyms.summary': 'Mỗi đối tượng chỉ có một tên gọi trong cả tài liệu.',
  'rule.terms/synonyms.why': 'Người đọc tưởng từ thứ hai chỉ một đối tượng khác, rồi thắc mắc cam kết có áp dụng cho đối tượng đó không.',
};
