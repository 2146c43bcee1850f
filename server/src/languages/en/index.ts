import type { LanguagePack } from '../types.ts';
import { blankLookalikes } from './blankLookalikes.ts';
import { blankPlaces } from './blankPlaces.ts';
import { classifications } from './classifications.ts';
import { commitments } from './commitments.ts';
import { contactTopics } from './contactTopics.ts';
import { contents } from './contents.ts';
import { control } from './control.ts';
import { cues } from './cues.ts';
import { goals } from './goals.ts';
import { intervals } from './intervals.ts';
import { lifecycle } from './lifecycle.ts';
import { measures, targets } from './measures.ts';
import { messages } from './messages.ts';
import { openings } from './openings.ts';
import { plain } from './plain.ts';
import { sections } from './sections.ts';
import { sensitive } from './sensitive.ts';
import { structure } from './structure.ts';
import { terms } from './terms.ts';
import { urgency } from './urgency.ts';
import { values } from './values.ts';
import { blanks, dates, detection, headings, kinds, normative, prose, statuses } from './wording.ts';

/** British English. */
export const en: LanguagePack = {
  code: 'en',
  prose,
  detection,
  kinds,
  statuses,
  sections,
  structure,
  sensitive,
  classifications,
  headings,
  normative,
  cues,
  urgency,
  measures,
  commitments,
  contents,
  openings,
  goals,
  intervals,
  lifecycle,
  targets,
  plain,
  terms,
  contactTopics,
  blanks,
  blankPlaces,
  blankLookalikes,
  values,
  dates,
  control,
  messages,
};
