/** Statements read as commitments: who does what, about what, on which channel, and by what it is measured. */
import { type ActionId, type ChannelId, type ObjectId, objectIds } from '../languages/commitmentWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import type { Unit } from '../model/blocks.ts';
import { cellsOf } from '../model/cells.ts';
import { proseOf } from '../model/prose.ts';
import { matchesOf } from '../util/patterns.ts';
import { longestOf, type Span, shift } from '../util/span.ts';
import { channelsIn } from './channels.ts';
import { actionsIn, type Clause, clausesIn } from './clauses.ts';
import { namedIndex } from './names.ts';
import type { Force, Place } from './statement.ts';
import { type Statement, statementsIn } from './statements.ts';
import { type Context, sameContext } from './surroundings.ts';
import { type Target, targetsIn } from './targets.ts';

/** Who acts: the company speaking of itself, staff by role, or those who are served. */
export type ActorKind = 'organisation' | 'staff' | 'customers';

export interface Actor {
  readonly kind: ActorKind;
  /** As it is written. */
  readonly text: string;
}

/** One undertaking. Spans are offsets in the prose of its unit. */
export interface Commitment extends Span {
  readonly text: string;
  readonly force: Force;
  /** Undefined where nobody is named; a promise is then the company's. */
  readonly actor: Actor | undefined;
  readonly action: ActionId | undefined;
  /** Where the action is named in the unit itself. */
  readonly actionSpan: Span | undefined;
  readonly object: ObjectId | undefined;
  /** The channels it holds for; none where it names none. */
  readonly channels: readonly ChannelId[];
  readonly targets: readonly Target[];
  /** What a table row is about, where its first cell names neither channel nor action nor object; empty otherwise. */
  readonly subject: string;
  /** Whether it forbids something. */
  readonly forbids: boolean;
  /** The statement it is part of, an offset in the prose of the unit. */
  readonly statement: Span;
}

/** A place, and the words around it. */
export interface ReadingPlace extends Place {
  readonly context: Context;
}

const known = new WeakMap<Unit, { readonly pack: LanguagePack; readonly place: ReadingPlace; readonly commitments: readonly Commitment[] }>();

/** The commitments of a unit at its place, in the order of the text. Permissions and descriptions are none. */
export function commitmentsIn(unit: Unit, place: ReadingPlace, pack: LanguagePack): readonly Commitment[] {
  const existing = known.get(unit);
  if (existing?.pack === pack && samePlace(existing.place, place)) return existing.commitments;
  const commitments = unit.kind === 'row' ? rowCommitments(unit, place, pack) : proseCommitments(unit, place, pack);
  known.set(unit, { pack, place, commitments });
  return commitments;
}

function samePlace(a: ReadingPlace, b: ReadingPlace): boolean {
  return a.binding === b.binding && a.listed === b.listed && sameContext(a.context, b.context);
}

function binds({ force }: Statement): boolean {
  return force !== 'none' && force !== 'permission';
}

/** What a lead-in says is said by the items below it. */
function leadsIn({ text }: Statement): boolean {
  return /[:：]\W{0,3}$/.test(text);
}

function proseCommitments(unit: Unit, place: ReadingPlace, pack: LanguagePack): readonly Commitment[] {
  return statementsIn(unit, place, pack)
    .filter((statement) => binds(statement) && !leadsIn(statement))
    .flatMap((statement) => {
      const clauses = clausesIn(statement.text, pack);
      const around = [...place.context.leads, ...place.context.headings.toReversed()];
      let before: Commitment | undefined;
      return clauses.map((clause) => {
        const commitment = read(statement, clause, { words: around, before }, pack);
        before = commitment;
        return commitment;
      });
    });
}

/** What surrounds a clause: words that may say what it leaves out, nearest first, and the clause before it. */
interface Around {
  readonly words: readonly string[];
  readonly before: Commitment | undefined;
}

function read(statement: Statement, clause: Clause, { words: around, before }: Around, pack: LanguagePack, subject = ''): Commitment {
  const text = statement.text.slice(clause.start, clause.end);
  const offset = statement.start + clause.start;
  const { force } = statement;
  const named = <Found>(find: (words: string) => Found | undefined, inherited: Found | undefined): Found | undefined => {
    const own = find(text) ?? inherited;
    if (own !== undefined) return own;
    for (const words of around) {
      const found = find(words);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  // Most statements are asked for little of this, and reading it costs a pass over the words each.
  const actor = once(() => named((words) => actorIn(words, force, pack), before?.actor));
  const object = once(() => named((words) => objectsIn(words, pack)[0], before?.object));
  const channels = once(() => named((words) => some(channelsIn(words, pack)), before && some(before.channels)) ?? []);
  const led = once(() => (clause.action ? clause.action.id : around.flatMap((words) => actionsIn(words, pack))[0]?.id));
  const forbids = once(() => matchesOf(pack.commitments.negations, text, pack.prose.words).length > 0);
  return {
    start: offset,
    end: offset + text.length,
    text,
    force,
    targets: targetsIn(text, pack).map((target) => ({ ...target, ...shift(target, offset) })),
    actionSpan: clause.action && shift(clause.action, statement.start),
    subject,
    statement,
    get actor() {
      return actor();
    },
    get action() {
      return led();
    },
    get object() {
      return object();
    },
    get channels() {
      return channels();
    },
    get forbids() {
      return forbids();
    },
  };
}

/** Computes a value when it is first asked for. */
function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/**
 * A row makes a commitment of each cell with a figure. What is done stands in the header of its column or in the other
 * cells; so do channel and object. A row without figures is read as prose.
 */
function rowCommitments(unit: Unit, place: ReadingPlace, pack: LanguagePack): readonly Commitment[] {
  const { text } = proseOf(unit);
  const cells = cellsOf(text);
  const measured = cells.filter(({ words }) => targetsIn(words, pack).length > 0);
  if (measured.length === 0 || cells.length > mostCells) return proseCommitments(unit, place, pack);
  const headers = cellsOf(place.context.header).map(({ words }) => words);
  const statements = statementsIn(unit, place, pack);
  return measured.flatMap((cell) => {
    const statement = statements.find((one) => one.start >= cell.start && one.start < cell.end);
    if (!statement || !binds(statement)) return [];
    const others = cells.filter((other) => !measured.includes(other)).map(({ words }) => words);
    const header = headers[cells.indexOf(cell)] ?? '';
    const around = [header, ...others, ...place.context.leads, ...place.context.headings.toReversed()];
    const whole = { ...statement, start: cell.start, end: cell.end, text: cell.words };
    const action = actionsIn(cell.words, pack)[0];
    const subject = others[0] !== undefined && cells[0]?.words === others[0] ? others[0] : '';
    const named = channelsIn(subject, pack).length > 0 || objectsIn(subject, pack).length > 0 || actionsIn(subject, pack).length > 0;
    return [read(whole, { start: 0, end: cell.words.length, action }, { words: around, before: undefined }, pack, named ? '' : subject)];
  });
}

const mostCells = 24;

const objectIndex = namedIndex<ObjectId>((pack) => objectIds.map((id) => [id, pack.commitments.objects[id].patterns]));
const actorIndex = namedIndex<ActorKind>((pack) => {
  const { organisation, staff, customers } = pack.normative.actors;
  return [
    ['organisation', organisation],
    ['staff', staff],
    ['customers', customers],
  ];
});

/** The objects that a text names, those first that say most: a call about a complaint is about the complaint. */
function objectsIn(text: string, pack: LanguagePack): readonly ObjectId[] {
  const found = new Set(longestOf(objectIndex(pack).find(text)).map(({ value }) => value));
  return found.size === 0 ? [] : byWeight.filter((id) => found.has(id));
}

const byWeight: readonly ObjectId[] = ['complaint', 'fault', 'payment', 'order', 'request', 'appointment', 'feedback', 'enquiry', 'document'];

/** How near its beginning a clause names customers where they act: `your` further on is what the company deals with. */
const opening = 12;

/** The company or its staff, wherever they stand. Customers act only where they open a clause that promises them nothing. */
function actorIn(text: string, force: Force, pack: LanguagePack): Actor | undefined {
  const all = longestOf(actorIndex(pack).find(text));
  const own = all.find(({ value }) => value !== 'customers') ?? all.find(({ start }) => start <= opening && force !== 'commitment');
  return own && { kind: own.value, text: text.slice(own.start, own.end).trim() };
}

/** Whether a sentence speaks of the house or its people, not only of those who are served. */
export function namesHouse(text: string, pack: LanguagePack): boolean {
  return actorIndex(pack)
    .find(text)
    .some(({ value }) => value !== 'customers');
}
