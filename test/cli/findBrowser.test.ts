import { expect, test } from 'vitest';
import { findBrowser } from '../../server/src/cli/printing/findBrowser.ts';

const on = (platform: NodeJS.Platform, env: Record<string, string>, ...programs: string[]) =>
  findBrowser({ platform, env, isProgram: (path) => programs.includes(path) });

test('takes the one that the environment names first', () => {
  expect(on('linux', { CHROME_PATH: '/opt/c' }, '/opt/c', '/usr/bin/chromium')).toBe('/opt/c');
  expect(on('linux', { CHROME_PATH: '/gone' }, '/usr/bin/chromium')).toBe('/usr/bin/chromium');
});

test('never takes one by a relative path', () => {
  expect(on('linux', { CHROME_PATH: 'chromium', PATH: '.:bin' }, 'chromium', 'bin/chromium')).toBeUndefined();
});

test('looks in the usual places of each system, then on the path', () => {
  expect(on('darwin', {}, '/Applications/Chromium.app/Contents/MacOS/Chromium')).toContain('Chromium');
  expect(on('linux', { PATH: '/a:/b' }, '/b/google-chrome')).toBe('/b/google-chrome');
  expect(on('linux', { PATH: '/a' })).toBeUndefined();
});
