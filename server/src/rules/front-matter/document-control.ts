import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { type ControlBlock, type ControlFact, controlBlocks } from '../../model/controlFacts.ts';
import { readDateValue } from '../../model/dateReading.ts';
import { frontMatterValue, type PolicyDocument } from '../../model/document.ts';
import { statusNamed } from '../../model/facts.ts';
import { sectionsOfHeading } from '../../model/headings.ts';
import { placeholdersInValue } from '../../model/placeholders.ts';
import { sectionsIn } from '../../model/sections.ts';
import { type FrontMatterKey, keySpec } from '../../schema/frontMatter.ts';
import { nextLineStart } from '../../util/lines.ts';
import type { TextEdit } from '../../util/span.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { setKeysEdits } from './setKey.ts';
import { isCycle } from './values.ts';

/** Offers to move facts about the document from its text into the front matter. Facts that stand there already are left alone. */
export const documentControl = defineDocumentRule({
  id: 'front-matter/document-control',
  severity: 'hint',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack }) {
    const moves = movesOf(document, pack);
    const [first] = moves;
    // One contact or one addressee is an ordinary sentence rather than document control.
    if (!first || moves.every(({ fact }) => fact.key === 'contact' || fact.key === 'applies_to')) return;
    const keys = moves.map(({ fact }) => fact.key).join(', ');
    yield { message: 'movable', data: { keys }, span: first.fact.span, fixes: () => [moveFix(document, moves)] };
  },
});

interface Move {
  readonly fact: ControlFact;
  /** As the front matter says it: dates in ISO form, the id of a status. */
  readonly value: string;
  /** What goes from the text with this fact, and with those of the same line or table. */
  readonly edit: TextEdit;
}

/** What can be moved without loss. */
function movesOf(document: PolicyDocument, pack: LanguagePack): readonly Move[] {
  const taken = new Set<FrontMatterKey>();
  return controlBlocks(document).flatMap((block) => {
    const values = new Map<ControlFact, string>();
    for (const fact of block.lines.flatMap(({ facts }) => facts)) {
      const value = valueIn(fact, document, pack);
      if (value === undefined || taken.has(fact.key) || frontMatterValue(document.frontMatter, fact.key) !== undefined) continue;
      taken.add(fact.key);
      values.set(fact, value);
    }
    return movesIn(block, values, document.text);
  });
}

/** A line goes when every fact of it does; the head of a table goes with the last of its rows. */
function movesIn({ lines }: ControlBlock, values: ReadonlyMap<ControlFact, string>, text: string): readonly Move[] {
  const goes = lines.filter(({ facts, alone }) => alone && facts.length > 0 && facts.every((fact) => values.has(fact)));
  const rows = lines.filter(({ kind }) => kind === 'row');
  const head = lines.find(({ kind }) => kind === 'header');
  const all = head ? rows.length > 0 && rows.every((row) => goes.includes(row)) : lines.every((line) => goes.includes(line));
  const first = lines[0];
  const last = lines.at(-1);
  if (all && first && last) {
    const edit = { span: { start: first.span.start, end: afterGap(text, last.span.end) }, text: '' };
    return lines.flatMap(({ facts }) => facts.flatMap((fact) => moveOf(fact, values, edit)));
  }
  return goes
    .filter((line) => line !== head)
    .flatMap(({ facts, span }) => {
      const edit = { span: { start: span.start, end: nextLineStart(text, span.end) }, text: '' };
      return facts.flatMap((fact) => moveOf(fact, values, edit));
    });
}

function moveOf(fact: ControlFact, values: ReadonlyMap<ControlFact, string>, edit: TextEdit): readonly Move[] {
  const value = values.get(fact);
  return value === undefined ? [] : [{ fact, value, edit }];
}

/** The line break after a block, and the empty line that set it apart. */
function afterGap(text: string, end: number): number {
  const next = nextLineStart(text, end);
  return text.slice(next, nextLineStart(text, next)).trim() === '' ? nextLineStart(text, next) : next;
}

/** The value for the front matter; undefined where the key could not hold it, or where a section would be missed. */
function valueIn({ key, label, value }: ControlFact, document: PolicyDocument, pack: LanguagePack): string | undefined {
  if (placeholdersInValue(value, pack).length > 0 || value.length > 200) return undefined;
  if (forReaders.has(key) && opensSection(label, document, pack)) return undefined;
  switch (keySpec(key).type) {
    case 'date': {
      const reading = readDateValue(value, pack, String(frontMatterValue(document.frontMatter, 'language') ?? ''));
      return reading?.found === 'day' ? reading.days[0] : undefined;
    }
    case 'status':
      return statusNamed(value, pack);
    case 'cycle':
      return isCycle(value, pack) ? value : undefined;
    default:
      return value;
  }
}

/** Facts that those whom the document is for need in its text. */
const forReaders: ReadonlySet<FrontMatterKey> = new Set(['contact', 'applies_to']);

/** A lead-in such as "Contact:" may stand for a section that has no heading. */
function opensSection(label: string, document: PolicyDocument, pack: LanguagePack): boolean {
  return sectionsOfHeading(label, pack).some((id) => !sectionsIn(document).some((section) => section.unit.level !== 0 && section.ids.includes(id)));
}

function moveFix(document: PolicyDocument, moves: readonly Move[]): Fix {
  const edits = [
    ...new Set(moves.map(({ edit }) => edit)),
    ...setKeysEdits(
      document,
      moves.map(({ fact, value }) => [fact.key, value] as const),
    ),
  ];
  return { title: 'fix.moveControl', data: {}, kind: 'suggested', preferred: true, edits: joined(edits) };
}

/** A new line and a deletion at one place are one edit. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const result: TextEdit[] = [];
  for (const edit of sorted) {
    const last = result.at(-1);
    if (last && last.span.end === edit.span.start) {
      result[result.length - 1] = { span: { start: last.span.start, end: edit.span.end }, text: last.text + edit.text };
    } else result.push(edit);
  }
  return result;
}
