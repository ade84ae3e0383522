import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { LocalPerson } from '../support/control.ts';
import { axeFaults } from './axeFaults.ts';

export interface OpenedTab {
  readonly page: Page;
  /** Inside the frame. */
  readonly tab: FrameLocator;
  /** What the browser complained about: errors of scripts and of the content security policy. */
  readonly complaints: string[];
  /** Accessibility faults by rule, of the tab in its frame; the page around it has its own test. `colours`: what differs between themes. */
  faults(look?: 'all' | 'colours'): Promise<string[]>;
  /** The width by which the tab is too wide for its frame; 0 when it fits. */
  overflow(): Promise<number>;
  close(): Promise<void>;
}

interface Wanted {
  readonly browser: Browser;
  readonly localOrigin: string;
  readonly person: LocalPerson;
  /** A deep link, e.g. `placement/larkhill/…`. */
  readonly sub?: string;
  readonly context?: BrowserContextOptions;
}

/** The tab as a person has it in the Teams-like page. */
export async function openTab({ browser, localOrigin, person, sub, context }: Wanted): Promise<OpenedTab> {
  const opened = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...context });
  const page = await opened.newPage();
  // teams-js asks there for its list of hosts; its built-in list serves as well.
  await page.route('https://res.cdn.office.net/**', (route) => route.abort());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('net::ERR_FAILED')) complaints.push(message.text());
  });
  const place = sub === undefined ? '' : `/${encodeURIComponent(sub)}`;
  await page.goto(`${localOrigin}/#person/${person.id}/tab${place}`);
  const tab = page.frameLocator('iframe');
  await tab.getByRole('banner').waitFor();
  return {
    page,
    tab,
    complaints,
    faults: async (look = 'all') => {
      const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
      if (!frame) throw new Error('The page shows no tab.');
      return axeFaults(frame, look);
    },
    overflow: () => tab.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth),
    close: () => opened.close(),
  };
}
