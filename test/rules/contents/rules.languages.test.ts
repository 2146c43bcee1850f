import { packs } from '../../../server/src/languages/index.ts';
import { servicePolicyIds } from '../../../server/src/languages/types.ts';
import { contact } from '../../../server/src/rules/references/contact.ts';
import type { Rule } from '../../../server/src/rules/rule.ts';
import { escalationChain } from '../../../server/src/rules/structure/escalation-chain.ts';
import { feedbackCadence } from '../../../server/src/rules/structure/feedback-cadence.ts';
import { missionLength } from '../../../server/src/rules/structure/mission-length.ts';
import { needsCount } from '../../../server/src/rules/structure/needs-count.ts';
import { objectiveWithoutProcedure } from '../../../server/src/rules/structure/objective-without-procedure.ts';
import { reviewCadence } from '../../../server/src/rules/structure/review-cadence.ts';
import { servicePolicies } from '../../../server/src/rules/structure/service-policies.ts';
import { steps } from '../../../server/src/rules/structure/steps.ts';
import { documentTitle } from '../../../server/src/rules/structure/title.ts';
import { trainingBeforePublication } from '../../../server/src/rules/structure/training-before-publication.ts';
import type { SectionId } from '../../../server/src/schema/vocabulary.ts';
import { check, clean } from '../../support/check.ts';
import { examples, missions, objectives, policies, seldom, titles } from './wording.ts';

const byName: Readonly<Record<string, Rule>> = {
  steps,
  contact,
  feedbackCadence,
  reviewCadence,
  training: trainingBeforePublication,
  escalation: escalationChain,
};

const carets = (words: string) => '^'.repeat(words.length);
const marked = (words: string) => `${words}\n${carets(words)}`;

for (const code of ['de', 'vi', 'th', 'el', 'zh'] as const) {
  const setup = { heading: '', language: code };
  const headingOf = (id: SectionId) => `## ${packs[code].sections[id].title}`;

  for (const [name, { section, flagged, fine }] of Object.entries(examples[code])) {
    const rule = byName[name];
    if (!rule) throw new Error(`there is no rule "${name}"`);
    for (const text of flagged) check(rule, `${code}: flags "${text}"`, `${marked(headingOf(section))}\n\n${text}\n`, setup);
    for (const text of fine) clean(rule, `${code}: is content with "${text}"`, `${headingOf(section)}\n\n${text}\n`, setup);
  }

  for (const [sentence, interval] of seldom[code]) {
    const drawn = `${sentence}\n${' '.repeat(sentence.indexOf(interval))}${carets(interval)}`;
    check(reviewCadence, `${code}: finds "${interval}" too seldom`, `${headingOf('review')}\n\n${drawn}\n`, setup);
  }

  const { long, joint } = missions[code];
  const before = long.slice(0, 3).join(joint) + joint;
  const column = code === 'th' ? 0 : before.length;
  check(
    missionLength,
    `${code}: flags four sentences`,
    `${headingOf('mission')}\n\n${before}${long[3]}\n${' '.repeat(column)}${carets(long[3])}\n`,
    setup,
  );
  clean(missionLength, `${code}: is content with three`, `${headingOf('mission')}\n\n${long.slice(0, 3).join(joint)}\n`, setup);

  check(needsCount, `${code}: flags two needs`, `${marked(headingOf('customer-needs'))}\n\n- ${long[0]}\n- ${long[1]}\n`, setup);
  clean(needsCount, `${code}: is content with four`, `${headingOf('customer-needs')}\n\n${long.map((text) => `- ${text}`).join('\n')}\n`, setup);

  check(documentTitle, `${code}: flags a title`, `${marked(`# ${titles[code].unclear}`)}\n`, setup);
  for (const title of titles[code].clear) clean(documentTitle, `${code}: is content with "${title}"`, `# ${title}\n`, setup);

  const handbook = { ...setup, frontMatter: 'kind: handbook' };
  const chapter = headingOf('service-policies');
  clean(
    servicePolicies,
    `${code}: knows the nine policies`,
    `${chapter}\n\n${policies[code].map((name) => `- **${name}:** 30`).join('\n')}\n`,
    handbook,
  );
  for (const [i, name] of policies[code].entries()) {
    const others = policies[code].filter((other) => other !== name).map((other) => `- **${other}:** 30`);
    check(servicePolicies, `${code}: misses ${servicePolicyIds[i]}`, `${marked(chapter)}\n\n${others.join('\n')}\n`, handbook);
  }

  const { orphan, served, complaints } = objectives[code];
  const rest = `\n\n${headingOf('complaints')}\n\n${complaints}\n`;
  check(
    objectiveWithoutProcedure,
    `${code}: flags an objective`,
    `${headingOf('objectives')}\n\n- ${orphan}\n  ${carets(orphan)}\n- ${served}${rest}`,
    setup,
  );
  clean(objectiveWithoutProcedure, `${code}: is content with one that is served`, `${headingOf('objectives')}\n\n- ${served}${rest}`, setup);
}
