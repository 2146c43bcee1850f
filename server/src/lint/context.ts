/** What block rules see of a whole document. Two versions that agree on it share one object, so cached findings stay valid. */
import type { LanguagePack } from '../languages/types.ts';
import { type Unit, unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import { blockRules } from '../rules/index.ts';
import type { BlockRule, Rule } from '../rules/rule.ts';
import { keyNamed, keySpec } from '../schema/frontMatter.ts';
import type { Settings } from '../schema/settings.ts';
import type { StatusId } from '../schema/vocabulary.ts';
import { termsDefinedIn } from '../standards/terms.ts';
import { memoized } from '../util/memo.ts';
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
  readonly vocabulary: Settings['vocabulary'];
  readonly rules: readonly ActiveRule<BlockRule>[];
}

const known = new WeakMap<Settings, Map<string, BlockContext>>();
const mostContexts = 200;

/** The block context of a document. */
export function blockContextOf(document: PolicyDocument, settings: Settings, status: StatusId | undefined): BlockContext {
  const pack = packOf(document);
  const labels = collect(document.chunks, (chunk) => labelsIn(chunk));
  const terms = collect(document.chunks, (chunk) => termsDefinedIn(chunk, pack));
  const key = JSON.stringify([pack.code, status ?? '', labels, terms]);
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
      vocabulary: settings.vocabulary,
      rules: activeRules(blockRules, status, settings),
    };
    contexts.set(key, context);
  }
  return context;
}

function collect(chunks: readonly Chunk[], read: (chunk: Chunk) => readonly string[]): readonly string[] {
  const all = new Set<string>();
  for (const chunk of chunks) for (const item of read(chunk)) all.add(item);
  return [...all].sort();
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
    return [{ rule, options: parsed.success ? parsed.data : rule.options.parse({}) }];
  });
}

const labelsIn: (chunk: Chunk) => readonly string[] = memoized((chunk) =>
  unitsOf(chunk).flatMap(({ unit }) => {
    const label = unit.kind === 'definition' ? unit.inlines.find((node) => node.name === 'LinkLabel') : undefined;
    return label
      ? [
          unit.text
            .slice(label.start + 1, label.end - 1)
            .trim()
            .replace(/\s+/g, ' ')
            .toLowerCase(),
        ]
      : [];
  }),
);

/** The values of front-matter keys that hold text for readers, as units. */
export function frontMatterUnits(document: PolicyDocument): readonly { readonly unit: Unit; readonly offset: number }[] {
  return document.frontMatter.entries.flatMap(({ key, valueSpan }) => {
    const name = keyNamed(key);
    if (!name || !valueSpan) return [];
    const { type } = keySpec(name);
    if (type === 'list' || type === 'mapping') return [];
    const unit: Unit = { kind: 'value', text: document.text.slice(valueSpan.start, valueSpan.end), inlines: [] };
    return [{ unit, offset: valueSpan.start }];
  });
}
