/** What the server asks of the editor: files, and texts as they were committed. */

/** Sent by the server: the text of a file, or null. The client answers from the editor's file system. */
export const readFileRequest = 'policywright/readFile';
export interface ReadFileParams {
  readonly uri: string;
}

/** Sent by the server: the Markdown files below a folder, as relative paths. */
export const listFilesRequest = 'policywright/listFiles';
export interface ListFilesParams {
  readonly folder: string;
}

/** Sent by the server: the names in one folder of the workspace, those of folders with a slash at their end; null where that cannot be told. */
export const listNamesRequest = 'policywright/listNames';
export interface ListNamesParams {
  readonly folder: string;
}

/** Sent by the server: the text of a file as it was last committed, or null. The client answers from the editor's Git extension. */
export const committedRequest = 'policywright/committed';
export interface CommittedParams {
  readonly uri: string;
}

/** Sent by the client: something was committed, checked out or discarded, so committed texts may differ. */
export const repositoryNotification = 'policywright/repositoryChanged';
