/** The examples of every rule that can be shown on a few lines. They are for pages and tests; the server does not carry them. */
import type { RuleId } from '../rule.ts';
import { documentControl } from './front-matter/document-control.ts';
import { kind } from './front-matter/kind.ts';
import { required } from './front-matter/required.ts';
import { schema } from './front-matter/schema.ts';
import { syntax } from './front-matter/syntax.ts';
import { gate } from './lifecycle/gate.ts';
import { reliesOnDraft } from './lifecycle/relies-on-draft.ts';
import { review } from './lifecycle/review.ts';
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
import { misplacedSection } from './structure/misplaced-section.ts';
import { missingSection } from './structure/missing-section.ts';
import { missionLength } from './structure/mission-length.ts';
import { needsCount } from './structure/needs-count.ts';
import { objectiveWithoutProcedure } from './structure/objective-without-procedure.ts';
import { reviewCadence } from './structure/review-cadence.ts';
import { servicePolicies } from './structure/service-policies.ts';
import { steps } from './structure/steps.ts';
import { title } from './structure/title.ts';
import { trainingBeforePublication } from './structure/training-before-publication.ts';
import { translationParity } from './structure/translation-parity.ts';
import { duplicate } from './terms/duplicate.ts';
import { synonyms } from './terms/synonyms.ts';
import { undefinedTerm } from './terms/undefined.ts';
import { unused } from './terms/unused.ts';
import type { RuleExamples } from './types.ts';
import { agentlessDuty } from './wording/agentless-duty.ts';
import { jargon } from './wording/jargon.ts';
import { longSentence } from './wording/long-sentence.ts';
import { weakCommitment } from './wording/weak-commitment.ts';

/** Examples by the id of the rule. A rule without any is listed in `withoutExamples`. */
export const ruleExamples: Readonly<Partial<Record<RuleId, RuleExamples>>> = {
  'front-matter/kind': kind,
  'front-matter/schema': schema,
  'front-matter/syntax': syntax,
  'front-matter/required': required,
  'front-matter/document-control': documentControl,
  'structure/duplicate-section': duplicateSection,
  'structure/empty-section': emptySection,
  'structure/escalation-chain': escalationChain,
  'structure/feedback-cadence': feedbackCadence,
  'structure/heading-level': headingLevel,
  'structure/heading-title': headingTitle,
  'structure/misplaced-section': misplacedSection,
  'structure/missing-section': missingSection,
  'structure/mission-length': missionLength,
  'structure/needs-count': needsCount,
  'structure/objective-without-procedure': objectiveWithoutProcedure,
  'structure/review-cadence': reviewCadence,
  'structure/service-policies': servicePolicies,
  'structure/steps': steps,
  'structure/title': title,
  'structure/training-before-publication': trainingBeforePublication,
  'structure/translation-parity': translationParity,
  'placeholders/choice': choice,
  'placeholders/unfilled': unfilled,
  'placeholders/for-others': forOthers,
  'placeholders/unused-value': unusedValue,
  'standards/conflict': conflict,
  'standards/incomplete': incomplete,
  'standards/overpromise': overpromise,
  'standards/uncovered-channel': uncoveredChannel,
  'standards/unmeasured': unmeasured,
  'standards/vague': vague,
  'wording/agentless-duty': agentlessDuty,
  'wording/jargon': jargon,
  'wording/long-sentence': longSentence,
  'wording/weak-commitment': weakCommitment,
  'terms/duplicate': duplicate,
  'terms/unused': unused,
  'terms/undefined': undefinedTerm,
  'terms/synonyms': synonyms,
  'references/contact': contact,
  'references/link': link,
  'references/anchor': anchor,
  'references/related': related,
  'references/sensitive': sensitive,
  'lifecycle/review': review,
  'lifecycle/gate': gate,
  'lifecycle/revision': revision,
  'lifecycle/relies-on-draft': reliesOnDraft,
  'lifecycle/unversioned-change': unversionedChange,
};

/** Rules that no short text can show: `structure/length` speaks of documents of several pages. */
export const withoutExamples: readonly RuleId[] = ['structure/length'];
