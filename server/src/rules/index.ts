/** Every rule, in the order in which settings and documentation list them. */
import { documentControl } from './front-matter/document-control.ts';
import { documentKind } from './front-matter/kind.ts';
import { requiredKeys } from './front-matter/required.ts';
import { frontMatterSchema } from './front-matter/schema.ts';
import { frontMatterSyntax } from './front-matter/syntax.ts';
import { statusGate } from './lifecycle/gate.ts';
import { reliesOnDraft } from './lifecycle/relies-on-draft.ts';
import { reviewClock } from './lifecycle/review.ts';
import { revision } from './lifecycle/revision.ts';
import { unversionedChange } from './lifecycle/unversioned-change.ts';
import { choice } from './placeholders/choice.ts';
import { forOthers } from './placeholders/for-others.ts';
import { unfilled } from './placeholders/unfilled.ts';
import { unusedValue } from './placeholders/unused-value.ts';
import { anchor } from './references/anchor.ts';
import { contact } from './references/contact.ts';
import { link } from './references/link.ts';
import { related } from './references/related.ts';
import { sensitive } from './references/sensitive.ts';
import type { BlockRule, DocumentRule, Rule } from './rule.ts';
import { conflict } from './standards/conflict.ts';
import { incomplete } from './standards/incomplete.ts';
import { overpromise } from './standards/overpromise.ts';
import { uncoveredChannel } from './standards/uncovered-channel.ts';
import { unmeasured } from './standards/unmeasured.ts';
import { vague } from './standards/vague.ts';
import { duplicateSection } from './structure/duplicate-section.ts';
import { emptySection } from './structure/empty-section.ts';
import { escalationChain } from './structure/escalation-chain.ts';
import { feedbackCadence } from './structure/feedback-cadence.ts';
import { headingLevel } from './structure/heading-level.ts';
import { headingTitle } from './structure/heading-title.ts';
import { charterLength } from './structure/length.ts';
import { misplacedSection } from './structure/misplaced-section.ts';
import { missingSection } from './structure/missing-section.ts';
import { missionLength } from './structure/mission-length.ts';
import { needsCount } from './structure/needs-count.ts';
import { objectiveWithoutProcedure } from './structure/objective-without-procedure.ts';
import { reviewCadence } from './structure/review-cadence.ts';
import { servicePolicies } from './structure/service-policies.ts';
import { steps } from './structure/steps.ts';
import { documentTitle } from './structure/title.ts';
import { trainingBeforePublication } from './structure/training-before-publication.ts';
import { translationParity } from './structure/translation-parity.ts';
import { duplicateTerm } from './terms/duplicate.ts';
import { synonyms } from './terms/synonyms.ts';
import { undefinedTerm } from './terms/undefined.ts';
import { unusedTerm } from './terms/unused.ts';
import { agentlessDuty } from './wording/agentless-duty.ts';
import { jargon } from './wording/jargon.ts';
import { longSentence } from './wording/long-sentence.ts';
import { weakCommitment } from './wording/weak-commitment.ts';

export const rules: readonly Rule[] = [
  frontMatterSyntax,
  frontMatterSchema,
  documentKind,
  requiredKeys,
  documentControl,
  documentTitle,
  missingSection,
  emptySection,
  misplacedSection,
  headingLevel,
  duplicateSection,
  headingTitle,
  charterLength,
  missionLength,
  needsCount,
  objectiveWithoutProcedure,
  steps,
  servicePolicies,
  escalationChain,
  feedbackCadence,
  trainingBeforePublication,
  reviewCadence,
  translationParity,
  unfilled,
  choice,
  unusedValue,
  forOthers,
  vague,
  unmeasured,
  overpromise,
  uncoveredChannel,
  incomplete,
  conflict,
  weakCommitment,
  agentlessDuty,
  jargon,
  longSentence,
  duplicateTerm,
  unusedTerm,
  undefinedTerm,
  synonyms,
  contact,
  statusGate,
  reviewClock,
  revision,
  reliesOnDraft,
  unversionedChange,
  link,
  anchor,
  related,
  sensitive,
];

export const blockRules: readonly BlockRule[] = rules.filter((rule) => rule.reads === 'block');
export const documentRules: readonly DocumentRule[] = rules.filter((rule) => rule.reads === 'document');

/** The ids of findings that the engine itself makes. */
export const engineRules = ['suppression/unused', 'suppression/unknown', 'limit/findings'] as const;

/** Every id that may stand in a suppression or a setting. */
export const ruleIds: readonly string[] = [...rules.map((rule) => rule.id), ...engineRules];
