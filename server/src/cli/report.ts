/** What a check found, as data that every format prints from. Lines and columns count from 1 in UTF-16 units; ends are exclusive. */
import type { Severity } from '../schema/vocabulary.ts';

/** All that a call found. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

/** What was found in one file. */
export interface FileReport {
  readonly path: string;
  readonly kind: string | null;
  readonly language: string | null;
  readonly status: string | null;
  /** Every heading, in order. */
  readonly sections: readonly { readonly heading: string; readonly line: number; readonly ids: readonly string[] }[];
  /** The required sections that are missing. */
  readonly missing: readonly string[];
  /** In the order of the text, silenced ones included. */
  readonly findings: readonly FindingReport[];
  /** Whether `--fix` changed the file. */
  readonly fixed: boolean;
  /** The lines of the text, for formats that draw them. */
  readonly lines: readonly string[];
}

/** A finding and its place. */
export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Whether `--fix` would mend it. */
  readonly fixable: boolean;
  /** The reason given where a comment or the front matter silences it; may be empty. */
  readonly suppressed: string | undefined;
}

/** How many there are of each sort; silenced ones are counted apart. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly info: number;
  readonly hints: number;
  readonly suppressed: number;
  /** Findings that `--fix` would mend. */
  readonly fixable: number;
  /** Files that `--fix` changed. */
  readonly fixed: number;
}

/** Counts what was found. */
export function summarise(files: readonly FileReport[]): Summary {
  const all = files.flatMap((file) => file.findings);
  const open = all.filter((finding) => finding.suppressed === undefined);
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    info: count('info'),
    hints: count('hint'),
    suppressed: all.length - open.length,
    fixable: open.filter((finding) => finding.fixable).length,
    fixed: files.filter((file) => file.fixed).length,
  };
}
