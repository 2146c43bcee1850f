import type { LanguagePack } from '../types.ts';
import { conduct } from './sections/conduct.ts';
import { foundations } from './sections/foundations.ts';
import { practice } from './sections/practice.ts';
import { recourse } from './sections/recourse.ts';
import { upkeep } from './sections/upkeep.ts';

/** The sections of a policy in British English: how they are headed, what they must hold and what to write under them. */
export const sections: LanguagePack['sections'] = { ...foundations, ...conduct, ...recourse, ...practice, ...upkeep };
