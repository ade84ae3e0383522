/** Microsoft Teams around the tab. teams-js is loaded only when the tab is framed: it asks the network for its list of hosts. */
import type { TokenSource } from './createApiClient.ts';
import { type ThemeName, themeNamed } from './themes.ts';

export interface TeamsHost {
  readonly theme: ThemeName;
  /** What a deep link points at, e.g. `placement/larkhill/…`. */
  readonly subPageId: string | undefined;
  readonly token: TokenSource;
  onTheme(listener: (theme: ThemeName) => void): void;
  /** Opens a deep link, a file or a site as Teams does; a window of the browser's where Teams will not. */
  openLink(href: string): void;
  /** Takes Teams' own "loading" away. */
  ready(): void;
}

/** teams-js itself waits a minute. */
const patienceInMilliseconds = 15_000;

const tooLate = () =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Teams did not answer.')), patienceInMilliseconds));

/** Local hosts that may frame the tab, from the page; Microsoft's own are known to teams-js. */
const extraHosts = (): string[] => {
  const content = document.querySelector('meta[name="alongside-hosts"]')?.getAttribute('content') ?? '';
  return content.split(' ').filter((host) => host !== '');
};

export const isFramed = (): boolean => window.parent !== window;

/** Greets the host the tab is framed by. Rejects when there is none that answers. */
export async function connectTeams(): Promise<TeamsHost> {
  const { app, authentication } = await import('@microsoft/teams-js');
  await Promise.race([app.initialize(extraHosts()), tooLate()]);
  const context = await app.getContext();
  app.notifyAppLoaded();

  const ask = async (): Promise<string> => {
    try {
      return await authentication.getAuthToken({ silent: true });
    } catch {
      // Consent or a second factor is missing: let Teams ask the person.
      return authentication.getAuthToken({ silent: false });
    }
  };
  let held: Promise<string> | undefined;

  return {
    theme: themeNamed(context.app.theme),
    subPageId: context.page.subPageId,
    token: (fresh) => {
      if (fresh || !held) {
        const asked = ask();
        held = asked;
        asked.catch(() => {
          if (held === asked) held = undefined;
        });
      }
      return held;
    },
    onTheme: (listener) => app.registerOnThemeChangeHandler((name) => listener(themeNamed(name))),
    openLink: (href) => void app.openLink(href).catch(() => window.open(href, '_blank', 'noopener')),
    ready: () => void app.notifySuccess(),
  };
}
