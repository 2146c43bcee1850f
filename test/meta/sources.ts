/** The source files of the house, for tests about the house itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds package.json. */
export const house = join(import.meta.dirname, '../..');

export interface Source {
  /** The path from the house, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of a folder of the house, tests and declarations left out. */
export function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(join(house, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(house, folder, name), 'utf8') }));
}
