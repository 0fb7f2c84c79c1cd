import { accessSync, constants, existsSync } from 'node:fs';
import { seconds } from './place.mjs';
import { run } from './run.mjs';

const usualPaths = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds Chromium. A path that was asked for and is not there is a problem, never a reason to take another one.
 * @param {{ asked?: string | undefined, platform: string, has: (path: string) => boolean }} where
 * @returns {{ path?: string, problem?: string }}
 */
export function findChromium({ asked, platform, has }) {
  if (asked)
    return has(asked) ? { path: asked } : { problem: `CHROMIUM_PATH names ${asked}, which cannot be run.` };
  const paths = usualPaths[/** @type {keyof typeof usualPaths} */ (platform)] ?? [];
  const path = paths.find(has);
  return path ? { path } : {};
}

/**
 * Gives the path of a Chromium, installed first where that is possible.
 * @returns {Promise<string | undefined>} nothing when there is none, with the reason on the screen
 */
export async function bringChromium() {
  const look = () =>
    findChromium({ asked: process.env.CHROMIUM_PATH, platform: process.platform, has: runnable });
  const first = look();
  if (first.path) return first.path;
  if (first.problem) {
    console.error(`  ${first.problem}`);
    return undefined;
  }
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('  Installing Chromium from Debian. This takes about half a minute.');
    const begun = Date.now();
    const wait = ['-o', 'DPkg::Lock::Timeout=300'];
    const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, limit: 600_000 };
    const update = await run('apt-get', [...wait, 'update', '-qq'], options);
    const install = await run(
      'apt-get',
      [...wait, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      options,
    );
    const { path } = look();
    if (path) {
      console.log(`  Installed in ${seconds(Date.now() - begun)}.`);
      return path;
    }
    console.error(update.output + install.output);
  }
  console.error(
    '  Chromium is missing and could not be installed here. Half of the tests need it: install Chromium, or set CHROMIUM_PATH to one.',
  );
  return undefined;
}
