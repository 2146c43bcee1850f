// How long the engine takes, in this run on this machine. Compare figures of one run only; nothing here passes or fails.
//   node scripts/bench.mjs [--language en,de,zh] [--keystrokes 250] [--runs 3] [--no-peers] [--only NAMES]
// Then the whole language server beside others, by the measurements in ../shared/bench, where that is present.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchDocument, benchLanguages } from './bench/documents.mjs';
import { benchPeers } from './bench/peers.mjs';
import { importBundled } from './bundled.mjs';

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: benchLanguages.join(',') },
    keystrokes: { type: 'string', default: '250' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: true },
    only: { type: 'string', default: 'floor (wrapped),rumdl (push),write-good (wrapped)' },
  },
  allowNegative: true,
});
const sizes = { '10 KB': 10 * 1024, '100 KB': 100 * 1024, '1 MB': 1024 * 1024 };
const { coldTime, keystrokeTimes, quantile, ruleTimes, siteNames } = await importBundled(join(import.meta.dirname, 'bench/measure.mjs'));

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}. Milliseconds; a keystroke is one edit and the check after it, every rule on.\n`,
);
for (const language of values.language.split(',')) benchLanguage(language);
if (values.peers) await benchPeers(values.only);

function benchLanguage(language) {
  const perSite = Math.ceil(Number(values.keystrokes) / siteNames.length);
  // A first round that is not counted, so that no size pays for the compiler.
  warmUp(language, perSite);
  const results = Object.entries(sizes).map(([name, bytes]) => {
    const text = benchDocument({ language, bytes, seed: 7 });
    const times = keystrokeTimes(text, perSite);
    return { name, text, cold: coldTime(text, Number(values.runs)), all: Object.values(times).flat(), times };
  });
  const last = results.at(-1);
  console.log(`## ${language}\n`);
  print(['size', 'open and check', 'keystroke p50', 'p95', 'max'], [...results.map(timesRow), ratioRow(results[0], last)]);
  print(
    ['keystroke p50, by place', ...results.map(({ name }) => name), 'ratio'],
    siteNames.map((site) => siteRow(site, results)),
  );
  print(
    ['rule, first check of 1 MB', 'ms'],
    ruleTimes(last.text).map(([rule, time]) => [rule, figure(time)]),
  );
}

function warmUp(language, perSite) {
  const text = benchDocument({ language, bytes: sizes['100 KB'], seed: 3 });
  coldTime(text, 2);
  keystrokeTimes(text, perSite);
}

function timesRow({ name, cold, all }) {
  return [name, figure(cold), figure(quantile(all, 0.5)), figure(quantile(all, 0.95)), figure(Math.max(...all))];
}

function ratioRow(small, large) {
  const ratio = (measure) => `${(measure(large) / measure(small)).toFixed(1)} times`;
  return [
    `${large.name} / ${small.name}`,
    ratio(({ cold }) => cold),
    ratio(({ all }) => quantile(all, 0.5)),
    ratio(({ all }) => quantile(all, 0.95)),
    '',
  ];
}

function siteRow(site, results) {
  const medians = results.map(({ times }) => quantile(times[site], 0.5));
  return [site, ...medians.map(figure), `${(medians.at(-1) / medians[0]).toFixed(1)} times`];
}

function figure(milliseconds) {
  return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds < 100 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
}

function print(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log([line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line), ''].join('\n'));
}
