import type { LanguagePack } from '../types.ts';
import { conduct } from './sections/conduct.ts';
import { foundations } from './sections/foundations.ts';
import { practice } from './sections/practice.ts';
import { upkeep } from './sections/upkeep.ts';

/** The sections of a Greek policy: their headings, what they hold, and a text to begin with. */
export const sections: LanguagePack['sections'] = { ...foundations, ...conduct, ...practice, ...upkeep };
