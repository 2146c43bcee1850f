/** Notes beside the text: what is found, and what settles it. */
import type { RenderedBlock, RenderedNote } from '../../../../server/src/protocol.ts';
import { page, post, strings } from './api.ts';
import { blocks, type ShownBlock } from './blocks.ts';

/** How many ways to settle a finding a note offers; the light bulb has them all. */
const mostFixes = 2;

type BlockKind = RenderedBlock['block']['kind'];

/** So many notes stand beside a title, which gathers what concerns the whole document; more of them would push the text away. */
const mostAtTitle = 3;
const openAtTitle = 2;

/** The notes of a block as a list of buttons. Beside a title the last of many wait behind a button, until it was pressed. */
export function noteList(notes: readonly RenderedNote[], kind: BlockKind, isUnfolded: boolean): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'notes';
  for (const [index, note] of notes.entries()) list.append(noteItem(note, index));
  if (kind !== 'title' || isUnfolded || notes.length <= mostAtTitle) return list;
  for (const item of [...list.children].slice(openAtTitle)) item.classList.add('folded');
  const more = document.createElement('li');
  more.append(button(strings.more.replace('{0}', String(notes.length - openAtTitle)), 'more'));
  list.append(more);
  return list;
}

/** Whether the notes of a block were unfolded; it stays so when they change. */
export function isUnfolded(block: Element): boolean {
  return block.hasAttribute('data-unfolded');
}

/** Shows the notes that wait behind a button, gives the keyboard to the first of them, and answers it. */
export function unfold(pressed: Element): HTMLElement | undefined {
  const list = pressed.closest('.more')?.closest('.notes');
  if (!list) return undefined;
  list.closest('.block')?.setAttribute('data-unfolded', '');
  const folded = [...list.querySelectorAll('.folded')];
  for (const item of folded) item.classList.remove('folded');
  list.lastElementChild?.remove();
  alignNotes(blocks());
  const first = folded[0]?.querySelector<HTMLElement>('.jump') ?? undefined;
  first?.focus();
  return first;
}

function noteItem({ severity, message, fixes, rule }: RenderedNote, index: number): HTMLElement {
  const item = document.createElement('li');
  item.className = `note severity-${severity}${rule.startsWith('placeholders/') ? ' of-blank' : ''}`;
  item.dataset.index = String(index);
  const jump = button(message, 'jump');
  const kind = document.createElement('span');
  kind.className = 'kind';
  kind.textContent = strings[severity];
  jump.prepend(kind, ' ');
  item.append(jump);
  if (fixes.length === 0) return item;
  const ways = document.createElement('div');
  ways.className = 'fixes';
  ways.append(...fixes.slice(0, mostFixes).map((title) => button(title, 'fix')));
  item.append(ways);
  return item;
}

function button(words: string, name: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = name;
  element.textContent = words;
  return element;
}

interface NotePlace {
  readonly shown: ShownBlock;
  readonly note: RenderedNote;
  readonly index: number;
}

/** The note that an element belongs to: a part of a note, or a highlight of it. */
export function noteAt(element: Element): NotePlace | undefined {
  const own = element.closest<HTMLElement>('.note, [data-note]');
  const around = own?.closest('.block');
  const shown = around ? blocks().find((block) => block.element === around) : undefined;
  const index = Number(own?.dataset.index ?? own?.dataset.note);
  const note = shown?.block.notes[index];
  return shown && note ? { shown, note, index } : undefined;
}

/** Acts on a pressed button of a note: leads to the source, or has the finding settled. */
export function pressNote(target: Element, version: number): boolean {
  const pressed = target.closest('.jump, .fix');
  const place = pressed ? noteAt(pressed) : undefined;
  if (!pressed || !place) return false;
  const { shown, note } = place;
  const start = note.start + (shown.offset ?? 0);
  const end = note.end + (shown.offset ?? 0);
  if (pressed.classList.contains('fix')) post({ type: 'fix', version, start, end, title: pressed.textContent ?? '' });
  else post({ type: 'reveal', version, span: { start, end } });
  return true;
}

/** Shows which highlight a note means while it has the keyboard or the pointer. */
export function markActive(target: EventTarget | null): void {
  for (const element of page.querySelectorAll('.active')) element.classList.remove('active');
  const place = target instanceof Element ? noteAt(target) : undefined;
  if (!place) return;
  const { element } = place.shown;
  for (const part of element.querySelectorAll(`[data-note="${place.index}"], .note[data-index="${place.index}"]`)) part.classList.add('active');
}

/** The first buttons of the notes, in the order of the page, and those behind which notes wait. */
export function jumpButtons(): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('.note:not(.folded) .jump, .more')];
}

const gap = 8;

/** Puts notes beside the words they are about, one below the other, where there is room beside the text. */
export function alignNotes(some: readonly ShownBlock[]): void {
  const lists = some.flatMap(({ element }) => [...element.querySelectorAll<HTMLElement>('.notes')].map((list) => ({ element, list })));
  for (const { list } of lists) for (const item of list.children) (item as HTMLElement).style.marginTop = '';
  const isBeside = page.classList.contains('beside');
  if (isBeside) {
    const moves = lists.flatMap(({ element, list }) => placesOf(element, list));
    for (const { item, margin } of moves) item.style.marginTop = `${margin}px`;
  }
  giveRoom(some, isBeside);
}

function placesOf(element: HTMLElement, list: HTMLElement): readonly { readonly item: HTMLElement; readonly margin: number }[] {
  const top = element.getBoundingClientRect().top;
  let end = 0;
  return [...list.children].flatMap((child) => {
    if (child.classList.contains('folded')) return [];
    const item = child as HTMLElement;
    const mark = element.querySelector(`.text [data-note="${item.dataset.index}"]`);
    const wanted = mark ? mark.getBoundingClientRect().top - top : 0;
    const first = end === 0;
    const margin = Math.max(first ? 0 : gap, wanted - end);
    end += margin + item.getBoundingClientRect().height;
    return [{ item, margin }];
  });
}

/**
 * Notes that are longer than their text go on beside the blocks below, down to the next notes, so that the text is not torn apart.
 */
function giveRoom(some: readonly ShownBlock[], isBeside: boolean): void {
  const owners = new Set(some.flatMap(({ element }) => ownersOf(element)));
  const lists = [...owners].map((element) => ({ element, list: listOf(element) }));
  for (const { list } of lists) if (list) list.style.marginBottom = '';
  if (!isBeside) return;
  const moves = lists.map(({ element, list }) => ({ list, room: list ? roomBelow(element, list) : 0 }));
  for (const { list, room } of moves) if (list && room > 0) list.style.marginBottom = `calc(${distance} - ${room}px)`;
}

/** Between the last note and what stands below it. */
const distance = '1rem';

function listOf(element: Element): HTMLElement | undefined {
  const list = element.lastElementChild;
  return list instanceof HTMLElement && list.matches('.notes') && !element.classList.contains('kind-gap') ? list : undefined;
}

/** The blocks whose notes may lie beside a block: itself, and one not far above it. */
function ownersOf(element: Element): readonly Element[] {
  const owners = listOf(element) ? [element] : [];
  let above = element.previousElementSibling;
  for (let steps = 0; above && steps < furthest; steps += 1) {
    if (listOf(above)) return [...owners, above];
    above = above.previousElementSibling;
  }
  return owners;
}

const furthest = 20;

/** How far notes reach over their text, as far as the blocks below leave room for them: down to the first note of another one. */
function roomBelow(element: Element, list: HTMLElement): number {
  const bottom = element.firstElementChild?.getBoundingClientRect().bottom ?? 0;
  const wanted = Math.max(0, list.getBoundingClientRect().bottom - bottom);
  let room = 0;
  let below = element.nextElementSibling;
  for (let steps = 0; below && room < wanted && steps < furthest; steps += 1) {
    const box = below.getBoundingClientRect();
    // The notes of a missing section stand in its box, not beside it.
    const other = below.classList.contains('kind-gap') ? undefined : below.querySelector('.note')?.getBoundingClientRect();
    if (other) return Math.min(wanted, room + Math.max(0, other.top - box.top - gap));
    room += box.height;
    below = below.nextElementSibling;
  }
  return Math.min(room, wanted);
}
