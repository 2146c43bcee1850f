/** Settings of the product: `policywright.yaml` and the editor's settings have the same shape. */
import { z } from 'zod';
import { kindIds, languageCodes, sectionIds, severities } from './vocabulary.ts';

const severity = z.enum(['off', ...severities]);

/** A rule's entry: a severity, or a severity with options of the rule. */
export const ruleSetting = z.union([severity, z.looseObject({ severity: severity.optional() })]);

const vocabulary = z.strictObject({
  accepted: z.array(z.string().min(1)).default([]).describe('Phrases that are never reported as vague.'),
  vague: z.array(z.string().min(1)).default([]).describe('Further phrases to report as vague.'),
});

/** The form of an id for a kind or a section of one's own. */
export const ownId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const sectionName = z.union([z.enum(sectionIds), z.string().regex(ownId)]);

/** One value for every language, or one a language. */
function inLanguages<Value extends z.ZodType>(value: Value) {
  return z.union([value, z.partialRecord(z.enum(languageCodes), value)]);
}

const words = z.string().trim().min(1);

const kind = z.strictObject({
  name: inLanguages(words).optional().describe('The kind as a noun, as in a menu and in the title of a new document. A kind of your own needs one.'),
  base: z.enum(kindIds).optional().describe('The built-in kind that this one is like: it gives what is not set here.'),
  titles: inLanguages(z.array(words)).optional().describe('Words in a title or file name by which a document of this kind is known.'),
  required: z.array(sectionName).optional().describe('Sections that every document of this kind must have.'),
  recommended: z.array(sectionName).optional().describe('Sections that are suggested where they are missing.'),
  order: z.array(sectionName).optional().describe('The order in which sections stand; those not named keep their usual place.'),
});

const section = z.strictObject({
  title: inLanguages(words).optional().describe('The heading to write when the section is inserted. A section of your own needs one.'),
  aliases: inLanguages(z.array(words)).optional().describe('Other headings that mean the same.'),
  guidance: inLanguages(words).optional().describe('One line that says what the section must hold.'),
  body: inLanguages(words).optional().describe('The text to insert under the heading, in Markdown.'),
  after: sectionName.optional().describe('The section behind which this one stands.'),
  binding: z.boolean().optional().describe('Whether what stands under it is a promise or a duty, as under service standards.'),
});

/** A kind as `policywright.yaml` describes it. */
export type KindSettings = Readonly<z.output<typeof kind>>;
/** A section as `policywright.yaml` describes it. */
export type SectionSettings = Readonly<z.output<typeof section>>;

/** Everything that can be set. Every key is optional; `{}` gives the defaults. */
export const settingsSchema = z.strictObject({
  include: z.array(z.string()).default([]).describe('Paths of documents that are policies even without `kind` in their front matter.'),
  exclude: z.array(z.string()).default([]).describe('Paths that are never checked.'),
  language: z.enum(languageCodes).optional().describe('The language of documents that name none.'),
  kinds: z
    .record(z.string(), kind)
    .default({})
    .describe('Sections that a kind of document needs, in place of the usual ones, and kinds of your own.'),
  sections: z
    .record(z.string().regex(ownId), section)
    .default({})
    .describe('Sections of your own, and further headings or texts for the usual ones.'),
  rules: z.record(z.string(), ruleSetting).default({}).describe('Severity and options of single rules.'),
  values: z
    .record(z.string().trim().min(1), z.union([z.string(), z.number(), z.boolean()]))
    .default({})
    .describe('Values that take the place of blanks when a document is shown, by the name of the blank.'),
  vocabulary: vocabulary.prefault({}).describe('Words of your own that are fine, or that are vague.'),
  maxFindings: z.number().int().min(1).max(100_000).default(500).describe('How many findings are shown for one document at most.'),
});

export type Settings = Readonly<z.output<typeof settingsSchema>>;

/** The settings that apply where nothing is set. */
export const defaultSettings: Settings = settingsSchema.parse({});

/** The names of all settings, for near misses. */
export const settingNames: readonly string[] = Object.keys(settingsSchema.shape);
