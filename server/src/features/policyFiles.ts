/** The files of a library that are policies. */
import { type PolicyDocument, packOf, parseDocument } from '../model/document.ts';
import type { Settings } from '../schema/settings.ts';
import type { LibraryFile } from '../workspace/library.ts';
import { mayBePolicy, scopeOf, settled } from './checkDocument.ts';
import type { SymbolFile } from './symbols.ts';

/** Reads a file as a policy; undefined for one that is none. The document of a stored file is not kept. */
export function policyReader(settingsOf: (uri: string) => Settings, pathOf: (uri: string) => string): (file: LibraryFile) => SymbolFile | undefined {
  return (file) => {
    const settings = settingsOf(file.uri);
    const path = pathOf(file.uri);
    if (!mayBePolicy(file, settings, path)) return undefined;
    const parsed: PolicyDocument = file.version === undefined ? parseDocument(file.text) : file.document;
    const { document } = settled(parsed, settings, path);
    if (!scopeOf(document, path, settings, false).checked) return undefined;
    return { uri: file.uri, version: file.version, document, pack: packOf(document), settings };
  };
}
