/** The text for readers in front matter, as units that rules and blanks are read from. */
import { keyNamed, keySpec } from '../schema/frontMatter.ts';
import type { Unit } from './blocks.ts';
import type { PolicyDocument } from './document.ts';

/** The values of front-matter keys that hold text for readers, as units. */
export function frontMatterUnits(
  document: Pick<PolicyDocument, 'text' | 'frontMatter'>,
): readonly { readonly unit: Unit; readonly offset: number }[] {
  return document.frontMatter.entries.flatMap(({ key, valueSpan }) => {
    const name = keyNamed(key);
    if (!name || !valueSpan) return [];
    const { type } = keySpec(name);
    if (type === 'list' || type === 'mapping') return [];
    const unit: Unit = { kind: 'value', text: document.text.slice(valueSpan.start, valueSpan.end), inlines: [] };
    return [{ unit, offset: valueSpan.start }];
  });
}
