/** A short charter in each language, and what its exports must hold. */
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';

const words: Readonly<Record<LanguageCode, { readonly title: string; readonly body: string; readonly locale: string; readonly page: string }>> = {
  en: { title: 'Customer charter', body: 'We answer letters within 5 days.', locale: 'en-GB', page: 'Page' },
  de: { title: 'Kundencharta für Größe', body: 'Wir beantworten Briefe innerhalb von 5 Tagen.', locale: 'de-DE', page: 'Seite' },
  vi: { title: 'Cam kết với khách hàng', body: 'Chúng tôi trả lời thư trong 5 ngày.', locale: 'vi-VN', page: 'Trang' },
  th: { title: 'คำมั่นสัญญาต่อลูกค้า', body: 'เราตอบจดหมายภายใน 5 วัน', locale: 'th-TH', page: 'หน้า' },
  el: { title: 'Χάρτης πελατών', body: 'Απαντάμε στις επιστολές εντός 5 ημερών.', locale: 'el-GR', page: 'Σελίδα' },
  zh: { title: '客户服务公约', body: '我们在 5 天内答复来信。', locale: 'zh-CN', page: '第' },
};

/** The charter of a language. `paragraphs` says how long it is. */
export function sample(language: LanguageCode, paragraphs = 1) {
  const { title, body, locale, page } = words[language];
  const text = `---\nkind: charter\nlanguage: ${language}\nstatus: in-force\nversion: 1.0\n---\n# ${title}\n\n${`${body}\n\n`.repeat(paragraphs)}`;
  return { title, body, locale, page, text };
}
