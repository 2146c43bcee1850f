import type { SectionId } from '../../../schema/vocabulary.ts';
import type { SectionWording } from '../../types.ts';
import { bodies } from '../bodies.ts';
import { chattyCues, chattyExcept } from '../headings/chatty.ts';
import { headingCues } from '../headings/cues.ts';
import { headingExceptions } from '../headings/except.ts';
import { generalCues, generalExcept } from '../headings/general.ts';
import { homelyCues, homelyExcept } from '../headings/homely.ts';
import { plainTalkCues, plainTalkExcept } from '../headings/plainTalk.ts';
import { slotCues, slotExcept } from '../headings/slots.ts';
import { spokenCues, spokenExcept } from '../headings/spoken.ts';
import { variedCues, variedExcept } from '../headings/varied.ts';

/** A Greek section of its heading, one line of guidance and other headings that mean the same; what recognises it and its text are kept apart. */
export const section = (id: SectionId, title: string, guidance: string, aliases: readonly string[]): SectionWording => ({
  title,
  aliases,
  cues: [
    ...headingCues[id],
    ...(spokenCues[id] ?? []),
    ...(homelyCues[id] ?? []),
    ...(generalCues[id] ?? []),
    ...(variedCues[id] ?? []),
    ...(chattyCues[id] ?? []),
    ...(slotCues[id] ?? []),
    ...(plainTalkCues[id] ?? []),
  ],
  except: [
    ...(headingExceptions[id] ?? []),
    ...(spokenExcept[id] ?? []),
    ...(homelyExcept[id] ?? []),
    ...(generalExcept[id] ?? []),
    ...(variedExcept[id] ?? []),
    ...(chattyExcept[id] ?? []),
    ...(slotExcept[id] ?? []),
    ...(plainTalkExcept[id] ?? []),
  ],
  guidance,
  body: bodies[id],
});
