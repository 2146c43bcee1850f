import { withHeadings } from '../sectionLists.ts';
import type { LanguagePack } from '../types.ts';
import { aims } from './sections/aims.ts';
import { asked } from './sections/asked.ts';
import { closing } from './sections/closing.ts';
import { colloquial } from './sections/colloquial.ts';
import { conduct } from './sections/conduct.ts';
import { direct } from './sections/direct.ts';
import { everyday } from './sections/everyday.ts';
import { foundation } from './sections/foundation.ts';
import { handling } from './sections/handling.ts';
import { homely } from './sections/homely.ts';
import { idiomatic } from './sections/idiomatic.ts';
import { plainspoken } from './sections/plainspoken.ts';
import { reach } from './sections/reach.ts';
import { servicePolicies } from './sections/servicePolicies.ts';
import { spoken } from './sections/spoken.ts';
import { support } from './sections/support.ts';
import { upkeep } from './sections/upkeep.ts';

/** The sections of a policy: headings, what each must hold, and a text to start from. */
export const sections: LanguagePack['sections'] = [spoken, everyday, colloquial, idiomatic, homely, asked, direct, plainspoken].reduce(withHeadings, {
  ...foundation,
  ...reach,
  ...aims,
  ...conduct,
  ...handling,
  ...servicePolicies,
  ...support,
  ...upkeep,
  ...closing,
});
