/** Which sections each kind of document needs, and in which order. The order of `sectionIds` is template order. */
import { type KindId, type SectionId, sectionIds } from '../schema/vocabulary.ts';

/** Required: a finding when missing. Recommended: a hint. Optional: recognised and offered, never asked for. */
export type Need = 'required' | 'recommended' | 'optional';

const columns = ['charter', 'policy', 'handbook', 'playbook', 'procedure'] as const satisfies readonly KindId[];

/** One letter a kind, in the order of `columns`: required, recommended (c), optional, or `-` for not used. */
const table: Readonly<Record<SectionId, string>> = {
  purpose: 'rrorr',
  'vision-values': 'ocrc-',
  mission: 'ocrc-',
  scope: 'rrccr',
  objectives: '-c---',
  benchmark: '-o---',
  'mission-alignment': '-o---',
  'customer-needs': '-orc-',
  definitions: 'occoo',
  roles: '-ccor',
  standards: 'rrrcc',
  expectations: '-cor-',
  guidelines: '-coc-',
  procedures: '-r-or',
  escalation: '-cccc',
  complaints: 'cccoo',
  feedback: 'ccrco',
  'service-policies': '--r--',
  'social-media': 'coco-',
  'internal-communication': '-ooo-',
  resources: '-orco',
  implementation: 'rcroo',
  pilot: '-o---',
  enforcement: '-rcoo',
  exceptions: '-oo-o',
  review: 'crrrc',
  contact: 'crcrc',
  summary: 'o----',
};

const needs: Readonly<Record<string, Need>> = { r: 'required', c: 'recommended', o: 'optional' };

/** How much a kind of document needs a section; undefined where the section does not belong to the kind. */
export function needOf(kind: KindId, section: SectionId): Need | undefined {
  return needs[table[section].charAt(columns.indexOf(kind))];
}

/** The sections of a kind that are needed as much as `need` says, in template order. */
export function sectionsOf(kind: KindId, need: Need): readonly SectionId[] {
  return sectionIds.filter((id) => needOf(kind, id) === need);
}
