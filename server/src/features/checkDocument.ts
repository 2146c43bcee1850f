/** One check: whether a document is a policy, of what kind, and what is wrong with it. */
import type { Finding } from '../lint/finding.ts';
import { type LintOptions, lint, lintSteps } from '../lint/run.ts';
import { declaresPolicy } from '../model/declaredKind.ts';
import { entryOf, type PolicyDocument, packOf, withSettings } from '../model/document.ts';
import { type KindFact, kindOf, statusOf } from '../model/facts.ts';
import type { FrontMatterKey } from '../schema/frontMatter.ts';
import type { Settings } from '../schema/settings.ts';
import type { StatusId } from '../schema/vocabulary.ts';
import { matchesGlob } from '../util/glob.ts';
import type { LibraryFile } from '../workspace/library.ts';
import type { Linked } from '../workspace/linked.ts';
import type { ReliedOn } from '../workspace/reliance.ts';
import type { ForeignTerm } from '../workspace/terms.ts';
import type { Counterpart } from '../workspace/translations.ts';
import type { CheckedDocument, Phrase } from './checked.ts';
import type { StandardsElsewhere } from './elsewhere.ts';

/** How a check is asked for. */
export interface CheckOptions {
  /** Check the file whatever its front matter and the patterns say: it was named. */
  readonly explicit?: boolean;
  /** Leave out the limit on the number of findings. */
  readonly unlimited?: boolean;
  readonly clock?: NonNullable<LintOptions['clock']>;
  /** Judge the document as if it had this status. */
  readonly status?: StatusId;
}

/** A document and all that its check depends on. */
export interface CheckInput {
  readonly document: PolicyDocument;
  readonly version: number;
  readonly uri: string;
  readonly settings: Settings;
  readonly path: string;
  readonly options: CheckOptions;
  /** Documents in other languages that have to say the same. */
  readonly counterparts: readonly Counterpart[];
  /** The standards of other documents of the workspace. */
  readonly elsewhere: StandardsElsewhere;
  /** The terms that other documents define. */
  readonly foreignTerms: readonly ForeignTerm[];
  /** What other policies of the workspace say for a key of the front matter. */
  readonly used: (key: FrontMatterKey) => readonly string[];
  /** Today as an ISO date. */
  readonly today: string;
  /** The policy of the workspace that a path or an id leads to. */
  readonly reliedOn: (target: string) => ReliedOn | undefined;
  /** The document as it was last committed, where that is known. */
  readonly committed: PolicyDocument | undefined;
  /** What its links lead to. */
  readonly linked: Linked;
  /** Told of a rule that failed. */
  readonly log: (message: string) => void;
}

/** Checks a document that may be a policy. */
export function checkDocument({
  uri,
  document: parsed,
  version,
  settings,
  path,
  options,
  counterparts,
  elsewhere,
  foreignTerms,
  used,
  today,
  reliedOn,
  committed,
  linked,
  log,
}: CheckInput): CheckedDocument {
  const { document, kind, source } = settled(parsed, settings, path);
  const { checked, reason } = scopeOf(document, path, settings, options.explicit ?? false);
  const base = {
    uri,
    version,
    document,
    pack: packOf(document),
    settings,
    counterparts,
    elsewhere,
    foreignTerms,
    used,
    today,
    reliedOn,
    committed,
    linked,
    checked,
    reason,
    kind,
    kindSource: source,
    status: options.status ?? statusOf(document),
  };
  if (!checked) return { ...base, findings: [], omitted: 0 };
  const limits = options.unlimited ? {} : { limit: settings.maxFindings };
  const result = lint(document, {
    kind,
    settings,
    counterparts,
    elsewhere,
    foreignTerms,
    used,
    today,
    reliedOn,
    committed: committed && withSettings(committed, settings),
    ...(options.status ? { status: options.status } : {}),
    linked,
    onError: tellerOf(uri, log),
    ...limits,
    ...(options.clock ? { clock: options.clock } : {}),
  });
  const findings = result.omitted > 0 ? [moreFindings(document, result.omitted, settings.maxFindings), ...result.findings] : result.findings;
  return { ...base, findings, omitted: result.omitted };
}

/** Does the long part of a check in steps: `checkDocument` of the same document is quick afterwards. */
export function* checkSteps({ uri, document: parsed, settings, path, options, log }: CheckInput): Generator<void> {
  const { document, kind } = settled(parsed, settings, path);
  if (!scopeOf(document, path, settings, options.explicit ?? false).checked) return;
  yield* lintSteps(document, { kind, settings, onError: tellerOf(uri, log), ...(options.status ? { status: options.status } : {}) });
}

function tellerOf(uri: string, log: (message: string) => void): (rule: string, error: unknown) => void {
  return (rule, error) => log(`rule ${rule} failed on ${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

/** A document as its settings have it, and its kind. */
export function settled(parsed: PolicyDocument, settings: Settings, path: string): KindFact & { readonly document: PolicyDocument } {
  const document = withSettings(parsed, settings);
  const { kind, source } = kindOf(document, path);
  return { document: kind ? { ...document, kind } : document, kind, source };
}

/** Whether a document is checked when nobody names it, and why or why not. */
export function scopeOf(
  document: PolicyDocument,
  path: string,
  settings: Settings,
  explicit: boolean,
): { readonly checked: boolean; readonly reason: Phrase } {
  if (explicit) return { checked: true, reason: { id: 'status.checkedExplicitly', data: {} } };
  const excluded = settings.exclude.find((pattern) => matchesGlob(path, pattern));
  if (excluded) return { checked: false, reason: { id: 'status.excluded', data: { pattern: excluded } } };
  if (declaresPolicy(document)) return { checked: true, reason: { id: 'status.checkedByKind', data: {} } };
  const included = settings.include.find((pattern) => matchesGlob(path, pattern));
  if (included) return { checked: true, reason: { id: 'status.checkedByInclude', data: { pattern: included } } };
  return { checked: false, reason: { id: 'status.notAPolicy', data: {} } };
}

/** Whether the front matter or a pattern can make a policy of a file: most others need not be read any further. */
export function mayBePolicy({ frontMatter }: Pick<LibraryFile, 'frontMatter'>, settings: Settings, path: string): boolean {
  return entryOf(frontMatter, 'kind') !== undefined || settings.include.some((pattern) => matchesGlob(path, pattern));
}

/** Says at the top that the limit left findings out. */
function moreFindings(document: PolicyDocument, count: number, limit: number): Finding {
  const start = Math.max(0, document.text.search(/\S/));
  const lineBreak = document.text.slice(start).search(/\r?\n/);
  const end = lineBreak < 0 ? document.text.length : start + lineBreak;
  const span = { start, end: Math.max(end, start + 1) };
  return {
    rule: 'limit/findings',
    message: 'limit/findings.more',
    data: { count, limit },
    span,
    severity: 'info',
    facts: {},
    related: [],
    fixes: () => [],
    suppressed: undefined,
  };
}
