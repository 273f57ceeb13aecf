/* Finds the browsers, or installs Debian's. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { giveUp, run, say } from './setup.mjs';

const PLACES = {
  chrome: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/** @returns the path of a browser's program, or `undefined`; the environment's CHROME_PATH or FIREFOX_PATH comes first */
export function findBrowser(browser) {
  const { variable, names, paths } = PLACES[browser];
  const set = process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...(set ? [set] : []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...paths,
  ];
  return candidates.find(isProgram);
}

/** Makes sure that all the given browsers are there, by Debian's packages where that can be done. */
export function ensureBrowsers(browsers) {
  for (const browser of browsers) {
    if (findBrowser(browser)) continue;
    const { debian, variable } = PLACES[browser];
    if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
      giveUp(
        `No ${browser} was found: install it (Debian and Ubuntu: "apt install ${debian}") or set ${variable} to its program.`,
      );
    say(`Installing ${debian} ...`);
    const quiet = {
      stdio: ['ignore', 'ignore', process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    const failed = `${debian} could not be installed by apt: install it by hand or set ${variable}.`;
    run('apt-get', ['update', '-qq'], failed, quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], failed, quiet);
    if (!findBrowser(browser)) giveUp(failed);
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
