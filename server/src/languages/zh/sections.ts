import type { SectionId } from '../../schema/vocabulary.ts';
import type { LanguagePack } from '../types.ts';
import { spokenCues, spokenExcept } from './headings/spoken.ts';
import { foundation } from './sections/foundation.ts';
import { service } from './sections/service.ts';
import { upkeep } from './sections/upkeep.ts';

const sectionWords: LanguagePack['sections'] = { ...foundation, ...service, ...upkeep };

/** The 28 sections as Chinese policies word them, in writing and in speech. */
export const sections = Object.fromEntries(
  (Object.keys(sectionWords) as SectionId[]).map((id) => {
    const words = sectionWords[id];
    return [id, { ...words, cues: [...words.cues, ...(spokenCues[id] ?? [])], except: [...(words.except ?? []), ...(spokenExcept[id] ?? [])] }];
  }),
) as unknown as LanguagePack['sections'];
