/** How far the document has come, above the page. */
import type { UpdateMessage } from '../messages.ts';
import { strings } from './api.ts';

const bar = document.getElementById('figures');
let last = '';

/** Shows the figures; does nothing where they are as before. */
export function showFigures({ figures, findings }: Pick<UpdateMessage, 'figures' | 'findings'>): void {
  const key = JSON.stringify([figures, findings]);
  if (!bar || key === last) return;
  last = key;
  bar.hidden = figures.length === 0;
  const list = document.createElement('dl');
  for (const { id, name, value, state } of figures) {
    const group = document.createElement('div');
    group.className = `figure ${state}`;
    group.dataset.figure = id;
    group.append(wrapped('dt', name), wrapped('dd', value));
    list.append(group);
  }
  const summary = wrapped('p', findings);
  summary.setAttribute('role', 'status');
  const insert = wrapped('button', strings.insertAll);
  insert.id = 'insertAll';
  const lacksSections = figures.some(({ id, state }) => id === 'sections' && state === 'open');
  const todo = document.createElement('div');
  todo.className = 'todo';
  todo.append(summary, ...(lacksSections ? [insert] : []));
  bar.replaceChildren(list, todo);
}

function wrapped(name: string, words: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}
