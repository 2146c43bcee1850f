/** What a sub-command is given of the world around it, so that tests can bring their own. */
export interface World {
  readonly out: Output;
  readonly err: Output;
  /** What somebody types, or a pipe brings; none where a command asks nothing. */
  readonly input?: Input;
  /** The folder that relative paths count from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The version of the product. */
  readonly version: string;
}

/** A stream that text is written to. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** The width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** Lines that are read one by one. */
export interface Input {
  /** The next line without its end; undefined at the end of the input. */
  line(): Promise<string | undefined>;
  readonly isTTY: boolean;
}

/** How a command ends. Shells and build servers read these numbers. */
export const exitCodes = { clean: 0, findings: 1, failure: 2 } as const;
/** One of them. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A call that cannot be carried out as it was made. The message is for the caller, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
