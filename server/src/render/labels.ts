/** What the rows of the document-control table are called. */
import type { FrontMatterKey } from '../schema/frontMatter.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';

/** Keys that say something to a reader of the document, in the order of the table. */
export const controlKeys = [
  'title', 'id', 'kind', 'status', 'version', 'effective', 'reviewed', 'review_cycle', 'owner', 'approved_by', 'contact', 'applies_to', 'classification', 'language', 'translation_of', 'satisfies', 'values',
] as const satisfies readonly FrontMatterKey[];

export type ControlKey = (typeof controlKeys)[number];

const labels: Readonly<Record<LanguageCode, Readonly<Record<ControlKey, string>>>> = {
  en: {
    title: 'Title', id: 'Number', kind: 'Kind', status: 'Status', version: 'Version', effective: 'In force from', reviewed: 'Last review', review_cycle: 'Review cycle', owner: 'Owner',
    approved_by: 'Approved by', contact: 'Contact', applies_to: 'Applies to', classification: 'Classification', language: 'Language', translation_of: 'Translation of', satisfies: 'Fulfils', values: 'Values',
  },
  de: {
    title: 'Titel', id: 'Nummer', kind: 'Art', status: 'Status', version: 'Version', effective: 'Gültig ab', reviewed: 'Letzte Überprüfung', review_cycle: 'Überprüfung alle', owner: 'Verantwortlich',
    approved_by: 'Freigegeben von', contact: 'Kontakt', applies_to: 'Gilt für', classification: 'Vertraulichkeit', language: 'Sprache', translation_of: 'Übersetzung von', satisfies: 'Erfüllt', values: 'Werte',
  },
  vi: {
    title: 'Tên tài liệu', id: 'Mã số', kind: 'Loại', status: 'Trạng thái', version: 'Phiên bản', effective: 'Hiệu lực từ', reviewed: 'Lần rà soát gần nhất', review_cycle: 'Chu kỳ rà soát', owner: 'Người phụ trách',
    approved_by: 'Người phê duyệt', contact: 'Liên hệ', applies_to: 'Áp dụng cho', classification: 'Mức độ bảo mật', language: 'Ngôn ngữ', translation_of: 'Bản dịch của', satisfies: 'Đáp ứng', values: 'Giá trị',
  },
  th: {
    title: 'ชื่อเอกสาร', id: 'เลขที่', kind: 'ประเภท', status: 'สถานะ', version: 'ฉบับที่', effective: 'มีผลตั้งแต่', reviewed: 'ทบทวนล่าสุด', review_cycle: 'รอบการทบทวน', owner: 'ผู้รับผิดชอบ',
    approved_by: 'ผู้อนุมัติ', contact: 'ติดต่อ', applies_to: 'ใช้กับ', classification: 'ชั้นความลับ', language: 'ภาษา', translation_of: 'คำแปลของ', satisfies: 'สอดคล้องกับ', values: 'ค่าที่ใช้',
  },
  el: {
    title: 'Τίτλος', id: 'Αριθμός', kind: 'Είδος', status: 'Κατάσταση', version: 'Έκδοση', effective: 'Ισχύει από', reviewed: 'Τελευταία αναθεώρηση', review_cycle: 'Κύκλος αναθεώρησης', owner: 'Υπεύθυνος',
    approved_by: 'Εγκρίθηκε από', contact: 'Επικοινωνία', applies_to: 'Αφορά', classification: 'Διαβάθμιση', language: 'Γλώσσα', translation_of: 'Μετάφραση του', satisfies: 'Καλύπτει', values: 'Τιμές',
  },
  zh: {
    title: '标题', id: '编号', kind: '类型', status: '状态', version: '版本', effective: '生效日期', reviewed: '上次评审', review_cycle: '评审周期', owner: '负责人',
    approved_by: '批准人', contact: '联系方式', applies_to: '适用范围', classification: '密级', language: '语言', translation_of: '译自', satisfies: '符合', values: '填入值',
  },
};

/** What a key is called in the reader's language. */
export function labelOf(key: ControlKey, reader: LanguageCode): string {
  return labels[reader][key];
}
