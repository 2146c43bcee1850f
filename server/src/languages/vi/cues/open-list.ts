/** Vietnamese endings that leave a list open. */
import type { CueList } from '../../types.ts';

/** Open-ended lists. */
export const openList: CueList = {
  high: [
    '(?:và |hay |hoặc |rồi )?gì gì (?:nữa|đó|khác|đấy)|(?:và|hay|hoặc|rồi|hay là) gì (?:nữa|đó|khác|đấy)|(?:và|rồi) (?:lung tung|lỉnh kỉnh|linh tinh|đủ (?:thứ|món|chuyện))|(?:cùng|và|với) (?:bao|lắm|vô vàn|vô số|bao nhiêu)(?: \\p{L}+)? (?:khác|nữa)',
    '(?:và|cùng|với) (?:các|mấy|những) thứ(?= (?:đi kèm|kèm theo|theo kèm|cần thiết|liên quan|cần dùng))',
    '(?:và )?v\\.(?: )?v(?:\\.{1,3}|…)?|vv(?:\\.{1,3}|…)?',
    '(?:và )?vân vân(?: và mây mây)?',
    '(?<=[,;] )(?:\\.{3}|…)',
    '(?:bao gồm|gồm|kể cả|trong đó có)(?: các)?,? nhưng không (?:chỉ )?(?:giới hạn|hạn chế|bị giới hạn|bị hạn chế)(?: ở| bởi| trong| đến| vào)?',
    'không (?:chỉ )?(?:giới hạn|hạn chế|dừng lại|dừng) (?:ở|trong|bởi)(?! (?:[0-9]|một|hai|ba))',
    'và (?:còn )?nhiều [^.,;:()]{0,16}(?:hơn nữa|khác nữa|nữa)|và hơn thế nữa',
    '(?:và|hoặc|hay|cùng|cùng với) (?:(?:những |các )[^.,;:()]{1,16} )?tương tự(?: như vậy| như thế| khác)?',
    '(?:hoặc|hay|và) (?:đại loại|những gì đại loại)(?: như)?(?: (?:vậy|thế))?|đại loại (?:như|là|vậy|thế)',
    '(?:và |hoặc )?(?:các |những )?(?:công việc|nhiệm vụ|việc|yêu cầu) khác (?:khi |do )?(?:được )?(?:giao|phân công|yêu cầu|cấp trên giao|quản lý giao)',
    '(?:và|hoặc|hay|cùng|cùng với) (?:những |các |nhiều )(?:thứ|việc|điều|vấn đề|chuyện|mục|khoản) khác(?: nữa)?',
    'này nọ|nọ kia|này kia|các kiểu|đủ thứ|linh tinh|lặt vặt|đủ kiểu|đủ loại|đủ cả|nhiều thứ khác|mọi thứ khác',
    '(?:và|hoặc|hay|cùng|cùng với|kèm|kèm theo|lẫn) (?:(?:những|các|nhiều|mọi|một số|vài|mấy|loại|dạng|kiểu) ){1,2}(?!(?:khách|nhân viên|bên|người|cửa hàng|nhà cung cấp|hãng|thành phố|quốc gia|bộ phận|ca|đồng nghiệp|văn bản|quy định|luật|nghị định|quyền|cơ quan|đơn vị|ngày)(?! \\p{L}{9}))[^.,;:()]{1,28} (?:khác(?: nữa)?|tương tự|tương đương|cùng loại|đại loại|kiểu (?:vậy|đó|thế|này)|như (?:vậy|thế|trên))(?! (?:với|của|nhau|\\())',
    '(?:và|hoặc|hay|cùng|cùng với|với|kèm|kèm theo) (?:những |các |mọi )?(?:giấy tờ|tài liệu|hồ sơ|chứng từ|vấn đề|nội dung|thông tin|thủ tục|công việc|việc|điều|điểm|mục|phần|phí|chi tiết|yêu cầu|dữ liệu|vật dụng|dụng cụ|món|đồ|thứ|khoản)(?: [^.,;:()]{1,12})? (?:liên quan|có liên quan|cần thiết|cần có|khác|phát sinh|tương tự|kèm theo)(?: khác)?(?=(?! [\\p{L}\\p{N}]))',
    '(?:và|hoặc|hay|cùng|với) (?:những |các |mấy )?(?:hoàn cảnh|trường hợp|tình huống|lý do|sự cố|việc|thứ|chuyện|món|lỗi|hành vi|đồ|dịp|loại|cái) (?:tương tự|khác|đại loại|như vậy|như thế|kiểu đó|na ná|giống vậy)(?: (?:như )?(?:vậy|thế|nữa))?(?! (?:với|của|nhau))',
    '(?:và|hoặc|hay|cùng|với) (?:các|mấy|những) thứ(?: (?:khác|ấy|đó|kia|linh tinh|lặt vặt))?(?=(?! [\\p{L}\\p{N}]))|(?:và|hoặc|hay) (?:còn nhiều|nhiều|vô số|đủ)(?: \\p{L}+){0,2} (?:khác|nữa)|hay gì (?:đó|khác)|hoặc gì đó|gì gì đó|gì đấy|các thứ(?=(?! [\\p{L}\\p{N}]))',
    '(?<=,[^.;:()]{1,48} )\\p{L}+(?: )?(?:\\.{3}(?!\\.)|…(?!…))(?! [0-9])',
    '(?:và|hoặc) (?:những )?(?:gì|điều gì) (?:khác|đại loại|tương tự|như)(?: (?:như )?(?:vậy|thế|trên))?|đại để|na ná vậy|vân vân và vân vân|kiểu (?:như )?(?:vậy|thế|đó)(?=(?! [\\p{L}\\p{N}]))|đồng dạng',
  ],
  medium: ['trong số (?:đó|những|các)(?: có)?'],
  low: ['chẳng hạn(?: như)?', 'ví dụ(?: như)?', 'như là', 'trong đó có', 'bao gồm'],
  except: [
    '(?:các |những )?(?:quy định|văn bản|luật|nghị định)(?: pháp luật)? khác(?: có liên quan)?(?: của pháp luật)?',
    // Papers that something is judged by.
    '(?:dựa trên|căn cứ(?: vào| theo| trên)?|chiếu theo|(?<!(?:kèm|mang|đem|gửi|nộp) )theo) (?:các |những |bộ |bản )?(?:quy (?:tắc|định|trình|chế)|chính sách|nội quy|hợp đồng|điều khoản|sổ tay)(?: [^ .;:]+){0,8} (?:và|cùng|cùng với|hoặc) (?:các |những )?tài liệu(?: có)? liên quan',
    '(?:khách hàng|nhân viên|bên|người|cửa hàng|nhà cung cấp|hãng|thành phố|quốc gia|bộ phận|ca|đồng nghiệp) khác',
    '\\[(?:…|\\.{3})\\]',
    '(?:ví dụ|từ chối|miễn trừ|miễn|trách nhiệm|khiếu nại|khiếu kiện|thiệt hại|tổn thất|bảo đảm|tuyên bố)[^.;]{0,160}bao gồm nhưng không giới hạn(?: ở| bởi| trong)?',
    '(?:sản phẩm|mẫu|mặt hàng|mã hàng) tương tự',
  ],
};
