import type { SectionId } from '../../schema/vocabulary.ts';
import type { LanguagePack } from '../types.ts';
import { askedCues, askedExcept } from './headings/asked.ts';
import { fourWordCues, fourWordExcept } from './headings/fourWords.ts';
import { plainCues, plainExcept } from './headings/plain.ts';
import { spokenCues, spokenExcept } from './headings/spoken.ts';
import { foundationTurns, foundationTurnsExcept } from './headings/turnsFoundation.ts';
import { serviceTurns, serviceTurnsExcept } from './headings/turnsService.ts';
import { upkeepTurns, upkeepTurnsExcept } from './headings/turnsUpkeep.ts';
import { foundation } from './sections/foundation.ts';
import { service } from './sections/service.ts';
import { upkeep } from './sections/upkeep.ts';

const sectionWords: LanguagePack['sections'] = { ...foundation, ...service, ...upkeep };

const turnCues: Readonly<Partial<Record<SectionId, readonly string[]>>> = { ...foundationTurns, ...serviceTurns, ...upkeepTurns };
const turnExcept: Readonly<Partial<Record<SectionId, readonly string[]>>> = { ...foundationTurnsExcept, ...serviceTurnsExcept, ...upkeepTurnsExcept };

/** The 28 sections as Chinese policies word them, in writing and in speech. */
export const sections = Object.fromEntries(
  (Object.keys(sectionWords) as SectionId[]).map((id) => {
    const words = sectionWords[id];
    const cues = [
      ...words.cues,
      ...(spokenCues[id] ?? []),
      ...(turnCues[id] ?? []),
      ...(askedCues[id] ?? []),
      ...(fourWordCues[id] ?? []),
      ...(plainCues[id] ?? []),
    ];
    const except = [
      ...(words.except ?? []),
      ...(spokenExcept[id] ?? []),
      ...(turnExcept[id] ?? []),
      ...(askedExcept[id] ?? []),
      ...(fourWordExcept[id] ?? []),
      ...(plainExcept[id] ?? []),
    ];
    return [id, { ...words, cues, except }];
  }),
) as unknown as LanguagePack['sections'];
