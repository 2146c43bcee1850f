/** The command line's entry: hands the process over to `run`. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from './run.ts';
import type { Input, Output } from './world.ts';

function output(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough, such as `head`, closes the stream: no reason to complain.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY ?? false, columns: stream.columns };
}

/** The lines that come in. The stream is opened when the first one is asked for, so that no other command waits for it. */
function input(): Input & { readonly close: () => void } {
  let lines: AsyncIterator<string> | undefined;
  return {
    get isTTY() {
      return process.stdin.isTTY ?? false;
    },
    line: async () => {
      lines ??= createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]();
      const next = await lines.next();
      return next.done ? undefined : next.value;
    },
    close: () => {
      // A terminal or a pipe that was read from would keep the program waiting; a file would not, and cannot be let go.
      if (lines && 'unref' in process.stdin) process.stdin.unref();
    },
  };
}

/** Put in when the program is bundled: it may be copied to where nothing beside it says its version. */
declare const policywrightVersion: string | undefined;

/** The version in the nearest `package.json` above a program that was not told it, through links such as those in `node_modules/.bin`. */
function version(program: string): string {
  if (typeof policywrightVersion === 'string') return policywrightVersion;
  for (let folder = dirname(realpathSync(program)); ; folder = dirname(folder)) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (typeof manifest === 'object' && manifest !== null && 'version' in manifest && typeof manifest.version === 'string') return manifest.version;
    } catch {
      // No manifest here.
    }
    if (folder === dirname(folder)) return 'unknown';
  }
}

const lines = input();
const world = {
  out: output(process.stdout),
  err: output(process.stderr),
  input: lines,
  cwd: process.cwd(),
  env: process.env,
  version: version(process.argv[1] ?? '.'),
};
void run(process.argv.slice(2), world).then((code) => {
  if (code === undefined) return;
  process.exitCode = code;
  lines.close();
});
