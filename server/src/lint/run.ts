/**
 * Runs the rules over a document. Block rules run on the chunks whose text or surroundings changed and keep their
 * findings elsewhere; document rules run on the facts of the chunks. A rule that throws is reported to the caller and skipped.
 */
import type { MessageId } from '../languages/messages.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import { statusOf } from '../model/facts.ts';
import { frontMatterUnits } from '../model/frontMatterUnits.ts';
import { type Values, valuesIn } from '../model/values.ts';
import { documentRules, type engineRules } from '../rules/index.ts';
import type { AnyReport, DocumentContext, Fix, Rule } from '../rules/rule.ts';
import type { FrontMatterKey } from '../schema/frontMatter.ts';
import type { Settings } from '../schema/settings.ts';
import type { KindId, Severity, StatusId } from '../schema/vocabulary.ts';
import { commitmentsByChunk } from '../standards/register.ts';
import { nowhere } from '../standards/surroundings.ts';
import { shift } from '../util/span.ts';
import { alone, type Linked } from '../workspace/linked.ts';
import type { ReliedOn } from '../workspace/reliance.ts';
import type { ForeignStandard } from '../workspace/standards.ts';
import type { ForeignTerm } from '../workspace/terms.ts';
import type { Counterpart } from '../workspace/translations.ts';
import { blockReports, type Guarded, type Raw } from './blockReports.ts';
import { activeRules, type BlockContext, blockContextOf } from './context.ts';
import { unknownRules, unusedComments } from './directiveFindings.ts';
import type { Finding } from './finding.ts';
import { severityOf } from './severity.ts';
import { type Directive, directivesOf, type SilentRange, silentRanges } from './suppress.ts';

export interface LintOptions {
  readonly kind: KindId | undefined;
  readonly settings: Settings;
  /** Documents in other languages that have to say the same. */
  readonly counterparts?: readonly Counterpart[];
  /** The standards of other documents of the workspace, by key. */
  readonly elsewhere?: (key: string) => readonly ForeignStandard[];
  /** The terms that other documents define. */
  readonly foreignTerms?: readonly ForeignTerm[];
  /** The status under which the document is judged, where it is not its own. */
  readonly status?: StatusId;
  /** Today as an ISO date. */
  readonly today?: string;
  /** The policy of the workspace that a path or an id leads to. */
  readonly reliedOn?: (target: string) => ReliedOn | undefined;
  /** The document as it was last committed. */
  readonly committed?: PolicyDocument | undefined;
  /** What other policies of the workspace say for a key of the front matter. */
  readonly used?: (key: FrontMatterKey) => readonly string[];
  /** What links lead to; nothing is known of other files where it is not given. */
  readonly linked?: Linked;
  /** How many findings to make at most; the rest is counted. Unlimited where it is not given. */
  readonly limit?: number;
  /** Told of a rule that threw. */
  readonly onError?: (rule: string, error: unknown) => void;
  /** Told how long each rule took, in milliseconds, where a clock is given. */
  readonly clock?: { readonly now: () => number; readonly took: (rule: string, milliseconds: number) => void };
}

export interface LintResult {
  /** In the order of the text, suppressed ones included. */
  readonly findings: readonly Finding[];
  /** How many further findings the limit left out. */
  readonly omitted: number;
}

/** Checks a document. */
export function lint(document: PolicyDocument, options: LintOptions): LintResult {
  const run = new Run(document, options);
  return run.result();
}

/**
 * Does the long part of a check in steps, a chunk each, so that others get their turn in between. `lint` with the same options is quick
 * afterwards, since what was found is kept on the chunks.
 */
export function* lintSteps(document: PolicyDocument, options: LintOptions): Generator<void> {
  yield* new Run(document, options).steps();
}

class Run {
  readonly #document: PolicyDocument;
  readonly #options: LintOptions;
  readonly #status: StatusId | undefined;
  readonly #directives: readonly Directive[];
  readonly #silent: readonly SilentRange[];
  readonly #used = new Set<SilentRange>();
  readonly #values: Values;
  readonly #severities = new Map<string, Severity | undefined>();

  constructor(document: PolicyDocument, options: LintOptions) {
    this.#document = document;
    this.#options = options;
    this.#values = valuesIn(document, options.settings);
    this.#status = options.status ?? statusOf(document);
    this.#directives = directivesOf(document);
    this.#silent = silentRanges(document, this.#directives);
  }

  result(): LintResult {
    const fromDocument = [...this.#documentFindings(), ...this.#valueFindings()];
    const limit = this.#options.limit ?? Number.POSITIVE_INFINITY;
    const findings = fromDocument;
    let omitted = Math.max(0, findings.length - limit);
    findings.length = Math.min(findings.length, limit);
    for (const { raw, start } of blockReports(this.#document, this.#blockContext(), this.#guarded)) {
      // Beyond the limit findings are counted, not made, unless a comment or a value might make fewer of them.
      if (findings.length >= limit && this.#silent.length === 0 && this.#values.isEmpty) omitted += raw.length;
      else {
        for (const item of raw) {
          const finding = this.#finding(item, start);
          if (!finding) continue;
          if (findings.length < limit) findings.push(finding);
          else omitted += 1;
        }
      }
    }
    findings.push(...this.#directiveFindings());
    findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
    return { findings, omitted };
  }

  *steps(): Generator<void> {
    for (const _chunk of blockReports(this.#document, this.#blockContext(), this.#guarded)) yield;
    for (const _chunk of commitmentsByChunk(this.#document)) yield;
  }

  #documentFindings(): Finding[] {
    const { settings, kind } = this.#options;
    const context: DocumentContext = {
      document: this.#document,
      pack: packOf(this.#document),
      kind,
      base: this.#document.catalog.baseOf(kind),
      status: this.#status,
      today: this.#options.today,
      settings,
      reliedOn: this.#options.reliedOn ?? (() => undefined),
      committed: this.#options.committed,
      counterparts: this.#options.counterparts ?? [],
      elsewhere: this.#options.elsewhere ?? (() => []),
      definedElsewhere: (key) => this.#options.foreignTerms?.some(({ keys }) => keys.includes(key)) ?? false,
      used: this.#options.used ?? (() => []),
      linked: this.#options.linked ?? alone,
      needed: (need) => (kind ? this.#document.catalog.sectionsOf(kind, need) : []),
    };
    return activeRules(documentRules, this.#status, settings).flatMap(({ rule, options }) => {
      const reports = this.#guarded(rule, () => [...rule.check({ ...context, options })]);
      return reports.flatMap((report) => this.#finding({ rule, report, offset: 0 }, 0) ?? []);
    });
  }

  #valueFindings(): Finding[] {
    const context = this.#blockContext();
    return frontMatterUnits(this.#document).flatMap(({ unit, offset }) =>
      context.rules.flatMap(({ rule, options }) => {
        const input = { ...context, unit, options, binding: false, presumed: false, listed: false, quoted: false, context: nowhere };
        return this.#guarded(rule, () => [...rule.check(input)]).flatMap((report) => this.#finding({ rule, report, offset }, 0) ?? []);
      }),
    );
  }

  #blockContext(): BlockContext {
    return blockContextOf(this.#document, this.#options.settings, this.#status);
  }

  readonly #guarded: Guarded = (rule, check) => {
    const { clock, onError } = this.#options;
    const before = clock?.now() ?? 0;
    try {
      return check();
    } catch (error) {
      onError?.(rule.id, error);
      return [];
    } finally {
      clock?.took(rule.id, clock.now() - before);
    }
  };

  #finding({ rule, report, offset }: Raw, start: number): Finding | undefined {
    if (!this.#severities.has(rule.id)) this.#severities.set(rule.id, severityOf(rule, this.#status, this.#options.settings));
    const severity = this.#severities.get(rule.id);
    if (!severity || this.#hasValue(rule, report)) return undefined;
    const by = start + offset;
    const span = shift(report.span, by);
    const fixes = report.fixes;
    return {
      rule: rule.id,
      message: `${rule.id}.${report.message}` as MessageId,
      data: report.data,
      span,
      severity: this.#isSet(rule.id) ? severity : (report.severity ?? severity),
      facts: report.facts ?? {},
      related: report.related?.map((other) => (other.uri === undefined ? { ...other, span: shift(other.span, by) } : other)) ?? [],
      fixes: fixes ? () => fixes().map((fix) => shifted(fix, by)) : () => [],
      suppressed: this.#suppression(rule.id, span),
    };
  }

  /** The blanks of a template are meant to stay where their values are given elsewhere. */
  #hasValue({ asksValue }: Rule, { facts }: AnyReport): boolean {
    const name = facts?.name;
    return asksValue === true && typeof name === 'string' && this.#values.of(name) !== undefined;
  }

  #isSet(id: string): boolean {
    const setting = this.#options.settings.rules[id];
    return typeof setting === 'string' || setting?.severity !== undefined;
  }

  #suppression(rule: string, span: { start: number; end: number }): string | undefined {
    let reason: string | undefined;
    for (const range of this.#silent) {
      if (range.rule !== undefined && range.rule !== rule) continue;
      if (span.start < range.start || span.start >= range.end) continue;
      this.#used.add(range);
      reason ??= range.reason;
    }
    return reason;
  }

  /** Found last, when every finding has asked whether it is silenced. */
  #directiveFindings(): readonly Finding[] {
    const unknown = this.#engineSeverity('suppression/unknown', 'warning');
    const unused = this.#engineSeverity('suppression/unused', 'hint');
    return [
      ...(unknown ? unknownRules(this.#directives, unknown) : []),
      ...(unused ? unusedComments(this.#document.text, this.#silent, this.#used, unused) : []),
    ];
  }

  #engineSeverity(id: (typeof engineRules)[number], severity: Severity): Severity | undefined {
    return severityOf({ id, severity, gap: false }, this.#status, this.#options.settings);
  }
}

function shifted(fix: Fix, by: number): Fix {
  return by === 0 ? fix : { ...fix, edits: fix.edits.map((edit) => ({ span: shift(edit.span, by), text: edit.text })) };
}
