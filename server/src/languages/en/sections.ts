import { withHeadings } from '../sectionLists.ts';
import type { LanguagePack, SectionWording } from '../types.ts';
import { aims } from './sections/aims.ts';
import { asked } from './sections/asked.ts';
import { closing } from './sections/closing.ts';
import { colloquial } from './sections/colloquial.ts';
import { conduct } from './sections/conduct.ts';
import { farther } from './sections/farther.ts';
import { foundations } from './sections/foundations.ts';
import { frames, moreFrames } from './sections/frames.ts';
import { further, withShortForms } from './sections/further.ts';
import { help } from './sections/help.ts';
import { idiom } from './sections/idiom.ts';
import { plainer } from './sections/plainer.ts';
import { practice } from './sections/practice.ts';
import { asQuestion, withQuestions } from './sections/questions.ts';
import { recourse } from './sections/recourse.ts';
import { rollout } from './sections/rollout.ts';
import { sayings } from './sections/sayings.ts';
import { spoken } from './sections/spoken.ts';
import { terms } from './sections/terms.ts';
import { upkeep } from './sections/upkeep.ts';
import { voices } from './sections/voices.ts';
import { widerAims } from './sections/widerAims.ts';
import { widerUpkeep } from './sections/widerUpkeep.ts';
import { widerWork } from './sections/widerWork.ts';
import { workaday } from './sections/workaday.ts';

const own: LanguagePack['sections'] = {
  ...foundations,
  ...aims,
  ...terms,
  ...conduct,
  ...recourse,
  ...voices,
  ...practice,
  ...help,
  ...rollout,
  ...upkeep,
  ...closing,
};

const headed = [
  spoken,
  idiom,
  further,
  frames,
  moreFrames,
  widerAims,
  widerWork,
  widerUpkeep,
  farther,
  colloquial,
  sayings,
  asked,
  plainer,
  workaday,
].reduce(withHeadings, own);

function withAsking(section: SectionWording): SectionWording {
  return {
    ...section,
    aliases: [...section.aliases, ...section.aliases.flatMap(asQuestion)],
    cues: section.cues.map(withQuestions).map(withShortForms),
    ...(section.except ? { except: section.except.map(withQuestions) } : {}),
  };
}

/** The sections of a policy in British English: how they are headed, what they must hold and what to write under them. */
export const sections = Object.fromEntries(
  Object.entries(headed).map(([id, section]) => [id, withAsking(section)]),
) as unknown as LanguagePack['sections'];
