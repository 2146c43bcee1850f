import { z } from 'zod';
import { entryOf, type PolicyDocument } from '../../model/document.ts';
import { sectionsIn } from '../../model/sections.ts';
import type { FrontMatterKey } from '../../schema/frontMatter.ts';
import { clipToLine } from '../../util/lines.ts';
import { addKeyFix } from '../front-matter/addKey.ts';
import { setKeyEdit } from '../front-matter/setKey.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { nearestWords } from '../structure/nearestWords.ts';
import { dateValue, isStated } from './facts.ts';

/** Reports what a document that is approved or in force does not say of itself, and a status that its dates contradict. */
export const statusGate = defineDocumentRule({
  id: 'lifecycle/gate',
  severity: 'warning',
  gap: true,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, status, today, used }) {
    if (status !== 'approved' && status !== 'in-force') return;
    const entry = entryOf(document.frontMatter, 'status');
    const span = (entry?.valueSpan && clipToLine(document.text, entry.valueSpan)) ?? nearestWords(document);
    if (!span) return;
    // What day it is only the caller knows; without it no date is offered.
    const addition = (fact: Needed): readonly Fix[] =>
      today === undefined ? [] : [addKeyFix(document, keys[fact], { today, used })].filter((fix) => fix !== undefined);
    for (const fact of needed) if (lacks(document, fact)) yield { message: fact, data: {}, span, fixes: () => addition(fact) };
    const effective = dateValue(document, 'effective');
    if (!effective || today === undefined) return;
    const data = { date: { day: effective.iso } };
    if (status === 'in-force' && effective.iso > today)
      yield { message: 'early', data, span: effective.span, severity: 'warning', fixes: () => statusFix(document, 'approved') };
    if (status === 'approved' && effective.iso <= today && entry)
      yield { message: 'started', data, span, severity: 'info', fixes: () => statusFix(document, 'in-force') };
  },
});

const needed = ['owner', 'version', 'effective', 'reviewed', 'cycle'] as const;
type Needed = (typeof needed)[number];

const keys: Readonly<Record<Needed, FrontMatterKey>> = {
  owner: 'owner',
  version: 'version',
  effective: 'effective',
  reviewed: 'reviewed',
  cycle: 'review_cycle',
};

/** A key with a blank is there: the blank is reported as one. What the document's own lines say counts as well. */
function lacks(document: PolicyDocument, fact: Needed): boolean {
  if (entryOf(document.frontMatter, keys[fact])?.value !== undefined || isStated(document, fact)) return false;
  if (fact === 'reviewed') return !isStated(document, 'revised');
  // How often a document is reviewed may stand in its review section, and another rule looks there.
  if (fact === 'cycle') return !isStated(document, 'next') && !sectionsIn(document).some(({ ids }) => ids.includes('review'));
  return true;
}

function statusFix(document: PolicyDocument, value: 'approved' | 'in-force'): readonly Fix[] {
  return [{ title: 'fix.lifecycle.status', data: { value }, kind: 'suggested', preferred: true, edits: [setKeyEdit(document, 'status', value)] }];
}
