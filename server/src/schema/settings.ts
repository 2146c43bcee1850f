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

/** Everything that can be set. Every key is optional; `{}` gives the defaults. */
export const settingsSchema = z.strictObject({
  include: z.array(z.string()).default([]).describe('Paths of documents that are policies even without `kind` in their front matter.'),
  exclude: z.array(z.string()).default([]).describe('Paths that are never checked.'),
  language: z.enum(languageCodes).optional().describe('The language of documents that name none.'),
  kinds: z
    .partialRecord(
      z.enum(kindIds),
      z.strictObject({ required: z.array(z.enum(sectionIds)).optional(), recommended: z.array(z.enum(sectionIds)).optional() }),
    )
    .default({})
    .describe('Sections that a kind of document needs, in place of the usual ones.'),
  rules: z.record(z.string(), ruleSetting).default({}).describe('Severity and options of single rules.'),
  vocabulary: vocabulary.prefault({}).describe('Words of your own that are fine, or that are vague.'),
  maxFindings: z.number().int().min(1).max(100_000).default(500).describe('How many findings are shown for one document at most.'),
});

export type Settings = Readonly<z.output<typeof settingsSchema>>;

/** The settings that apply where nothing is set. */
export const defaultSettings: Settings = settingsSchema.parse({});

/** The names of all settings, for near misses. */
export const settingNames: readonly string[] = Object.keys(settingsSchema.shape);
