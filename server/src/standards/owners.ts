/** Who has to act: roles, teams and the organisation itself. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import { PhraseIndex } from '../util/phrases.ts';

const indexOf: (pack: LanguagePack) => PhraseIndex<'role' | 'organisation'> = memoized((pack) => {
  const { staff, organisation } = pack.normative.actors;
  return new PhraseIndex<'role' | 'organisation'>(pack.prose.words, [
    ...[...staff, ...pack.plain.agentless.owners].map((source) => [source, 'role'] as const),
    ...organisation.map((source) => [source, 'organisation'] as const),
  ]);
});

/** Whether a heading names a role or team: what stands under it is theirs. "Our standards" names nobody. */
export function namesRole(text: string, pack: LanguagePack): boolean {
  return indexOf(pack)
    .find(text)
    .some(({ value }) => value === 'role');
}

/** Whether a text names somebody who acts, be it the organisation. */
export function namesOwner(text: string, pack: LanguagePack): boolean {
  return indexOf(pack).find(text).length > 0;
}
