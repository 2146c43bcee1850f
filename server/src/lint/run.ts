/**
 * Runs the rules over a document. Block rules run on the chunks whose text or surroundings changed and keep their
 * findings elsewhere; document rules run on the facts of the chunks. A rule that throws is reported to the caller and skipped.
 */
import type { MessageId } from '../languages/messages.ts';
import { needOf, sectionsOf } from '../kinds/index.ts';
import type { Unit } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import { statusOf } from '../model/facts.ts';
import { documentRules, type engineRules, ruleIds } from '../rules/index.ts';
import type { AnyReport, DocumentContext, Fix, Rule } from '../rules/rule.ts';
import type { KindId, Severity, StatusId } from '../schema/vocabulary.ts';
import type { Settings } from '../schema/settings.ts';
import { nearest } from '../util/nearest.ts';
import { shift } from '../util/span.ts';
import { type BlockContext, activeRules, blockContextOf, frontMatterUnits } from './context.ts';
import type { Finding } from './finding.ts';
import { severityOf } from './severity.ts';
import { type Directive, directivesOf, type SilentRange, silentRanges } from './suppress.ts';
import { type Entry, placesIn, sameEntry, startOfDocument, type UnitPlace } from './surroundings.ts';

export interface LintOptions {
  readonly kind: KindId | undefined;
  readonly settings: Settings;
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

interface Raw {
  readonly rule: Rule;
  readonly report: AnyReport;
  /** Where the unit begins that the report's spans count from. */
  readonly offset: number;
}

interface CachedChunk {
  readonly entry: Entry;
  readonly context: BlockContext;
  readonly raw: readonly Raw[];
  readonly exit: Entry;
}

const cache = new WeakMap<Chunk, CachedChunk>();

interface UnitReport {
  readonly rule: Rule;
  readonly report: AnyReport;
}

const unitCache = new WeakMap<Unit, { readonly context: BlockContext; readonly place: number; readonly reports: readonly UnitReport[] }>();

class Run {
  readonly #document: PolicyDocument;
  readonly #options: LintOptions;
  readonly #status: StatusId | undefined;
  readonly #directives: readonly Directive[];
  readonly #silent: readonly SilentRange[];
  readonly #used = new Set<SilentRange>();
  readonly #severities = new Map<string, Severity | undefined>();

  constructor(document: PolicyDocument, options: LintOptions) {
    this.#document = document;
    this.#options = options;
    this.#status = statusOf(document);
    this.#directives = directivesOf(document);
    this.#silent = silentRanges(document, this.#directives);
  }

  result(): LintResult {
    const fromDocument = [...this.#documentFindings(), ...this.#valueFindings()];
    const limit = this.#options.limit ?? Number.POSITIVE_INFINITY;
    const findings = fromDocument;
    let omitted = Math.max(0, findings.length - limit);
    findings.length = Math.min(findings.length, limit);
    for (const { raw, start } of this.#blockReports()) {
      // Beyond the limit findings are counted, not made, unless a comment might need them to be of use.
      if (findings.length >= limit && this.#silent.length === 0) omitted += raw.length;
      else for (const item of raw) {
        const finding = this.#finding(item, start);
        if (!finding) continue;
        if (findings.length < limit) findings.push(finding);
        else omitted += 1;
      }
    }
    findings.push(...this.#directiveFindings());
    findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
    return { findings, omitted };
  }

  #documentFindings(): Finding[] {
    const { settings, kind } = this.#options;
    const context: DocumentContext = {
      document: this.#document,
      pack: packOf(this.#document),
      kind,
      settings,
      needed: (need) => (kind ? (settings.kinds[kind]?.[need] ?? sectionsOf(kind, need)).filter((id) => settings.kinds[kind] || needOf(kind, id)) : []),
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
        const input = { ...context, unit, options, binding: false, listed: false, quoted: false };
        return this.#guarded(rule, () => [...rule.check(input)]).flatMap((report) => this.#finding({ rule, report, offset }, 0) ?? []);
      }),
    );
  }

  #blockContext(): BlockContext {
    return blockContextOf(this.#document, this.#options.settings, this.#status);
  }

  *#blockReports(): Generator<{ readonly raw: readonly Raw[]; readonly start: number }> {
    const context = this.#blockContext();
    let entry = startOfDocument;
    for (const [i, chunk] of this.#document.chunks.entries()) {
      let known = cache.get(chunk);
      if (known?.context !== context || !sameEntry(known.entry, entry)) {
        known = this.#checkChunk(chunk, entry, context);
        cache.set(chunk, known);
      }
      if (known.raw.length > 0) yield { raw: known.raw, start: this.#document.chunkStarts[i] ?? 0 };
      entry = known.exit;
    }
  }

  #checkChunk(chunk: Chunk, entry: Entry, context: BlockContext): CachedChunk {
    const { places, exit } = placesIn(chunk, entry, context.pack);
    const raw: Raw[] = [];
    for (const place of places) {
      for (const { rule, report } of this.#checkUnit(place, context)) raw.push({ rule, report, offset: place.placed.start });
    }
    raw.sort((a, b) => a.offset + a.report.span.start - (b.offset + b.report.span.start));
    return { entry, context, raw, exit };
  }

  /** A unit in the same context and place keeps its reports, wherever in the document it has moved to. */
  #checkUnit({ placed, binding, listed }: UnitPlace, context: BlockContext): readonly UnitReport[] {
    const { unit, quoted } = placed;
    const place = Number(binding) + 2 * Number(listed) + 4 * Number(quoted);
    const known = unitCache.get(unit);
    if (known?.context === context && known.place === place) return known.reports;
    const reports = context.rules.flatMap(({ rule, options }) => {
      const input = { ...context, unit, options, binding, listed, quoted };
      return this.#guarded(rule, () => [...rule.check(input)]).map((report) => ({ rule, report }));
    });
    unitCache.set(unit, { context, place, reports });
    return reports;
  }

  #guarded(rule: Rule, check: () => readonly AnyReport[]): readonly AnyReport[] {
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
  }

  #finding({ rule, report, offset }: Raw, start: number): Finding | undefined {
    if (!this.#severities.has(rule.id)) this.#severities.set(rule.id, severityOf(rule, this.#status, this.#options.settings));
    const severity = this.#severities.get(rule.id);
    if (!severity) return undefined;
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
      related: report.related?.map((other) => ({ ...other, span: shift(other.span, by) })) ?? [],
      fixes: fixes ? () => fixes().map((fix) => shifted(fix, by)) : () => [],
      suppressed: this.#suppression(rule.id, span),
    };
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

  /** Comments that name no rule there is, or silence nothing. Found last, when every finding has been asked for. */
  #directiveFindings(): readonly Finding[] {
    return [...this.#unknownRules(), ...this.#unusedComments()];
  }

  #unknownRules(): readonly Finding[] {
    const severity = this.#engineSeverity('suppression/unknown', 'warning');
    if (!severity) return [];
    const base = { rule: 'suppression/unknown', severity, facts: {}, related: [], suppressed: undefined };
    return this.#directives.flatMap((found) =>
      found.rules.filter(({ id }) => !ruleIds.includes(id)).map(({ id, span }): Finding => {
        const near = nearest(id, ruleIds);
        if (!near) return { ...base, message: 'suppression/unknown.unknown', data: { rule: id }, span, fixes: () => [] };
        const fixes = (): readonly Fix[] => [{ title: 'fix.replaceValue', data: { value: near }, kind: 'suggested', preferred: true, edits: [{ span, text: near }] }];
        return { ...base, message: 'suppression/unknown.near', data: { rule: id, near }, span, fixes };
      }),
    );
  }

  #unusedComments(): readonly Finding[] {
    const severity = this.#engineSeverity('suppression/unused', 'hint');
    if (!severity) return [];
    const { text } = this.#document;
    return this.#silent.flatMap((range): readonly Finding[] => {
      if (!range.directive || this.#used.has(range) || (range.rule !== undefined && !ruleIds.includes(range.rule))) return [];
      const comment = range.directive.span;
      const fixes = (): readonly Fix[] => [deleteComment(text, comment)];
      const data = { rule: range.rule ?? '*' };
      const base = { severity, facts: {}, related: [], suppressed: undefined };
      return [{ ...base, rule: 'suppression/unused', message: 'suppression/unused.unused', data, span: firstLineOf(text, comment), fixes }];
    });
  }

  #engineSeverity(id: (typeof engineRules)[number], severity: Severity): Severity | undefined {
    return severityOf({ id, severity, gap: false }, this.#status, this.#options.settings);
  }
}

function shifted(fix: Fix, by: number): Fix {
  return by === 0 ? fix : { ...fix, edits: fix.edits.map((edit) => ({ span: shift(edit.span, by), text: edit.text })) };
}

function firstLineOf(text: string, span: { start: number; end: number }): { start: number; end: number } {
  const breakAt = text.indexOf('\n', span.start);
  return { start: span.start, end: breakAt >= 0 && breakAt < span.end ? text.slice(span.start, breakAt).trimEnd().length + span.start : span.end };
}

/** Takes a comment out; where it stood alone on its line, the line with it. */
function deleteComment(text: string, span: { start: number; end: number }): Fix {
  const lineFrom = text.lastIndexOf('\n', span.start - 1) + 1;
  const breakAt = text.indexOf('\n', span.end);
  const alone = text.slice(lineFrom, span.start).trim() === '' && text.slice(span.end, breakAt < 0 ? text.length : breakAt).trim() === '';
  const whole = alone ? { start: lineFrom, end: breakAt < 0 ? text.length : breakAt + 1 } : span;
  return { title: 'fix.deleteComment', data: {}, kind: 'safe', preferred: true, edits: [{ span: whole, text: '' }] };
}
