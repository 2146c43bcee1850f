/** Whether words lead to somebody: an address, a number, a place, a role, a person. */
import type { LanguagePack } from '../../languages/types.ts';
import { says } from '../structure/reading.ts';
import { addressesIn } from './addresses.ts';

/** Whether a text gives an address, a number, a place, or a role or person to ask. `words` is the text as a reader sees it. */
export function reaches(text: string, words: string, pack: LanguagePack): boolean {
  if (addressesIn(text).some(({ sample }) => !sample)) return true;
  const { contactRoles, places, escalation } = pack.structure;
  if (says(words, contactRoles, pack) || says(words, places, pack) || says(words, escalation.recipients, pack)) return true;
  return hasExtension(words, pack) || namesPerson(words, pack);
}

/** "Phone: extension 302", "Hotline 1900": a short number beside a word for a way to reach somebody. */
function hasExtension(words: string, pack: LanguagePack): boolean {
  return /(?<!\p{Nd}|\p{Nd}[:.])\p{Nd}{3,5}(?!\p{Nd}|[:.]\p{Nd})/u.test(words) && says(words, pack.blanks.kinds.contact, pack);
}

/** Two words with capitals inside a sentence are most likely a name; in German they may be any two nouns. */
function namesPerson(words: string, pack: LanguagePack): boolean {
  if (pack.prose.words !== 'letters' || pack.code === 'de') return false;
  return /(?:^|[^\p{L}])\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+(?![\p{L}])/u.test(words);
}
