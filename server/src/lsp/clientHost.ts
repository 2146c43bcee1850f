import type { Connection } from 'vscode-languageserver';
import type { Host } from '../host.ts';
import { committedRequest, listFilesRequest, listNamesRequest, readFileRequest } from '../protocol.ts';
import { localDate } from '../util/calendar.ts';
import { pauser } from '../util/pauser.ts';

/** A host that asks the client for files, so that remote and virtual workspaces work as local ones do. */
export function clientHost(connection: Connection): Host {
  return {
    read: async (uri) => {
      const text: unknown = await connection.sendRequest(readFileRequest, { uri });
      return typeof text === 'string' ? text : undefined;
    },
    list: async (folder) => {
      const paths: unknown = await connection.sendRequest(listFilesRequest, { folder });
      return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
    },
    committed: async (uri) => {
      const text: unknown = await connection.sendRequest(committedRequest, { uri });
      return typeof text === 'string' ? text : undefined;
    },
    entries: async (folder) => {
      const names: unknown = await connection.sendRequest(listNamesRequest, { folder });
      return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : undefined;
    },
    log: (message) => connection.console.log(message),
    pause: pauser(() => new Promise((resume) => setTimeout(resume, 0))),
    today: () => localDate(new Date()),
  };
}
