/** New documents from templates: a kind, a shape and a language give front matter, a title and sections with their texts. */
import { stringify } from 'yaml';
import type { Catalog } from '../kinds/catalog.ts';
import { everySection, type ShapeOption, sectionsOfNew, shapeFacts, shapesFor } from '../kinds/shapes.ts';
import { packs } from '../languages/index.ts';
import { fill } from '../languages/messages.ts';
import type { LanguagePack, ValueName } from '../languages/types.ts';
import { foldName, valueAskedBy } from '../model/blankNames.ts';
import { isoDate } from '../model/dates.ts';
import { parseDocument } from '../model/document.ts';
import { type Placeholder, placeholdersInValue } from '../model/placeholders.ts';
import type { KindId, LanguageCode, SectionId, ShapeId } from '../schema/vocabulary.ts';
import { fileStem } from '../util/fileName.ts';
import { memoized } from '../util/memo.ts';
import { applyEdits, type Span, shift } from '../util/span.ts';
import { blanksIn, fillLine, type GivenValues, givenValues, valueEditsIn } from './documentValues.ts';

/** What a writer asks for. */
export interface NewDocumentRequest {
  readonly kind: KindId;
  /** Without one, every section of the kind. */
  readonly shape?: ShapeId | undefined;
  readonly language: LanguageCode;
  /** In place of the usual title, which says what the document is and whose. */
  readonly title?: string | undefined;
  /** Values for blanks, by a well-known name (`company`, `email`, see `valueNames`) or by the words of a blank. */
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** What has to be known besides. */
export interface NewDocumentSetting {
  /** The kinds and sections of the place that the document is meant for. */
  readonly catalog: Catalog;
  /** An ISO date. */
  readonly today: string;
}

export interface NewDocument {
  /** With its ending, without a folder. */
  readonly fileName: string;
  readonly title: string;
  /** The whole file, with `\n` line breaks. */
  readonly text: string;
  /** The first blank of the text, front matter included. */
  readonly firstBlank: Span | undefined;
  /** Names of values that nothing in the document asks for, as they were given. Well-known names never count as such. */
  readonly unused: readonly string[];
}

/** Writes a new document. The same request gives the same text. */
export function newDocument(request: NewDocumentRequest, { catalog, today }: NewDocumentSetting): NewDocument {
  const pack = catalog.packs[request.language];
  const given = givenValues(request.values ?? {}, pack);
  const template = templateOf(request, catalog, pack);
  const title = fillLine(template.title, given, pack);
  const body = given.own.size > 0 ? filled(template.body, given, pack) : template.body;
  const front = stringify(frontMatterOf(request, title, { given, today, template, pack }), { lineWidth: 0 });
  const text = `---\n${front}---\n\n${body}`;
  return {
    fileName: `${fileStem(nameOf(title, request, pack))}.md`,
    title,
    text,
    firstBlank: firstBlankIn(text, pack),
    unused: given.names.size > 0 ? unusedNames(given, template, pack) : [],
  };
}

function filled(body: string, given: GivenValues, pack: LanguagePack): string {
  return applyEdits(body, valueEditsIn(parseDocument(body), given, pack));
}

function unusedNames({ names }: GivenValues, { title, blanks }: Template, pack: LanguagePack): readonly string[] {
  const asked = new Set([...placeholdersInValue(title, pack), ...blanks].map(({ name }) => foldName(name)));
  return [...names].filter(([folded]) => !asked.has(folded)).map(([, name]) => name);
}

/** A shape to choose from, with words for people. */
export interface ShapeChoice {
  readonly id: ShapeOption;
  readonly name: string;
  readonly description: string;
  /** Whether the shape suits this kind best. */
  readonly own: boolean;
}

/**
 * The shapes to offer for a kind, its own first, in the reader's language. A kind of a writer's own has the shapes of the
 * kind that it is like, and before them every section.
 */
export function shapeChoices(kind: KindId, reader: LanguageCode, { baseOf }: Catalog): readonly ShapeChoice[] {
  const { messages } = packs[reader];
  const base = baseOf(kind);
  const ids: readonly ShapeOption[] = [...(base === kind ? [] : ([everySection] as const)), ...(base ? shapesFor(base) : [])];
  return ids.map((id) => ({
    id,
    name: messages[`shape.${id}.name`],
    description: messages[`shape.${id}.description`],
    own: id === everySection || shapeFacts(id).kind === base,
  }));
}

/** The text before values take the place of its blanks. */
interface Template {
  readonly title: string;
  /** The title as a heading, and the sections. */
  readonly body: string;
  /** The blanks of the sections. */
  readonly blanks: readonly Placeholder[];
}

function templateOf(request: NewDocumentRequest, catalog: Catalog, pack: LanguagePack): Template {
  const ids = sectionsOfNew(request.kind, request.shape, catalog);
  const blanks = ids.flatMap((id) => sectionBlanks(pack)(id));
  const wanted = request.title?.replace(/\s+/g, ' ').trim() ?? '';
  const company = blankFor('company', blanks, pack);
  const title = wanted === '' ? fill(pack.messages['new.title'], { kind: subjectOf(request, pack), company }) : wanted;
  const sections = ids.map((id) => `## ${pack.sections[id].title}\n\n${pack.sections[id].body.trimEnd()}\n`);
  return { title, body: `# ${title}\n\n${sections.join('\n')}`, blanks };
}

/** The blanks of a section's text, read once a language. */
const sectionBlanks: (pack: LanguagePack) => (id: SectionId) => readonly Placeholder[] = memoized((pack) => {
  const known = new Map<SectionId, readonly Placeholder[]>();
  return (id) => {
    const blanks = known.get(id) ?? blanksIn(parseDocument(pack.sections[id].body), pack).map(({ placeholder }) => placeholder);
    known.set(id, blanks);
    return blanks;
  };
});

/** The blank that the sections use most for a value, so that all of them are filled at once. */
function blankFor(name: ValueName, blanks: readonly Placeholder[], pack: LanguagePack): string {
  const counts = new Map<string, number>();
  for (const { name: words, text } of blanks) if (valueAskedBy(words, pack) === name) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? `[${pack.values[name].blank}]`;
}

/** What the document is: the name of its kind, or that of a shape that says more. */
function subjectOf({ kind, shape }: NewDocumentRequest, pack: LanguagePack): string {
  const named = shape && shapeFacts(shape).names && shapeFacts(shape).kind === kind;
  return named ? pack.messages[`shape.${shape}.name`] : pack.kinds[kind].name;
}

interface FrontMatterFacts {
  readonly given: GivenValues;
  readonly today: string;
  readonly template: Template;
  readonly pack: LanguagePack;
}

/** A draft begins with a review, since somebody has just read it. When it takes effect is for its owner to say. */
function frontMatterOf({ kind, shape, language }: NewDocumentRequest, title: string, { given, today, template, pack }: FrontMatterFacts) {
  const { known } = given;
  const blank = (name: ValueName) => blankFor(name, template.blanks, pack);
  const effective = known.get('effective');
  return {
    kind,
    ...(shape ? { shape } : {}),
    title,
    language,
    status: 'draft',
    owner: known.get('owner') ?? blank('owner'),
    contact: known.get('contact') ?? known.get('email') ?? known.get('phone') ?? blank('email'),
    version: known.get('version') ?? '0.1',
    effective: (effective && (isoDate(effective, pack) ?? isoDate(effective, packs.en))) ?? blank('effective'),
    reviewed: today,
    review_cycle: '12 months',
  };
}

function firstBlankIn(text: string, pack: LanguagePack): Span | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    const [first] = placeholdersInValue(line, pack);
    if (first) return shift(first.span, start);
    start += line.length + 1;
  }
  return undefined;
}

/** The words for the file name. Blanks do not belong there. */
function nameOf(title: string, request: NewDocumentRequest, pack: LanguagePack): string {
  const blanks = placeholdersInValue(title, pack);
  if (blanks.length === 0) return title;
  const rest = applyEdits(
    title,
    blanks.map(({ span }) => ({ span, text: ' ' })),
  );
  return request.title === undefined || !/[\p{L}\p{N}]/u.test(rest) ? subjectOf(request, pack) : rest;
}
