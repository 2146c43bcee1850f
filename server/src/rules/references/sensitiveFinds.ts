/** What of a text should not be written out, whatever kind it is of. Overlapping finds are settled here. */
import type { LanguagePack } from '../../languages/types.ts';
import { overlaps, type Span } from '../../util/span.ts';
import { accountsIn, cardsIn } from './paymentNumbers.ts';
import { addressesOfPeople, identitiesIn, phonesOfPeople } from './personalDetails.ts';
import { keysIn, passwordsIn } from './secrets.ts';

/** Something that should not be written out. Its words go nowhere but into the edit that takes them out. */
export interface SensitiveFind extends Span {
  readonly kind: 'card' | 'testCard' | 'account' | 'password' | 'key' | 'phone' | 'extension' | 'address' | 'identity';
  /** For keys: whose they are. */
  readonly name?: string;
  /** Whether it matters only where everybody may read it. */
  readonly personal: boolean;
}

/** The finds of a text by their start. */
export function sensitiveIn(text: string, pack: LanguagePack): readonly SensitiveFind[] {
  // Most text has no digit, and no password either.
  if (!/\p{Nd}|[A-Za-z][@#$%^&!?~+]+[A-Za-z]|PRIVATE KEY/u.test(text)) return [];
  const finders = [keysIn, accountsIn, cardsIn, passwordsIn, identitiesIn, addressesOfPeople, phonesOfPeople];
  const found: SensitiveFind[] = [];
  for (const find of finders) {
    for (const one of find(text, pack)) if (!found.some((other) => overlaps(other, one))) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What may be said of a number: its last four characters; nothing of one so short that these would give it away. */
export function lastFour(words: string): string {
  const characters = words.replace(/[^\p{L}\p{N}]/gu, '');
  return characters.length < 8 ? '…' : characters.slice(-4);
}
