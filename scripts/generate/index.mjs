// Every generated file, by path.
import { lintSettings } from './lintRules.mjs';
import { manifestWithSettings } from './manifest.mjs';
import { rulePages } from './rulePages.mjs';
import { schemas } from './schemas.mjs';
import { snippetFiles } from './snippets.mjs';

/**
 * The files as they should be, given the text of a file on disk. Files that are written by hand and only hold a generated
 * part are left out where that part is right.
 */
export function generatedFiles(onDisk) {
  return new Map([
    ...snippetFiles(),
    ...rulePages(),
    ...schemas(),
    ...manifestWithSettings(onDisk('package.json')),
    ...lintSettings(onDisk('biome.json')),
  ]);
}
