/** The text of a file as Git last committed it. Git only reads here: no hook, no filter, no monitor and no network is set going. */
import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How long Git may take, in milliseconds, and how much it may print, in bytes. */
const limits = { timeout: 5000, maxBuffer: 8_000_000 } as const;

/**
 * Settings of the repository that name programs are switched off: the repository may come from anywhere. `cat-file` runs neither
 * filters nor text converters of its own accord.
 */
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.pager=cat', 'protocol.allow=never'] as const;

/** Variables that say which repository is meant. Hooks set them for the one that they belong to, which need not be that of the file. */
const places = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
];

/** The text at HEAD; undefined for a file of no repository, one that is not committed yet, and where there is no Git. */
export async function committedText(absolute: string): Promise<string | undefined> {
  const path = real(absolute);
  if (path === undefined || !isInRepository(dirname(path))) return undefined;
  const args = [
    '-C',
    dirname(path),
    '--no-optional-locks',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...settings.flatMap((setting) => ['-c', setting]),
    'cat-file',
    'blob',
    // What follows the colon is a path and nothing else, whatever it begins with.
    `HEAD:./${basename(path)}`,
  ];
  const own = Object.entries(process.env).filter(([name]) => !places.includes(name.toUpperCase()));
  const env = { ...Object.fromEntries(own), GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
  // Windows looks for a program in the current folder first: that must not be one that came with the document.
  const cwd = dirname(process.execPath);
  return new Promise((resolve) => {
    execFile('git', args, { cwd, env, encoding: 'utf8', windowsHide: true, ...limits }, (error, text) =>
      resolve(error ? undefined : text.replace(/^\uFEFF/, '')),
    );
  });
}

function real(absolute: string): string | undefined {
  try {
    return realpathSync(absolute);
  } catch {
    return undefined;
  }
}

const known = new Map<string, boolean>();

/** Whether a folder or one above it holds `.git`. Most calls outside a repository need not start a program. */
function isInRepository(folder: string): boolean {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const parent = dirname(folder);
  const found = existsSync(join(folder, '.git')) || (parent !== folder && isInRepository(parent));
  known.set(folder, found);
  return found;
}
