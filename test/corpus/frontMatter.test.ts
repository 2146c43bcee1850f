import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../server/src/features/checked.ts';
import { lint } from '../../server/src/lint/run.ts';
import { parseDocument, withSettings } from '../../server/src/model/document.ts';
import { kindOf } from '../../server/src/model/facts.ts';
import { ruleIds } from '../../server/src/rules/index.ts';
import { settingsSchema } from '../../server/src/schema/settings.ts';

const folder = join(import.meta.dirname, '../../../shared/corpus/files');
const present = existsSync(folder);
const files = present
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|markdown|txt)$/.test(name))
      .sort()
  : [];

if (!present) console.warn(`No documents at ${relative(process.cwd(), folder)}: their front matter is not read here. Everything else still runs.`);

/** Other rules need not look at the documents. */
const settings = settingsSchema.parse({
  rules: Object.fromEntries(ruleIds.filter((id) => !id.startsWith('front-matter/') || id === 'front-matter/required').map((id) => [id, 'off'])),
});

/** The front matter with a kind put into it, so that every rule looks at it. */
function asPolicy(text: string): string {
  const { frontMatter } = parseDocument(text);
  const at = frontMatter.content.start;
  const line = { yaml: 'kind: policy\n', unfenced: 'kind: policy\n', toml: 'kind = "policy"\n', none: '---\nkind: policy\n---\n' }[frontMatter.form];
  return /^kind\s*[:=]/m.test(text.slice(0, frontMatter.span.end)) ? text : text.slice(0, at) + line + text.slice(at);
}

function said(name: string): readonly string[] {
  const text = asPolicy(readFileSync(join(folder, name), 'utf8'));
  const document = withSettings(parseDocument(text), settings);
  const { findings } = lint(document, { kind: kindOf(document, name).kind, settings });
  return findings
    .filter(({ rule }) => rule.startsWith('front-matter/'))
    .map((finding) => `${finding.severity} ${text.slice(finding.span.start, finding.span.end)}: ${describeFinding(finding, 'en')}`);
}

describe.skipIf(!present)('front matter of documents of other people', () => {
  const all = files.map((name) => [name, said(name)] as const);

  test('is read; only what is malformed in truth is an error', () => {
    const errors = all.flatMap(([name, lines]) => lines.filter((line) => line.startsWith('error')).map((line) => `${name}: ${line}`));
    if (process.env.PRINT_FRONT_MATTER)
      writeFileSync(process.env.PRINT_FRONT_MATTER, all.flatMap(([name, lines]) => lines.map((line) => `${name}\t${line}`)).join('\n'));
    expect(errors.filter((line) => !/invalid-/.test(line))).toEqual([]);
  });
});
