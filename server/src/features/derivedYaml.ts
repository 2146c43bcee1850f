/** A kind that was learnt, as text to paste into `policywright.yaml`. */
import { Document, isSeq } from 'yaml';
import { packs } from '../languages/index.ts';
import { fill } from '../languages/messages.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { DerivedKind, DerivedSection, DeriveOptions } from './deriveKind.ts';

/** What the comment on top says. */
export interface Learnt extends Pick<DeriveOptions, 'required' | 'recommended'> {
  /** How many documents the kind was learnt from. */
  readonly count: number;
  /** Their languages. */
  readonly languages: ReadonlySet<LanguageCode>;
  readonly reader: LanguageCode;
}

/** Writes the kind and its own sections, with a comment that says where they come from. */
export function derivedYaml(kind: DerivedKind, { count, required, recommended, languages, reader }: Learnt): string {
  const { id, name, base, titles, order, sections } = kind;
  const document = new Document({
    kinds: { [id]: { name, base, titles, required: kind.required, recommended: kind.recommended, order } },
    ...(sections.length > 0
      ? { sections: Object.fromEntries(sections.map((section) => [section.id, sectionEntry(section, languages.size > 1)])) }
      : {}),
  });
  for (const key of ['titles', 'required', 'recommended', 'order']) setFlow(document, ['kinds', id, key]);
  for (const section of sections) setFlow(document, ['sections', section.id, 'aliases']);
  const percent = (share: number) => Math.round(share * 100);
  document.commentBefore = ` ${fill(packs[reader].messages['derive.learnt'], { count, required: percent(required), recommended: percent(recommended) })}`;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function sectionEntry({ title, language, aliases, body, after }: DerivedSection, mixed: boolean) {
  return { title: mixed ? { [language]: title } : title, ...(aliases.length > 0 ? { aliases } : {}), body, ...(after ? { after } : {}) };
}

function setFlow(document: Document, path: readonly string[]): void {
  const node = document.getIn(path, true);
  if (isSeq(node)) node.flow = true;
}
