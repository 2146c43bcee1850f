// Every generated file, by path.
import { clientStrings } from './clientStrings.mjs';
import { lintSettings } from './lintRules.mjs';
import { manifestWithSettings } from './manifest.mjs';
import { rulePages } from './rulePages.mjs';
import { schemas } from './schemas.mjs';
import { snippetFiles } from './snippets.mjs';

/**
 * The files as they should be, given the folder of the project and the text of a file in it. Files that are written by hand and only hold a generated
 * part are left out where that part is right.
 */
export function generatedFiles(root, onDisk) {
  return new Map([
    ...clientStrings(root),
    ...snippetFiles(),
    ...rulePages(),
    ...schemas(),
    ...manifestWithSettings(onDisk),
    ...lintSettings(onDisk('biome.json')),
  ]);
}
