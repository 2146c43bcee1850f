/** What the engine needs from the world around it. Tests, the command line and the language server each bring their own. */
export interface Host {
  /** The text of a file; undefined where there is none or it cannot be read. Addresses are URIs. */
  read(uri: string): Promise<string | undefined>;
  /** The Markdown files below a folder, as paths relative to it with forward slashes. May stop at a sensible number. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * The names in one folder, those of folders with a slash at their end, for links to files of any type; empty where there is
   * no such folder, undefined where that cannot be told. Asked only for folders of the workspace.
   */
  entries(folder: string): Promise<readonly string[] | undefined>;
  /** A line for the log. */
  log(message: string): void;
  /** Called between two pieces of long work. Lets the world go on where work has lasted for a while: resolves in a later turn of the event loop then. */
  pause(): Promise<void>;
  /** Today, as the local calendar has it: `2026-01-31`. */
  today(): string;
  /** The text of a file as it was last committed; undefined where there is none, and where nobody keeps versions. Reads, and runs nothing of the workspace. */
  committed?(uri: string): Promise<string | undefined>;
  /** Makes a PDF of an HTML page that stands alone. Absent where no browser can be run. */
  print?(html: string): Promise<Printed>;
}

/** A PDF, or why there is none: `failed` is what the browser said; undefined where no browser was found. */
export type Printed = { readonly pdf: Uint8Array } | { readonly failed: string | undefined };
