/** The Vietnamese wording of every section: heading, other headings that mean the same, guidance and a text to insert. */
import type { SectionId } from '../../schema/vocabulary.ts';
import type { LanguagePack, SectionWording } from '../types.ts';
import { bodies } from './bodies.ts';
import { aims } from './sections/aims.ts';
import { chatty } from './sections/chatty.ts';
import { closing } from './sections/closing.ts';
import { conduct } from './sections/conduct.ts';
import { elsewhereMeant, everyday } from './sections/everyday.ts';
import { foundations } from './sections/foundations.ts';
import type { Heading } from './sections/heading.ts';
import { plainly, plainlyMeant } from './sections/plainly.ts';
import { recourse } from './sections/recourse.ts';
import { standards } from './sections/standards.ts';
import { upkeep } from './sections/upkeep.ts';
import { voices } from './sections/voices.ts';

const headings: Readonly<Record<SectionId, Heading>> = {
  ...foundations,
  ...aims,
  ...conduct,
  ...standards,
  ...recourse,
  ...voices,
  ...upkeep,
  ...closing,
};

function whole(id: SectionId): SectionWording {
  const heading = headings[id];
  const cues = [...heading.cues, ...(chatty[id] ?? []), ...(everyday[id] ?? []), ...(plainly[id] ?? [])];
  return { ...heading, cues, except: [...(heading.except ?? []), ...(elsewhereMeant[id] ?? []), ...(plainlyMeant[id] ?? [])], body: bodies[id] };
}

/** Every section, with its text to insert. */
export const sections: LanguagePack['sections'] = Object.fromEntries(Object.keys(headings).map((id) => [id, whole(id as SectionId)])) as Record<
  SectionId,
  SectionWording
>;
