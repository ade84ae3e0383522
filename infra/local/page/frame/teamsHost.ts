/**
 * The host side of teams-js 2: answers what a tab in a frame asks by `postMessage`, as Teams does.
 * Message forms were measured against teams-js 2.58; everything not listed is answered with "not supported".
 */
import type { PageSettings, Person } from '../local.ts';
import type { Theme } from '../theme.ts';

const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: {},
  supports: { app: { notifySuccessResponse: {} }, pages: { currentApp: {}, tabs: {} }, clipboard: {}, teamsCore: {}, logs: {} },
};

export interface HostPort {
  readonly person: Person;
  readonly settings: PageSettings;
  readonly subPageId: string;
  theme(): Theme;
  token(): Promise<string>;
  open(link: string): void;
  navigate(subPageId: string): void;
  loaded(state: 'loaded' | 'ready' | 'failed', reason: string): void;
}

interface Ask {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

const isAsk = (data: unknown): data is Ask =>
  typeof data === 'object' && data !== null && 'func' in data && typeof data.func === 'string';

/** teams-js still reads the flat context of version 1 and turns it into `app.Context`. */
const contextOf = ({ person, settings, subPageId, theme }: HostPort, sessionId: string) => ({
  locale: 'en-gb',
  theme: theme(),
  entityId: 'home',
  subEntityId: subPageId,
  frameContext: 'content',
  tid: settings.tenantId,
  userObjectId: person.id,
  userPrincipalName: person.upn,
  userDisplayName: person.name,
  loginHint: person.upn,
  hostClientType: 'web',
  hostName: 'Teams',
  sessionId,
  appSessionId: sessionId,
  ringId: 'general',
  userLicenseType: 'Unknown',
  tenantSKU: 'edu',
  isFullScreen: false,
  isMultiWindow: false,
  appId: settings.teamsAppId,
});

const field = (value: unknown, name: string) =>
  typeof value === 'object' && value !== null && name in value
    ? String(Object.getOwnPropertyDescriptor(value, name)?.value ?? '')
    : '';

/** Starts hosting the tab in `frame`. `changeTheme` tells the tab; `stop` ends it. */
export function hostTab(frame: HTMLIFrameElement, tabOrigin: string, port: HostPort) {
  const subscribed = new Set<string>();
  const sessionId = crypto.randomUUID();

  const answer = async (ask: Ask): Promise<readonly unknown[] | undefined> => {
    const [first] = ask.args ?? [];
    switch (ask.func) {
      case 'initialize':
        return ['content', 'web', JSON.stringify(runtime), '2.58.0'];
      case 'getContext':
        return [contextOf(port, sessionId)];
      case 'authentication.getAuthToken':
        return port.token().then(
          (token) => [true, token],
          () => [false, 'resourceRequiresConsent'],
        );
      case 'registerHandler':
        subscribed.add(String(first));
        return undefined;
      case 'appInitialization.appLoaded':
        port.loaded('loaded', '');
        return undefined;
      case 'appInitialization.success':
        port.loaded('ready', '');
        return [undefined];
      case 'appInitialization.failure':
        port.loaded('failed', String(ask.args?.[1] ?? first ?? ''));
        return undefined;
      case 'pages.currentApp.navigateTo':
        port.navigate(field(first, 'subPageId'));
        return [];
      case 'pages.currentApp.navigateToDefaultPage':
        port.navigate('');
        return [];
      case 'executeDeepLink':
        port.open(String(first));
        return [true];
      case 'appInitialization.expectedFailure':
      case 'setFrameContext':
      case 'readyToUnload':
      case 'returnFocus':
        return undefined;
      default:
        return [{ errorCode: 100, message: `${ask.func} is not supported here.` }];
    }
  };

  const heard = (event: MessageEvent<unknown>) => {
    const ask = event.data;
    if (event.source !== frame.contentWindow || event.origin !== tabOrigin || !isAsk(ask)) return;
    void answer(ask).then((args) => {
      if (args) frame.contentWindow?.postMessage({ id: ask.id, uuidAsString: ask.uuidAsString, args }, tabOrigin);
    });
  };
  window.addEventListener('message', heard);
  return {
    changeTheme: (theme: Theme) => {
      if (subscribed.has('themeChange')) frame.contentWindow?.postMessage({ func: 'themeChange', args: [theme] }, tabOrigin);
    },
    stop: () => window.removeEventListener('message', heard),
  };
}
