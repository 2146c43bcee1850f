/** One measured promise in each language, for tests of the register and of explanations. */
import { packs } from '../../server/src/languages/index.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';

/** A promise to answer e-mail within 24 hours, in 90 % of cases. */
export const promises: Readonly<Record<LanguageCode, string>> = {
  en: 'We will answer 90% of emails within 24 hours.',
  de: 'Wir beantworten 90 % der E-Mails innerhalb von 24 Stunden.',
  vi: 'Chúng tôi trả lời 90% email trong vòng 24 giờ.',
  th: 'เราตอบกลับอีเมลร้อยละ 90 ภายใน 24 ชั่วโมง',
  el: 'Απαντούμε στο 90% των email εντός 24 ωρών.',
  zh: '我们在24小时内回复90%的电子邮件。',
};

/** The words of its time limit. */
export const limits: Readonly<Record<LanguageCode, string>> = {
  en: '24 hours',
  de: '24 Stunden',
  vi: '24 giờ',
  th: '24 ชั่วโมง',
  el: '24 ωρών',
  zh: '24小时',
};

/** What the limit means, in the language of a reader. */
export const targets: Readonly<Record<LanguageCode, string>> = {
  en: 'at most 24 hours',
  de: 'höchstens 24 Stunden',
  vi: 'tối đa 24 giờ',
  th: 'ไม่เกิน 24 ชั่วโมง',
  el: 'το πολύ 24 ώρες',
  zh: '不超过24小时',
};

/** A policy with one section of standards. The promise stands on line 10. */
export function policyOf(body: string, language: LanguageCode = 'en', title = 'Service'): string {
  return `---\nkind: policy\nlanguage: ${language}\n---\n\n# ${title}\n\n## ${packs[language].sections.standards.title}\n\n${body}\n`;
}
