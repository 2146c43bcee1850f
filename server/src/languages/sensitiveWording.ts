/** Words by which what should not be written out is told from what only looks like it. Lists are patterns unless they say otherwise. */
export interface SensitiveWording {
  /** Values of `classification` that mean everybody may read the document, lower case, as plain text. */
  readonly public: readonly string[];
  /** What a password is called before its value: `passwords?`, `passphrase`. */
  readonly passwords: readonly string[];
  /** What a code of digits is called: `PIN`, `door code`. */
  readonly codes: readonly string[];
  /** What a key for a program is called: `api[ _-]?keys?`, `access token`. */
  readonly keys: readonly string[];
  /** Words between such a name and what it is for: `for`, `of`. */
  readonly purposes: readonly string[];
  /** Words between such a name and its value, where no colon stands: `is`. */
  readonly copulas: readonly string[];
  /** Names of numbers that are long and no card: orders, invoices, parcels, devices. */
  readonly otherNumbers: readonly string[];
  /** Names of a mobile telephone. */
  readonly mobiles: readonly string[];
  /** What an extension is called. */
  readonly extensions: readonly string[];
  /** What somebody's own telephone is called: `private (?:phone|number)`. */
  readonly privatePhones: readonly string[];
  /** What somebody's own address is called: `home address`. */
  readonly homeAddresses: readonly string[];
  /** What numbers of identity cards and tax numbers of people are called. */
  readonly identities: readonly string[];
  /** Forms of address that stand before a name (or, in Chinese, behind it): `Mr`, `Frau`. */
  readonly titles: readonly string[];
  /** Parts of words for teams, roles and places: two words with capitals that hold one are no name of a person. */
  readonly roles: readonly string[];
  /** Mobile numbers of the country, digits only: `07[0-9]{9}`. */
  readonly mobileNumbers: readonly string[];
  /** What is written in place of what was taken out. Plain text without brackets: `card number removed`. */
  readonly removed: Readonly<Record<SensitiveKind, string>>;
}

/** What can be taken out. */
export const sensitiveKinds = ['card', 'account', 'password', 'key', 'phone', 'address', 'identity'] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];
