/** Takes out of a value what does not fit a schema, so that one mistake does not cost the rest. */
import type { z } from 'zod';

/** Something that does not fit. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  /** Whether it is a name that does not exist; else it is a value that cannot be used. */
  readonly unknown: boolean;
  /** The names that exist there. */
  readonly known: readonly string[];
  /** What could stand there, in the notation of the file. */
  readonly expected: string;
}

const mostRounds = 20;

/** The part of a value that a schema accepts, and what was left out; undefined where nothing of it can be used. */
export function usablePart(schema: z.ZodType, value: unknown): { readonly value: unknown; readonly misfits: readonly Misfit[] } {
  const part: unknown = structuredClone(value);
  let misfits: readonly Misfit[] | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const result = schema.safeParse(part);
    if (result.success) return { value: part, misfits: misfits ?? [] };
    const found = result.error.issues.flatMap((issue) => misfitsOf(issue, schema));
    // Places are right only while nothing has been taken out.
    misfits ??= found;
    for (const { path } of [...found].sort(lastFirst)) {
      if (path.length === 0) return { value: undefined, misfits };
      remove(part, path);
    }
  }
  return { value: undefined, misfits: misfits ?? [] };
}

/** Items of a list are taken out from its end, so that the places of those before them stay right. */
function lastFirst(a: Misfit, b: Misfit): number {
  return String(b.path.map((step) => String(step).padStart(6, '0'))).localeCompare(String(a.path.map((step) => String(step).padStart(6, '0'))));
}

function remove(from: unknown, path: readonly (string | number)[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), from);
  const last = path.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isObject(parent) && last !== undefined) delete parent[last];
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function misfitsOf(issue: z.core.$ZodIssue, schema: z.ZodType): readonly Misfit[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], unknown: true, known: namesAt(schema, path), expected: '' }));
  }
  if (issue.code === 'invalid_key') {
    return [{ path, unknown: true, known: issue.issues.flatMap((inner) => ('values' in inner ? inner.values.map(String) : [])), expected: '' }];
  }
  return [{ path, unknown: false, known: [], expected: [...new Set(expectedBy(issue))].join(', ') }];
}

/** Stand-ins for the kinds of value, readable in any language. */
const samples: Readonly<Record<string, string>> = {
  string: '"..."',
  array: '[...]',
  object: '{...}',
  record: '{...}',
  number: '123',
  int: '123',
  boolean: 'true, false',
};

function expectedBy(issue: z.core.$ZodIssue): readonly string[] {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String);
    case 'invalid_type':
      return [samples[issue.expected] ?? issue.expected];
    case 'invalid_union':
      return issue.errors.flat().flatMap(expectedBy);
    case 'too_small':
      return [`≥ ${issue.minimum}`];
    case 'too_big':
      return [`≤ ${issue.maximum}`];
    default:
      return [issue.message];
  }
}

/** The keys that a schema has at a path: those of an object, or those that a record allows. */
function namesAt(schema: unknown, path: readonly (string | number)[]): readonly string[] {
  let at = unwrapped(schema);
  for (const step of path) at = unwrapped(childOf(at, step));
  if (!isObject(at)) return [];
  if (isObject(at.shape)) return Object.keys(at.shape);
  const keys = isObject(at.keyType) ? at.keyType.options : undefined;
  return Array.isArray(keys) ? keys.map(String) : [];
}

function childOf(schema: unknown, step: string | number): unknown {
  if (!isObject(schema)) return undefined;
  if (isObject(schema.shape)) return schema.shape[step];
  return schema.valueType ?? schema.element;
}

/** Defaults and optional marks are wrapped around the schema that matters. */
function unwrapped(schema: unknown): unknown {
  let at = schema;
  while (isObject(at) && isObject(at.def) && isObject(at.def.innerType)) at = at.def.innerType;
  return at;
}
