// The settings of policywright.yaml as settings of the editor, in `contributes.configuration` of package.json. Every other
// part of the manifest is left as it is.
import { settings } from './schemas.mjs';

/** The manifest by path, or nothing where it has no place for settings or holds them already. */
export function manifestWithSettings(text) {
  const manifest = JSON.parse(text);
  const given = manifest.contributes?.configuration;
  const section = Array.isArray(given) ? given[0] : given;
  if (!section) return [];
  const properties = { ...section.properties, ...editorSettings() };
  if (JSON.stringify(properties) === JSON.stringify(section.properties)) return [];
  section.properties = properties;
  return [['package.json', `${JSON.stringify(manifest, undefined, 2)}\n`]];
}

function editorSettings() {
  const { properties } = settings();
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [`policywright.${name}`, { scope: 'resource', ...asSetting(schema) }]),
  );
}

/** A setting that may be left open has the value null in the editor. */
function asSetting(schema) {
  if (schema.default !== undefined) return schema;
  if (schema.type === 'object') return { ...schema, default: {} };
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum ? { enum: [null, ...schema.enum] } : {}), default: null };
}
