/** Checks of documents in their surroundings, each made once as long as nothing changes that it depends on. */
import { type CheckInput, type CheckOptions, checkDocument, checkSteps, mayBePolicy } from '../features/checkDocument.ts';
import type { CheckedDocument } from '../features/checked.ts';
import type { Committed } from '../features/committed.ts';
import { createCounterparts, sameCounterparts } from '../features/counterparts.ts';
import { createElsewhere } from '../features/elsewhere.ts';
import type { Links } from '../features/links.ts';
import { createReliance } from '../features/reliance.ts';
import type { Host } from '../host.ts';
import type { LanguagePack } from '../languages/types.ts';
import { type PolicyDocument, packOf, parseDocument } from '../model/document.ts';
import type { FrontMatterKey } from '../schema/frontMatter.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { TextEdit } from '../util/span.ts';
import type { LibraryFile } from '../workspace/library.ts';
import { usedValues } from '../workspace/usedValues.ts';
import type { OpenDocument, WorkspaceState } from './workspaceState.ts';

/** Checks documents. */
export interface Checks {
  /** The result for the current version; undefined for a document that is not open. */
  check(uri: string, options?: CheckOptions): CheckedDocument | undefined;
  /** The last check of an open document, and how its text has been edited since. */
  last(uri: string): LastCheck | undefined;
  /** Takes note of an edit. */
  edited(uri: string, edit: TextEdit): void;
  /** The whole text of a document was replaced. */
  forget(uri: string): void;
  /** A document was closed, or its file is gone: nothing is kept for its address. */
  drop(uri: string): void;
  /** The check of an open document as if it had another text. */
  checkText(checked: CheckedDocument, text: string): CheckedDocument;
  /** The check of a file, open or not, with pauses; of a stored file nothing is kept. */
  checkFile(file: LibraryFile, explicit: boolean): Promise<CheckedDocument>;
  /** The other open documents whose findings depend on a document. */
  dependents(uri: string): readonly string[];
}

/** A check of a text as it was before some edits, each in offsets of the text that the one before it has left. */
export interface LastCheck {
  readonly checked: CheckedDocument;
  readonly edits: readonly TextEdit[];
}

interface ChecksSetting {
  readonly host: Host;
  readonly open: ReadonlyMap<string, OpenDocument>;
  readonly state: WorkspaceState;
  readonly links: Links;
  readonly committed: Committed;
}

/** Makes them for the open documents of a service. */
export function createChecks({ host, open, state, links, committed }: ChecksSetting): Checks {
  const { library, settingsOf, pathOf } = state;
  const counterparts = createCounterparts(library, settingsOf, pathOf);
  const reliance = createReliance(library, links, settingsOf, pathOf);
  const elsewhere = createElsewhere(library, state.facts);
  const results = new WeakMap<PolicyDocument, Map<string, CheckedDocument>>();
  /** The documents that the last check of a document named in a finding. */
  const named = new Map<string, ReadonlySet<string>>();
  const latest = new Map<string, { readonly checked: CheckedDocument; readonly edits: TextEdit[] }>();

  /** What a check depends on beside the document: a new check is due when any of it has changed. */
  const surroundingsOf = (uri: string, language: LanguageCode) => {
    const { standards, terms } = elsewhere.of(uri, language);
    return {
      elsewhere: standards,
      foreignTerms: terms,
      linked: links.of(uri),
      today: host.today(),
      reliedOn: reliance.of(uri),
      committed: committed.of(uri),
    };
  };

  /** Asked when a fix or a completion is, so that what other files say now counts. */
  const usedIn =
    (uri: string, pack: LanguagePack) =>
    (key: FrontMatterKey): readonly string[] => {
      const others = library.neighbours(uri).filter((file) => file.uri !== uri && mayBePolicy(file, settingsOf(file.uri), pathOf(file.uri)));
      return usedValues(others, key, pack);
    };

  const inputFor = (
    uri: string,
    { document, version }: OpenDocument,
    options: CheckOptions,
    around = surroundingsOf(uri, document.language),
  ): CheckInput => ({
    uri,
    document,
    version,
    settings: settingsOf(uri),
    path: pathOf(uri),
    options,
    counterparts: counterparts.of(uri),
    used: usedIn(uri, packOf(document)),
    ...around,
    log: host.log,
  });

  const checkStored = async ({ uri, text }: LibraryFile, explicit: boolean): Promise<CheckedDocument> => {
    // Parsed for this check alone: thousands of documents, with all that is known of them, would fill the memory.
    const input = inputFor(uri, { document: parseDocument(text), version: 0 }, { explicit });
    await host.pause();
    for (const _step of checkSteps(input)) await host.pause();
    return checkDocument(input);
  };

  const check = (uri: string, options: CheckOptions = {}): CheckedDocument | undefined => {
    const current = open.get(uri);
    if (!current) return undefined;
    const key = `${uri} ${options.explicit ?? false} ${options.unlimited ?? false} ${options.status ?? ''}`;
    const known = results.get(current.document)?.get(key);
    const around = surroundingsOf(uri, current.document.language);
    const isCurrent = known?.settings === settingsOf(uri) && known.version === current.version && isAmong(known, around);
    if (known && isCurrent && sameCounterparts(known.counterparts, counterparts.of(uri))) return known;
    const checked = checkDocument(inputFor(uri, current, options, around));
    named.set(uri, new Set(checked.findings.flatMap(({ related }) => related.flatMap((other) => other.uri ?? []))));
    const all = results.get(current.document) ?? new Map<string, CheckedDocument>();
    results.set(current.document, all.set(key, checked));
    if (Object.keys(options).length === 0) latest.set(uri, { checked, edits: [] });
    return checked;
  };

  return {
    check,
    last: (uri) => latest.get(uri),
    edited: (uri, edit) => void latest.get(uri)?.edits.push(edit),
    forget: (uri) => void latest.delete(uri),
    drop: (uri) => {
      latest.delete(uri);
      named.delete(uri);
      for (const finder of [links, reliance, elsewhere]) finder.drop(uri);
    },
    checkText: (checked, text) => {
      const { uri, version, settings, counterparts: others, elsewhere: standards, foreignTerms, used, today, reliedOn, linked } = checked;
      return checkDocument({
        uri,
        version,
        document: parseDocument(text),
        settings,
        path: pathOf(uri),
        options: { unlimited: true },
        counterparts: others,
        elsewhere: standards,
        foreignTerms,
        used,
        today,
        reliedOn,
        committed: checked.committed,
        linked,
        log: host.log,
      });
    },
    checkFile: async (file, explicit) => check(file.uri, { explicit }) ?? checkStored(file, explicit),
    dependents: (uri) => {
      const translations = counterparts.of(uri).map((other) => other.uri);
      const conflicting = [...open.keys()].filter((other) => other !== uri && (named.get(other)?.has(uri) || named.get(uri)?.has(other)));
      return [...new Set([...translations, ...conflicting, ...links.leadingTo(uri, [...open.keys()])])].filter((other) => open.has(other));
    },
  };
}

function isAmong(checked: CheckedDocument, around: Partial<CheckedDocument>): boolean {
  return (Object.keys(around) as (keyof CheckedDocument)[]).every((key) => checked[key] === around[key]);
}
