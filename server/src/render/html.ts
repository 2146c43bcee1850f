/** A text as HTML, for content and for attribute values in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * Attributes as they stand in a tag, each after a space.
 * @example attributesHtml([['class', 'a'], ['title', '"b"']]) // ' class="a" title="&quot;b&quot;"'
 */
export function attributesHtml(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
}
