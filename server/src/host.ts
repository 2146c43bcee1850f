/** What the engine needs from the world around it. Tests, the command line and the language server each bring their own. */
export interface Host {
  /** The text of a file; undefined where there is none or it cannot be read. Addresses are URIs. */
  read(uri: string): Promise<string | undefined>;
  /** The Markdown files below a folder, as paths relative to it with forward slashes. May stop at a sensible number. */
  list(folder: string): Promise<readonly string[]>;
  /** A line for the log. */
  log(message: string): void;
  /** Called between two pieces of long work. Lets the world go on where work has lasted for a while: resolves in a later turn of the event loop then. */
  pause(): Promise<void>;
  /** Today, as the local calendar has it: `2026-01-31`. */
  today(): string;
  /** Makes a PDF of an HTML page that stands alone. Absent where no browser can be run. */
  print?(html: string): Promise<Printed>;
}

/** A PDF, or why there is none: `failed` is what the browser said; undefined where no browser was found. */
export type Printed = { readonly pdf: Uint8Array } | { readonly failed: string | undefined };
