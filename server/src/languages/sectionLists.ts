/** What the sections of several languages are put together from. */
import type { SectionId } from '../schema/vocabulary.ts';
import type { LanguagePack, SectionWording } from './types.ts';

/** Further patterns for headings, and for words in which a cue of the section means something else. */
export type FurtherHeadings = Readonly<Partial<Record<SectionId, Pick<SectionWording, 'except'> & { readonly cues?: readonly string[] }>>>;

/** The sections with further patterns. */
export function withHeadings(sections: LanguagePack['sections'], further: FurtherHeadings): LanguagePack['sections'] {
  const entries = Object.entries(sections).map(([id, section]) => {
    const { cues = [], except = [] } = further[id as SectionId] ?? {};
    return [id, { ...section, cues: [...section.cues, ...cues], except: [...(section.except ?? []), ...except] }] as const;
  });
  return Object.fromEntries(entries) as unknown as LanguagePack['sections'];
}
