import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { waitFor } from './wait.mjs';

/** How often a holder shows that it is alive, and how long it may stay silent before others take the lock away. Milliseconds. */
const heartbeat = 5_000;
const patience = 60_000;

/**
 * Runs `task` while holding a lock that other processes respect too. Waits as long as the holder is alive.
 *
 * The lock is a directory, because making a directory is atomic on every file system.
 *
 * @template T
 * @param {string} directory the lock; its parent is made when it is missing
 * @param {() => Promise<T>} task
 * @param {{ onWait?: () => void, timeout?: number }} [options] `onWait` is called once, when another process holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(directory, task, { onWait = () => {}, timeout = 30 * 60_000 } = {}) {
  await mkdir(dirname(directory), { recursive: true });
  const owner = join(directory, 'owner.json');
  const token = randomUUID();
  let told = false;
  await waitFor(
    `the lock ${directory}`,
    async () => {
      if (await take(directory, owner, token)) return true;
      if (await isStale(directory, owner)) await breakStale(directory, owner);
      else if (!told) {
        told = true;
        onWait();
      }
      return false;
    },
    { timeout, interval: 250 },
  );
  const timer = setInterval(() => void utimes(owner, new Date(), new Date()).catch(() => {}), heartbeat);
  try {
    return await task();
  } finally {
    clearInterval(timer);
    if ((await readOwner(owner))?.token === token) await rm(directory, { recursive: true, force: true });
  }
}

async function take(directory, owner, token) {
  try {
    await mkdir(directory);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  await writeFile(owner, JSON.stringify({ token, pid: process.pid, host: hostname() }));
  return true;
}

async function isStale(directory, owner) {
  const holder = await readOwner(owner);
  if (holder?.host === hostname() && !isAlive(holder.pid)) return true;
  // A holder killed between making the directory and writing its name leaves no owner: then the directory's own age counts.
  const seen = await stat(owner)
    .catch(() => stat(directory))
    .catch(() => undefined);
  return seen !== undefined && Date.now() - seen.mtimeMs > patience;
}

/** Two waiters may find the same stale lock: only the one that makes the second directory removes it, after looking again. */
async function breakStale(directory, owner) {
  const breaker = `${directory}.break`;
  try {
    await mkdir(breaker);
  } catch {
    const age = await stat(breaker).then(
      (at) => Date.now() - at.mtimeMs,
      () => 0,
    );
    if (age > patience) await rm(breaker, { recursive: true, force: true });
    return;
  }
  try {
    if (await isStale(directory, owner)) await rm(directory, { recursive: true, force: true });
  } finally {
    await rm(breaker, { recursive: true, force: true });
  }
}

async function readOwner(owner) {
  try {
    return JSON.parse(await readFile(owner, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
