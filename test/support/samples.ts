/** Documents to start from. */
import { sectionsOf } from '../../server/src/kinds/index.ts';
import { packs } from '../../server/src/languages/index.ts';
import { type KindId, type LanguageCode, type SectionId, sectionIds } from '../../server/src/schema/vocabulary.ts';

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
    .map((id) => `## ${pack.sections[id].title}\n\n${bodies[id] ?? plainSentence[language]}\n`);
  const extra = frontMatter === '' ? '' : `${frontMatter}\n`;
  return `---\nkind: ${kind}\nlanguage: ${language}\n${extra}---\n\n# ${pack.kinds[kind].name}\n\n${sections.join('\n')}`;
}

const plainSentence: Readonly<Record<LanguageCode, string>> = {
  en: 'The office is in Leeds.',
  de: 'Das Büro ist in Hamburg.',
  vi: 'Văn phòng ở Đà Nẵng.',
  th: 'สำนักงานอยู่ที่เชียงใหม่',
  el: 'Το γραφείο είναι στη Θεσσαλονίκη.',
  zh: '办公室在成都。',
};
