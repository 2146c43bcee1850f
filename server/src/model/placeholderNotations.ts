/** The notations in which writers leave a blank, and what only looks like one. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import { PhraseIndex } from '../util/phrases.ts';
import type { Span } from '../util/span.ts';

/** A blank asks for a value, a choice offers some, a marker such as TBD says that something is missing. */
export type PlaceholderKind = 'blank' | 'choice' | 'marker';

/** Text that its author meant to replace. The span counts in the text it was found in. */
export interface Placeholder {
  readonly kind: PlaceholderKind;
  /** As written, with its brackets. */
  readonly text: string;
  /** What is inside the brackets, or the whole text where there are none: blanks of one name hold one value. */
  readonly name: string;
  readonly span: Span;
  /** The alternatives of a choice, trimmed; empty otherwise. */
  readonly alternatives: readonly string[];
  /** The label under which a link definition elsewhere would make this an ordinary reference. */
  readonly label: string | undefined;
  /** Whether it is a line that somebody writes on by hand: `Signature: ________`. */
  readonly onPaper: boolean;
}

/** The patterns of one language. */
export interface Patterns {
  /** Brackets, lines and masks, one named group each. */
  readonly notations: RegExp;
  /** Words and date masks that stand for a missing value. */
  readonly words: RegExp;
  /** A quick test that spares most units the full scan. */
  readonly suspicious: RegExp;
  readonly instruction: RegExp;
  /** The whole of a remark that a value is still to come: `not yet known`. */
  readonly pending: RegExp;
  /** The whole of a request to enter what a noun names: `insert date`. */
  readonly toEnter: RegExp;
  /** The whole of a noun that says what belongs into a blank. */
  readonly wholeNoun: RegExp;
  /** A way to reach somebody at the end of what goes before: `tel. `. */
  readonly reached: RegExp;
  /** Words that lead to a length of time, at the end of what goes before: `within `. */
  readonly lasting: RegExp;
  readonly example: RegExp;
  /** Whether a whole blank says how often. */
  readonly isFrequency: (words: string) => boolean;
  /** A noun that says what belongs into a blank. */
  readonly noun: RegExp;
  /** The whole of a blank that asks for part of a date: `month`, `year`. */
  readonly datePart: RegExp;
  readonly year: RegExp;
  /** A noun for an organisation or for a title, in a heading that is a blank as a whole. */
  readonly headingNoun: RegExp;
  /** Words that open a remark in brackets. */
  readonly aside: RegExp;
  /** The whole of an editor's note. */
  readonly note: RegExp;
  /** A noun for who acts, an organisation or a person, at the end of a name. */
  readonly agent: RegExp;
  /** A noun at the end of a name, where it says what the whole is. */
  readonly lastNoun: RegExp;
  /** Words that open one whatever else it holds. */
  readonly inclusion: RegExp;
  /** The whole name of a key. */
  readonly key: RegExp;
  /** Words in front of the name of a key or button, and behind it. */
  readonly control: { readonly before: RegExp; readonly after: RegExp };
  /** A part of a document with its number, the whole of what is in brackets: `Annex A`. */
  readonly part: RegExp;
  /** The whole of what asks for a number: `number`, `X`. */
  readonly figure: RegExp;
  /** The whole of a noun for an organisation. */
  readonly companyName: RegExp;
  /** A word that asks for a name. */
  readonly named: RegExp;
  /** A noun for an organisation at the end of what goes before, and its verbs at the start of what follows. */
  readonly company: { readonly before: RegExp; readonly after: RegExp };
  /** Words around a mask that name the form of a date, and those that a day follows: `effective from (`. */
  readonly format: { readonly before: RegExp; readonly after: RegExp; readonly day: RegExp };
  /** A unit of time, of shares or of money at the start of what follows. */
  readonly unit: RegExp;
  /** A label at the end of what goes before, where people write by hand behind it. */
  readonly signing: RegExp;
  /** Such a label for a signature, and who signs, at the start of what follows the line. */
  readonly signature: RegExp;
  readonly signer: RegExp;
}

const notations = {
  // Converters write the brackets and lines of a word processor with backslashes.
  escaped: String.raw`\\\[[^\[\]\\\n]{1,80}\\\]|(?:\\_){3,}`,
  square: String.raw`\[(?:[^\[\]\n]|\[[^\[\]\n]{1,80}\]){1,240}\]`,
  wide: String.raw`［[^［］\n]{1,80}］`,
  black: String.raw`【[^【】\n]{0,80}】|〖[^〖〗\n]{0,80}〗|〔[^〔〕\n]{0,80}〕`,
  corner: String.raw`「[\s　]{2,}」|（[\s　]{2,}）`,
  braces: String.raw`\{\{[^{}\n]{1,80}\}\}`,
  brace: String.raw`(?<![\p{Script=Latin}\p{Script=Greek}\p{N}\\{}^$#%=])\{[\p{L}\p{M}][^{}\n:="']{1,60}\}(?!\})`,
  angle: String.raw`(?<![\p{Script=Latin}\p{Script=Greek}\p{N}])(?:<<(?=\S)[^<>\n]{2,80}(?<=\S)>>|<(?=\S)[^<>\n]{2,80}(?<=\S)>)`,
  // What other tools put around the name of a variable, read only where the name says what belongs there.
  sign: String.raw`%[\p{L}][\p{L}\p{M}_ ]{1,40}%|\$\{[\p{L}][\p{L}\p{M}_ ]{1,40}\}|(?<sigil>@@|##)[\p{L}][\p{L}\p{M}_ ]{1,40}\k<sigil>|\(\([^()\n]{2,60}\)\)|«\p{L}+(?:_[\p{L}\p{N}]+)+»`,
  // A number, a name or a day that its author did not know: `VA ?? (cash)`, `??/??/2026`.
  doubt: String.raw`(?<=[\p{L}\p{N}.:] )\?\?(?= \(|[).,;]| ?\|)|(?<![\p{L}\p{N}?/])(?:\?\?|\d{1,2})[/.-]\?\?[/.-](?:2[05]\d{2}|\?{2,4})(?![\p{L}\p{N}?])`,
  round: String.raw`[(（][^()（）\n|]{1,80}[)）]`,
  line: String.raw`(?<![.…\/])(?:\.{2,6}|…{1,2})(?:[\/-](?:\.{2,6}|…{1,2}))?[\/-]2[05]\d{2}(?![\/\p{L}\p{N}])|(?<![.…\/])(?:\.{2,6}|…{1,2})\/(?:\.{2,6}|…{1,2})\/(?:2[05])?(?:\.{2,6}|…{1,2})|(?<![\p{L}\p{N}])(?:dd|DD|tt|TT|ηη|ΗΗ|วว)[\/.-](?:mm|MM|μμ|ΜΜ|ดด)[\/.-]2[05]\d{2}(?!\p{N})|＿{2,}|_{2,}(?:[ /.-]?_{2,})*(?:[/.-]\d{2,4})?|…{2,}|\.{6,}`,
  // A mask behind letters and a hyphen shows the form of a number (ORD-XXXX); one behind digits is a number nobody filled in.
  mask: String.raw`(?<![\p{L}\p{N}])(?<!\p{L}[-_/#]{1,2})(?:\+?[\p{N} ()-]{0,12}(?:0X-)?(?:(?:X{2,}|Χ{2,})[ -]?){1,4}(?![\p{L}\p{N}])|(?<![.,:/])x{4,}(?![\p{L}\p{N}@./])|(?<![\p{N}.,] ?)\(?0{3}\)?[ .-]?0{3}[ .-]0{4}(?!\p{N})|(?<!\p{L})(?:X\.[XY](?:\.[XYZ])?)(?![\p{L}\p{N}])|0{2}[/.-]0{2}[/.-]0{4}(?!\p{N})|[xX]{2}[/.-][xX]{2}[/.-](?:[xX]{4}|2[05][xX]{2})|\?{3,}|\+?\d{1,4}x{0,3}(?:[ .-](?:x{2,}|\d+)){1,4}(?![\p{L}\p{N}]))`,
} as const;

/** `TODO.md` is a file. */
const noFile = String.raw`(?!\.\p{Ll})`;

/** Abbreviations that every language uses, in capitals only, with the note that may follow after a colon. */
const abbreviations = String.raw`(?<![\p{L}\p{N}_])(?:TBD|TBC|TBA|TODO|TK|FIXME)(?![\p{L}\p{N}_])${noFile}(?:: [^\n|]{1,120})?`;

/** The same in small letters and for a person nobody has named yet, read only in the place of a value. */
const smallAbbreviations = String.raw`(?<small>(?<![\p{L}\p{N}_.])(?:tb[acd]|t\.b\.[acd]\.?|NN)(?![\p{L}\p{N}_]))`;

/** The patterns of a language, compiled when first asked for. */
export const patternsOf: (pack: LanguagePack) => Patterns = memoized((pack) => {
  const { markers, dateMasks, instructions, pending, examples, kinds } = pack.blanks;
  const lookalikes = pack.blankLookalikes;
  const yearWords = [...pack.measures.units.year, '年'];
  const [before, after] = pack.prose.words === 'letters' ? ['(?<![\\p{L}\\p{N}_])', '(?![\\p{L}\\p{N}_])'] : ['', ''];
  const verbLast = pack.blanks.verbsLast ? `|(?<=\\s)(?:${instructions.join('|')})[\\s.!]*$` : '';
  const nouns = Object.values(kinds).flat().join('|');
  const named = Object.entries(notations).map(([name, source]) => `(?<${name}>${source})`);
  const exact = [...markers].filter(isCapitals);
  const folded = [...markers.filter((source) => !isCapitals(source)), ...dateMasks];
  return {
    notations: new RegExp(
      [...named, abbreviations, smallAbbreviations, `${before}(?:${exact.join('|') || '(?!)'})${after}${noFile}`].join('|'),
      'gu',
    ),
    words: new RegExp(`${before}(?:${folded.join('|')})${after}|${figure(pack)}|(?<dots>${dots(pack)})`, 'giu'),
    suspicious: new RegExp(
      `[\\[［【〖〔「（({<_＿…?%«]|@@|##|XX|ΧΧ|xxxx|X\\.[XY]|\\.{2}| \\?\\?|\\?\\?[/.-]|00[/. )-]{1,2}00|(?:mm|μμ|ดด)[/.-]2[05]|tb[acd]|t\\.b\\.|NN|TBD|TBC|TBA|TODO|TK|FIXME|${[...markers, ...dateMasks, figure(pack)].join('|')}`,
      'iu',
    ),
    instruction: new RegExp(`^[\\s\\p{P}]*(?:${instructions.join('|')})${after}${verbLast}`, 'iu'),
    pending: new RegExp(`^(?:${pending.join('|')})${after}[^()（）]{0,40}$`, 'iu'),
    toEnter: new RegExp(
      `^(?:(?:${instructions.join('|')})${after} ?(?:${nouns})${pack.blanks.verbsLast ? `|(?:${nouns}) (?:${instructions.join('|')})` : ''})$`,
      'iu',
    ),
    wholeNoun: new RegExp(`^(?=..)(?:${nouns})$`, 'iu'),
    reached: new RegExp(`${before}(?:${(pack.blankPlaces.before.contact ?? ['(?!)']).join('|')})[:：]? ?$`, 'iu'),
    lasting: new RegExp(`${before}(?:${(pack.blankPlaces.before.duration ?? ['(?!)']).join('|')}) ?$`, 'iu'),
    example: new RegExp(`(?:${examples.join('|')})`, 'iu'),
    isFrequency: frequencyTest(pack, `(?:${timeUnitsOf(pack).join('|')})`),
    noun: new RegExp(`${before}(?:${nouns})${after}`, 'iu'),
    datePart: new RegExp(
      `^(?:${[...kinds.date, ...pack.measures.units.day, ...pack.measures.units.month, '[月日]', ...yearWords].join('|')})$`,
      'iu',
    ),
    year: new RegExp(`^(?:${yearWords.join('|')})$`, 'iu'),
    headingNoun: new RegExp(`^(?:(?:${lookalikes.titles.join('|')})$|[^,;]{0,12}(?:${kinds.company.join('|')})${after})`, 'iu'),
    aside: new RegExp(`^(?:${lookalikes.asides.join('|')})${after}[ ,]*(?=[\\p{L}\\p{M}\\p{N}])`, 'iu'),
    note: new RegExp(`^(?:${lookalikes.notes.join('|')})$`, 'iu'),
    agent: new RegExp(`(?:${[...kinds.company, ...kinds.person].join('|')})$`, 'iu'),
    part: new RegExp(
      `^(?:\\p{Lu}{2,8},? )?(?:${lookalikes.parts.join('|')})[ .]{0,2}(?:\\p{N}[\\p{N}.]{0,8}[a-z]?|[A-WZΑ-Ωก-ฮ]|(?=[VX]*I)[IVX]{2,5}|[一二三四五六七八九十]{1,3}[章节条款项]?)(?:,? \\p{Lu}{2,8})?$`,
      'iu',
    ),
    figure: new RegExp(`^(?:${[...kinds.number, 'x{1,2}'].join('|')})$`, 'iu'),
    companyName: new RegExp(`^(?:${kinds.company.join('|')}|(?:${lookalikes.names.join('|')})[\\p{L} ]{0,8}(?:${kinds.company.join('|')}))$`, 'iu'),
    named: new RegExp(`(?:${lookalikes.names.join('|')})`, 'iu'),
    company: {
      before: new RegExp(`${before}(?:${kinds.company.join('|')})[*_]{0,2}\\s?$`, 'iu'),
      after: new RegExp(`^[*_]{0,2}\\s?(?:${(pack.blankPlaces.after.company ?? ['(?!)']).join('|')})`, 'iu'),
    },
    format: {
      before: new RegExp(`${before}(?:${lookalikes.formats.before.join('|')})[^\\p{L}\\p{N}\\n]{0,8}$`, 'iu'),
      after: new RegExp(`^[^\\p{L}\\p{N}\\n]{0,6}(?:${lookalikes.formats.after.join('|') || '(?!)'})`, 'iu'),
      day: new RegExp(`${before}(?:${(pack.blankPlaces.before.date ?? ['(?!)']).join('|')}) ?[(（]$`, 'iu'),
    },
    lastNoun: new RegExp(`(?:${nouns})(?:名称|姓名|名字)?$`, 'iu'),
    inclusion: new RegExp(`^(?:${lookalikes.inclusions.join('|')})${after}`, 'iu'),
    key: new RegExp(`^(?:${[...keyNames, ...lookalikes.keys].join('|')})$`, 'iu'),
    control: {
      before: new RegExp(
        `${before}(?:${lookalikes.controls.before.join('|')})(?:[\\s*_"“„«]*\\[[^\\]\\n]{1,20}\\][^.;\\n\\[]{0,20})?[\\s*_"“„«‘「『]*$`,
        'iu',
      ),
      after: new RegExp(`^[*_"”»’」』]*[ -]?(?:${lookalikes.controls.after.join('|') || '(?!)'})${after}`, 'iu'),
    },
    unit: new RegExp(`^[*_]*(?:${unitsOf(pack)})`, 'iu'),
    signing: new RegExp(`${before}(?:${lookalikes.signing.join('|')})$`, 'iu'),
    signature: new RegExp(`${before}(?:${lookalikes.signing[0] ?? '(?!)'})$`, 'iu'),
    signer: new RegExp(`^(?:[(（][^()（）\\d\\n]{2,40}[)）]${lookalikes.signers.map((source) => `|${source}`).join('')})[*\\s]*$`, 'iu'),
  };
});

/** Names of keys that are the same on many keyboards. */
const keyNames = [
  '(?:left |right )?(?:Ctrl|Control|Alt|AltGr|Shift|Cmd|Win|Windows)',
  'Enter|Esc|Escape|Tab|Del|Delete|Ins|Backspace|Space(?:bar)?|Caps ?Lock|Num ?Lock|PrtScn|Print ?Screen',
  'Pg ?(?:Up|Dn)|Page ?(?:Up|Down)|F(?:[1-9]|1[0-2])|[⌘⌥⇧⌃⏎⌫↵←-⇿]',
  '(?:Ctrl|Strg|Alt|Shift|Cmd|⌘) ?[+-] ?[\\p{L}\\p{N}]{1,6}',
];

/** Words for a frequency. Where a pattern has a slot for a unit, only units stand there: Thai writes no space behind one. */
function frequencyTest({ measures, prose }: LanguagePack, unit: string): (words: string) => boolean {
  const whole = measures.frequency.map((source) => `(?:${source.replaceAll('{unit}', unit).replace(/\{[a-z]+\}/g, '[^\\s]+')})$`);
  const index = new PhraseIndex(
    prose.words,
    whole.map((source) => [source, true] as const),
  );
  return (words) => index.matchAt(words, 0) !== undefined;
}

function timeUnitsOf({ measures: { units } }: LanguagePack): readonly string[] {
  return [units.workingDay, units.second, units.minute, units.hour, units.day, units.week, units.month, units.year].flat();
}

/** What makes the blank in front of it a figure: a unit of time, of shares or of money, with the space of the language between. */
function unitsOf(pack: LanguagePack): string {
  const units = [...timeUnitsOf(pack), ...pack.measures.units.percent, ...pack.measures.units.money].join('|');
  return pack.prose.words === 'letters' ? `(?: |(?=%))(?:${units})(?![\\p{L}])` : ` ?(?:${units})`;
}

/**
 * Dots in the place of a figure: behind words that lead to one ("within .. days"), four and more in front of a unit ("a warranty of .... months"),
 * and fewer in front of money or a share, where nobody hesitates ("interest of … %").
 */
function dots(pack: LanguagePack): string {
  const leads = (pack.blankPlaces.before.duration ?? []).join('|') || '(?!)';
  const [edge, space, gap] = pack.prose.words === 'letters' ? ['(?:^|[^\\p{L}\\p{M}])', ' ', ''] : ['', ' ?', ' ?'];
  const unit = `(?=${gap}${unitsOf(pack)})`;
  const worth = `(?=${gap} ?(?:${[...pack.measures.units.money, ...pack.measures.units.percent].join('|')}))`;
  const word = `(?<=[\\p{L}\\p{M}]${space})`;
  return `(?<=${edge}(?:${leads}|在|于) ?)(?:…{1,2}|\\.{2,6})${unit}|${word}\\.{4,6}${unit}|${word}(?:\\.{3}|…(?:,…)?)${worth}`;
}

/** A letter in the place of a figure: "within X hours", "在X小时内". Short units such as `h` would make words of it. */
function figure(pack: LanguagePack): string {
  return `(?<![\\p{Script=Latin}\\p{Script=Greek}\\p{N}./#-])(?<letter>[XYΧ]|xx{1,2}|#{1,2}${pack.prose.words === 'letters' ? '' : '|N|(?<!\\p{N} )×'})(?=${unitsOf(pack)})`;
}

/** Whether a pattern is an abbreviation in capitals, which in small letters would be a word. */
function isCapitals(source: string): boolean {
  return !/\p{Ll}/u.test(source.replace(/\\(?:p\{[^}]*\}|.)/gu, '')) && /[A-Z]/.test(source);
}
