/** Kinds and sections of a writer's own: what of them can be used, and what is wrong with the rest. */
import { type KindSettings, ownId, type SectionSettings } from '../schema/settings.ts';
import { kindIds, sectionIds } from '../schema/vocabulary.ts';
import { nearest } from '../util/nearest.ts';
import type { Misfit } from './usable.ts';

export interface OwnKnowledge {
  readonly kinds: Readonly<Record<string, KindSettings>>;
  readonly sections: Readonly<Record<string, SectionSettings>>;
  /** Places are paths from the root of the settings. */
  readonly misfits: readonly Misfit[];
}

/**
 * Checks names against each other, which no schema can: a kind or section of one's own needs a name, and lists of sections
 * name sections that exist.
 */
export function ownKnowledge(kinds: Readonly<Record<string, KindSettings>>, sections: Readonly<Record<string, SectionSettings>>): OwnKnowledge {
  const misfits: Misfit[] = [];
  const usableSections = Object.entries(sections).filter(([id, { title }]) => isUsable(['sections', id], title, sectionIds, misfits, 'title'));
  const known: readonly string[] = [...sectionIds, ...usableSections.map(([id]) => id)];
  const usableKinds = Object.entries(kinds).filter(([id, { name }]) => isUsable(['kinds', id], name, kindIds, misfits, 'name'));
  const lists = ['required', 'recommended', 'order'] as const;
  return {
    sections: Object.fromEntries(
      usableSections.map(([id, { after, ...rest }]) => {
        const stays = after === undefined || known.includes(after);
        if (!stays) misfits.push(unknownSection(['sections', id, 'after'], after, known));
        return [id, after !== undefined && stays ? { ...rest, after } : rest];
      }),
    ),
    kinds: Object.fromEntries(
      usableKinds.map(([id, own]) => {
        const kept = lists.flatMap((list) => (own[list] ? [[list, usableNames(own[list], ['kinds', id, list], known, misfits)] as const] : []));
        return [id, { ...own, ...Object.fromEntries(kept) }];
      }),
    ),
    misfits,
  };
}

/** A built-in one can always be added to; one of one's own needs a name, or it is a slip of the pen. */
function isUsable(path: readonly string[], name: unknown, builtIn: readonly string[], misfits: Misfit[], key: string): boolean {
  const id = path.at(-1) ?? '';
  if (builtIn.includes(id) || (name !== undefined && ownId.test(id))) return true;
  const isSlip = !ownId.test(id) || nearest(id, builtIn) !== undefined;
  misfits.push({ path: [...path], unknown: isSlip, known: builtIn, expected: isSlip ? '' : `${key}: "..."` });
  return false;
}

function usableNames(names: readonly string[], path: readonly string[], known: readonly string[], misfits: Misfit[]): readonly string[] {
  return names.filter((name, i) => {
    if (!known.includes(name)) misfits.push(unknownSection([...path, i], name, known));
    return known.includes(name);
  });
}

/** The nearest names come first: that is the one the writer meant. */
function unknownSection(path: readonly (string | number)[], name: string, known: readonly string[]): Misfit {
  const near = nearest(name, known);
  return { path, unknown: false, known: [], expected: [...(near ? [near] : []), ...known.filter((id) => id !== near)].join(', ') };
}
