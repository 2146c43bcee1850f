/** What a rule is. A rule holds no state and does no I/O; the engine adds severity, suppression, order and limits. */
import type { z } from 'zod';
import type { MessageData, MessageId, SlotValue } from '../languages/messages.ts';
import type { LanguagePack } from '../languages/types.ts';
import type { Unit } from '../model/blocks.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { FrontMatterKey } from '../schema/frontMatter.ts';
import type { Settings } from '../schema/settings.ts';
import type { KindId, SectionId, Severity, StatusId } from '../schema/vocabulary.ts';
import type { Context } from '../standards/surroundings.ts';
import type { Span, TextEdit } from '../util/span.ts';
import type { Linked } from '../workspace/linked.ts';
import type { ReliedOn } from '../workspace/reliance.ts';
import type { ForeignStandard } from '../workspace/standards.ts';
import type { Counterpart } from '../workspace/translations.ts';

/** A change that a fix offers. Edits of one fix never overlap. Offsets are those of the finding's span. */
export interface Fix {
  readonly title: MessageId;
  readonly data: Readonly<Record<string, string | number>>;
  readonly edits: readonly TextEdit[];
  /** `safe` fixes may be applied unseen, all at once; `suggested` ones want a reader's eye. */
  readonly kind: 'safe' | 'suggested';
  readonly preferred?: boolean;
  /** Set where the edits word a heading anew: links in other documents may have to follow. */
  readonly rename?: { readonly offset: number; readonly title: string };
}

/** Another place that a finding is about. */
export interface Related {
  readonly span: Span;
  readonly message: MessageId;
  /** The file of the place; that of the finding where none is given. */
  readonly uri?: string;
}

/** A name that every rule's messages share as a prefix: `standards/vague`. */
export type RuleId = MessageId extends infer Id
  ? Id extends `${infer Rule extends `${string}/${string}`}.${string}`
    ? Rule extends `rule.${string}`
      ? never
      : Rule
    : never
  : never;

/** The messages of one rule, without its name in front. */
export type MessageOf<Id extends RuleId> = MessageId extends infer Message ? (Message extends `${Id}.${infer Name}` ? Name : never) : never;

/** What a rule yields: a message with exactly the values its slots need. */
export type Report<Id extends RuleId> = {
  readonly [Name in MessageOf<Id>]: {
    readonly message: Name;
    readonly data: `${Id}.${Name}` extends infer Full extends MessageId ? MessageData<Full> : never;
    readonly span: Span;
    /** Overrides the rule's own severity; the status of the document does not change it. */
    readonly severity?: Severity;
    /** Machine-readable facts beside the message, such as the category of a vague phrase. */
    readonly facts?: Readonly<Record<string, string | number>>;
    readonly related?: readonly Related[];
    readonly fixes?: () => readonly Fix[];
  };
}[MessageOf<Id>];

/** What is known around a unit. */
export interface UnitContext {
  readonly pack: LanguagePack;
  /** Whether the place of the unit makes its statements binding: see `standards/statement.ts`. */
  readonly binding: boolean;
  /** Whether it stands under headings that nobody knows, where statements may bind. */
  readonly presumed: boolean;
  /** In a list item or table row. */
  readonly listed: boolean;
  readonly quoted: boolean;
  /** The words around: headings, lead-ins, the header of a table. */
  readonly context: Context;
  /** Labels of link definitions in the document, lower case. */
  readonly labels: ReadonlySet<string>;
  /** Terms that the document defines, lower case. */
  readonly terms: ReadonlySet<string>;
  /** Names of variables that the publishing tool fills: see `model/blanksForOthers.ts`. */
  readonly variables: ReadonlySet<string>;
  readonly vocabulary: Settings['vocabulary'];
  /** Whether the document says that it is a policy, or nothing of what it is. */
  readonly declared: boolean;
}

/** What a document rule may look at. */
export interface DocumentContext {
  readonly document: PolicyDocument;
  readonly pack: LanguagePack;
  /** The kind of document; undefined where nothing tells. */
  readonly kind: KindId | undefined;
  /** The built-in kind that it is or is like: rules that speak of handbooks or charters ask for this. */
  readonly base: KindId | undefined;
  /** The status under which the document is judged: its own, or that of a document in force where somebody asks whether it can be published. */
  readonly status: StatusId | undefined;
  /** Today as an ISO date; undefined where nobody says what day it is, and then rules that ask the calendar are quiet. */
  readonly today: string | undefined;
  readonly settings: Settings;
  /** The policy of the workspace that a path or an id in this document leads to. */
  readonly reliedOn: (target: string) => ReliedOn | undefined;
  /** The document as it was last committed; undefined where nothing is known of that. */
  readonly committed: PolicyDocument | undefined;
  /** Documents in other languages that have to say the same. */
  readonly counterparts: readonly Counterpart[];
  /** The standards that other documents of the workspace in the same language set for a key: see `workspace/standards.ts`. */
  readonly elsewhere: (key: string) => readonly ForeignStandard[];
  /** Whether another document of the workspace defines a term: see `workspace/terms.ts`. */
  readonly definedElsewhere: (key: string) => boolean;
  /** What other policies of the workspace say for a key of the front matter, the most likely value first. Asked by fixes, not by checks. */
  readonly used: (key: FrontMatterKey) => readonly string[];
  /** What the links of the document lead to, and the other policies of the workspace. */
  readonly linked: Linked;
  /** Sections that the kind needs, as the settings have it. */
  readonly needed: (need: 'required' | 'recommended') => readonly SectionId[];
}

interface RuleFacts {
  /** The severity in a document under review; `draft` makes gaps milder, `approved` and `in-force` make them errors. */
  readonly severity: Severity;
  /** Whether a finding is a gap that a draft may still have. Mistakes are not. */
  readonly gap: boolean;
  readonly fixable: 'safe' | 'suggested' | 'no';
  /** Whether a finding asks for the value of the blank that `facts.name` names: one that has a value asks for nothing. */
  readonly asksValue?: true;
}

/** A finding as the engine receives it: a report whose rule is not known to the compiler. */
export interface AnyReport {
  readonly message: string;
  readonly data: Readonly<Record<string, SlotValue>>;
  readonly span: Span;
  readonly severity?: Severity;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly related?: readonly Related[];
  readonly fixes?: () => readonly Fix[];
}

/** A rule that looks at one unit at a time; spans count from the start of the unit. */
export interface BlockRule extends RuleFacts {
  readonly id: RuleId;
  readonly reads: 'block';
  readonly options: z.ZodType;
  check(input: UnitContext & { readonly unit: Unit; readonly options: unknown }): Iterable<AnyReport>;
}

/** A rule that looks at the document as a whole; spans are offsets in its text. */
export interface DocumentRule extends RuleFacts {
  readonly id: RuleId;
  readonly reads: 'document';
  readonly options: z.ZodType;
  check(input: DocumentContext & { readonly options: unknown }): Iterable<AnyReport>;
}

/** Any rule, as the engine sees it. */
export type Rule = BlockRule | DocumentRule;

interface Typed<Id extends RuleId, Options extends z.ZodType, Context> extends RuleFacts {
  readonly id: Id;
  readonly options: Options;
  check(input: Context & { readonly options: z.output<Options> }): Iterable<Report<Id>>;
}

/** Types a rule that reads one unit at a time: its messages, their values and its options are checked by the compiler. */
export function defineBlockRule<Id extends RuleId, Options extends z.ZodType>(
  rule: Typed<Id, Options, UnitContext & { readonly unit: Unit }> & { readonly reads: 'block' },
): BlockRule {
  // The engine parses the options with the rule's own schema before it calls `check`, so forgetting their type is sound.
  return rule as unknown as BlockRule;
}

/** Types a rule that reads the document. */
export function defineDocumentRule<Id extends RuleId, Options extends z.ZodType>(
  rule: Typed<Id, Options, DocumentContext> & { readonly reads: 'document' },
): DocumentRule {
  return rule as unknown as DocumentRule;
}
