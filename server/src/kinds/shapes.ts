/**
 * Twelve shapes in which documents of this sort are written. A shape is a list of sections; the words come from the
 * language packs. A document may declare its shape and is then not asked for recommended sections beyond it.
 */
import { type KindId, type SectionId, type ShapeId, sectionIds, shapeIds } from '../schema/vocabulary.ts';
import type { Catalog } from './catalog.ts';

/** One shape. */
export interface Shape {
  /** The kind of document it suits best. */
  readonly kind: KindId;
  /** Further kinds that it is offered for. */
  readonly others: readonly KindId[];
  /** The sections it is made of. The kind of document may require more. */
  readonly sections: readonly SectionId[];
  /** Whether its name, such as "Complaints procedure", is a title for a document of its own kind. */
  readonly names: boolean;
}

const shapes: Readonly<Record<ShapeId, Shape>> = {
  'short-policy': {
    kind: 'policy',
    others: ['charter'],
    sections: ['vision-values', 'mission', 'scope', 'standards', 'expectations', 'contact'],
    names: false,
  },
  'vision-and-standards': {
    kind: 'charter',
    others: ['policy', 'playbook'],
    sections: ['vision-values', 'standards', 'expectations'],
    names: false,
  },
  'statement-and-guidelines': {
    kind: 'policy',
    others: ['charter', 'playbook'],
    sections: ['purpose', 'guidelines', 'contact'],
    names: false,
  },
  'team-playbook': {
    kind: 'playbook',
    others: ['handbook'],
    sections: ['purpose', 'vision-values', 'customer-needs', 'roles', 'expectations'],
    names: false,
  },
  'request-procedure': {
    kind: 'procedure',
    others: [],
    sections: ['purpose', 'objectives', 'standards', 'procedures'],
    names: true,
  },
  'full-policy': {
    kind: 'policy',
    others: ['handbook'],
    sections: [
      'purpose',
      'scope',
      'objectives',
      'roles',
      'standards',
      'expectations',
      'guidelines',
      'procedures',
      'escalation',
      'complaints',
      'internal-communication',
      'implementation',
      'enforcement',
      'review',
      'contact',
    ],
    names: false,
  },
  'complaints-procedure': {
    kind: 'procedure',
    others: [],
    sections: ['purpose', 'scope', 'definitions', 'roles', 'procedures', 'escalation', 'complaints', 'review', 'contact'],
    names: true,
  },
  'feedback-playbook': {
    kind: 'playbook',
    others: ['handbook'],
    sections: ['purpose', 'vision-values', 'customer-needs', 'expectations', 'feedback', 'social-media', 'review', 'contact'],
    names: true,
  },
  'representatives-guidelines': {
    kind: 'playbook',
    others: ['policy', 'handbook'],
    sections: ['roles', 'expectations', 'guidelines', 'escalation', 'complaints', 'feedback'],
    names: false,
  },
  'channel-standards': {
    kind: 'policy',
    others: ['charter', 'procedure'],
    sections: ['purpose', 'scope', 'definitions', 'standards', 'review'],
    names: false,
  },
  guidebook: {
    kind: 'handbook',
    others: ['playbook'],
    sections: ['purpose', 'standards', 'expectations', 'guidelines', 'escalation', 'complaints', 'feedback', 'service-policies', 'summary'],
    names: false,
  },
  'service-document': {
    kind: 'charter',
    others: ['policy'],
    sections: ['mission', 'standards', 'procedures', 'complaints', 'feedback', 'internal-communication', 'summary'],
    names: false,
  },
};

/** What is known of a shape. */
export function shapeFacts(id: ShapeId): Shape {
  return shapes[id];
}

/** In place of a shape: every section of the kind. */
export const everySection = 'all';
/** A shape or what stands in its place, as a writer chooses it. */
export type ShapeOption = ShapeId | typeof everySection;

/** Whether a section belongs to a shape. A shape knows built-in sections only: it leaves none of a writer's own out. */
export function shapeHolds(id: ShapeId, section: SectionId): boolean {
  return shapes[id].sections.includes(section) || isOwn(section);
}

function isOwn(section: SectionId): boolean {
  return !sectionIds.includes(section);
}

/** The shapes to offer for a kind, those that suit it best first; all of them where the kind is not known. */
export function shapesFor(kind: KindId | undefined): readonly ShapeId[] {
  if (!kind) return shapeIds;
  return [...shapeIds.filter((id) => shapes[id].kind === kind), ...shapeIds.filter((id) => shapes[id].others.includes(kind))];
}

/**
 * The sections of a new document, in the order of its kind: those that the kind requires, those of a shape that the kind has
 * a use for, and the recommended ones among a writer's own. Without a shape, all that the kind requires or recommends; of a
 * kind that does neither, what its order lists.
 */
export function sectionsOfNew(kind: KindId, shape: ShapeId | undefined, { orderOf, needOf, listedIn }: Catalog): readonly SectionId[] {
  const order = orderOf(kind);
  const wanted = order.filter((section) => {
    const need = needOf(kind, section);
    if (need === 'required' || (need && shape && shapes[shape].sections.includes(section))) return true;
    return need === 'recommended' && (!shape || isOwn(section));
  });
  return wanted.length > 0 ? wanted : order.filter((section) => listedIn(kind).includes(section));
}
