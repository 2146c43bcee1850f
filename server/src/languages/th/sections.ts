/** The 28 sections of a policy in Thai. The texts to insert stand in `bodies.ts`, the headings in `headings.ts`. */

import type { SectionId } from '../../schema/vocabulary.ts';
import { withHeadings } from '../sectionLists.ts';
import type { LanguagePack, SectionWording } from '../types.ts';
import { bodies } from './bodies.ts';
import { asked } from './headings/asked.ts';
import { brief } from './headings/brief.ts';
import { counter } from './headings/counter.ts';
import { further } from './headings/further.ts';
import { plain } from './headings/plain.ts';
import { spoken } from './headings/spoken.ts';
import { told } from './headings/told.ts';
import { written } from './headings/written.ts';
import { titles } from './headings.ts';

const wording = (id: SectionId): SectionWording => ({ ...titles[id], body: bodies[id] });

/** Every section: how it is headed, what it must hold, and a text to start from. */
export const sections: LanguagePack['sections'] = [written, spoken, asked, plain, told, further, brief, counter].reduce(withHeadings, {
  purpose: wording('purpose'),
  'vision-values': wording('vision-values'),
  mission: wording('mission'),
  scope: wording('scope'),
  objectives: wording('objectives'),
  benchmark: wording('benchmark'),
  'mission-alignment': wording('mission-alignment'),
  'customer-needs': wording('customer-needs'),
  definitions: wording('definitions'),
  roles: wording('roles'),
  standards: wording('standards'),
  expectations: wording('expectations'),
  guidelines: wording('guidelines'),
  procedures: wording('procedures'),
  escalation: wording('escalation'),
  complaints: wording('complaints'),
  feedback: wording('feedback'),
  'service-policies': wording('service-policies'),
  'social-media': wording('social-media'),
  'internal-communication': wording('internal-communication'),
  resources: wording('resources'),
  implementation: wording('implementation'),
  pilot: wording('pilot'),
  enforcement: wording('enforcement'),
  exceptions: wording('exceptions'),
  review: wording('review'),
  contact: wording('contact'),
  summary: wording('summary'),
});
