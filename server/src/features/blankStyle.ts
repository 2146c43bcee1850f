/** How the name of a blank is written, and another name in the same way: `COMPANY_NAME`, `company name`, `companyName`. */
import { spacedName } from '../model/blankNames.ts';

/** A name as somebody typed it, without the brackets that may have been typed with it. */
export function typedName(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\[|\{\{|<|【|［|「)\s*(.*?)\s*(?:\]|\}\}|>|】|］|」)$/u, '$1');
}

/**
 * A new name in the way in which another one is written. `origin` is the name at which the new one was typed: what is
 * written like it takes the new name as it was typed.
 * @example restyled('COMPANY_NAME', 'trade name', 'Company Name') // TRADE_NAME
 */
export function restyled(written: string, typed: string, origin: string): string {
  if (written === origin) return typed;
  const words = spacedName(typed).split(/[\s_]+/u);
  return joined(cased(words, written), written);
}

function joined(words: readonly string[], written: string): string {
  if (/\s/.test(written)) return words.join(' ');
  if (written.includes('_')) return words.join('_');
  return words.join(' ');
}

function cased(words: readonly string[], written: string): readonly string[] {
  if (written === written.toUpperCase() && written !== written.toLowerCase()) return words.map((word) => word.toUpperCase());
  if (written === written.toLowerCase() && written !== written.toUpperCase()) return words.map((word) => word.toLowerCase());
  return words;
}
