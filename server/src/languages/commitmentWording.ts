/**
 * How a language words commitments: figures and units, channels, actions and objects, and the targets that are written into
 * a sentence. Part of the language pack; how patterns are written is said in `types.ts`.
 */

/** Units a measure may carry. */
export const units = [
  'second',
  'minute',
  'hour',
  'day',
  'workingDay',
  'week',
  'month',
  'quarter',
  'year',
  'ring',
  'attempt',
  'step',
  'times',
  'percent',
  'perMille',
  'money',
  'person',
  'item',
  'point',
] as const;
export type Unit = (typeof units)[number];

/** How figures are written. */
export interface MeasureWording {
  /** Number words and their values, each a pattern (inflected forms as alternatives): `{ 'two|both': 2, 'half an?': 0.5 }`. Values to at least 31, the tens to 100. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Patterns for each unit, in every inflection, longest form first: `workingDay: ['(?:working|business) days?']`. */
  readonly units: Readonly<Record<Unit, readonly string[]>>;
  /** Patterns that set a limit in time without number and unit: `by (?:noon|midnight)`, `(?:the )?same (?:working )?day`, `by the end of the (?:day|month)`, `24/7`. `{time}` stands for a clock time. */
  readonly clock: readonly string[];
  /** Patterns that state an interval: `weekly`, `every quarter`, `once an? year`, `on mondays`. `{number}` and `{unit}` stand for a number and a unit of time. */
  readonly frequency: readonly string[];
  /** Patterns that close an escape clause when a measure follows: `in any (?:event|case)`, `at the latest`. */
  readonly bounds: readonly string[];
  /** Patterns before or behind the last moment, which may be an event: `at the latest` before the doors open. */
  readonly latest: readonly string[];
  /** Patterns that make a figure soft: `about`, `roughly`. */
  readonly approximators: readonly string[];
  /** Patterns that point to where the figure stands: `(?:in|see) (?:table|annex|appendix|section) [0-9a-z]+`. */
  readonly references: readonly string[];
}

/** Ways in which a company and its customers meet. */
export const channelIds = ['phone', 'email', 'chat', 'message', 'social', 'post', 'form', 'counter', 'visit'] as const;
export type ChannelId = (typeof channelIds)[number];

/** What a company undertakes to do for a customer. */
export const actionIds = [
  'answer',
  'reply',
  'acknowledge',
  'resolve',
  'callBack',
  'inform',
  'deliver',
  'refund',
  'repair',
  'serve',
  'decide',
  'escalate',
  'review',
  'train',
  'publish',
  'survey',
] as const;
export type ActionId = (typeof actionIds)[number];

/** What an undertaking is about. */
export const objectIds = ['enquiry', 'complaint', 'request', 'order', 'appointment', 'fault', 'payment', 'feedback', 'document'] as const;
export type ObjectId = (typeof objectIds)[number];

/** On which side of a figure a commitment is kept: `within 3 days` is at most, `at least 90 %` at least, `exactly`, `more than`, `less than`. */
export const comparators = ['atMost', 'atLeast', 'moreThan', 'lessThan', 'exactly'] as const;
export type Comparator = (typeof comparators)[number];

/** A thing that a commitment can name: its name for a table or a hover, and the patterns by which it is read. */
export interface NamedWording {
  /** A noun or short phrase as it stands in a table cell: `Phone`, `Reply`, `Complaint`. */
  readonly name: string;
  /** Patterns in every inflection. No pattern of one entry may be part of what another entry means: `call back` is no `call`. */
  readonly patterns: readonly string[];
}

/** Words by which a statement is read as a commitment: who does what for whom, on which channel, and by when. All lists are patterns. */
export interface CommitmentWording {
  /** `phone`: calls, lines, rings. `message`: text messages and messengers. `form`: web forms and portals. `counter`: in person on the premises. `visit`: at the customer's. */
  readonly channels: Readonly<Record<ChannelId, NamedWording>>;
  /**
   * Verbs, with their participles and nouns of action (`a reply`, `delivery time`). `answer`: to pick up a call or chat. `reply`: to respond to what was
   * written or asked. `acknowledge`: to confirm receipt. `inform`: to keep informed, to announce. `deliver`: to send, hand over or bring goods.
   * `refund`: to pay back. `repair`: to mend, replace or restore. `serve`: to attend to, greet or see somebody; waiting times. `decide`: to examine or
   * decide a case. `escalate`: to pass a case on. `review`: to look through a document or process. `survey`: to ask for or collect feedback.
   */
  readonly actions: Readonly<Record<ActionId, NamedWording>>;
  readonly objects: Readonly<Record<ObjectId, NamedWording>>;
  /** What joins two predicates of one sentence. `strong` are coordinators (`and then`, `and`, `or`, `but`, `;`), `weak` are mere pauses (`,`). */
  readonly joints: { readonly strong: readonly string[]; readonly weak: readonly string[] };
  /** Words before or after a figure that make it a bound: `within`, `no later than`, `or less`. */
  readonly comparison: Readonly<Record<Comparator, readonly string[]>>;
  /** What stands between the two numbers of a range (`3 to 5`), in addition to dashes. */
  readonly ranges: readonly string[];
  /** What stands between the two numbers of a share (`9 out of 10`), and the words after a percentage that say of what (`of calls`, `of cases`). */
  readonly shares: { readonly between: readonly string[]; readonly of: readonly string[] };
  /** Events from which a time counts: `of receipt`, `after (?:the|your) call`, `from the day`. */
  readonly starts: readonly string[];
  /** Words that narrow a commitment to some cases, so that another figure for other cases is no contradiction: `if`, `urgent`, `complex`. */
  readonly conditions: readonly string[];
  /** Words that say by what a quality is measured, also in the sentence after it: `measured by`, `a score of`, `rated`. */
  readonly criteria: readonly string[];
  /** Negations that turn a duty into a prohibition: `must not`, `never`, `do not`. */
  readonly negations: readonly string[];
}

/** Units in which a target of time is offered. */
export type GoalUnit = Extract<Unit, 'second' | 'minute' | 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'ring'>;

/** How a figure is written into a sentence that has none. */
export interface GoalWording {
  /** A limit in time where an adverb stands: `within {amount}`. */
  readonly limit: string;
  /** Where the limit stands before its noun, as in Chinese: `{amount}内`. Elsewhere it follows the noun as `limit`. */
  readonly limitBeforeNoun?: string;
  /** Amounts as they stand in `limit`, for one and for many, `{n}` for the number: `{n} working day`, `{n} working days`. */
  readonly amounts: Readonly<Record<GoalUnit, readonly [one: string, many: string]>>;
  /** Patterns for vague words of time that stand before their noun as adjectives, whole: `prompt`, `zeitnahe[rnms]?`. None where adjectives and adverbs stand in one place. */
  readonly attributive: readonly string[];
  /** Whether a limit that is added to a sentence goes to its end or before its verb. */
  readonly place: 'end' | 'beforeAction';
  /** Patterns for the last word of a sentence before which an added limit goes: `an`, `zurück`, participles. */
  readonly finalWords: readonly string[];
  /** Patterns for words of totality that a share can take the place of: `always`, `at all times`. */
  readonly totalities: readonly string[];
  /** What takes their place: `in [X]% of cases`. Empty where the word is dropped and the share goes to the end. */
  readonly share: string;
  /** The same at the end of a sentence, with the space or mark that joins it. */
  readonly shareAtEnd: string;
  /** A condition at the end of a sentence, with the space or mark that joins it. */
  readonly conditionAtEnd: string;
  /** For each channel a standard to add to a list: one sentence with blanks for the figures and a full stop. */
  readonly channelStandards: Readonly<Record<ChannelId, string>>;
}
