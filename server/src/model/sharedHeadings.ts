/** Which sections share a heading. Words of one section often stand in the heading of another: "Unacceptable behaviour and contact restrictions". */
import type { SectionId } from '../schema/vocabulary.ts';

/** Sections that writers put under one heading, in whatever words. */
const pairs: readonly (readonly [SectionId, SectionId])[] = [
  ['purpose', 'scope'],
  ['mission', 'vision-values'],
  ['objectives', 'mission-alignment'],
  ['review', 'contact'],
  ['complaints', 'procedures'],
  ['complaints', 'feedback'],
  ['complaints', 'escalation'],
  ['service-policies', 'procedures'],
  ['service-policies', 'standards'],
  ['service-policies', 'complaints'],
];

/** Sections from the one whose words tell most to the one whose words are the most likely to be about something else. */
const telling: readonly SectionId[] = [
  'pilot',
  'exceptions',
  'enforcement',
  'mission-alignment',
  'benchmark',
  'definitions',
  'escalation',
  'standards',
  'implementation',
  'review',
  'complaints',
  'feedback',
  'customer-needs',
  'scope',
  'purpose',
  'objectives',
  'procedures',
  'guidelines',
  'resources',
  'contact',
  'expectations',
  'vision-values',
  'mission',
  'service-policies',
  'roles',
  'social-media',
  'internal-communication',
  'summary',
];

/** Of the sections whose words a heading holds, those that it opens: the one that its words tell most of, and what shares a heading with it. */
export function sharing(ids: readonly SectionId[]): readonly SectionId[] {
  // Sections of a workspace's own are known by words of its own.
  if (ids.length < 2 || ids.some((id) => !telling.includes(id))) return ids;
  const [first] = [...ids].sort((a, b) => telling.indexOf(a) - telling.indexOf(b));
  return ids.filter((id) => id === first || pairs.some(([one, other]) => (one === id && other === first) || (other === id && one === first)));
}
