/** What somebody wrote, as Markdown that shows it as written: `<insert date>` would otherwise vanish as a tag. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');
}
