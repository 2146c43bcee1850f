/** Words by which a section is known from what it says, where its heading does not tell. All lists are patterns. */
export interface ContentWording {
  /** What is done when a document is reviewed: `review(?:s|ed)?`, `goes? over`. */
  readonly review: readonly string[];
  /** Words for the document at hand beyond the names of its kind: `this (?:page|booklet)`. */
  readonly paper: readonly string[];
  /** Ways to ask customers for their opinion, and what they give: `surveys?`, `comment cards?`. */
  readonly feedback: readonly string[];
  /** Those who are new to the work, and their first days: `new (?:staff|colleagues?)`, `in their first week`. */
  readonly newcomers: readonly string[];
  /** Headings on other matters, such as leave, pay and passwords: what stands under them is no section of a policy on service. */
  readonly elsewhere?: readonly string[];
}
