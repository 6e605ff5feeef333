import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** Names on the path, and places elsewhere, best first. Branded Chrome is last: it takes extensions only by a detour. */
const NAMES = ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser', 'google-chrome'];
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

const NONE =
  'No Chromium, Edge, Brave or Chrome was found. Install one, or say where it is: BROWSER_PATH=/path/to/browser npm start';

/**
 * Where the browser is: what BROWSER_PATH says, else the first one installed, else, as root on Debian, the package
 * `chromium`, which is then installed.
 */
export function findBrowser(): string {
  const chosen = process.env['BROWSER_PATH'];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`BROWSER_PATH leads to no program: ${chosen}`);
  }
  const found = installedBrowser();
  if (found) return found;
  if (!canInstall()) throw new Error(NONE);
  installChromium();
  const installed = installedBrowser();
  if (!installed) throw new Error(NONE);
  return installed;
}

function installedBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .filter(isProgram)
    .sort((one, other) => NAMES.indexOf(path.basename(one)) - NAMES.indexOf(path.basename(other)));
  return onPath[0] ?? (PLACES[process.platform] ?? []).find(existsSync);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installChromium() {
  console.log('No browser is installed; installing the package chromium…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...what: string[]) =>
    execFileSync('apt-get', what, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    run('update', '-q');
    run('install', '-qy', '--no-install-recommends', 'chromium');
  } catch (error) {
    throw new Error(`The package chromium could not be installed. ${NONE}`, { cause: error });
  }
}
