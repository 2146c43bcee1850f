import { z } from 'zod';
import type { PolicyDocument } from '../../model/document.ts';
import { type LinkTarget, linkTargets } from '../../model/linkTargets.ts';
import { clipToLine } from '../../util/lines.ts';
import { pathLike } from '../../util/paths.ts';
import type { Span } from '../../util/span.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';

/** Reports links and pictures whose file is not in the workspace. Where the editor itself does that, it is left to it. */
export const link = defineDocumentRule({
  id: 'references/link',
  severity: 'warning',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, linked }) {
    if (!linked.reports) return;
    for (const target of linkTargets(document)) {
      const found = linked.target(target.path);
      if (found.kind !== 'absent' && found.kind !== 'misspelt') continue;
      const span = spanOfPath(target, document);
      if (!span) continue;
      const { near } = found;
      const fixes = () => (near === undefined ? [] : [replacePath(target, near, document)]);
      if (found.kind === 'misspelt') yield { message: 'misspelt', data: { near: found.near }, span, fixes };
      else if (near === undefined) yield { message: 'absent', data: { target: target.path }, span };
      else yield { message: 'near', data: { target: target.path, near }, span, fixes };
    }
  },
});

/** The path in a link, without the anchor behind it. */
function spanOfPath({ span }: LinkTarget, { text }: PolicyDocument): Span | undefined {
  const hash = text.slice(span.start, span.end).indexOf('#');
  return clipToLine(text, hash < 0 ? span : { start: span.start, end: span.start + hash });
}

function replacePath(target: LinkTarget, near: string, document: PolicyDocument): Fix {
  const span = spanOfPath(target, document) ?? target.span;
  const text = pathLike(near, document.text.slice(span.start, span.end), target.angled);
  return { title: 'fix.linkTo', data: { near }, kind: 'suggested', preferred: true, edits: [{ span, text }] };
}
