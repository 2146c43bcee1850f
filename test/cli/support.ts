/** A folder of files and a call of the command line in it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../server/src/cli/run.ts';

/** What a call printed and how it ended. */
export interface Outcome {
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

/** How the surroundings of a call differ from a plain pipe. */
export interface Surroundings {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Lines to read; the end of the input comes after them. */
  readonly input?: readonly string[];
  /** Whether the lines are typed at a terminal. */
  readonly typed?: boolean;
  /** A folder below the workspace to call from. */
  readonly in?: string;
}

/** A temporary folder with files, removed after the test. */
export interface Workspace {
  readonly root: string;
  readonly path: (name: string) => string;
  readonly bytes: (name: string) => Buffer;
  readonly text: (name: string) => string;
  readonly write: (name: string, content: string | Buffer) => void;
  readonly call: (args: readonly string[], surroundings?: Surroundings) => Promise<Outcome>;
}

/** Writes files into a new folder. */
export function workspace(files: Readonly<Record<string, string | Buffer>>): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'policywright-cli-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = (name: string): string => join(root, name);
  const write = (name: string, content: string | Buffer): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    root,
    path,
    write,
    bytes: (name) => readFileSync(path(name)),
    text: (name) => readFileSync(path(name), 'utf8'),
    call: async (args, surroundings = {}) => {
      const out: string[] = [];
      const err: string[] = [];
      const lines = surroundings.input && [...surroundings.input];
      const code = await run(args, {
        out: { write: (text) => void out.push(text), isTTY: surroundings.isTTY ?? false, columns: surroundings.columns },
        err: { write: (text) => void err.push(text), isTTY: false, columns: undefined },
        ...(lines ? { input: { line: async () => lines.shift(), isTTY: surroundings.typed ?? false } } : {}),
        cwd: surroundings.in === undefined ? root : path(surroundings.in),
        env: surroundings.env ?? {},
        version: '1.2.3',
      });
      return { code, out: out.join(''), err: err.join('') };
    },
  };
}

/** A charter that has all it needs; `body` goes under its standards. */
export function charter(body: string, status = 'review'): string {
  return `---
kind: charter
language: en
status: ${status}
owner: Head of Customer Service
---
# Customer charter

## Purpose

This charter tells customers what they can hold us to.

## Scope

It covers every customer in our shops and online.

## Standards

${body}

## Implementation

All staff are trained on 3 March 2026, before this charter is published.
`;
}

/** The one thing wrong with `charter(vague)`. */
export const vague = 'We will answer every letter promptly.';
/** Nothing wrong with `charter(measured)` but recommended sections. */
export const measured = 'We will answer every letter within 5 working days.';

/** What `check --format json` prints. */
export interface JsonReport {
  readonly version: number;
  readonly files: readonly JsonFile[];
  readonly summary: Readonly<Record<string, number>>;
}

export interface JsonFile {
  readonly path: string;
  readonly kind: string | null;
  readonly language: string | null;
  readonly status: string | null;
  readonly sections: readonly { readonly heading: string; readonly line: number; readonly ids: readonly string[] }[];
  readonly missing: readonly string[];
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixable: boolean;
  readonly suppressed?: boolean;
  readonly reason?: string;
}

/** Reads a JSON report. */
export function reportIn(outcome: Outcome): JsonReport {
  return JSON.parse(outcome.out) as JsonReport;
}

/** The findings of a rule in the only file of a report. */
export function findingsOf(outcome: Outcome, rule: string): readonly JsonFinding[] {
  return reportIn(outcome)
    .files.flatMap((file) => file.findings)
    .filter((finding) => finding.rule === rule);
}
