/** The health of policies as a page for a manager: HTML that stands alone, Markdown, CSV or JSON. */

import { say } from '../features/checked.ts';
import { type PolicyHealth, totalsOf } from '../features/health.ts';
import type { WorkspaceHealth } from '../features/workspaceHealth.ts';
import type { MessageId, SlotValue } from '../languages/messages.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { csvLines } from '../util/csv.ts';
import { escapeMarkdown } from '../util/markdown.ts';
import { escapeHtml } from './html.ts';

export const healthFormats = ['html', 'markdown', 'csv', 'json'] as const;
export type HealthFormat = (typeof healthFormats)[number];

/** The report. `today` is an ISO date; words are in the reader's language. */
export function healthReport(health: WorkspaceHealth, format: HealthFormat, today: string, reader: LanguageCode): string {
  return { html, markdown, csv, json }[format](health, today, reader);
}

const columns = ['policy', 'file', 'kind', 'status', 'language', 'state'] as const;

function words(id: MessageId, reader: LanguageCode, data: Readonly<Record<string, SlotValue>> = {}): string {
  return say({ id, data }, reader);
}

/** The names of the columns: what a policy is, then its figures, then its findings. */
function headers(reader: LanguageCode): readonly string[] {
  const figures = (['sections', 'blanks', 'commitments', 'review'] as const).map((id) => words(`preview.${id}`, reader));
  return [...columns.map((column) => words(`health.report.${column}`, reader)), ...figures, words('health.report.findings', reader)];
}

function cells(policy: PolicyHealth, reader: LanguageCode): readonly string[] {
  const figure = (id: string) => policy.words.find((one) => one.id === id)?.value ?? '';
  return [
    policy.title,
    policy.path,
    policy.kindName,
    policy.statusName,
    policy.languageName,
    words(`health.state.${policy.state}`, reader),
    ...['sections', 'blanks', 'commitments', 'review'].map(figure),
    `${policy.counts.error} / ${policy.counts.warning}`,
  ];
}

/** The table of the report, its header first. */
export function healthRows({ policies }: WorkspaceHealth, reader: LanguageCode): readonly (readonly string[])[] {
  return [headers(reader), ...policies.map((policy) => cells(policy, reader))];
}

function summary({ policies }: WorkspaceHealth, today: string, reader: LanguageCode): string {
  const { openPromises, ...totals } = totalsOf(policies, today);
  return words('health.report.summary', reader, { ...totals, promises: openPromises });
}

function dateIn(today: string, reader: LanguageCode): string {
  return words('health.report.date', reader, { date: { day: today } });
}

function markdown(health: WorkspaceHealth, today: string, reader: LanguageCode): string {
  const title = words('health.report.title', reader);
  const parts = [`# ${title}`, dateIn(today, reader)];
  if (health.policies.length === 0) return `${[...parts, words('health.report.empty', reader)].join('\n\n')}\n`;
  const line = (texts: readonly string[]) => `| ${texts.map((text) => escapeMarkdown(text.replace(/\s+/g, ' '))).join(' | ')} |`;
  const [head = [], ...rows] = healthRows(health, reader);
  const table = [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
  return `${[...parts, summary(health, today, reader), ...unread(health, reader), table.join('\n')].join('\n\n')}\n`;
}

function unread({ left }: WorkspaceHealth, reader: LanguageCode): readonly string[] {
  return left === 0 ? [] : [words('health.report.left', reader, { count: left })];
}

function html(health: WorkspaceHealth, today: string, reader: LanguageCode): string {
  const title = escapeHtml(words('health.report.title', reader));
  const rows = health.policies.map((policy) => rowHtml(policy, reader));
  const head = headers(reader).flatMap((name, i) => (i === fileColumn ? [] : `<th scope="col">${escapeHtml(name)}</th>`));
  const table = `<table>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
  const body =
    health.policies.length === 0
      ? `<p>${escapeHtml(words('health.report.empty', reader))}</p>`
      : `${[summary(health, today, reader), ...unread(health, reader)].map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}\n${table}`;
  return `<!DOCTYPE html>
<html lang="${reader}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="date">${escapeHtml(dateIn(today, reader))}</p>
${body}
</main>
</body>
</html>
`;
}

const fileColumn = columns.indexOf('file');
const stateColumn = columns.indexOf('state');
/** Shorter figures stay on one line. */
const longFigure = 10;

/** A page is narrower than a spreadsheet, so the file stands below the name of its policy. It may go over to the next line where a folder or a word ends. */
function rowHtml(policy: PolicyHealth, reader: LanguageCode): string {
  const [name = '', path = '', ...rest] = cells(policy, reader).map(escapeHtml);
  const file = path.replace(/[/_-]/g, '$&<wbr>');
  const data = rest.map((text, i) => {
    const column = i + fileColumn + 1;
    if (column === stateColumn) return `<td><span class="state">${text}</span></td>`;
    return `<td${column > stateColumn && text.length < longFigure ? ' class="figure"' : ''}>${text}</td>`;
  });
  return `<tr class="${policy.state}"><th scope="row"><span lang="${policy.language}">${name}</span><small>${file}</small></th>${data.join('')}</tr>`;
}

const style = `:root { color-scheme: light; }
body { margin: 0; color: #1f2328; background: #fff; font: 15px/1.6 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Thai", "Noto Sans SC", sans-serif; }
main { box-sizing: border-box; width: min(100%, 76rem); min-width: min-content; margin: 0 auto; padding: 2.5rem 1.5rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.25; }
.date { margin: 0.25rem 0 1.5rem; color: #59636e; }
table { width: 100%; margin-top: 1.5rem; border-collapse: separate; border-spacing: 0; font-size: 0.88rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
th, td { padding: 0.55rem 0.5rem; text-align: start; vertical-align: top; border-bottom: 1px solid #d1d9e0; }
tr > :first-child { padding-inline-start: 0; }
thead th { color: #59636e; font-weight: 600; border-bottom: 2px solid #59636e; }
tbody th { min-width: 11rem; font-weight: 600; }
small { display: block; color: #59636e; font-size: 0.92em; font-weight: 400; }
.figure { white-space: nowrap; }
:is(th, td):lang(de), :is(th, td):lang(el) { hyphens: auto; }
.state { display: inline-block; padding: 0 0.55rem; border: 1px solid currentcolor; border-radius: 0.75rem; text-wrap: balance; }
.good .state { color: #116329; }
.open .state { color: #7d4e00; }
.late .state { color: #a40e26; font-weight: 600; }
.retired { color: #59636e; }
@media (forced-colors: active) {
  body, .date, thead th, small, .retired, :is(.good, .open, .late) .state { color: CanvasText; background: Canvas; }
}
@page { size: landscape; margin: 15mm; }
@media print { body { font-size: 10pt; } main { padding: 0; } tr { break-inside: avoid; } }`;

function csv(health: WorkspaceHealth, _today: string, reader: LanguageCode): string {
  return csvLines(healthRows(health, reader));
}

/** Ids and figures, so that programs need no language. */
function json(health: WorkspaceHealth, today: string): string {
  const policies = health.policies.map(({ path, title, kind, language, status, state, need, figures, counts }) => ({
    path,
    title,
    kind: kind ?? null,
    language,
    status: status ?? null,
    state,
    need,
    sections: figures.sections ?? null,
    blanks: figures.blanks,
    commitments: figures.commitments,
    review: figures.review ?? null,
    counts,
  }));
  return `${JSON.stringify({ version: 1, date: today, complete: health.complete && health.left === 0, left: health.left, policies, totals: totalsOf(health.policies, today) }, undefined, 2)}\n`;
}
