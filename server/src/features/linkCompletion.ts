/** Links to other policies and to headings, for editors without Markdown support of their own: VS Code completes them itself. */
import { anchorsIn } from '../model/anchors.ts';
import { unitAt } from '../model/document.ts';
import { lineStart } from '../util/lines.ts';
import { pathLike } from '../util/paths.ts';
import type { CheckedDocument } from './checked.ts';
import type { CompletionItem } from './completion.ts';

/** More than this nobody reads. */
const most = 300;

/** What can stand behind `](` and behind `#` there. */
export function linkItems(checked: CheckedDocument, offset: number): readonly CompletionItem[] {
  const { document, linked } = checked;
  const { text } = document;
  const before = text.slice(lineStart(text, offset), offset);
  const [, bracket = '', path = '', hash] = /\]\((<?)([^()<>\s#]*)(#[^()<>\s]*)?$/.exec(before) ?? [];
  if (!/\]\(<?[^()<>\s]*$/.test(before) || unitAt(document, offset)?.unit.kind === 'code') return [];
  const end = offset + (/^[^()<>\s]*(?=[)>])/.exec(text.slice(offset))?.[0].length ?? 0);
  const item = (value: string, detail: string, typed: string, rank: number): CompletionItem => {
    const span = { start: offset - typed.length, end };
    return { label: value, detail, documentation: '', kind: 'value', insert: value, snippet: false, span, rank };
  };
  if (hash !== undefined) {
    const found = path === '' ? undefined : linked.target(path);
    const anchors = path === '' ? anchorsIn(document) : found?.kind === 'there' ? linked.anchors(found.address) : undefined;
    return [...(anchors?.names ?? [])].slice(0, most).map((name, rank) => item(`#${name}`, '', hash, rank));
  }
  return linked
    .policies()
    .map(({ address, title = '' }) => ({ path: pathLike(linked.pathTo(address), '', bracket !== ''), title }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .slice(0, most)
    .map((policy, rank) => ({ ...item(policy.path, policy.title, path, rank), filter: `${policy.path} ${policy.title}` }));
}
