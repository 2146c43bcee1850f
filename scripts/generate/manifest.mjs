// The settings of policywright.yaml as settings of the editor, in `contributes.configuration` of package.json, and the names of rules that
// they show, in `package.nls.*.json`. Every other part of the manifest is left as it is.
import { summaryOf } from '../../server/src/cli/registry.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { settings } from './schemas.mjs';

/** The manifest and its strings by path, those left out that are right already, or nothing where the manifest has no place for settings. */
export function manifestWithSettings(onDisk) {
  const manifest = JSON.parse(onDisk('package.json'));
  const sections = manifest.contributes?.configuration;
  if (!Array.isArray(sections)) return [];
  for (const [name, setting] of Object.entries(editorSettings())) {
    // A new setting stands in the first section until somebody puts it into a better one.
    const section = sections.find(({ properties }) => name in properties) ?? sections[0];
    const { order } = section.properties[name] ?? {};
    section.properties[name] = { ...(order === undefined ? {} : { order }), ...setting };
  }
  const files = [['package.json', manifest], ...languageCodes.map((language) => [stringsOf(language), withRules(onDisk, language)])];
  return files.map(([path, content]) => [path, `${JSON.stringify(content, undefined, 2)}\n`]).filter(([path, text]) => text !== onDisk(path));
}

/** The editor knows two kinds of Chinese; ours is written as in China. */
function stringsOf(language) {
  if (language === 'en') return 'package.nls.json';
  return `package.nls.${language === 'zh' ? 'zh-cn' : language}.json`;
}

/** The strings of a language, with the rules at their end. Who translates the others need not care for these. */
function withRules(onDisk, language) {
  const own = Object.entries(JSON.parse(onDisk(stringsOf(language)))).filter(([key]) => !key.startsWith('rule.'));
  return Object.fromEntries([...own, ...ruleIds().map((id) => [`rule.${id}`, summaryOf(id, language)])]);
}

const ruleIds = () => Object.keys(settings().properties.rules.properties);

function editorSettings() {
  const { properties } = settings();
  for (const [id, rule] of Object.entries(properties.rules.properties)) rule.description = `%rule.${id}%`;
  return Object.fromEntries(
    Object.entries(properties).map(([name, { description: _description, ...schema }]) => [
      `policywright.${name}`,
      { scope: 'resource', markdownDescription: `%setting.${name}%`, ...asSetting(schema) },
    ]),
  );
}

/** A setting that may be left open has the value null in the editor. */
function asSetting(schema) {
  if (schema.default !== undefined) return schema;
  if (schema.type === 'object') return { ...schema, default: {} };
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum ? { enum: [null, ...schema.enum] } : {}), default: null };
}
