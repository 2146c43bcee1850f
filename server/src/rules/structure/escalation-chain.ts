import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { kindsOfBlank } from '../../model/blankKinds.ts';
import type { Unit } from '../../model/blocks.ts';
import { cellWords, holdsPictures, subsectionsOf, tablesIn, wordsOf } from '../../model/content.ts';
import type { LocatedUnit, PolicyDocument } from '../../model/document.ts';
import { placeholdersOf } from '../../model/placeholders.ts';
import { measuresIn } from '../../standards/measures.ts';
import { memoizedFor } from '../../util/memo.ts';
import { matchesOf } from '../../util/patterns.ts';
import { addressesIn } from '../references/addresses.ts';
import { defineDocumentRule } from '../rule.ts';
import { areSteps, stepSigns } from './orderedSteps.ts';
import { anySays, type Reading, readSection, says, someUnit } from './reading.ts';

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
    if (!reading) return;
    const absent = links.filter((link) => !holds[link](reading, document, pack));
    if (absent.length === 0 || holdsPictures(reading.units())) return;
    const data = { links: absent.map((link) => `escalation.${link}` as const) };
    // "Staff inform the manager" names no channel, and yet everybody knows how to do it.
    const mild = absent.length === 1 && absent[0] === 'means' ? { severity: 'hint' as const } : {};
    yield { message: 'incomplete', data, span: reading.span, facts: { absent: absent.join(' ') }, ...mild };
  },
});

/** How each link of the chain shows; what is plain to see is looked for first. */
const holds: Readonly<Record<Link, (reading: Reading, document: PolicyDocument, pack: LanguagePack) => boolean>> = {
  recipient: (reading, _, pack) => {
    const { escalation, contactRoles } = pack.structure;
    if (anySays(reading.units(), escalation.recipients, pack) || anySays(reading.units(), contactRoles, pack)) return true;
    return someUnit(reading.units(), ({ unit }) => signsIn(unit, pack).asksWho || signsIn(unit, pack).address) || hasLevelTable([...reading.units()]);
  },
  means: (reading, _, pack) => {
    if (anySays(reading.units(), pack.structure.escalation.means, pack)) return true;
    return (
      someUnit(reading.units(), ({ unit }) => signsIn(unit, pack).asksHow || signsIn(unit, pack).address) ||
      hasChannelCells([...reading.units()], pack)
    );
  },
  deadline: (reading, _, pack) => someUnit(reading.units(), ({ unit }) => signsIn(unit, pack).time),
  level: (reading, document, pack) => {
    const parts = reading.sections.reduce((sum, section) => sum + subsectionsOf(document, section).length, reading.sections.length);
    if (parts > 1 || anySays(reading.units(), pack.structure.escalation.levels, pack)) return true;
    const content = [...reading.units()];
    return hasLevelTable(content) || areSteps([stepSigns(content, pack, '')]) || recipientsIn(content, pack) > 1;
  },
};

/** What of a chain a single piece shows by figures, addresses and blanks. */
interface Signs {
  readonly time: boolean;
  readonly address: boolean;
  readonly asksWho: boolean;
  readonly asksHow: boolean;
}

const signsIn: (unit: Unit, pack: LanguagePack) => Signs = memoizedFor((unit, pack) => {
  const blanks = placeholdersOf(unit, pack);
  const asked = new Set(blanks.flatMap(({ name }) => [...kindsOfBlank(name, pack)]));
  const isTimed = asked.has('duration') || blanks.some(({ alternatives }) => alternatives.some((one) => hasTime(one, pack)));
  return {
    time: isTimed || hasTime(wordsOf(unit), pack),
    address: addressesIn(unit.text).length > 0,
    asksWho: asked.has('person') || asked.has('contact'),
    asksHow: asked.has('contact'),
  };
});

function hasTime(words: string, pack: LanguagePack): boolean {
  return measuresIn(words, pack).some(({ aspects }) => aspects.includes('time') || aspects.includes('frequency'));
}

/** A table with a row a level says who is next by its order. */
function hasLevelTable(content: readonly LocatedUnit[]): boolean {
  return tablesIn(content).some(({ rows }) => rows.length > 1 && rows.every(({ unit }) => cellWords(unit).filter((cell) => cell !== '').length > 1));
}

/** A column "How" gives the channels by their bare names. */
function hasChannelCells(content: readonly LocatedUnit[], pack: LanguagePack): boolean {
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
