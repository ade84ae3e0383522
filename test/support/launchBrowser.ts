import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless Chromium: the one from npm on Linux x64, elsewhere an installed Chrome or Edge.
 * Not the package's own arguments: they hold --single-process, which ends the browser with its first closed page, and
 * --disable-web-security, with which tests of origins prove nothing.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const executablePath = await sparticuz.executablePath();
    return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet], headless: true });
  }
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ channel, args: quiet }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error('No browser found: install Chrome or Edge.');
}
