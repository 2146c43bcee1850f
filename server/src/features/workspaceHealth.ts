/** The health of every policy of a workspace. A stored file is checked once and known as long as it and its settings stay the same. */
import type { Host } from '../host.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Settings } from '../schema/settings.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { Library, LibraryFile } from '../workspace/library.ts';
import { mayBePolicy } from './checkDocument.ts';
import type { CheckedDocument } from './checked.ts';
import { byNeed, healthOf, type PolicyHealth } from './health.ts';
import type { FilePlace } from './workspaceRegister.ts';

/** How to stay out of the way while many files are read. */
export interface HealthRequest {
  /** One document; without it every policy that is known. */
  readonly uri?: string;
  /** Read the document whatever its front matter and the patterns say: it was named. */
  readonly explicit?: boolean;
  /** Told after each file how many of how many have been looked at. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between files. What is there by then is the answer. */
  readonly isCancelled?: () => boolean;
}

/** The policies of a workspace, or as many as there was time for. */
export interface WorkspaceHealth {
  /** Those that need somebody most first. */
  readonly policies: readonly PolicyHealth[];
  /** Whether every file that was read was looked at. */
  readonly complete: boolean;
  /** How many files were not read, since there are too many or they are too long. */
  readonly left: number;
}

interface Known {
  readonly key: string;
  readonly settings: Settings;
  /** The check of an open document, which is another one when something has changed around it. */
  readonly current: CheckedDocument | undefined;
  readonly health: PolicyHealth | undefined;
}

/** Makes a reader on the files of a library. `check` gives the result under which a file is shown in the editor. */
export function createHealth(
  library: Library,
  host: Pick<Host, 'pause' | 'today'>,
  settingsOf: (uri: string) => Settings,
  placeOf: (uri: string) => FilePlace,
  check: (file: LibraryFile, explicit: boolean) => Promise<CheckedDocument>,
): (reader: LanguageCode, request: HealthRequest) => Promise<WorkspaceHealth> {
  /** By document for open files, whose library entry is made anew each time. */
  const known = new WeakMap<LibraryFile | PolicyDocument, Known>();

  /** Undefined for a file that is no policy. */
  const healthIn = async (file: LibraryFile, reader: LanguageCode, explicit: boolean): Promise<PolicyHealth | undefined> => {
    const settings = settingsOf(file.uri);
    const place = placeOf(file.uri);
    if (!explicit && !mayBePolicy(file, settings, place.path)) return undefined;
    const today = host.today();
    const key = [reader, explicit, today, file.uri, place.shown].join(' ');
    const holder = file.version === undefined ? file : file.document;
    const existing = known.get(holder);
    const current = file.version === undefined ? undefined : await check(file, explicit);
    if (existing?.key === key && existing.settings === settings && existing.current === current) return existing.health;
    const checked = current ?? (await check(file, explicit));
    const health = checked.checked ? healthOf(checked, { uri: file.uri, path: place.shown }, today, reader) : undefined;
    known.set(holder, { key, settings, current, health });
    return health;
  };

  return async (reader, { uri, explicit = false, onProgress, isCancelled }) => {
    const named = uri === undefined ? undefined : library.file(uri);
    const files = uri === undefined ? library.files() : named ? [named] : [];
    const left = uri === undefined ? library.left : 0;
    const policies: PolicyHealth[] = [];
    for (const [i, file] of files.entries()) {
      if (isCancelled?.()) return { policies: byNeed(policies), complete: false, left };
      const health = await healthIn(file, reader, explicit);
      onProgress?.(i + 1, files.length);
      if (!health) continue;
      policies.push(health);
      await host.pause();
    }
    return { policies: byNeed(policies), complete: true, left };
  };
}
