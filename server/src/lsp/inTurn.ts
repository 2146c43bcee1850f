/** A piece of work that is wanted again and again, but never done twice at a time. */
export interface InTurn {
  /** Does the work; while it is being done, once more after that, however often it is asked for. Resolves when all is done. */
  start(): Promise<void>;
  /** Resolves when nothing is being done. */
  idle(): Promise<void>;
}

/** Makes it. `work` must not fail. */
export function inTurn(work: () => Promise<void>): InTurn {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await work();
    } while (again);
    running = undefined;
  };
  return {
    start: () => {
      again = running !== undefined;
      running ??= run();
      return running;
    },
    idle: () => running ?? Promise.resolve(),
  };
}
