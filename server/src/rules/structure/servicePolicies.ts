/** Which of the nine usual service policies a piece of text names. */
import { type LanguagePack, type ServicePolicyId, servicePolicyIds } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { cellWords } from '../../model/content.ts';
import type { LocatedUnit } from '../../model/document.ts';
import { proseOf } from '../../model/prose.ts';
import { memoized } from '../../util/memo.ts';
import { PhraseIndex } from '../../util/phrases.ts';

const cuesOf: (pack: LanguagePack) => PhraseIndex<ServicePolicyId> = memoized(
  ({ prose, structure }) =>
    new PhraseIndex(
      prose.words,
      servicePolicyIds.flatMap((id) => structure.servicePolicies[id].cues.map((cue) => [cue, id] as const)),
    ),
);

/** The policies that a heading, a label or the beginning of a list item names, in their usual order. */
export function policiesNamedIn(words: string, pack: LanguagePack): readonly ServicePolicyId[] {
  const found = new Set(
    cuesOf(pack)
      .find(words)
      .map(({ value }) => value),
  );
  return servicePolicyIds.filter((id) => found.has(id));
}

/** The label in bold type at the start of a piece: `**Returns:** within 30 days`. */
export function labelOf({ text, kind }: Unit): string | undefined {
  return kind === 'paragraph' ? /^(\*\*|__)([^*_\n]{1,80}?)[.:：]?\1/.exec(text)?.[2] : undefined;
}

const openingLength = 40;

/** The policies that a piece in a chapter of policies is about, by its label, its opening words or its first cell. */
export function policyOf({ unit, depth, ordered, opens }: LocatedUnit, pack: LanguagePack): readonly ServicePolicyId[] {
  if (unit.kind === 'row') return policiesNamedIn(cellWords(unit)[0] ?? '', pack);
  if (unit.kind !== 'paragraph') return [];
  const label = labelOf(unit);
  if (label !== undefined) return policiesNamedIn(label, pack);
  if (depth === 0 || !opens) return [];
  const words = proseOf(unit).text;
  const named = /^[^:：]{1,60}(?=[:：])/.exec(words)?.[0];
  // An item of a numbered list without a label is a step, and a step may speak of another policy.
  return named === undefined && ordered ? [] : policiesNamedIn(named ?? words.slice(0, openingLength), pack);
}
