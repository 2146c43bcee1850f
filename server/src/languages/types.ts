/**
 * The shape of a language pack. A language is served when its pack is complete: `Record` types below make the
 * compiler list what a pack still owes.
 *
 * Strings called *pattern* are the source of a regular expression, without slashes. They are compiled with the
 * flags `iu`, and the engine adds the word boundaries of the language around them: never write `\b`, `\w` or `^`.
 * Patterns stay linear: no nested quantifiers, `[^.;]{0,40}` rather than `.*`. A space in a pattern stands for any run
 * of white space. Text is compared in Unicode form NFC.
 */
import type { Aspect, KindId, LanguageCode, SectionId, StatusId } from '../schema/vocabulary.ts';
import type { Messages } from './messages.ts';

/** Everything the product knows about one language. */
export interface LanguagePack {
  readonly code: LanguageCode;
  readonly prose: ProseConventions;
  readonly detection: LanguageDetection;
  readonly kinds: Readonly<Record<KindId, KindWording>>;
  readonly statuses: Readonly<Record<StatusId, StatusWording>>;
  readonly sections: Readonly<Record<SectionId, SectionWording>>;
  readonly structure: StructureWording;
  readonly headings: HeadingConventions;
  readonly normative: NormativeWording;
  readonly cues: Readonly<Record<CueCategory, CueList>>;
  readonly measures: MeasureWording;
  readonly commitments: CommitmentWording;
  readonly goals: GoalWording;
  readonly intervals: IntervalWording;
  readonly targets: Readonly<Record<Aspect, readonly string[]>>;
  readonly blanks: BlankWording;
  readonly values: Readonly<Record<ValueName, ValueWording>>;
  readonly dates: DateWording;
  readonly messages: Messages;
}

/** How running text is cut into words and sentences. */
export interface ProseConventions {
  /** `letters`: words are runs of letters and a cue may not start or end inside one. `segmenter`: no spaces between words (Thai, Chinese). */
  readonly words: 'letters' | 'segmenter';
  /** Characters that end a sentence wherever they stand (`。`) or before white space (`.`). */
  readonly terminators: { readonly anywhere: string; readonly beforeSpace: string };
  /** Abbreviations whose full stop ends no sentence, with the stop: `e.g.`, `z. B.`, `κ.λπ.`. */
  readonly abbreviations: readonly string[];
}

/** How a document without a `language` key is recognised as this language. */
export interface LanguageDetection {
  /** Regular expression (flag `u`) for a character of the script, where the script alone tells: `\p{Script=Thai}`. */
  readonly script?: string;
  /** The commonest small words, for languages that share the Latin script. */
  readonly stopWords: readonly string[];
}

export interface KindWording {
  /** The kind as a noun, as in a menu: `Customer service charter`. */
  readonly name: string;
  /** Patterns for a document title or file name that says the kind: `charter`, `service promise`. */
  readonly titleCues: readonly string[];
}

export interface StatusWording {
  /** The status as shown to a reader: `In force`. */
  readonly name: string;
  /** Other words writers use for it in front matter, lower case: `valid`, `active`. */
  readonly aliases: readonly string[];
}

/** One section of a policy in one language. */
export interface SectionWording {
  /** The heading to write when the section is inserted, without numbering. */
  readonly title: string;
  /** Other headings that mean the same, as real documents word them. Compared without case, numbering, punctuation. */
  readonly aliases: readonly string[];
  /** Patterns that, found anywhere in a heading, mean this section: idioms and inflected forms (`when (?:we|things) (?:get|go)[^.]{0,12} wrong`). */
  readonly cues: readonly string[];
  /** Patterns for words in which a cue of this section means something else: `return to work` is no return of goods. A cue that overlaps one is ignored. */
  readonly except?: readonly string[];
  /** One line for hovers and messages: what the section must hold. Ends with the language's full stop. */
  readonly guidance: string;
  /** The text to insert under the heading: Markdown with `\n` line ends, no heading, no vague words, blanks in square brackets. */
  readonly body: string;
}

export interface HeadingConventions {
  /** Patterns for a numbering prefix beyond digits, roman numerals and `§`, without the trailing space: `chapter [0-9]+`, `第[一二三]+章`. */
  readonly numbering: readonly string[];
  /** Words that join two sections in one heading: `and`, `&`, `und`. */
  readonly joiners: readonly string[];
  /** Words to ignore at the start or end of a heading: `our`, `the`, `customer service`. */
  readonly ignorable: readonly string[];
}

/** Words by which the rules on structure read what a section says. All lists are patterns unless they say otherwise. */
export interface StructureWording {
  /** Nouns that tell a reader of a title what the document is, beyond the cues of the kinds: `guidelines?`, `code of (?:conduct|practice)`, `terms`. */
  readonly documentNouns: readonly string[];
  /** Words for training, inducting or briefing staff. */
  readonly training: readonly string[];
  /** Words for publishing a document or putting it to use: `publish(?:es|ed|ing)?`, `goes live`, `roll(?:ed|s)? out`, `comes? into force`. */
  readonly publication: readonly string[];
  /** Words that say that one thing comes before another: `before`, `prior to`, `first`, `in advance`, `until`. */
  readonly before: readonly string[];
  /** The links of an escalation chain. When a step is due is read from the measures. */
  readonly escalation: {
    /** Those to whom a case is passed: roles and teams, `(?:team )?leaders?`, `(?:service |duty )?managers?`, `head of [a-z]+`, `ombudsman`. */
    readonly recipients: readonly string[];
    /** How it is passed on: by which channel, in which system, with what: `by (?:phone|email)`, `in the ticket system`, `using the form`. */
    readonly means: readonly string[];
    /** Words that open a further level: `level [0-9]`, `next level`, `if (?:it|the case) (?:is|remains) unresolved`, `then`, `finally`. */
    readonly levels: readonly string[];
  };
  /** A heading or cell that counts a step: `step [0-9]+`. */
  readonly steps: readonly string[];
  /** Words that put sentences in order, with which running text gives steps: `first`, `then`, `next`, `after that`, `finally`. */
  readonly sequence: readonly string[];
  /** Roles and offices that a reader can turn to: `service (?:manager|desk|team)`, `customer relations`, `reception`. */
  readonly contactRoles: readonly string[];
  /** Words of a postal address or of a place that can be visited: `[0-9]+ [A-Z][a-z]+ (?:Street|Road)`, `P\.? ?O\.? Box`, `front desk`. */
  readonly places: readonly string[];
  /** Headings that say nothing of what stands under them, whole, lower case, as plain text: `miscellaneous`, `other`, `general`, `further information`. */
  readonly emptyTitles: readonly string[];
  /** Words for a procedure or policy that a sentence points to: `procedures?`, `process`, `steps in`, `see section`. */
  readonly procedureReferences: readonly string[];
  /** The nine policies of a handbook. */
  readonly servicePolicies: Readonly<Record<ServicePolicyId, ServicePolicyWording>>;
}

/** The single policies that a handbook holds: `shared/domain.md`, section 2. */
export const servicePolicyIds = [
  'returns',
  'exchanges',
  'refunds',
  'store-credit',
  'gift-cards',
  'late-payment',
  'failure',
  'warranty',
  'discounts',
] as const;
export type ServicePolicyId = (typeof servicePolicyIds)[number];

/** One policy of a handbook in one language. */
export interface ServicePolicyWording {
  /** The heading to write when it is inserted: `Gift cards`. */
  readonly name: string;
  /** Patterns for a heading, a bold label or a first phrase of a list item that names this policy: `gift (?:cards?|vouchers?|certificates?)`. */
  readonly cues: readonly string[];
  /** The text to insert under the heading: a numbered list of three or four steps, each naming who acts, with figures or blanks; and no vague word. */
  readonly body: string;
}

/** What makes a statement binding. */
export interface NormativeWording {
  /** Patterns for a promise of the organisation: `we will`, `you can expect`. Present-tense promises too (`we answer`). */
  readonly commitments: readonly string[];
  /** Patterns for a duty of staff: `must`, `shall`, `should`, `is required to`. */
  readonly duties: readonly string[];
  /** Patterns that make a statement permission or plain information, not a duty: `may`, `can be found`. */
  readonly permissions: readonly string[];
  /** Patterns for a lead-in line or heading that makes the list under it binding: `we will`, `our commitments`, `staff must`. */
  readonly leadIns: readonly string[];
  /** Patterns for words that define a term: `means`, `is defined as`. */
  readonly definitions: readonly string[];
  readonly actors: {
    /** The organisation speaking of itself: `we`, `our team`, `the company`. */
    readonly organisation: readonly string[];
    /** Staff by role: `agents?`, `the service manager`. */
    readonly staff: readonly string[];
    /** Those who are served: `customers?`, `guests?`, `you`. */
    readonly customers: readonly string[];
  };
}

/** Categories of cue: the six aspects of vagueness, weak commitments and absolutes. */
export type CueCategory = Aspect | 'weak' | 'absolute';

/** Phrases that leave something open, by how surely they do. */
export interface CueList {
  /** Vague wherever a binding statement holds them. */
  readonly high: readonly string[];
  /** Vague only in a clear commitment or duty. */
  readonly medium: readonly string[];
  /** Rarely vague; reported only where the writer asks for it. */
  readonly low: readonly string[];
  /** Contexts in which a cue of this list is right as it stands. A cue overlapped by a match of one of these is no finding: `prompt card`, `regular customers?`. */
  readonly except: readonly string[];
}

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

/** How writers say that something recurs, beyond figures and adverbs. All lists are patterns. */
export interface IntervalWording {
  /** Intervals of more than a year that no number and unit gives: `biennial(?:ly)?`, `every other year`. */
  readonly long: readonly string[];
  /** Occasions on which customers are asked: `(?:each|every) [a-z]+`, `after (?:the|your) visit`. */
  readonly occasions: readonly string[];
  /** Words for the next review, beside which a date stands: `next review`. */
  readonly nextReview: readonly string[];
}

/** Words found in blanks that somebody still has to fill. */
export interface BlankWording {
  /** Verbs and nouns that open an instruction in a blank: `insert`, `enter`, `your`, `specify`. Patterns. */
  readonly instructions: readonly string[];
  /** Words that stand for a missing value on their own: `TBD`, `to be confirmed`, `N\. N\.`. Patterns, matched as whole words. */
  readonly markers: readonly string[];
  /** Date masks that stand for a date: `DD/MM/YYYY`, `TT\.MM\.JJJJ`. Patterns. */
  readonly dateMasks: readonly string[];
  /** Abbreviations that open an example in a blank: `e\.g\.`, `for example`. Patterns. */
  readonly examples: readonly string[];
  /** Nouns that say what belongs into a blank, by kind of value. Patterns. */
  readonly kinds: Readonly<Record<BlankKind, readonly string[]>>;
}

/** What kind of value a blank asks for. */
export const blankKinds = ['company', 'person', 'contact', 'date', 'duration', 'number', 'percentage', 'text'] as const;
export type BlankKind = (typeof blankKinds)[number];

/** What a writer may give once for a whole document: `policywright new --set company=Norrholm`. */
export const valueNames = [
  'company',
  'website',
  'email',
  'phone',
  'address',
  'contact',
  'owner',
  'manager',
  'system',
  'products',
  'customers',
  'hours',
  'area',
  'year',
  'version',
  'effective',
] as const;
export type ValueName = (typeof valueNames)[number];

/** How blanks ask for such a value. */
export interface ValueWording {
  /** The words of the blank to write for it, without brackets: `document owner`. */
  readonly blank: string;
  /** Patterns for the whole words of blanks that ask for it: `(?:the |our )?company(?: name)?`. A blank asks for one value only. */
  readonly patterns: readonly string[];
}

/** How dates are written. */
export interface DateWording {
  /** The names of the twelve months, each with its inflected and short forms, lower case. */
  readonly months: readonly (readonly string[])[];
  /** The usual long form, with `{day}`, `{month}` (name), `{monthNumber}` and `{year}`. */
  readonly longForm: string;
  /** Patterns for a whole written date with named groups `day`, `month` (name or number), `year`. */
  readonly patterns: readonly string[];
}
