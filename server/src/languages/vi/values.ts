import type { LanguagePack } from '../types.ts';

/** Values that a writer gives once for a whole document, and the blanks that ask for them. */
export const values: LanguagePack['values'] = {
  company: { blank: 'Tên công ty', patterns: ['(?:tên )?(?:công ty|doanh nghiệp|tổ chức|cửa hàng|đơn vị)'] },
  website: { blank: 'trang web', patterns: ['(?:địa chỉ )?(?:trang web|website)', 'url'] },
  email: { blank: 'địa chỉ email', patterns: ['(?:địa chỉ )?e-?mail'] },
  phone: { blank: 'số điện thoại', patterns: ['(?:số )?(?:điện thoại|hotline|đường dây nóng)', 'sđt'] },
  address: { blank: 'địa chỉ', patterns: ['địa chỉ(?: (?:bưu điện|công ty|trụ sở|nhận thư))?'] },
  contact: { blank: 'thông tin liên hệ', patterns: ['(?:thông tin )?liên hệ'] },
  owner: {
    blank: 'người phụ trách tài liệu',
    patterns: ['(?:người|bộ phận) (?:phụ trách|quản lý|chịu trách nhiệm về) (?:tài liệu|văn bản)', 'người phụ trách'],
  },
  manager: { blank: 'giám đốc', patterns: ['(?:tổng |ban )?giám đốc'] },
  system: { blank: 'tên hệ thống', patterns: ['(?:tên )?(?:hệ thống|phần mềm)(?: (?:ghi nhận|quản lý))?'] },
  products: { blank: 'sản phẩm hoặc dịch vụ', patterns: ['sản phẩm(?: (?:hoặc|và|hay) dịch vụ)?'] },
  customers: { blank: 'nhóm khách hàng', patterns: ['(?:các )?nhóm khách hàng'] },
  hours: { blank: 'giờ làm việc', patterns: ['giờ (?:làm việc|phục vụ)', 'thời gian (?:làm việc|phục vụ)'] },
  area: { blank: 'khu vực', patterns: ['khu vực', 'địa bàn', '(?:tỉnh, )?thành phố'] },
  year: { blank: 'năm', patterns: ['năm(?: tài chính)?'] },
  version: { blank: 'phiên bản', patterns: ['(?:số )?phiên bản'] },
  effective: { blank: 'ngày có hiệu lực', patterns: ['ngày (?:có )?hiệu lực', 'ngày áp dụng'] },
};
