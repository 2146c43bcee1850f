// The import directions of the house as lint rules in biome.json. Its other settings are left as they are.
import { importOverrides } from '../layers.mjs';

/** The lint settings by path, or nothing where they hold the directions already: their layout is the formatter's. */
export function lintSettings(text) {
  const settings = JSON.parse(text);
  const overrides = importOverrides();
  if (JSON.stringify(settings.overrides) === JSON.stringify(overrides)) return [];
  return [['biome.json', `${JSON.stringify({ ...settings, overrides }, undefined, 2)}\n`]];
}
