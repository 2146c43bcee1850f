import type { SectionId } from '../../../schema/vocabulary.ts';
import { conduct } from './conduct.ts';
import { foundations } from './foundations.ts';
import { recourse } from './recourse.ts';
import { upkeep } from './upkeep.ts';

/** Patterns for headings, by section. */
export type SectionCues = Readonly<Partial<Record<SectionId, readonly string[]>>>;

/** What in a Greek heading tells its section. */
export const headingCues: Readonly<Record<SectionId, readonly string[]>> = { ...foundations, ...conduct, ...recourse, ...upkeep };
