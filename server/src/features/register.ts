/** The register of standards: each measured commitment of a document as a row, in the reader's language. */
import { type ActionId, type ChannelId, type Comparator, type ObjectId, type Unit, units } from '../languages/commitmentWording.ts';
import { frontMatterValue, type PolicyDocument } from '../model/document.ts';
import { proseOf } from '../model/prose.ts';
import { titleOf } from '../model/sections.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { ActorKind, Commitment } from '../standards/commitments.ts';
import { commitmentsOf, type PlacedCommitment } from '../standards/register.ts';
import type { Force } from '../standards/statement.ts';
import { normalised, type Target } from '../standards/targets.ts';
import { lineStarts, positionAt } from '../util/lines.ts';
import { isShare, shareWords, targetWords } from './targetWords.ts';

/** What can be shown of a row, in the order of the columns. */
export const registerColumns = ['document', 'section', 'actor', 'action', 'object', 'channel', 'measure', 'target', 'share', 'line'] as const;
export type RegisterColumn = (typeof registerColumns)[number];

/** One measured commitment. What the document says is in its language; what is said about it, in the reader's. */
export interface RegisterRow {
  readonly uri: string;
  /** Below the folder of the workspace, or the file name. */
  readonly path: string;
  /** The title of the document. */
  readonly document: string;
  /** The language of the document. */
  readonly language: LanguageCode;
  /** The innermost heading; empty above the first one. */
  readonly section: string;
  readonly force: Force;
  /** As written; empty where nobody is named. */
  readonly actor: string;
  readonly actorKind: ActorKind | undefined;
  readonly action: ActionId | undefined;
  readonly object: ObjectId | undefined;
  readonly channels: readonly ChannelId[];
  /** In the reader's language; empty where there is none. */
  readonly names: { readonly action: string; readonly object: string; readonly channel: string };
  /** As written. */
  readonly measure: string;
  /** The same in the reader's language; empty for limits that only words give. */
  readonly target: string;
  readonly comparator: Comparator | undefined;
  readonly soft: boolean;
  readonly quantity: number | undefined;
  readonly upTo: number | undefined;
  readonly unit: Unit | undefined;
  /** In a form that is the same in every language, such as `86400 seconds`. */
  readonly normalised: string | undefined;
  /** The share of cases for which it holds, from 0 to 1, and in words. */
  readonly share: number | undefined;
  readonly shareName: string;
  /** Grows with the figure, among figures of the same kind. */
  readonly weight: number | undefined;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** Where a document is found. */
export interface RegisterFile {
  readonly uri: string;
  readonly path: string;
}

/** The rows of a document, in the order of the text. */
export function registerRows(document: PolicyDocument, file: RegisterFile, reader: LanguageCode): readonly RegisterRow[] {
  const measured = commitmentsOf(document)
    .map((placed) => ({ placed, targets: ownTargets(placed.commitment.targets).filter(isStandard) }))
    .filter(({ placed, targets }) => targets.length > 0 && saysWhat(placed.commitment));
  if (measured.length === 0) return [];
  const starts = lineStarts(document.text);
  const base = { ...file, document: titleIn(document, file), language: document.language };
  const rows = measured.flatMap(({ placed, targets }) =>
    targets.map((target): RegisterRow => {
      const { line, column } = positionAt(starts, placed.start + proseOf(placed.unit).toSource(target).start);
      return { ...base, ...undertaking(placed, document, reader), ...figure(target, reader), line: line + 1, column: column + 1 };
    }),
  );
  return rows.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** What stands in a column, as text. */
export function cellOf(row: RegisterRow, column: RegisterColumn): string {
  if (column === 'action' || column === 'object' || column === 'channel') return row.names[column];
  return column === 'share' ? row.shareName : String(row[column]);
}

/** Words of a document without what stands for code and pictures. */
export function plainWords(text: string): string {
  return text.replaceAll('\uFFFC', '…').replace(/\s+/g, ' ').trim();
}

/** The targets that stand for themselves: a share of cases is told with the limit that it goes with. */
export function ownTargets(targets: readonly Target[]): readonly Target[] {
  const taken = new Set(targets.flatMap(({ share }) => share ?? []));
  const shareOf = ({ quantity, unit }: Target) => (quantity === undefined ? undefined : quantity / (unit === 'percent' ? 100 : 1000));
  return targets.filter((target) => !(isShare(target) && taken.has(shareOf(target) ?? Number.NaN)));
}

/**
 * Things counted in passing (`the second step`, `one form`) set no standard; nor does a number alone, nor a pointer to where
 * the figure stands, which settles every aspect at once.
 */
export function isStandard({ unit, comparator, aspects, text }: Target): boolean {
  if (unit === 'step' || unit === 'item' || unit === 'person') return comparator !== undefined;
  return unit !== undefined || !((aspects.includes('time') && aspects.includes('quality')) || /^\d+$/.test(text));
}

/** A figure in a list of instructions that names nobody and nothing commits nobody to anything. */
function saysWhat({ force, actor, action, object, channels }: Commitment): boolean {
  return force !== 'instruction' || actor !== undefined || action !== undefined || object !== undefined || channels.length > 0;
}

function undertaking({ commitment, context }: PlacedCommitment, { catalog }: PolicyDocument, reader: LanguageCode) {
  const { actions, objects, channels } = catalog.packs[reader].commitments;
  const { force, actor, action, object } = commitment;
  const list = new Intl.ListFormat(reader, { type: 'unit', style: 'short' });
  return {
    section: plainWords(context.headings.at(-1) ?? ''),
    force,
    actor: plainWords(actor?.text ?? ''),
    actorKind: actor?.kind,
    action,
    object,
    channels: commitment.channels,
    names: {
      action: action ? actions[action].name : '',
      object: object ? objects[object].name : '',
      channel: list.format(commitment.channels.map((id) => channels[id].name)),
    },
  };
}

function figure(target: Target, reader: LanguageCode) {
  const { text, comparator, soft, quantity, upTo, unit, share } = target;
  return {
    measure: plainWords(text),
    target: targetWords(target, reader),
    comparator,
    soft,
    quantity,
    upTo,
    unit,
    normalised: quantity === undefined || unit === undefined ? undefined : normalised(quantity, unit),
    share,
    shareName: share === undefined ? '' : shareWords(share, reader),
    weight: weightOf(target),
  };
}

/** Seconds, near enough to put a working day beside a day. */
const seconds: Partial<Readonly<Record<Unit, number>>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  workingDay: 86_401,
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
};

const apart = 1e12;

function weightOf({ quantity, unit }: Target): number | undefined {
  if (quantity === undefined || unit === undefined) return undefined;
  const time = seconds[unit];
  return time === undefined ? apart * (units.indexOf(unit) + 1) + quantity : quantity * time;
}

function titleIn(document: PolicyDocument, { path }: RegisterFile): string {
  const declared = frontMatterValue(document.frontMatter, 'title');
  if (typeof declared === 'string' && declared.trim() !== '') return declared.trim();
  return titleOf(document)?.words.text || path.slice(path.lastIndexOf('/') + 1);
}
