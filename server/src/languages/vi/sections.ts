/** The Vietnamese wording of every section: heading, other headings that mean the same, guidance and a text to insert. */
import type { SectionId } from '../../schema/vocabulary.ts';
import type { LanguagePack, SectionWording } from '../types.ts';
import { bodies } from './bodies.ts';
import { aims } from './sections/aims.ts';
import { chatty } from './sections/chatty.ts';
import { closing } from './sections/closing.ts';
import { conduct } from './sections/conduct.ts';
import { foundations } from './sections/foundations.ts';
import type { Heading } from './sections/heading.ts';
import { recourse } from './sections/recourse.ts';
import { standards } from './sections/standards.ts';
import { upkeep } from './sections/upkeep.ts';

const headings: Readonly<Record<SectionId, Heading>> = { ...foundations, ...aims, ...conduct, ...standards, ...recourse, ...upkeep, ...closing };

/** Every section, with its text to insert. */
export const sections: LanguagePack['sections'] = Object.fromEntries(
  Object.entries(headings).map(([id, heading]) => [
    id,
    { ...heading, cues: [...heading.cues, ...(chatty[id as SectionId] ?? [])], body: bodies[id as SectionId] },
  ]),
) as Record<SectionId, SectionWording>;
