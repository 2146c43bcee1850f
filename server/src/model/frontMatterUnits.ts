/** The text for readers in front matter, as units that rules and blanks are read from. */
import { keyNamed, keySpec } from '../schema/frontMatter.ts';
import type { Unit } from './blocks.ts';
import type { PolicyDocument } from './document.ts';

/** The values of front-matter keys that hold text for readers, as units. */
export function frontMatterUnits(
  document: Pick<PolicyDocument, 'text' | 'frontMatter'>,
): readonly { readonly unit: Unit; readonly offset: number }[] {
  return document.frontMatter.entries.flatMap(({ key, valueSpan }) => {
    if (!valueSpan) return [];
    const text = document.text.slice(valueSpan.start, valueSpan.end);
    const name = keyNamed(key);
    const type = name && keySpec(name).type;
    if (type === 'list' || type === 'mapping' || (!name && !isSingleValue(text))) return [];
    // That approval is awaited is a status; one in words of its own is for the check of the key.
    if (type === 'status' && !/[[{<(（【［]|TB[ACD]/.test(text)) return [];
    return [{ unit: { kind: 'value', text, inlines: [] }, offset: valueSpan.start }];
  });
}

/** Whether a value is one piece of text. Brackets without quotation marks are a list, and `{{…}}` in a key of a tool's own is the tool's. */
function isSingleValue(value: string): boolean {
  return !/\n|^[[{]/.test(value.trim()) && !/^["']?\{\{/.test(value.trim());
}
