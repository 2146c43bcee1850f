/** Filling that reaches beyond a document: a blank of the whole workspace, a value in the settings file, values that others give. */
import type { Host } from '../host.ts';
import { nameKey, valueNamed } from '../model/blankNames.ts';
import { entryOf } from '../model/document.ts';
import { valueEntries } from '../model/frontMatter/values.ts';
import { isUsable } from '../model/values.ts';
import type { Settings } from '../schema/settings.ts';
import { addressKey } from '../util/uri.ts';
import { configFileName } from '../workspace/config.ts';
import type { Library } from '../workspace/library.ts';
import type { KnownValues } from './blanksToFill.ts';
import type { CheckedDocument } from './checked.ts';
import { occurrencesOf, placeholderAt, placeholdersIn, valueEdits } from './placeholders.ts';
import { policyReader } from './policyFiles.ts';
import type { FileEdits } from './rename.ts';
import { settingsValueEdits } from './values.ts';

/** Edits of a file that may have to be made first. */
export type FilledFile = FileEdits & { readonly isNew?: boolean };

/** Fills blanks beyond one document. */
export interface Filling {
  /** The edits that fill the blank at an offset in every policy of the workspace, that of the blank first. */
  everywhere(checked: CheckedDocument, offset: number, value: string): Promise<readonly FilledFile[]>;
  /** The edits that give a value to the blank at an offset in the settings file of a folder; none where that cannot be read. */
  inSettings(checked: CheckedDocument, offset: number, value: string, folder: string): Promise<readonly FilledFile[]>;
  /** The values that other policies give their blanks. */
  known(checked: CheckedDocument): KnownValues;
}

/** Makes it on the files of a library, which must have been loaded. */
export function createFilling(
  library: Library,
  host: Pick<Host, 'pause' | 'read' | 'today'>,
  settingsOf: (uri: string) => Settings,
  pathOf: (uri: string) => string,
): Filling {
  const policyOf = policyReader(settingsOf, pathOf);
  return {
    everywhere: async (checked, offset, value) => {
      const blank = placeholderAt(checked, offset);
      if (!blank) return [];
      const files: FilledFile[] = [edited(checked, valueEdits(checked, occurrencesOf(checked, offset), value))];
      if (blank.key === undefined) return files;
      for (const file of library.neighbours(checked.uri)) {
        if (addressKey(file.uri) === addressKey(checked.uri)) continue;
        await host.pause();
        const policy = policyOf(file);
        if (!policy) continue;
        const same = placeholdersIn(policy).filter(({ key, placeholder }) => key === blank.key && placeholder.kind === blank.placeholder.kind);
        const edits = valueEdits(
          policy,
          same.map(({ span }) => span),
          value,
        );
        if (edits.length > 0) files.push(edited(policy, edits));
      }
      return files;
    },
    inSettings: async (checked, offset, value, folder) => {
      const blank = placeholderAt(checked, offset);
      const uri = folder + configFileName;
      const text = await host.read(uri);
      const edits = blank && settingsValueEdits(text ?? '', [{ name: blank.placeholder.name, value }], checked.pack);
      return edits ? [{ uri, version: undefined, text: text ?? '', edits, isNew: text === undefined }] : [];
    },
    known: (checked) => {
      const elsewhere = new Map<string, readonly string[]>();
      const add = (key: string | undefined, value: unknown): void => {
        if (key === undefined || typeof value !== 'string' || !isUsable(value, checked.pack)) return;
        const known = elsewhere.get(key) ?? [];
        if (!known.includes(value)) elsewhere.set(key, [...known, value]);
      };
      for (const { uri, frontMatter, text } of library.neighbours(checked.uri)) {
        if (addressKey(uri) === addressKey(checked.uri)) continue;
        for (const { name, value } of valueEntries(frontMatter, text)) {
          add(nameKey(name), value);
          add(valueNamed(name, checked.pack), value);
        }
        if (!entryOf(frontMatter, 'kind')) continue;
        for (const key of ['owner', 'contact'] as const) add(key, entryOf(frontMatter, key)?.value);
      }
      return { today: host.today(), elsewhere };
    },
  };
}

function edited(
  { uri, version, document }: Pick<CheckedDocument, 'uri' | 'document'> & { readonly version: number | undefined },
  edits: FileEdits['edits'],
): FilledFile {
  return { uri, version, text: document.text, edits };
}
