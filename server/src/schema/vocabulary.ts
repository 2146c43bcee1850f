/**
 * The closed vocabularies that everything above speaks: kinds of document, sections, statuses, languages.
 * Ids are stable: they stand in front matter, in settings and in the JSON that the command line prints.
 */

/**
 * What a document is. The table of sections per kind is in `kinds/`. Kinds and sections of a writer's own, from
 * `policywright.yaml`, join these in `kinds/catalog.ts`, and their ids travel under the same types.
 */
export const kindIds = ['charter', 'policy', 'handbook', 'playbook', 'procedure'] as const;
export type KindId = (typeof kindIds)[number];

/** Every section a policy may hold, in the order in which a template lists them. */
export const sectionIds = [
  'purpose',
  'vision-values',
  'mission',
  'scope',
  'objectives',
  'benchmark',
  'mission-alignment',
  'customer-needs',
  'definitions',
  'roles',
  'standards',
  'expectations',
  'guidelines',
  'procedures',
  'escalation',
  'complaints',
  'feedback',
  'service-policies',
  'social-media',
  'internal-communication',
  'resources',
  'implementation',
  'pilot',
  'enforcement',
  'exceptions',
  'review',
  'contact',
  'summary',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Shapes that a document may be written in: which sections it is made of is in `kinds/shapes.ts`. */
export const shapeIds = [
  'short-policy',
  'vision-and-standards',
  'statement-and-guidelines',
  'team-playbook',
  'request-procedure',
  'full-policy',
  'complaints-procedure',
  'feedback-playbook',
  'representatives-guidelines',
  'channel-standards',
  'guidebook',
  'service-document',
] as const;
export type ShapeId = (typeof shapeIds)[number];

/** Where a document stands in its life. It decides how severe a gap is. */
export const statusIds = ['draft', 'review', 'approved', 'in-force', 'retired'] as const;
export type StatusId = (typeof statusIds)[number];

/** The six languages that Policywright reads and writes, by their ISO 639-1 code. */
export const languageCodes = ['en', 'de', 'vi', 'th', 'el', 'zh'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** What a vague phrase leaves open. A measure silences only its own aspect. */
export const aspects = ['time', 'frequency', 'quantity', 'quality', 'condition', 'openList'] as const;
export type Aspect = (typeof aspects)[number];

/** How severe a finding is, mildest first. */
export const severities = ['hint', 'info', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];
