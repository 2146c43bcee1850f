/** Vietnamese endings that leave a list open. */
import type { CueList } from '../../types.ts';

/** Open-ended lists. */
export const openList: CueList = {
  high: [
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
    'này nọ|nọ kia|các kiểu|đủ thứ|linh tinh|đủ kiểu|nhiều thứ khác',
  ],
  medium: [
    '(?:và|hoặc|hay|cùng|cùng với) (?:những |các |nhiều )[^.,;:()]{1,24} khác(?=[.;)])',
    '(?:và|hoặc|hay) (?:bất kỳ|bất cứ) [^.,;:()]{1,24} khác',
    '(?:các|những) [^.,;:()]{1,24} liên quan khác(?=[.;)])',
    'trong số (?:đó|những|các)(?: có)?',
  ],
  low: ['chẳng hạn(?: như)?', 'ví dụ(?: như)?', 'như là', 'trong đó có', 'bao gồm'],
  except: [
    '(?:các |những )?(?:quy định|văn bản|luật|nghị định)(?: pháp luật)? khác(?: có liên quan)?(?: của pháp luật)?',
    '(?:khách hàng|nhân viên|bên|người|cửa hàng|nhà cung cấp|hãng|thành phố|quốc gia|bộ phận|ca|đồng nghiệp) khác',
    '\\[(?:…|\\.{3})\\]',
    '(?:sản phẩm|mẫu|mặt hàng|mã hàng) tương tự',
  ],
};
