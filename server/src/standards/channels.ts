/** The channels on which a company and its customers meet, as a text names them. */
import { type ChannelId, channelIds } from '../languages/commitmentWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import { longestOf, type Span } from '../util/span.ts';
import { namedIndex } from './names.ts';

const channelIndex = namedIndex<ChannelId>((pack) => channelIds.map((id) => [id, pack.commitments.channels[id].patterns]));

/** The channels that a text names, each once, by their first mention. */
export function channelsIn(text: string, pack: LanguagePack): readonly ChannelId[] {
  return [...new Set(channelMentionsIn(text, pack).map(({ id }) => id))];
}

/** The mentions of channels in a text; of two readings of the same words the longer one. */
export function channelMentionsIn(text: string, pack: LanguagePack): readonly (Span & { readonly id: ChannelId })[] {
  return longestOf(channelIndex(pack).find(text)).map(({ start, end, value }) => ({
    start,
    end: start + text.slice(start, end).trimEnd().length,
    id: value,
  }));
}
