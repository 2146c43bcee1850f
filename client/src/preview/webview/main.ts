/** The script in the page of the preview: shows what it is sent, follows the editor, and says what its reader does. */
import type { Face, PressMessage, SwitchesMessage, ToWebview, UpdateMessage } from '../messages.ts';
import { page, post, reports, savedState, saveState } from './api.ts';
import { applyChange, blocks } from './blocks.ts';
import { showFigures } from './figures.ts';
import { alignNotes, jumpButtons, markActive, noteAt, pressNote, unfold } from './notes.ts';
import { preparePictures } from './pictures.ts';
import { isOwnScroll, lineOf, markCursor, scrollToLine, topLine } from './scroll.ts';

const saved = savedState();
let face: Face = saved?.face ?? 'reader';
let switches: Pick<SwitchesMessage, 'locked' | 'scrollSync'> = { locked: saved?.locked ?? false, scrollSync: saved?.scrollSync ?? true };
let held: { readonly uri: string; readonly page: number; readonly version: number } | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => {
  if (data.type === 'update') update(data);
  else if (data.type === 'scroll') scrollToLine(data.line);
  else if (data.type === 'cursor') markCursor(data.line);
  else setSwitches(data);
});
document.addEventListener('click', pressed);
document.addEventListener('click', followLink, true);
document.addEventListener('dblclick', ({ target }) => target instanceof Element && !target.closest('button') && revealLine(lineOf(target)));
document.addEventListener('focusin', ({ target }) => markActive(target));
document.addEventListener('mouseover', ({ target }) => markActive(target));
window.addEventListener('scroll', scrolled, { passive: true });
new ResizeObserver(resized).observe(page);
setFace(face);
setSwitches(switches);
post({ type: 'ready' });

function update(message: UpdateMessage): void {
  const isSame = held?.uri === message.uri;
  if (message.from !== undefined && (!isSame || held?.page !== message.from)) {
    post({ type: 'ready' });
    return;
  }
  if (!isSame) for (const block of page.querySelectorAll('[data-unfolded]')) block.removeAttribute('data-unfolded');
  // A whole page in place of another one takes over the elements of its blocks.
  const change = message.from === undefined ? { ...message.change, removed: blocks().length } : message.change;
  const focus = focusedNote();
  const fresh = applyChange(change, (text) => preparePictures(text, message));
  describePage(message);
  showFigures(message);
  show('pictures', page.querySelector('.picture[data-picture]') !== null);
  if (face === 'gaps') alignNotes(fresh);
  markCursor();
  keepFocus(focus);
  if (!held && saved?.uri === message.uri) scrollToLine(saved.line);
  held = { uri: message.uri, page: message.page, version: message.version };
  save();
  if (reports) report(message.version);
}

/** What the page is as a whole. Writing it anew, even the same words, would have the browser work out the style of every element. */
function describePage({ language, title, watermark }: UpdateMessage): void {
  if (document.documentElement.lang !== language) document.documentElement.lang = language;
  if (document.title !== title) document.title = title;
  if (page.dataset.watermark === watermark) return;
  page.dataset.watermark = watermark;
  page.classList.toggle('draft', watermark !== '');
}

function report(version: number): void {
  const tell = () => post({ type: 'painted', version, html: document.body.innerHTML });
  if (document.visibilityState === 'visible') requestAnimationFrame(tell);
  else tell();
}

const saveDelay = 300;
let saving: ReturnType<typeof setTimeout> | undefined;

/** Keeps the state once the page has come to rest: finding out its place takes a layout. */
function save(): void {
  clearTimeout(saving);
  saving = setTimeout(() => held && saveState({ uri: held.uri, face, line: topLine(), ...switches }), saveDelay);
}

function setFace(wanted: Face): void {
  const line = blocks().length > 0 ? topLine() : undefined;
  face = wanted;
  document.documentElement.dataset.face = face;
  for (const name of ['reader', 'gaps']) press(name, name === face);
  for (const name of ['previous', 'next']) show(name, face === 'gaps');
  alignNotes(blocks());
  if (line !== undefined) scrollToLine(line);
  save();
}

function setSwitches({ locked, scrollSync }: typeof switches): void {
  switches = { locked, scrollSync };
  press('lock', locked);
  press('scrollSync', scrollSync);
  save();
}

function press(id: string, isPressed: boolean): void {
  document.getElementById(id)?.setAttribute('aria-pressed', String(isPressed));
}

function show(id: string, isShown: boolean): void {
  document.getElementById(id)?.toggleAttribute('hidden', !isShown);
}

function pressed({ target }: MouseEvent): void {
  if (!(target instanceof Element)) return;
  const id = target.closest('button')?.id ?? '';
  if (id === 'reader' || id === 'gaps') setFace(id);
  else if (id === 'next' || id === 'previous') step(id === 'next' ? 1 : -1);
  else if (id === 'source') revealLine(topLine());
  else if (isButton(id)) post({ type: 'press', button: id });
  else if (target.closest('.more')) stepped = unfold(target);
  else if (!pressNote(target, held?.version ?? 0) && face === 'gaps') focusNoteOf(target);
}

function isButton(id: string): id is PressMessage['button'] {
  return id === 'lock' || id === 'scrollSync' || id === 'pictures' || id === 'insertAll';
}

function revealLine(line: number | undefined): void {
  if (held && line !== undefined) post({ type: 'reveal', version: held.version, line });
}

/** A highlight that is pressed leads to its note. */
function focusNoteOf(target: Element): void {
  const place = target.closest('mark[data-note]') ? noteAt(target) : undefined;
  const note = place?.shown.element.querySelector(`.note[data-index="${place.index}"]`);
  const more = note?.matches('.folded') ? note.parentElement?.querySelector('.more') : null;
  if (more) unfold(more);
  note?.querySelector<HTMLElement>('.jump')?.focus();
}

/** Goes to the note after or before the one with the keyboard, or the one that is visible. */
function step(by: 1 | -1): void {
  const all = jumpButtons();
  const at = stepped ? all.indexOf(stepped) : -1;
  const visible = all.findIndex((one) => one.getBoundingClientRect().top > 60);
  const next = at >= 0 ? at + by : by > 0 ? visible : visible - 1;
  const note = all[(next + all.length) % all.length];
  stepped = note;
  note?.scrollIntoView({ block: 'center' });
  note?.focus({ preventScroll: true });
}

let stepped: HTMLElement | undefined;

interface FocusedNote {
  readonly index: number;
  readonly element: Element;
}

function focusedNote(): FocusedNote | undefined {
  const element = document.activeElement?.closest('.note, .more');
  if (!element) return undefined;
  const index = jumpButtons().findIndex((one) => one === element || element.contains(one));
  return { index: Math.max(0, index), element };
}

/** Where the note with the keyboard is settled, the next one takes its place. */
function keepFocus(before: FocusedNote | undefined): void {
  if (!before || page.contains(before.element)) return;
  const all = jumpButtons();
  all[Math.min(before.index, all.length - 1)]?.focus({ preventScroll: true });
}

let isScrollAwaited = false;

/** Tells the editor where the page is, once a frame. */
function scrolled(): void {
  if (isOwnScroll() || isScrollAwaited) return;
  isScrollAwaited = true;
  requestAnimationFrame(() => {
    isScrollAwaited = false;
    if (switches.scrollSync && held) post({ type: 'scrolled', line: topLine() });
    save();
  });
}

const widthForNotes = 940;
let width = 0;

/** Lines break elsewhere when the width changes; the height changes with every keystroke. */
function resized(): void {
  if (window.innerWidth === width) return;
  width = window.innerWidth;
  page.classList.toggle('beside', window.innerWidth >= widthForNotes);
  if (face === 'gaps') alignNotes(blocks());
}

/** Links to other files are opened by the editor; all others it handles itself. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(href)) return;
  event.preventDefault();
  event.stopPropagation();
  post({ type: 'open', href });
}
