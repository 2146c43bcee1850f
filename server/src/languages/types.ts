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
import type { BlankLookalikes } from './blankLookalikes.ts';
import type { BlankPlaces } from './blankPlaces.ts';
import type { ClassificationWording } from './classificationWording.ts';
import type { CommitmentWording, GoalWording, MeasureWording } from './commitmentWording.ts';
import type { ContactTopics } from './contactTopics.ts';
import type { ContentWording, OpeningWording } from './contentWording.ts';
import type { ControlWording } from './controlWording.ts';
import type { LifecycleWording } from './lifecycleWording.ts';
import type { Messages } from './messages.ts';
import type { SensitiveWording } from './sensitiveWording.ts';
import type { TermWording } from './termWording.ts';

/** Everything the product knows about one language. */
export interface LanguagePack {
  readonly code: LanguageCode;
  readonly prose: ProseConventions;
  readonly detection: LanguageDetection;
  readonly kinds: Readonly<Record<KindId, KindWording>>;
  readonly statuses: Readonly<Record<StatusId, StatusWording>>;
  readonly sections: Readonly<Record<SectionId, SectionWording>>;
  readonly structure: StructureWording;
  readonly sensitive: SensitiveWording;
  readonly classifications: ClassificationWording;
  readonly headings: HeadingConventions;
  readonly normative: NormativeWording;
  readonly cues: Readonly<Record<CueCategory, CueList>>;
  readonly urgency: UrgencyWording;
  readonly measures: MeasureWording;
  readonly commitments: CommitmentWording;
  readonly contents: ContentWording;
  readonly openings: OpeningWording;
  readonly goals: GoalWording;
  readonly intervals: IntervalWording;
  readonly lifecycle: LifecycleWording;
  readonly targets: Readonly<Record<Aspect, readonly string[]>>;
  readonly plain: PlainWording;
  readonly terms: TermWording;
  readonly contactTopics: ContactTopics;
  readonly blanks: BlankWording;
  readonly blankPlaces: BlankPlaces;
  readonly blankLookalikes: BlankLookalikes;
  readonly values: Readonly<Record<ValueName, ValueWording>>;
  readonly dates: DateWording;
  readonly control: ControlWording;
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
  /** Patterns up to the end of a lead-in for what those who are served need or want: `they need three things`. Its list promises nothing. */
  readonly wishes: readonly string[];
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

/** What must not wait. Both lists are patterns. */
export interface UrgencyWording {
  /** What must be dealt with at once, so that no figure is wanted in the steps under a heading or lead-in that names it: `gas leak`, `faints?`. */
  readonly dangers: readonly string[];
  /** Words for "at once": a step of work says with them what comes first, while a promise or duty leaves open how soon that is. */
  readonly atOnce: readonly string[];
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

/** Words by which the rules on wording read how plainly a text speaks. */
export interface PlainWording {
  readonly jargon: JargonWording;
  readonly firm: FirmWording;
  readonly agentless: AgentlessWording;
  readonly sentence: SentenceLength;
}

/** Officialese, buzzwords and foreign words that customers do not know or do not use. */
export interface JargonWording {
  /**
   * Pattern, and the plain words that can stand in its place without another change to the sentence, separated by ` / `:
   * `'prior to': 'before'`. Inflected forms are entries of their own.
   */
  readonly swaps: Readonly<Record<string, string>>;
  /** Pattern, and plain words around which the sentence has to be written anew. Empty where the phrase is best left out. */
  readonly rewordings: Readonly<Record<string, string>>;
  /** Patterns for words in which an entry is right as it stands: terms of law and trade, names. */
  readonly except: readonly string[];
}

/** How a promise of effort becomes a promise. */
export interface FirmWording {
  /** Patterns for weak wording that no list of cues holds: `should normally`. Reported only beside a figure. */
  readonly soft: readonly string[];
  /** Pattern for a weak wording, and what to write in its place where the grammar of the sentence stays right: `aim to`, `will`. */
  readonly instead: Readonly<Record<string, string>>;
}

/** Duties in the passive or without a person. All lists are patterns. */
export interface AgentlessWording {
  /** Duties of work that somebody in the organisation has to do: `must be (?:logged|recorded)`. */
  readonly duties: readonly string[];
  /** Names of roles and teams beyond `normative.actors`, and words that point to one: `by (?:the|our) [a-z]+`, `the on-call person`. */
  readonly owners: readonly string[];
  /** Contexts in which such a duty needs no owner: prohibitions, rules about things, duties of customers. */
  readonly except: readonly string[];
}

/** How long a sentence may be. */
export interface SentenceLength {
  /** What is counted: words, or characters in scripts without spaces. */
  readonly unit: 'words' | 'characters';
  /** The limit that style guides of the language give for a text for everybody. */
  readonly limit: number;
  /** What ends a piece that is counted, beside the ends of sentences: in Thai the phrase space. A regular expression with the flag `u`. */
  readonly breaks?: string;
}

/** Words found in blanks that somebody still has to fill. */
export interface BlankWording {
  /** Verbs and nouns that open an instruction in a blank: `insert`, `enter`, `your`, `specify`. Patterns. */
  readonly instructions: readonly string[];
  /** What opens a remark in brackets that a value is still to come: `to follow`, `not yet known`. Patterns. */
  readonly pending: readonly string[];
  /** Whether the verb of an instruction may stand last: `Namen einfügen`. */
  readonly verbsLast?: boolean;
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
