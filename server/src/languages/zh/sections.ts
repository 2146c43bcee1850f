import type { LanguagePack } from '../types.ts';
import { foundation } from './sections/foundation.ts';
import { service } from './sections/service.ts';
import { upkeep } from './sections/upkeep.ts';

/** The 28 sections as Chinese policies word them. */
export const sections: LanguagePack['sections'] = { ...foundation, ...service, ...upkeep };
