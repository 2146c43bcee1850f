import { z } from 'zod';
import { type LanguagePack, type ServicePolicyId, servicePolicyIds } from '../../languages/types.ts';
import { ownContentOf } from '../../model/content.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { type Section, sectionsIn } from '../../model/sections.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { policyEdits } from './policyInsertion.ts';
import { readSection } from './reading.ts';
import { policiesNamedIn, policyOf } from './servicePolicies.ts';

/** Names the usual service policies that a handbook does not cover. */
export const servicePolicies = defineDocumentRule({
  id: 'structure/service-policies',
  severity: 'hint',
  gap: true,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack, base }) {
    const reading = base === 'handbook' ? readSection(document, pack, 'service-policies') : undefined;
    if (!reading) return;
    const covered = coveredPolicies(document, pack);
    const absent = servicePolicyIds.filter((id) => !covered.has(id));
    if (absent.length === 0) return;
    const names = absent.map((id) => pack.structure.servicePolicies[id].name);
    const policies = names.join(pack.code === 'zh' ? '、' : ', ');
    const fixes = () => fixesFor(document, pack, reading.heading, absent);
    yield { message: 'absent', data: { policies }, span: reading.span, facts: { policies: absent.join(' '), count: absent.length }, fixes };
  },
});

function coveredPolicies(document: PolicyDocument, pack: LanguagePack): ReadonlySet<ServicePolicyId> {
  const covered = new Set<ServicePolicyId>();
  for (const section of sectionsIn(document)) {
    if (!section.ids.includes('service-policies')) continue;
    const named = isGeneral(section, pack) ? [] : policiesNamedIn(section.words.words, pack);
    const inText = named.length === 1 ? [] : ownContentOf(section, document).flatMap((unit) => policyOf(unit, pack));
    for (const id of [...named, ...inText]) covered.add(id);
  }
  return covered;
}

/** The usual title of the chapter names some policies and stands for all. */
function isGeneral(section: Section, pack: LanguagePack): boolean {
  return section.words.words.toLowerCase() === pack.sections['service-policies'].title.toLowerCase();
}

function fixesFor(document: PolicyDocument, pack: LanguagePack, chapter: Section, absent: readonly ServicePolicyId[]): readonly Fix[] {
  const all: Fix = {
    title: 'fix.insertAllPolicies',
    data: { count: absent.length },
    kind: 'suggested',
    preferred: true,
    edits: policyEdits(document, pack, chapter, absent),
  };
  const single = absent.map(
    (id): Fix => ({
      title: 'fix.insertPolicy',
      data: { title: pack.structure.servicePolicies[id].name },
      kind: 'suggested',
      edits: policyEdits(document, pack, chapter, [id]),
    }),
  );
  return absent.length > 1 ? [all, ...single] : single;
}
