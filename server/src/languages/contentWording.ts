/** Words by which a section is known from what it says, where its heading does not tell. All lists are patterns. */
export interface ContentWording {
  /** What is done when a document is reviewed: `review(?:s|ed)?`, `goes? over`. */
  readonly review: readonly string[];
  /** How a document says when it was changed, and where its changes stand: `last revised`, `change log`. A bare version may be one of a product. */
  readonly lastChange: readonly string[];
  /** Words for the document at hand beyond the names of its kind: `this (?:page|booklet)`. */
  readonly paper: readonly string[];
  /** What stands before the number of a telephone within the house: `ext\\.?`. */
  readonly extensions: readonly string[];
  /** Ways to ask customers for their opinion, and what they give: `surveys?`, `comment cards?`. */
  readonly feedback: readonly string[];
  /** Those who are new to the work, and their first days: `new (?:staff|colleagues?)`, `in their first week`. */
  readonly newcomers: readonly string[];
  /** Headings on other matters, such as leave, pay and passwords: what stands under them is no section of a policy on service. */
  readonly elsewhere: readonly string[];
  readonly about: Readonly<Record<AboutId, readonly string[]>>;
}

/** What a paragraph under the title says, before any other heading. All lists are patterns. */
export interface OpeningWording {
  /** Why the document is there, where it does not name itself: `what follows sets out`, `so that you know`. */
  readonly purpose: readonly string[];
  /** Whom or what the document binds, in a paragraph that names it: `applies to`. */
  readonly scope: readonly string[];
  /** What the organisation is for: `our job is`, `exists to`. What it does (`we repair`) is no more than a description. */
  readonly mission: readonly string[];
}

/**
 * Words that sections of one sort are full of and others hold by chance. `purpose`: what the document is for (`sets out`, `so that`). `scope`: whom
 * and what it binds (`applies to`). `values`: beliefs and aims (`we believe`). `mission`: what the organisation does for whom (`we repair`).
 * `conduct`: how staff behave (`greet`, `never argue`). `trouble`: hard moments and the tone in them (`angry`, `shouts`). `passing`: handing a case
 * on (`escalate`, `takes over`). `complaints`: customers who are unhappy. `breaches`: what follows when the rules are broken (`warning`).
 * `exemptions`: leave to do otherwise (`may waive`). `duties`: who does what (`is responsible for`, `role`). `needs`: who the customers are and what
 * they look for. `help`: where staff find what they need (`template`, `manual`). All lists are patterns.
 */
export const aboutIds = [
  'purpose',
  'scope',
  'values',
  'mission',
  'conduct',
  'trouble',
  'passing',
  'complaints',
  'breaches',
  'exemptions',
  'duties',
  'needs',
  'help',
] as const;
/** A sort of section that is known by its words. */
export type AboutId = (typeof aboutIds)[number];
