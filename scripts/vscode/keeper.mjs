/**
 * Runs a command and outlives whoever started it just long enough to clean up.
 *
 *     node keeper.mjs FOLDER COMMAND [ARGUMENT...]
 *
 * Standard input is a pipe to the process that started it. The pipe closes when that process closes it or ends, in whatever way,
 * `kill -9` included; then the command and everything that it started are killed, and FOLDER is removed.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder, command, ...args] = process.argv.slice(2);
// `detached` gives the command a process group of its own, so that its extension hosts can be killed with it.
const child = spawn(command, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
child.on('error', (error) => end(1, error.message));
child.on('exit', (code) => end(code ?? 1));
process.stdin
  .on('end', () => end(0))
  .on('error', () => end(0))
  .resume();

function end(code, message) {
  if (message) console.error(message);
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
  // A process that is being killed may still write for a moment.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.exit(code);
}
