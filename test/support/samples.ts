/** Documents to start from. */
import { sectionsOf } from '../../server/src/kinds/index.ts';
import { packs } from '../../server/src/languages/index.ts';
import { type KindId, type LanguageCode, type SectionId, sectionIds } from '../../server/src/schema/vocabulary.ts';
import { policies } from '../rules/contents/wording.ts';

export interface SampleSetup {
  readonly kind?: KindId;
  readonly language?: LanguageCode;
  /** Further lines of the front matter. */
  readonly frontMatter?: string;
  /** What stands under single sections, in place of a plain sentence. */
  readonly bodies?: Partial<Record<SectionId, string>>;
  /** Sections that are left out. */
  readonly without?: readonly SectionId[];
}

/**
 * A document with every section that its kind requires or recommends and nothing to complain of.
 * @example completeDocument({ bodies: { standards: 'We will answer promptly.' } }) // one vague phrase
 */
export function completeDocument(setup: SampleSetup = {}): string {
  const { kind = 'policy', language = 'en', frontMatter = '', bodies = {}, without = [] } = setup;
  const pack = packs[language];
  const needed = [...sectionsOf(kind, 'required'), ...sectionsOf(kind, 'recommended')];
  const sections = sectionIds
    .filter((id) => needed.includes(id) && !without.includes(id))
    .map((id) => `## ${pack.sections[id].title}\n\n${bodies[id] ?? plainBody(id, language)}\n`);
  const extra = frontMatter === '' ? '' : `${frontMatter}\n`;
  return `---\nkind: ${kind}\nlanguage: ${language}\n${extra}---\n\n# ${pack.kinds[kind].name}\n\n${sections.join('\n')}`;
}

/** The least that a section must hold, so that no rule on its contents has anything to say. */
function plainBody(id: SectionId, language: LanguageCode): string {
  const text = plainTexts[language];
  switch (id) {
    case 'contact':
      return '0113 496 0142';
    case 'procedures':
    case 'complaints':
      return `1. ${plainSentence[language]}\n2. ${plainSentence[language]}`;
    case 'escalation':
      return `| 1 | 2 | 3 |\n| --- | --- | --- |\n| A | 0113 496 0142 | ${text.deadline} |\n| B | 0113 496 0143 | ${text.deadline} |`;
    case 'feedback':
    case 'review':
      return text.interval;
    case 'implementation':
      return text.training;
    case 'service-policies':
      return text.policies.map((name) => `- **${name}:** 30 %`).join('\n');
    default:
      return plainSentence[language];
  }
}

interface PlainTexts {
  readonly interval: string;
  readonly deadline: string;
  readonly training: string;
  readonly policies: readonly string[];
}

const plainTexts: Readonly<Record<LanguageCode, PlainTexts>> = {
  en: {
    interval: 'Every year.',
    deadline: '1 hour',
    training: 'The team attends a training session.',
    policies: ['Returns', 'Exchanges', 'Refunds', 'Store credit', 'Gift cards', 'Late payment', 'Product failure', 'Warranty', 'Discounts'],
  },
  de: {
    interval: 'Einmal im Jahr.',
    deadline: '1 Stunde',
    training: 'Das Team nimmt an einer Schulung teil.',
    policies: policies.de,
  },
  vi: { interval: 'Mỗi năm một lần.', deadline: '1 giờ', training: 'Nhân viên được đào tạo.', policies: policies.vi },
  th: { interval: 'ปีละ 1 ครั้ง', deadline: '1 ชั่วโมง', training: 'พนักงานเข้าอบรม', policies: policies.th },
  el: { interval: 'Μία φορά τον χρόνο.', deadline: '1 ώρα', training: 'Το προσωπικό εκπαιδεύεται.', policies: policies.el },
  zh: { interval: '每年一次。', deadline: '1小时', training: '员工参加培训。', policies: policies.zh },
};

const plainSentence: Readonly<Record<LanguageCode, string>> = {
  en: 'The office is in Leeds.',
  de: 'Das Büro ist in Hamburg.',
  vi: 'Văn phòng ở Đà Nẵng.',
  th: 'สำนักงานอยู่ที่เชียงใหม่',
  el: 'Το γραφείο είναι στη Θεσσαλονίκη.',
  zh: '办公室在成都。',
};
