import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { npm } from './npm.mjs';
import { onPath, part } from './parts.mjs';

const packaged = { name: '@sparticuz/chromium', version: '153.0.0' };

/** Looked for in this order, after `POLICYWRIGHT_CHROMIUM`. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium that starts here: the one named by `POLICYWRIGHT_CHROMIUM`, else an installed one, else one from the npm registry.
 *
 * @param {(line: string) => void} [log]
 * @returns {Promise<{ executable: string, env: Record<string, string> }>} the binary, and what its environment needs in addition
 * @throws {Error} when `POLICYWRIGHT_CHROMIUM` names no file, or no browser can be had
 */
export async function findChromium(log = console.log) {
  const named = process.env.POLICYWRIGHT_CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`POLICYWRIGHT_CHROMIUM names no file: ${named}`);
  const found = named || installed.map((name) => (name.startsWith('/') ? name : onPath(name))).find((path) => path && existsSync(path));
  return found ? { executable: found, env: {} } : packagedChromium(log);
}

async function packagedChromium(log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome found. Install one, or set POLICYWRIGHT_CHROMIUM to its executable.');
  }
  const directory = await part(`chromium-${packaged.version}`, `Chromium ${packaged.version}`, installPackaged, log);
  const executable = join(directory, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(directory, 'fonts.conf') };
  const withOwnLibraries = { ...fonts, LD_LIBRARY_PATH: [join(directory, 'libraries/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  // The machine's own libraries come first: the packaged ones are for an old distribution and only stand in for missing ones.
  if (!(await startFailure(executable, fonts))) return { executable, env: fonts };
  const failure = await startFailure(executable, withOwnLibraries);
  if (failure)
    throw new Error(
      `The Chromium from npm does not start here: ${failure}\nInstall one (on Debian: apt-get install chromium) or set POLICYWRIGHT_CHROMIUM.`,
    );
  return { executable, env: withOwnLibraries };
}

/** @returns {Promise<string | undefined>} why the binary cannot start, for example a shared library that is missing */
async function startFailure(executable, env) {
  try {
    await promisify(execFile)(executable, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, timeout: 60_000 });
    return undefined;
  } catch (error) {
    return String(error.stderr || error.message).trim();
  }
}

async function installPackaged(directory) {
  await npm(directory, ['install', '--ignore-scripts', `${packaged.name}@${packaged.version}`]);
  // The package's own code would unpack into the system's temporary folder, where other projects' versions may lie.
  const tar = createRequire(join(directory, 'package.json'))('tar-fs');
  const unpack = (name, target) =>
    pipeline(createReadStream(join(directory, 'node_modules', packaged.name, 'bin', name)), createBrotliDecompress(), target);
  await Promise.all([
    unpack('chromium.br', createWriteStream(join(directory, 'chromium'), { mode: 0o755 })),
    unpack('swiftshader.tar.br', tar.extract(directory)),
    unpack('al2023.tar.br', tar.extract(join(directory, 'libraries'))),
    unpack('fonts.tar.br', tar.extract(join(directory, 'fonts'))),
  ]);
  await writeFile(join(directory, 'fonts.conf'), fontsConfiguration);
}

/** The machine's fonts where it has any, and always the packaged Latin and Greek one, so that a page is never without letters. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
