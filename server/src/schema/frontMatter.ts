/** The keys of a policy's front matter: the one source for validation, completion, hover and the JSON Schema. */
import { z } from 'zod';
import { ownId } from './settings.ts';
import { kindIds, languageCodes, shapeIds, statusIds } from './vocabulary.ts';

/** What a key's value is read as. `line`: one text; `text`: one or several; `contact`: the same, or one or several a topic. */
export type ValueType = 'kind' | 'shape' | 'language' | 'status' | 'date' | 'cycle' | 'line' | 'text' | 'contact' | 'list' | 'mapping';

export interface KeySpec {
  /** Other names under which the key is read, best first. */
  readonly aliases: readonly string[];
  readonly type: ValueType;
  /** A value as it would stand in a document. */
  readonly example: string;
}

/** Every key that Policywright reads, in the order in which a writer would set them. */
export const frontMatterKeys = {
  kind: { aliases: ['type', 'doctype'], type: 'kind', example: 'policy' },
  shape: { aliases: [], type: 'shape', example: 'short-policy' },
  title: { aliases: ['name'], type: 'line', example: 'Customer service policy' },
  language: { aliases: ['lang'], type: 'language', example: 'en-GB' },
  status: { aliases: [], type: 'status', example: 'draft' },
  owner: { aliases: [], type: 'text', example: 'Head of Customer Service' },
  contact: { aliases: [], type: 'contact', example: 'service@example.com' },
  version: { aliases: [], type: 'line', example: '"1.2"' },
  effective: { aliases: ['effective_date', 'effective_from'], type: 'date', example: '2026-01-01' },
  reviewed: {
    aliases: ['last_reviewed', 'last_updated', 'last_reviewed_on', 'last_reviewed_at', 'last_review'],
    type: 'date',
    example: '2026-01-01',
  },
  review_cycle: { aliases: ['review_in'], type: 'cycle', example: '12 months' },
  next_review: { aliases: ['next_review_date', 'review_due'], type: 'date', example: '2027-01-01' },
  approved_by: { aliases: ['approver'], type: 'text', example: 'Managing Director' },
  applies_to: { aliases: [], type: 'text', example: 'All shops and the online shop' },
  classification: { aliases: [], type: 'text', example: 'public' },
  id: { aliases: [], type: 'line', example: 'CS-001' },
  translation_of: { aliases: [], type: 'line', example: '../en/customer-service-policy.md' },
  related: { aliases: ['related_documents', 'related_policies', 'see_also'], type: 'list', example: 'refund-policy.md' },
  satisfies: { aliases: [], type: 'list', example: 'ISO 10002' },
  values: { aliases: [], type: 'mapping', example: 'Company: Norrholm' },
  policywright: { aliases: [], type: 'mapping', example: 'disable: standards/vague' },
} as const satisfies Readonly<Record<string, KeySpec>>;

export type FrontMatterKey = keyof typeof frontMatterKeys;

/** All keys, in writing order. */
export const keyNames = Object.keys(frontMatterKeys) as readonly FrontMatterKey[];

/** What is known of a key, by its own name. */
export function keySpec(key: FrontMatterKey): KeySpec {
  return frontMatterKeys[key];
}

/** The key that a name in a document stands for: its own name or an alias. */
export function keyNamed(name: string): FrontMatterKey | undefined {
  return keyNames.find((key) => key === name || keySpec(key).aliases.includes(name));
}

const text = z.union([z.string(), z.number(), z.boolean()]);
/** One contact or several, or a mapping from topics to them; a topic may still wait for its contact. */
const contact = z.union([text, z.array(text), z.record(z.string(), z.union([text, z.array(text), z.null()]))]);
const list = z.union([text, z.array(z.unknown()), z.record(z.string(), z.unknown())]);

/** The shapes a value may have, by type. Whether a text is a known kind or a date depends on the language: the rule decides. */
export const valueShapes: Readonly<Record<ValueType, z.ZodType>> = {
  kind: z.string(),
  shape: z.string(),
  language: z.string(),
  status: z.string(),
  date: z.union([z.string(), z.number()]),
  cycle: z.union([z.string(), z.number()]),
  line: text,
  text: z.union([text, z.array(text)]),
  contact,
  list,
  mapping: z.record(z.string(), z.unknown()),
};

/** The whole front matter, strict enough to describe it to other tools. Unknown keys are allowed. */
export const frontMatterSchema = z.looseObject({
  // A workspace may have kinds of its own.
  kind: z.union([z.enum(kindIds), z.string().regex(ownId)]).optional(),
  shape: z.enum(shapeIds).optional(),
  title: z.string().optional(),
  language: z
    .string()
    .regex(new RegExp(`^(?:${languageCodes.join('|')})(?:-[A-Za-z0-9]+)*$`))
    .optional(),
  status: z.enum(statusIds).optional(),
  owner: z.string().optional(),
  contact: contact.optional(),
  version: z.union([z.string(), z.number()]).optional(),
  effective: z.iso.date().optional(),
  reviewed: z.iso.date().optional(),
  review_cycle: z.string().optional(),
  next_review: z.iso.date().optional(),
  approved_by: z.union([z.string(), z.array(z.string())]).optional(),
  applies_to: z.union([z.string(), z.array(z.string())]).optional(),
  classification: z.string().optional(),
  id: z.string().optional(),
  translation_of: z.string().optional(),
  related: list.optional(),
  satisfies: list.optional(),
  values: z.record(z.string(), text).optional(),
  policywright: z.looseObject({ disable: z.union([z.string(), z.array(z.string())]).optional() }).optional(),
});
