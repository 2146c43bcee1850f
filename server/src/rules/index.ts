/** Every rule, in the order in which settings and documentation list them. */
import { documentKind } from './front-matter/kind.ts';
import { frontMatterSchema } from './front-matter/schema.ts';
import { frontMatterSyntax } from './front-matter/syntax.ts';
import { choice } from './placeholders/choice.ts';
import { unfilled } from './placeholders/unfilled.ts';
import type { BlockRule, DocumentRule, Rule } from './rule.ts';
import { vague } from './standards/vague.ts';
import { duplicateSection } from './structure/duplicate-section.ts';
import { emptySection } from './structure/empty-section.ts';
import { headingLevel } from './structure/heading-level.ts';
import { headingTitle } from './structure/heading-title.ts';
import { misplacedSection } from './structure/misplaced-section.ts';
import { missingSection } from './structure/missing-section.ts';
import { translationParity } from './structure/translation-parity.ts';

export const rules: readonly Rule[] = [
  frontMatterSyntax,
  frontMatterSchema,
  documentKind,
  missingSection,
  emptySection,
  misplacedSection,
  headingLevel,
  duplicateSection,
  headingTitle,
  translationParity,
  unfilled,
  choice,
  vague,
];

export const blockRules: readonly BlockRule[] = rules.filter((rule) => rule.reads === 'block');
export const documentRules: readonly DocumentRule[] = rules.filter((rule) => rule.reads === 'document');

/** The ids of findings that the engine itself makes. */
export const engineRules = ['suppression/unused', 'suppression/unknown', 'limit/findings'] as const;

/** Every id that may stand in a suppression or a setting. */
export const ruleIds: readonly string[] = [...rules.map((rule) => rule.id), ...engineRules];
