import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printPage } from '../../server/src/cli/printing/printPage.ts';
import { workspace } from './support.ts';

test.skipIf(process.platform === 'win32')('a program that is no browser, whatever it says, makes no PDF and does no harm', async () => {
  const { path, write } = workspace({});
  write('browser', '#!/bin/sh\nprintf \'no JSON\\0null\\0{"id":1}\' >&4\n');
  chmodSync(path('browser'), 0o755);
  expect(await printPage('<p>', path('browser'))).toHaveProperty('failed');
});
