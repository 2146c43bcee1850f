import type { Connection } from 'vscode-languageserver';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { PolicyService } from '../service.ts';
import type { EditTraits } from './convert.ts';
import type { OpenDocuments } from './documents.ts';
import type { Guard } from './guard.ts';

/** What the client can do and wants, as far as the server cares. */
export interface ClientTraits {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesTokens: boolean;
  readonly edits: EditTraits;
  readonly sendsConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Tells when a folder is added to the workspace or taken out of it. */
  readonly changesFolders: boolean;
  /** Whether the client carries out the commands of `protocol.ts`. */
  readonly asks: boolean;
  /** Whether the editor completes links by itself. */
  readonly hasLinks: boolean;
  /** Whether the client shows the page of a rule itself. */
  readonly showsRules: boolean;
  /** Whether the client asks for the edits of a code action when the writer takes it. */
  readonly resolvesActions: boolean;
  /** Whether the client asks what can be renamed before it asks for a name. */
  readonly preparesRenames: boolean;
  /** Whether the client tells of files before it renames them. */
  readonly movesFiles: boolean;
  /** The language of the editor's interface. */
  readonly reader: LanguageCode;
}

/** What every handler is given. */
export interface ServerContext {
  readonly connection: Connection;
  readonly service: PolicyService;
  readonly documents: OpenDocuments;
  readonly guard: Guard;
  readonly traits: () => ClientTraits;
}
