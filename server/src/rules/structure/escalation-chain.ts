import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { kindsOfBlank } from '../../model/blankKinds.ts';
import { cellsOf, holdsPictures, subsectionsOf, tablesIn, wordsOf } from '../../model/content.ts';
import type { LocatedUnit, PolicyDocument } from '../../model/document.ts';
import { placeholdersOf } from '../../model/placeholders.ts';
import { measuresIn } from '../../standards/measures.ts';
import { matchesOf } from '../../util/patterns.ts';
import { addressesIn } from '../references/addresses.ts';
import { defineDocumentRule } from '../rule.ts';
import { areSteps, stepSigns } from './orderedSteps.ts';
import { anySays, type Reading, readSection, says } from './reading.ts';

const links = ['recipient', 'means', 'deadline', 'level'] as const;
type Link = (typeof links)[number];

/** Reports an escalation that leaves open to whom a case goes, how, by when, or who comes next. */
export const escalationChain = defineDocumentRule({
  id: 'structure/escalation-chain',
  severity: 'info',
  gap: true,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, kind, pack }) {
    if (!kind) return;
    const reading = readSection(document, pack, 'escalation');
    if (!reading || holdsPictures(reading.content)) return;
    const absent = links.filter((link) => !holds[link](reading, document, pack));
    if (absent.length === 0) return;
    const data = { links: absent.map((link) => `escalation.${link}` as const) };
    yield { message: 'incomplete', data, span: reading.span, facts: { absent: absent.join(' ') } };
  },
});

/** How each link of the chain shows. */
const holds: Readonly<Record<Link, (reading: Reading, document: PolicyDocument, pack: LanguagePack) => boolean>> = {
  recipient: ({ content }, _, pack) => {
    const { escalation, contactRoles } = pack.structure;
    const named = anySays(content, escalation.recipients, pack) || anySays(content, contactRoles, pack);
    return named || hasAddress(content) || asksFor(content, ['person', 'contact'], pack) || hasLevelTable(content);
  },
  means: ({ content }, _, pack) =>
    anySays(content, pack.structure.escalation.means, pack) ||
    hasAddress(content) ||
    asksFor(content, ['contact'], pack) ||
    hasChannelCell(content, pack),
  deadline: ({ content }, _, pack) => content.some(({ unit }) => hasTime(wordsOf(unit), pack)) || asksFor(content, ['duration'], pack),
  level: ({ sections, content }, document, pack) => {
    const parts = sections.reduce((sum, section) => sum + subsectionsOf(document, section).length, sections.length);
    if (parts > 1 || hasLevelTable(content) || areSteps([stepSigns(content, pack, '')])) return true;
    return anySays(content, pack.structure.escalation.levels, pack) || recipientsIn(content, pack) > 1;
  },
};

function hasTime(words: string, pack: LanguagePack): boolean {
  return measuresIn(words, pack).some(({ aspects }) => aspects.includes('time') || aspects.includes('frequency'));
}

function hasAddress(content: readonly LocatedUnit[]): boolean {
  return content.some(({ unit }) => addressesIn(unit.text).length > 0);
}

/** Whether a blank stands where something will be. */
function asksFor(content: readonly LocatedUnit[], kinds: readonly ('person' | 'contact' | 'duration')[], pack: LanguagePack): boolean {
  return content.some(({ unit }) =>
    placeholdersOf(unit, pack).some(({ name, alternatives }) => {
      const asked = kindsOfBlank(name, pack);
      return kinds.some((kind) => asked.has(kind)) || (kinds.includes('duration') && alternatives.some((one) => hasTime(one, pack)));
    }),
  );
}

/** A table with a row a level says who is next by its order. */
function hasLevelTable(content: readonly LocatedUnit[]): boolean {
  return tablesIn(content).some(({ rows }) => rows.length > 1 && rows.every(({ unit }) => cellsOf(unit).filter((cell) => cell !== '').length > 1));
}

/** A column "How" gives the channels by their bare names. */
function hasChannelCell(content: readonly LocatedUnit[], pack: LanguagePack): boolean {
  return tablesIn(content).some(({ rows }) => rows.length > 1 && rows.every(({ unit }) => says(wordsOf(unit), pack.blanks.kinds.contact, pack)));
}

/** How many different recipients are named: two are a chain. */
function recipientsIn(content: readonly LocatedUnit[], pack: LanguagePack): number {
  const named = new Set<string>();
  for (const { unit } of content) {
    const words = wordsOf(unit);
    for (const { start, end } of matchesOf(pack.structure.escalation.recipients, words, pack.prose.words)) {
      named.add(words.slice(start, end).toLowerCase().split(' ').at(-1) ?? '');
    }
  }
  return named.size;
}
