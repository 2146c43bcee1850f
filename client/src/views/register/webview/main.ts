/** The script in the register's page: a table that is sorted by its heads, filtered by words, and leads to the documents. */
import type { RegisterColumnId, RegisterResult, RegisterResultRow } from '../../../../../server/src/protocol.ts';
import { filtered, nextSorting, type Sorting, sorted } from '../arrange.ts';
import type { FromRegister, RegisterState, RegisterWords, ShowMessage } from '../messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromRegister): void; setState(state: RegisterState): void; getState(): unknown };

const api = acquireVsCodeApi();
const root = document.getElementById('page') ?? document.body;
const reports = root.hasAttribute('data-reports');
const { filter: savedFilter, sort: savedSort } = savedState();

let words: RegisterWords | undefined;
let register: RegisterResult | undefined;
let reading = true;
let sorting: Sorting | undefined = savedSort;

const title = make('h1');
const filter = make('input');
filter.type = 'search';
filter.value = savedFilter;
filter.spellcheck = false;
const count = make('p');
count.id = 'count';
count.setAttribute('role', 'status');
const left = make('p');
left.id = 'left';
left.setAttribute('role', 'status');
const head = make('tr');
const body = make('tbody');
const table = make('table', [make('thead', [head]), body]);
const note = make('p');
note.id = 'note';
const bar = make('header', [title, filter, count]);
root.replaceChildren(bar, left, note, table);
bar.hidden = true;
table.hidden = true;
left.hidden = true;

window.addEventListener('message', ({ data }: MessageEvent<ShowMessage>) => {
  words = data.words;
  register = data.register && { ...data.register, columns: inView(data.register.columns) };
  reading = data.reading;
  dress(data.words);
  paint();
});
filter.addEventListener('input', () => {
  keep();
  paint();
});
body.addEventListener('click', ({ target }) => {
  // Words that were just selected are to be copied.
  if (target instanceof Element && (target.closest('button') || document.getSelection()?.isCollapsed !== false)) open(target.closest('tr'));
});
body.addEventListener('keydown', moveFocus);
api.postMessage({ type: 'ready' });

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, children: readonly Node[] = []): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

function savedState(): RegisterState {
  const state = api.getState() as Partial<RegisterState> | undefined;
  return { filter: typeof state?.filter === 'string' ? state.filter : '', ...(state?.sort ? { sort: state.sort } : {}) };
}

function keep(): void {
  api.setState({ filter: filter.value, ...(sorting ? { sort: sorting } : {}) });
}

/** The words of the page that do not depend on rows. */
function dress({ title: heading, filter: label }: RegisterWords): void {
  document.title = heading;
  title.textContent = heading;
  filter.placeholder = label;
  filter.setAttribute('aria-label', label);
  table.setAttribute('aria-label', heading);
}

function paint(): void {
  if (!words) return;
  bar.hidden = !register;
  const rows = register ? sorted(filtered(register.rows, filter.value), sorting, register.language) : [];
  if (register) {
    document.documentElement.lang = register.language;
    paintHead(register);
    count.textContent = countText(words, register, rows.length);
    left.textContent = register.left === 0 ? '' : filled(words.left, register.left);
    left.hidden = register.left === 0;
  }
  // The row in use stays in use when the table is painted anew.
  const focused = document.activeElement?.closest('tbody tr');
  const key = focused instanceof HTMLElement ? focused.dataset.key : undefined;
  body.replaceChildren(...rows.map((row) => rowElement(row, register?.columns ?? [])));
  table.hidden = rows.length === 0;
  note.textContent = noteText(words, rows.length);
  note.hidden = rows.length > 0;
  if (key !== undefined)
    buttonsIn(body)
      .find((button) => button.closest('tr')?.dataset.key === key)
      ?.focus();
  if (reports) api.postMessage({ type: 'painted', html: document.body.innerHTML });
}

function countText({ total, shown }: RegisterWords, { rows, policies }: RegisterResult, visible: number): string {
  return filter.value.trim() === '' ? filled(total, rows.length, policies) : filled(shown, visible, rows.length);
}

function noteText(own: RegisterWords, visible: number): string {
  if (!register) return reading ? own.reading : own.unreadable;
  if (visible > 0) return '';
  if (register.rows.length > 0) return own.noMatch;
  return register.policies === 0 ? own.noPolicies : own.noStandards;
}

function filled(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (slot, index: string) => String(values[Number(index)] ?? slot));
}

/** Heads are made once, so that the one that was pressed keeps the focus. */
function paintHead({ columns }: RegisterResult): void {
  if (head.children.length !== columns.length) {
    head.replaceChildren(
      ...columns.map(({ id }) => {
        const button = make('button');
        button.type = 'button';
        button.addEventListener('click', () => {
          sorting = nextSorting(sorting, id);
          keep();
          paint();
        });
        const cell = make('th', [button]);
        cell.scope = 'col';
        cell.dataset.column = id;
        return cell;
      }),
    );
  }
  for (const [i, { id, name }] of columns.entries()) {
    const cell = head.children[i];
    const button = cell?.firstElementChild;
    if (!cell || !button) continue;
    button.textContent = name;
    cell.setAttribute('aria-sort', sorting?.column === id ? (sorting.descending ? 'descending' : 'ascending') : 'none');
  }
}

/** The columns of the view: what is promised comes before who promises it and where, since beside an editor only the first are seen. */
const order: readonly RegisterColumnId[] = ['document', 'action', 'channel', 'measure', 'target', 'share', 'object', 'section', 'actor', 'line'];

function inView(columns: RegisterResult['columns']): RegisterResult['columns'] {
  return [...columns].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** Columns in the words of the document, whose language need not be that of the page. */
const written: ReadonlySet<RegisterColumnId> = new Set<RegisterColumnId>(['document', 'section', 'actor', 'measure']);

function rowElement(row: RegisterResultRow, columns: RegisterResult['columns']): HTMLElement {
  const cells = columns.map(({ id }) => {
    const text = row.cells[id];
    const cell = make(id === 'document' ? 'th' : 'td', [id === 'document' ? openButton(row, text) : document.createTextNode(text)]);
    cell.dataset.column = id;
    if (written.has(id) && row.language !== register?.language) cell.lang = row.language;
    return cell;
  });
  const element = make('tr', cells);
  Object.assign(element.dataset, { key: `${row.uri} ${row.line} ${row.column}`, uri: row.uri, line: row.line, column: row.column });
  const [first] = cells;
  if (first instanceof HTMLTableCellElement && first.localName === 'th') first.scope = 'row';
  return element;
}

function openButton({ path, line }: RegisterResultRow, text: string): HTMLElement {
  const button = make('button', [document.createTextNode(text)]);
  button.type = 'button';
  button.title = words ? filled(words.open, path, line) : path;
  return button;
}

function open(row: Element | null): void {
  if (!(row instanceof HTMLElement)) return;
  const { uri, line, column } = row.dataset;
  if (uri !== undefined) api.postMessage({ type: 'open', uri, line: Number(line), column: Number(column) });
}

/** Arrow keys, Home and End lead from row to row; Enter presses the button that has the focus. */
function moveFocus(event: KeyboardEvent): void {
  const buttons = buttonsIn(body);
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const next = at < 0 || to === undefined ? undefined : buttons[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function buttonsIn(element: Element): HTMLButtonElement[] {
  return [...element.querySelectorAll('button')];
}
