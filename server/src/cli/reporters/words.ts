/** The closing lines of the readable report, in each language. Findings speak through the language packs. */
import type { LanguageCode } from '../../schema/vocabulary.ts';

/** A counted thing: with a form for one where the language has one. */
type Counted = string | { readonly one: string; readonly other: string };

interface Words {
  readonly files: Counted;
  readonly error: Counted;
  readonly warning: Counted;
  readonly info: Counted;
  readonly hint: Counted;
  readonly silenced: Counted;
  readonly fixable: Counted;
  readonly fixed: Counted;
  readonly nothing: string;
  readonly noPolicies: string;
  /** What stands between the parts of a list. */
  readonly comma: string;
}

const words: Readonly<Record<LanguageCode, Words>> = {
  en: {
    files: { one: '1 file checked', other: '{count} files checked' },
    error: { one: '1 error', other: '{count} errors' },
    warning: { one: '1 warning', other: '{count} warnings' },
    info: { one: '1 note', other: '{count} notes' },
    hint: { one: '1 hint', other: '{count} hints' },
    silenced: '{count} silenced',
    fixable: { one: '1 can be fixed with --fix.', other: '{count} can be fixed with --fix.' },
    fixed: { one: '1 file was changed.', other: '{count} files were changed.' },
    nothing: 'nothing to mend',
    noPolicies: 'No policies found: no file names a kind of document in its front matter, and none is included in policywright.yaml.',
    comma: ', ',
  },
  de: {
    files: { one: '1 Datei geprüft', other: '{count} Dateien geprüft' },
    error: '{count} Fehler',
    warning: { one: '1 Warnung', other: '{count} Warnungen' },
    info: { one: '1 Information', other: '{count} Informationen' },
    hint: { one: '1 Hinweis', other: '{count} Hinweise' },
    silenced: '{count} stummgeschaltet',
    fixable: { one: '1 Befund lässt sich mit --fix beheben.', other: '{count} Befunde lassen sich mit --fix beheben.' },
    fixed: { one: '1 Datei wurde geändert.', other: '{count} Dateien wurden geändert.' },
    nothing: 'nichts zu beanstanden',
    noPolicies: 'Keine Richtlinien gefunden: Keine Datei nennt im Dokumentkopf eine Dokumentart, und policywright.yaml schließt keine ein.',
    comma: ', ',
  },
  vi: {
    files: 'Đã kiểm tra {count} tệp',
    error: '{count} lỗi',
    warning: '{count} cảnh báo',
    info: '{count} thông tin',
    hint: '{count} gợi ý',
    silenced: '{count} mục được bỏ qua',
    fixable: '{count} mục có thể sửa bằng --fix.',
    fixed: 'Đã thay đổi {count} tệp.',
    nothing: 'không có gì cần sửa',
    noPolicies:
      'Không tìm thấy chính sách nào: không tệp nào nêu loại tài liệu trong phần khai báo đầu tệp và policywright.yaml không bao gồm tệp nào.',
    comma: ', ',
  },
  th: {
    files: 'ตรวจแล้ว {count} ไฟล์',
    error: 'ข้อผิดพลาด {count} จุด',
    warning: 'คำเตือน {count} จุด',
    info: 'ข้อมูล {count} จุด',
    hint: 'คำแนะนำ {count} จุด',
    silenced: 'ปิดการแจ้งเตือน {count} จุด',
    fixable: 'แก้ไขได้ด้วย --fix {count} จุด',
    fixed: 'เปลี่ยนแปลงแล้ว {count} ไฟล์',
    nothing: 'ไม่พบสิ่งที่ต้องแก้ไข',
    noPolicies: 'ไม่พบเอกสารนโยบาย: ไม่มีไฟล์ใดระบุชนิดเอกสารในส่วนหัวเอกสาร และ policywright.yaml ไม่ได้รวมไฟล์ใดไว้',
    comma: ' ',
  },
  el: {
    files: { one: 'Ελέγχθηκε 1 αρχείο', other: 'Ελέγχθηκαν {count} αρχεία' },
    error: { one: '1 σφάλμα', other: '{count} σφάλματα' },
    warning: { one: '1 προειδοποίηση', other: '{count} προειδοποιήσεις' },
    info: { one: '1 πληροφορία', other: '{count} πληροφορίες' },
    hint: { one: '1 υπόδειξη', other: '{count} υποδείξεις' },
    silenced: '{count} σε σίγαση',
    fixable: { one: '1 διορθώνεται με --fix.', other: '{count} διορθώνονται με --fix.' },
    fixed: { one: 'Άλλαξε 1 αρχείο.', other: 'Άλλαξαν {count} αρχεία.' },
    nothing: 'δεν βρέθηκε τίποτα προς διόρθωση',
    noPolicies:
      'Δεν βρέθηκαν πολιτικές: κανένα αρχείο δεν δηλώνει είδος εγγράφου στην κεφαλίδα του και το policywright.yaml δεν περιλαμβάνει κανένα.',
    comma: ', ',
  },
  zh: {
    files: '已检查 {count} 个文件',
    error: '{count} 个错误',
    warning: '{count} 个警告',
    info: '{count} 条信息',
    hint: '{count} 条提示',
    silenced: '{count} 个已忽略',
    fixable: '其中 {count} 个可用 --fix 修复。',
    fixed: '已修改 {count} 个文件。',
    nothing: '没有需要修改的内容',
    noPolicies: '未找到政策文件：没有文件在文档信息区写明类型，policywright.yaml 也没有包含任何文件。',
    comma: '，',
  },
};

type CountedName = { [Name in keyof Words]: Words[Name] extends Counted ? (Counted extends Words[Name] ? Name : never) : never }[keyof Words];

/** The words of a language. */
export function wordsIn(reader: LanguageCode): Words {
  return words[reader];
}

/** A number with its noun: `2 warnings`. */
export function counted(name: CountedName, count: number, reader: LanguageCode): string {
  const form = words[reader][name];
  const text = typeof form === 'string' ? form : count === 1 ? form.one : form.other;
  return text.replace('{count}', String(count));
}
