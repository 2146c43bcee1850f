import { z } from 'zod';
import { type ActionId, type ChannelId, channelIds } from '../../languages/commitmentWording.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { type PolicyDocument, packOf } from '../../model/document.ts';
import { proseOf } from '../../model/prose.ts';
import { channelMentionsIn } from '../../standards/channels.ts';
import type { Commitment } from '../../standards/commitments.ts';
import { timeUnits } from '../../standards/measures.ts';
import { commitmentsByChunk, type PlacedCommitment, placesByChunk } from '../../standards/register.ts';
import type { Places } from '../../standards/surroundings.ts';
import { clipToLine } from '../../util/lines.ts';
import { memoized, memoizedFor } from '../../util/memo.ts';
import { type Span, shift } from '../../util/span.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { channelStandardEdit } from './channelInsertion.ts';

/** Reports a channel that the scope or the contact section offers, and on which no standard says how soon customers are served. */
export const uncoveredChannel = defineDocumentRule({
  id: 'standards/uncovered-channel',
  severity: 'info',
  gap: true,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({
    ignore: z.array(z.enum(channelIds)).default([]).describe('Channels that need no standard.'),
  }),
  *check({ document, pack, options }) {
    const covered = coverageOf(document);
    // Without a section of standards, or a single standard in it, the missing section is the news.
    if (covered.size === 0 || !hasStandards(document)) return;
    const offered = offeredIn(document);
    for (const { id, span } of offered) {
      if (options.ignore.includes(id) || covered.get(id) === 'time') continue;
      const message = covered.get(id) === 'figure' ? 'noTime' : 'none';
      yield {
        message,
        data: { channel: pack.commitments.channels[id].name },
        span,
        facts: { channel: id },
        fixes: () => insertion(document, id, pack),
      };
    }
  },
});

function insertion(document: PolicyDocument, channel: ChannelId, pack: LanguagePack): readonly Fix[] {
  const edit = channelStandardEdit(document, channel, pack);
  return edit
    ? [{ title: 'fix.addChannelStandard', data: { channel: pack.commitments.channels[channel].name }, kind: 'suggested', edits: [edit] }]
    : [];
}

interface Offer {
  readonly id: ChannelId;
  readonly span: Span;
}

/** Whether a section sets standards. Times in procedures alone are no promise for a channel. */
function hasStandards(document: PolicyDocument): boolean {
  for (const { places } of placesByChunk(document)) if (setsStandards(places)) return true;
  return false;
}

const setsStandards: (places: Places) => boolean = memoized(({ places }) => places.some(({ context }) => context.sections.includes('standards')));

/** A contact section that names one address only is for questions about the document itself. */
const fewestContacts = 2;

/** The channels that the scope and the contact section name, each at its first mention. */
function offeredIn(document: PolicyDocument): readonly Offer[] {
  const pack = packOf(document);
  const found: Record<'scope' | 'contact', Offer[]> = { scope: [], contact: [] };
  for (const { places, start } of placesByChunk(document)) {
    const own = mentionsIn(places, pack);
    for (const section of ['scope', 'contact'] as const)
      for (const { id, span } of own[section]) found[section].push({ id, span: shift(span, start) });
  }
  const several = new Set(found.contact.map(({ id }) => id)).size >= fewestContacts;
  const seen = new Set<ChannelId>();
  return [...found.scope, ...(several ? found.contact : [])].filter(({ id }) => !seen.has(id) && seen.add(id));
}

const mentionsIn = memoizedFor((places: Places, pack: LanguagePack): Readonly<Record<'scope' | 'contact', readonly Offer[]>> => {
  const found: Record<'scope' | 'contact', Offer[]> = { scope: [], contact: [] };
  for (const { placed, context } of places.places) {
    const section = (['scope', 'contact'] as const).find((id) => context.sections.includes(id));
    if (!section || placed.quoted || placed.unit.kind === 'heading') continue;
    const prose = proseOf(placed.unit);
    for (const mention of channelMentionsIn(prose.text, pack)) {
      const span = clipToLine(placed.unit.text, prose.toSource(mention));
      if (span) found[section].push({ id: mention.id, span: shift(span, placed.start) });
    }
  }
  return found;
});

/** `time` where a standard says how soon, `figure` where it gives another figure only. */
type Coverage = ReadonlyMap<ChannelId, 'time' | 'figure'>;

const writing: readonly ChannelId[] = ['email', 'chat', 'message', 'social', 'post', 'form'];

/** What a standard without a channel covers: a reply goes to whatever was written, and a call is picked up. */
const unnamed: Partial<Readonly<Record<ActionId, readonly ChannelId[]>>> = {
  reply: writing,
  acknowledge: writing,
  answer: ['phone'],
  callBack: ['phone'],
  serve: ['counter'],
  deliver: ['visit'],
  repair: ['visit'],
};

function coverageOf(document: PolicyDocument): Coverage {
  const covered = new Map<ChannelId, 'time' | 'figure'>();
  for (const { commitments } of commitmentsByChunk(document)) {
    for (const [channel, how] of coveredIn(commitments)) if (covered.get(channel) !== 'time') covered.set(channel, how);
  }
  return covered;
}

const coveredIn: (commitments: readonly PlacedCommitment[]) => Coverage = memoized((commitments) => {
  const covered = new Map<ChannelId, 'time' | 'figure'>();
  for (const { commitment, context } of commitments) {
    // Hours in the sections that offer a channel are no standard for it.
    if (context.sections.some((id) => id === 'scope' || id === 'contact')) continue;
    if (commitment.targets.length === 0 || commitment.forbids) continue;
    const how = saysHowSoon(commitment) ? 'time' : 'figure';
    const channels = commitment.channels.length > 0 ? commitment.channels : ((commitment.action && unnamed[commitment.action]) ?? []);
    for (const channel of channels) if (covered.get(channel) !== 'time') covered.set(channel, how);
  }
  return covered;
});

/** Opening hours are figures, but say nothing of how soon anything is done. */
function saysHowSoon({ action, targets }: Commitment): boolean {
  return targets.some(({ aspects, unit }) => aspects.includes('time') && (action !== undefined || (unit !== undefined && timeUnits.has(unit))));
}
