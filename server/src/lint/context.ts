/** What block rules see of a whole document. Two versions that agree on it share one object, so cached findings stay valid. */
import type { LanguagePack } from '../languages/types.ts';
import { variablesOf } from '../model/blanksForOthers.ts';
import { declaresPolicy } from '../model/declaredKind.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import { linkLabels } from '../model/linkLabels.ts';
import { sectionsIn } from '../model/sections.ts';
import { blockRules } from '../rules/index.ts';
import type { BlockRule, Rule } from '../rules/rule.ts';
import type { Settings } from '../schema/settings.ts';
import type { SectionId, StatusId } from '../schema/vocabulary.ts';
import { definedWords } from '../standards/terms.ts';
import { optionsOf, severityOf } from './severity.ts';

/** A rule that is switched on, with its options. */
export interface ActiveRule<Kind extends Rule> {
  readonly rule: Kind;
  readonly options: unknown;
}

export interface BlockContext {
  readonly pack: LanguagePack;
  readonly labels: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
  readonly vocabulary: Settings['vocabulary'];
  readonly declared: boolean;
  readonly rules: readonly ActiveRule<BlockRule>[];
}

const known = new WeakMap<Settings, Map<string, BlockContext>>();
const mostContexts = 200;

/** The block context of a document. */
export function blockContextOf(document: PolicyDocument, settings: Settings, status: StatusId | undefined): BlockContext {
  const pack = packOf(document);
  const labels = linkLabels(document);
  const terms = definedWords(document);
  const variables = variablesOf(document);
  const declared = showsPolicy(document);
  const key = JSON.stringify([pack.code, status ?? '', declared, labels, terms, variables]);
  let contexts = known.get(settings);
  if (!contexts || contexts.size > mostContexts) {
    contexts = new Map();
    known.set(settings, contexts);
  }
  let context = contexts.get(key);
  if (!context) {
    context = {
      pack,
      labels: new Set(labels),
      terms: new Set(terms),
      variables: new Set(variables),
      vocabulary: settings.vocabulary,
      declared,
      rules: activeRules(blockRules, status, settings),
    };
    contexts.set(key, context);
  }
  return context;
}

/** Sections by which a document shows that it is about serving customers. */
const serving: ReadonlySet<SectionId> = new Set<SectionId>(['standards', 'customer-needs']);

/**
 * Whether a document shows that it is a policy about service: its front matter says so, or its title or its sections do. "Policy" in
 * a title is not enough, since privacy policies are none. Bare statements without a heading are taken for what they are.
 */
function showsPolicy(document: PolicyDocument): boolean {
  if (declaresPolicy(document) || (document.kind !== undefined && document.kind !== 'policy')) return true;
  const sections = sectionsIn(document);
  return sections.length === 0 || sections.some(({ ids }) => ids.some((id) => serving.has(id)));
}

/** The options of a rule that has none: always this object. */
export const noOptions: unknown = Object.freeze({});

function isEmpty(options: unknown): boolean {
  return typeof options === 'object' && options !== null && Object.keys(options).length === 0;
}

/** The rules that are not off, each with options its own schema accepts; options it refuses are replaced by the defaults. */
export function activeRules<Kind extends Rule>(
  rules: readonly Kind[],
  status: StatusId | undefined,
  settings: Settings,
): readonly ActiveRule<Kind>[] {
  return rules.flatMap((rule) => {
    if (severityOf(rule, status, settings) === undefined) return [];
    const parsed = rule.options.safeParse(optionsOf(rule.id, settings));
    const options: unknown = parsed.success ? parsed.data : rule.options.parse({});
    return [{ rule, options: isEmpty(options) ? noOptions : options }];
  });
}
