/** Thai headings of each section, with what the section must hold in one line. */
import type { SectionId } from '../../schema/vocabulary.ts';
import type { SectionWording } from '../types.ts';
import { aims } from './headings/aims.ts';
import { care } from './headings/care.ts';
import { context } from './headings/context.ts';
import { people } from './headings/people.ts';
import { rollout } from './headings/rollout.ts';
import { service } from './headings/service.ts';
import { upkeep } from './headings/upkeep.ts';

/** Titles, aliases, cues and guidance, by section. */
export const titles: Readonly<Record<SectionId, Omit<SectionWording, 'body'>>> = {
  ...context,
  ...aims,
  ...people,
  ...service,
  ...care,
  ...rollout,
  ...upkeep,
};
