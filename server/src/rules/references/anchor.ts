import { z } from 'zod';
import { anchorsIn, hasAnchor, nearestAnchor } from '../../model/anchors.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { type LinkTarget, linkTargets } from '../../model/linkTargets.ts';
import { clipToLine } from '../../util/lines.ts';
import { lastPart } from '../../util/paths.ts';
import type { Linked } from '../../workspace/linked.ts';
import { defineDocumentRule, type Fix, type Report } from '../rule.ts';

/** Reports links to headings that are not there, in the document or in another one of the workspace. */
export const anchor = defineDocumentRule({
  id: 'references/anchor',
  severity: 'warning',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, linked }) {
    if (!linked.reports) return;
    const isPart = isPartOfPage(document);
    for (const target of linkTargets(document)) {
      if (target.anchor === undefined || isTemplate(target) || (isPart && target.path === '')) continue;
      const report = checkTarget(target, target.anchor, document, linked);
      if (report) yield report;
    }
  },
});

const fewestForeign = 3;

/** Of a page that is put together from several files, none of the links within the page arrive in their own file. */
function isPartOfPage(document: PolicyDocument): boolean {
  const own = new Set(linkTargets(document).flatMap(({ path, anchor: wanted }) => (path === '' && wanted ? [wanted] : [])));
  if (own.size < fewestForeign) return false;
  const anchors = anchorsIn(document);
  return [...own].every((wanted) => !hasAnchor(anchors, wanted) && nearestAnchor(anchors, wanted) === undefined);
}

/** What a site generator fills in. */
function isTemplate({ path, anchor: words = '' }: LinkTarget): boolean {
  return /[{}<>%[\]]|\$\(/.test(path + words);
}

function checkTarget(target: LinkTarget, wanted: string, document: PolicyDocument, linked: Linked): Report<'references/anchor'> | undefined {
  const found = target.path === '' ? undefined : linked.target(target.path);
  if (found && found.kind !== 'there') return undefined;
  const anchors = found ? linked.anchors(found.address) : anchorsIn(document);
  if (!anchors || hasAnchor(anchors, wanted)) return undefined;
  const { text } = document;
  const hash = target.span.start + text.slice(target.span.start, target.span.end).indexOf('#');
  const span = clipToLine(text, { start: hash, end: target.span.end });
  if (!span) return undefined;
  const near = nearestAnchor(anchors, wanted);
  const fixes = () => (near === undefined ? [] : [replaceAnchor({ start: hash + 1, end: target.span.end }, near, text)]);
  if (!found)
    return near === undefined
      ? { message: 'here', data: { anchor: wanted }, span }
      : { message: 'hereNear', data: { anchor: wanted, near }, span, fixes };
  const file = lastPart(found.address);
  return near === undefined
    ? { message: 'there', data: { anchor: wanted, file }, span }
    : { message: 'thereNear', data: { anchor: wanted, file, near }, span, fixes };
}

/** Encoded where the anchor was. */
function replaceAnchor(span: { readonly start: number; readonly end: number }, near: string, text: string): Fix {
  const isEncoded = /%[\da-f]{2}/i.test(text.slice(span.start, span.end));
  const edits = [{ span, text: isEncoded ? encodeURIComponent(near) : near }];
  return { title: 'fix.linkTo', data: { near: `#${near}` }, kind: 'suggested', preferred: true, edits };
}
