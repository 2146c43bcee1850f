/** A workspace in memory, as the editor and the command line see one: for rules that read what links lead to. */
import { createPolicyService, type Finding, type PolicyService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { type MemoryHost, memoryHost } from './host.ts';

export interface WorkspaceInMemory {
  readonly host: MemoryHost;
  readonly service: PolicyService;
  /** The shown findings of a rule in a file, as `words: message`. */
  found(path: string, rule: string): Promise<readonly string[]>;
  /** The text of a file after the first fix of the first finding of a rule. */
  fixed(path: string, rule: string): Promise<string>;
}

const folder = 'file:///work/';

/**
 * Makes a workspace of files. Paths count from its root and are not encoded.
 * @example await workspaceOf({ 'a.md': policy('[b](b.md)'), 'b.md': '# B' })
 */
export async function workspaceOf(files: Readonly<Record<string, string>>): Promise<WorkspaceInMemory> {
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [uriOf(path), text])));
  const service = createPolicyService(host);
  await service.loadFolder(folder, {});
  await service.loadLibrary();
  const findingsIn = async (path: string, rule: string): Promise<readonly Finding[]> => {
    const uri = uriOf(path);
    if (!service.document(uri)) service.open(uri, files[path] ?? '', 1);
    await service.loadLinks(uri);
    return service.check(uri)?.findings.filter((finding) => finding.rule === rule && finding.suppressed === undefined) ?? [];
  };
  const textOf = (path: string): string => service.document(uriOf(path))?.text ?? '';
  return {
    host,
    service,
    found: async (path, rule) => {
      const findings = await findingsIn(path, rule);
      return findings.map((one) => `${textOf(path).slice(one.span.start, one.span.end)}: ${service.describe(one, 'en')}`);
    },
    fixed: async (path, rule) => {
      const [first] = await findingsIn(path, rule);
      const fix = first?.fixes()[0];
      if (!fix) throw new Error('there is no fix');
      return applyEdits(textOf(path), fix.edits);
    },
  };
}

/** The address of a path of the workspace. */
export function uriOf(path: string): string {
  return folder + path.split('/').map(encodeURIComponent).join('/');
}

/** A policy with a body. */
export function policy(body: string, more = ''): string {
  return `---\nkind: policy\nlanguage: en\n${more}---\n\n# Policy\n\n${body}\n`;
}
