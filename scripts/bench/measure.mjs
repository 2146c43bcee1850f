// Times of the engine on one document: opened and checked for the first time, then one keystroke after another.
import { createPolicyService } from '../../server/src/service.ts';

const uri = 'file:///bench/policy.md';

/** A service that reads nothing. */
function newService() {
  return createPolicyService({
    read: async () => undefined,
    list: async () => [],
    entries: async () => undefined,
    log: (message) => console.error(message),
    pause: async () => undefined,
    today: () => '2026-01-31',
  });
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

/** Opens and checks a text several times, each time anew; the median in milliseconds. */
export function coldTime(text, runs) {
  const times = Array.from({ length: runs }, () => {
    const service = newService();
    const start = performance.now();
    service.open(uri, text, 1);
    service.check(uri);
    return performance.now() - start;
  });
  return quantile(times, 0.5);
}

/** Milliseconds that each rule takes when a text is checked for the first time, slowest first. */
export function ruleTimes(text) {
  const service = newService();
  service.open(uri, text, 1);
  const times = new Map();
  const start = performance.now();
  service.check(uri, { clock: { now: () => performance.now(), took: (rule, time) => times.set(rule, (times.get(rule) ?? 0) + time) } });
  const all = performance.now() - start;
  const rules = [...times].sort((a, b) => b[1] - a[1]);
  const spent = rules.reduce((sum, [, time]) => sum + time, 0);
  return [...rules, ['the engine around them', all - spent]];
}

/** Where a writer types: the offsets of such places in a text, spread over all of it. */
const sites = {
  'front matter': (text) => [text.indexOf('title: ') + 'title: '.length],
  paragraph: (text) => middlesOf(text, /^(?=\p{L})[^\n]{40,}$/gmu),
  'list item': (text) => middlesOf(text, /^- (?=\p{L})[^\n]{20,}$/gmu),
  table: (text) => middlesOf(text, /^\| (?!-)[^\n]{20,}\|$/gm),
  end: (text) => [text.length],
};

const mostPlaces = 10;

function middlesOf(text, pattern) {
  const found = [...text.matchAll(pattern)];
  const count = Math.min(mostPlaces, found.length);
  return Array.from({ length: count }, (_, i) => {
    const line = found[Math.floor(((i + 0.5) * found.length) / count)];
    return line.index + Math.floor(line[0].length / 2);
  });
}

export const siteNames = Object.keys(sites);

/** Types at every site of a text; milliseconds of each keystroke, by site. A keystroke is an edit and the check after it. */
export function keystrokeTimes(text, perSite) {
  const service = newService();
  service.open(uri, text, 1);
  service.check(uri);
  const state = { service, text, version: 1 };
  return Object.fromEntries(Object.entries(sites).map(([site, places]) => [site, typeAt(state, places(state.text), perSite)]));
}

const phrase = ' and promptly [X] ';

/** Types a phrase at each place in turn. */
function typeAt(state, places, count) {
  const perPlace = Math.ceil(count / places.length);
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const place = Math.floor(i / perPlace);
    // Every place so far has pushed the later ones along.
    times.push(keystroke(state, places[place] + i, phrase.charAt(i % phrase.length)));
  }
  return times;
}

function keystroke(state, at, key) {
  state.text = state.text.slice(0, at) + key + state.text.slice(at);
  state.version += 1;
  const start = performance.now();
  state.service.edit(uri, { span: { start: at, end: at }, text: key }, state.text, state.version);
  state.service.check(uri);
  return performance.now() - start;
}
