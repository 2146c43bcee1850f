/** Names of things before their values: "Password: …", "PIN is …", "| API key | … |". */
import { packs } from '../../languages/index.ts';
import type { SensitiveWording } from '../../languages/sensitiveWording.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { memoizedFor } from '../../util/memo.ts';

/** Lists of a pack that hold names. */
export type LabelList = {
  readonly [Key in keyof SensitiveWording]: SensitiveWording[Key] extends readonly string[] ? Key : never;
}[keyof SensitiveWording];

const compiled: (pack: LanguagePack, key: string) => Map<string, RegExp> = memoizedFor(() => new Map());

/**
 * A pattern that finds a name of a list, in the language or in English, and what joins it to the value after it: a colon, an
 * equals sign, the edge of a cell, "is". Only linear steps, all bounded.
 */
export function labelBefore(pack: LanguagePack, list: LabelList, value: string): RegExp {
  return known(pack, `before ${list} ${value}`, () => {
    const own = pack.sensitive;
    const isSpaced = pack.prose.words === 'letters';
    const purpose = `(?:\\s${isSpaced ? '' : '?'}(?:${alternatives(pack, 'purposes')})[^:：=|\\n.]{1,40})?`;
    const joint = `(?:\\s?(?:[:：=|]|=>|:=)|\\s?(?:${alternatives(pack, 'copulas')})(?=[\\s:："“„«\`${isSpaced ? '' : '!-~'}]))`;
    const edge = isSpaced ? '(?<![\\p{L}\\p{N}])' : '(?<![A-Za-z0-9])';
    return new RegExp(`${edge}(?:${labels(own[list], pack, list)})${purpose}[*_\`"'”’\\])）]{0,4}${joint}[\\s*_\`"'“”„«»|:：]{0,6}(${value})`, 'giu');
  });
}

/** A pattern that finds a name of a list alone. */
export function labelIn(pack: LanguagePack, list: LabelList): RegExp {
  return known(pack, `in ${list}`, () => {
    const edges =
      pack.prose.words === 'letters' ? (['(?<![\\p{L}\\p{N}])', '(?![\\p{L}])'] as const) : (['(?<![A-Za-z0-9])', '(?![A-Za-z])'] as const);
    return new RegExp(`${edges[0]}(?:${labels(pack.sensitive[list], pack, list)})${edges[1]}`, 'giu');
  });
}

/** Whether a name of a list stands right before a place, at most some characters away and on the same line. */
export function hasLabel(text: string, at: number, within: number, pack: LanguagePack, list: LabelList): boolean {
  const before = text.slice(Math.max(0, at - within), at);
  const pattern = labelIn(pack, list);
  pattern.lastIndex = 0;
  return pattern.test(before.slice(before.lastIndexOf('\n') + 1));
}

function known(pack: LanguagePack, key: string, make: () => RegExp): RegExp {
  const patterns = compiled(pack, '');
  const pattern = patterns.get(key) ?? make();
  patterns.set(key, pattern);
  return pattern;
}

function alternatives(pack: LanguagePack, list: 'purposes' | 'copulas'): string {
  return labels(pack.sensitive[list], pack, list);
}

function labels(own: readonly string[], pack: LanguagePack, list: LabelList): string {
  const english = packs.en.sensitive[list];
  return (pack.code === 'en' ? own : [...own, ...english]).map((pattern) => pattern.replaceAll(' ', '\\s')).join('|');
}
