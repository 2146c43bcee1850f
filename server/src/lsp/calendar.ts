/** What changes without a keystroke: the day, and what was last committed. */
import { repositoryNotification } from '../protocol.ts';
import type { ServerContext } from './context.ts';

/** How often it is looked whether a new day has begun, in milliseconds. */
const interval = 5 * 60_000;

/**
 * Asks how documents were last committed when they are opened or saved and when a repository changes, and lets everything be
 * checked anew when that makes a difference or a new day has begun. Nothing here happens at a keystroke.
 */
export function watchCalendar({ connection, service, documents }: ServerContext, ready: Promise<void>, changed: () => void): void {
  let today = service.today();
  const timer: unknown = setInterval(() => {
    if (service.today() === today) return;
    today = service.today();
    changed();
  }, interval);
  // In Node a timer would keep the process alive.
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function') timer.unref();
  connection.onExit(() => clearInterval(timer as ReturnType<typeof setInterval>));

  const load = async (uris: readonly string[]): Promise<void> => {
    await ready;
    const differs = await Promise.all(uris.map((uri) => service.loadCommitted(uri).catch(() => false)));
    if (differs.some((one) => one)) changed();
  };
  documents.onDidOpen(({ document }) => void load([document.uri]));
  documents.onDidSave(({ document }) => void load([document.uri]));
  connection.onNotification(repositoryNotification, () => void load(documents.all().map(({ uri }) => uri)));
}
