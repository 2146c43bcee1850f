import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The editor's own module exists inside the editor alone.
  resolve: { alias: { vscode: join(import.meta.dirname, 'test/support/vscode.ts') } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**'],
    testTimeout: 60_000,
  },
});
