// JSON Schemas, so that any editor can complete and check `policywright.yaml` and a policy's front matter.
import { parse } from 'yaml';
import { z } from 'zod';
import { knownRules, summaryOf } from '../../server/src/cli/registry.ts';
import { messages } from '../../server/src/languages/en/messages.ts';
import { rules } from '../../server/src/rules/index.ts';
import { frontMatterSchema, keyNames, keySpec } from '../../server/src/schema/frontMatter.ts';
import { settingsSchema } from '../../server/src/schema/settings.ts';

/** Draft 7 is what editors read. */
const toSchema = (schema) => z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });

/** The files, by path. */
export function schemas() {
  return [
    ['schemas/policywright.schema.json', text(titled('Settings of Policywright', settings()))],
    ['schemas/front-matter.schema.json', text(titled('Front matter of a policy', frontMatter()))],
  ];
}

const titled = (title, { $schema, ...schema }) => ({ $schema, title, ...schema });
const text = (schema) => `${JSON.stringify(schema, undefined, 2)}\n`;

/** The schema of the settings, with every rule and its options named. */
export function settings() {
  const schema = toSchema(settingsSchema);
  schema.properties.rules.properties = Object.fromEntries(
    knownRules.filter(({ id }) => !id.startsWith('config/')).map(({ id }) => [id, ruleSchema(id, schema)]),
  );
  return schema;
}

function ruleSchema(id, schema) {
  const [severity, withOptions] = schema.properties.rules.additionalProperties.anyOf;
  const options = rules.find((rule) => rule.id === id)?.options;
  const own = options ? toSchema(options).properties : undefined;
  const description = summaryOf(id, 'en');
  return { description, anyOf: [severity, { ...withOptions, properties: { ...withOptions.properties, ...own } }] };
}

function frontMatter() {
  const schema = toSchema(frontMatterSchema);
  for (const key of keyNames) {
    const described = { description: messages[`key.${key}`], examples: [parse(keySpec(key).example)], ...schema.properties[key] };
    schema.properties[key] = described;
    for (const alias of keySpec(key).aliases)
      schema.properties[alias] ??= { ...described, description: `${described.description} Another name for ${key}.` };
  }
  // `type` and `doctype` belong to other tools as well, with values of their own.
  for (const alias of keySpec('kind').aliases) delete schema.properties[alias];
  return schema;
}
