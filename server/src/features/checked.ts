/** A document after its check: what every editor feature starts from. */
import { builtInCatalog } from '../kinds/catalog.ts';
import { packs } from '../languages/index.ts';
import { fill, type MessageId, type SlotValue } from '../languages/messages.ts';
import type { LanguagePack } from '../languages/types.ts';
import type { Finding } from '../lint/finding.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { FrontMatterKey } from '../schema/frontMatter.ts';
import type { Settings } from '../schema/settings.ts';
import type { KindId, LanguageCode, StatusId } from '../schema/vocabulary.ts';
import type { Linked } from '../workspace/linked.ts';
import type { ReliedOn } from '../workspace/reliance.ts';
import type { ForeignTerm } from '../workspace/terms.ts';
import type { Counterpart } from '../workspace/translations.ts';
import type { StandardsElsewhere } from './elsewhere.ts';
import { saidDate } from './writtenDate.ts';

/** A message of the catalogue with its values. */
export interface Phrase {
  readonly id: MessageId;
  readonly data: Readonly<Record<string, SlotValue>>;
}

export interface CheckedDocument {
  readonly uri: string;
  readonly version: number;
  readonly document: PolicyDocument;
  /** The pack of the document's language: for text that is inserted. */
  readonly pack: LanguagePack;
  readonly settings: Settings;
  /** Documents in other languages that it was compared with. */
  readonly counterparts: readonly Counterpart[];
  /** The standards of other documents, with which its own were compared. */
  readonly elsewhere: StandardsElsewhere;
  /** The terms that other documents define. */
  readonly foreignTerms: readonly ForeignTerm[];
  /** What other policies of the workspace say for a key of the front matter, the most likely value first. */
  readonly used: (key: FrontMatterKey) => readonly string[];
  /** The day it was checked on. */
  readonly today: string;
  /** Finds the policies of the workspace that it refers to. */
  readonly reliedOn: (target: string) => ReliedOn | undefined;
  /** The document as it was last committed. */
  readonly committed: PolicyDocument | undefined;
  /** What its links lead to. */
  readonly linked: Linked;
  /** Whether the file is a policy; others have no findings. */
  readonly checked: boolean;
  /** Why it is or is not checked. */
  readonly reason: Phrase;
  readonly kind: KindId | undefined;
  readonly kindSource: 'declared' | 'guessed' | 'none';
  readonly status: StatusId | undefined;
  /** In the order of the text, suppressed ones included. */
  readonly findings: readonly Finding[];
  /** How many further findings the limit left out. */
  readonly omitted: number;
}

/** Says a message in the reader's language. */
export function say(phrase: Phrase, reader: LanguageCode): string {
  const data = Object.fromEntries(Object.entries(phrase.data).map(([slot, value]) => [slot, inWords(value, reader)]));
  return fill(packs[reader].messages[phrase.id], data);
}

function inWords(value: SlotValue, reader: LanguageCode): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return new Intl.ListFormat(reader).format(value.map((id) => packs[reader].messages[id]));
}

/**
 * A finding's message in the reader's language. What a section must hold and what a kind is called is said in that language
 * too, as the catalog of the document has it.
 */
export function describe(finding: Pick<Finding, 'message' | 'data' | 'facts'>, reader: LanguageCode, catalog = builtInCatalog): string {
  const { sections, kinds } = catalog.packs[reader];
  const section = catalog.sectionIds.find((id) => id === finding.facts.section);
  const kind = catalog.kindIds.find((id) => id === finding.facts.kind);
  const { language } = finding.facts;
  const data = {
    ...finding.data,
    ...(section && 'guidance' in finding.data ? { guidance: sections[section].guidance } : {}),
    ...(kind && 'kind' in finding.data ? { kind: kinds[kind].name } : {}),
    ...(finding.message.startsWith('lifecycle/') && typeof finding.data.date === 'string' ? { date: saidDate(finding.data.date, reader) } : {}),
    ...(typeof language === 'string' && 'language' in finding.data ? { language: languageName(language, reader) } : {}),
  };
  return say({ id: finding.message, data }, reader).trim();
}

/** The name of a language in the reader's language. */
export function languageName(code: string, reader: LanguageCode): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
}

/** Why a rule exists, in the reader's language; an empty text for ids without an explanation. */
export function whyOf(rule: string, reader: LanguageCode): string {
  const { messages } = packs[reader];
  const key = `rule.${rule}.why`;
  return key in messages ? messages[key as MessageId] : '';
}
