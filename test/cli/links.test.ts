import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nodeHost } from '../../server/src/cli/nodeHost.ts';
import { workspace } from './support.ts';

/** Whether this machine lets us make links: Windows asks for a right that few have. */
function canLink(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'policywright-link-'));
  try {
    symlinkSync(folder, join(folder, 'link'));
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const possible = canLink();
if (!possible) console.warn('skipped: no symbolic links can be made here, so where they lead is not tested');

const secret = '---\nkind: policy\ntitle: Secret plan\nowner: Outsider\n---\n\n# Secret plan\n\n## Purpose\n\nWe answer promptly.\n';
const own = '---\nkind: policy\ntitle: Care\n---\n\n# Care\n\n## Purpose\n\nSee [the plan](link.md#nowhere).\n';

/** A file outside any workspace. */
function outside(): string {
  const folder = mkdtempSync(join(tmpdir(), 'policywright-outside-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'secret.md'), secret);
  return folder;
}

describe.skipIf(!possible)('links that lead out of the workspace', () => {
  test('are not read from a folder, and said to be left out', async () => {
    const { call, path } = workspace({ 'policies/care.md': own });
    symlinkSync(join(outside(), 'secret.md'), path('policies/link.md'));
    const { out, err, code } = await call(['check', '--format', 'json', 'policies']);
    expect(out).not.toContain('Secret');
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual(['policies/care.md']);
    expect(err).toContain('policies/link.md: this link leads out of the folder');
    expect(code).toBe(2);
  });

  test('tell a document nothing of what they lead to', async () => {
    const { call, path } = workspace({ 'care.md': own, 'policywright.yaml': 'include: ["*.md"]\n' });
    symlinkSync(join(outside(), 'secret.md'), path('link.md'));
    const { out } = await call(['check', '--format', 'json', 'care.md']);
    expect(out).not.toContain('references/anchor');
  });

  test('are followed where somebody names them', async () => {
    const { call, path } = workspace({ 'care.md': own });
    symlinkSync(join(outside(), 'secret.md'), path('link.md'));
    expect((await call(['check', '--format', 'json', 'link.md'])).out).toContain('standards/vague');
  });

  test('are followed within the workspace', async () => {
    const { call, path } = workspace({ 'real/care.md': secret, 'policies/other.md': own });
    symlinkSync('../real/care.md', path('policies/link.md'));
    const { out } = await call(['check', '--format', 'json', 'policies']);
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual(['policies/link.md', 'policies/other.md']);
  });

  test('are not read by a server that lists the workspace itself, nor is a folder behind one', async () => {
    const { root, path } = workspace({ 'care.md': own });
    const folder = outside();
    symlinkSync(join(folder, 'secret.md'), path('link.md'));
    symlinkSync(folder, path('behind'));
    const host = nodeHost(() => undefined);
    const uri = (name: string) => pathToFileURL(path(name)).href;
    expect(await host.list(pathToFileURL(root).href)).toEqual(['care.md']);
    expect(await host.read(uri('care.md'))).toBe(own);
    expect(await host.read(uri('link.md'))).toBeUndefined();
    expect(await host.read(uri('behind/secret.md'))).toBeUndefined();
    expect(await host.entries(uri('behind'))).toBeUndefined();
  });
});
