import type { LanguagePack } from '../types.ts';
import { foundation } from './sections/foundation.ts';
import { service } from './sections/service.ts';
import { upkeep } from './sections/upkeep.ts';

/** The sections of a policy: headings, what each must hold, and a text to start from. */
export const sections: LanguagePack['sections'] = { ...foundation, ...service, ...upkeep };
