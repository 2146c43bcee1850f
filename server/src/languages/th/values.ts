import type { LanguagePack } from '../types.ts';

/** Values that a writer gives once for a whole document, and the blanks that ask for them. */
export const values: LanguagePack['values'] = {
  company: { blank: 'ชื่อบริษัท', patterns: ['(?:ชื่อ)?(?:บริษัท|องค์กร|หน่วยงาน|ร้าน(?:ค้า)?|กิจการ)(?:ของ(?:คุณ|ท่าน|เรา))?'] },
  website: { blank: 'เว็บไซต์', patterns: ['(?:ที่อยู่)?เว็บไซต์', 'url'] },
  email: { blank: 'อีเมล', patterns: ['(?:ที่อยู่)?อีเมล์?', 'e-?mail'] },
  phone: { blank: 'หมายเลขโทรศัพท์', patterns: ['(?:หมายเลข|เบอร์)?โทรศัพท์'] },
  address: { blank: 'ที่อยู่ไปรษณีย์', patterns: ['ที่อยู่(?:ไปรษณีย์|บริษัท|สำนักงาน)?'] },
  contact: { blank: 'ข้อมูลติดต่อ', patterns: ['(?:ข้อมูล|ช่องทาง)(?:การ)?ติดต่อ'] },
  owner: { blank: 'ตำแหน่งเจ้าของเอกสาร', patterns: ['(?:ชื่อ|ตำแหน่ง)?(?:เจ้าของเอกสาร|ผู้(?:รับผิดชอบ|ดูแล)เอกสาร)'] },
  manager: { blank: 'ตำแหน่งผู้บริหาร', patterns: ['(?:ชื่อ|ตำแหน่ง)?(?:ผู้บริหาร|กรรมการผู้จัดการ|ผู้จัดการทั่วไป)'] },
  system: { blank: 'ระบบบันทึกเรื่อง', patterns: ['(?:ชื่อ)?ระบบ(?:บันทึก(?:เรื่อง|ข้อมูล)?)?'] },
  products: { blank: 'สินค้าหรือบริการ', patterns: ['สินค้า(?:(?:หรือ|และ)บริการ)?'] },
  customers: { blank: 'กลุ่มลูกค้า', patterns: ['กลุ่มลูกค้า'] },
  hours: { blank: 'เวลาทำการ', patterns: ['เวลา(?:ทำการ|เปิดทำการ|ให้บริการ)'] },
  area: { blank: 'พื้นที่ให้บริการ', patterns: ['พื้นที่(?:ให้บริการ)?', 'จังหวัด'] },
  year: { blank: 'ปี', patterns: ['ปี(?:งบประมาณ)?'] },
  version: { blank: 'เวอร์ชัน', patterns: ['(?:หมายเลข)?เวอร์ชัน', 'ฉบับที่'] },
  effective: { blank: 'วันที่มีผลใช้บังคับ', patterns: ['วันที่(?:มีผล(?:ใช้บังคับ|บังคับใช้)?|เริ่มใช้)'] },
};
