import { useEffect, useRef, useState } from 'react';
import { writeAddress } from '../address.ts';
import { local, type PageSettings, type Person } from '../local.ts';
import type { Theme } from '../theme.ts';
import { hostTab } from './teamsHost.ts';

interface Props {
  readonly person: Person;
  readonly settings: PageSettings;
  readonly theme: Theme;
  readonly subPageId: string;
  readonly view: 'both' | 'tab';
  readonly onOpen: (url: string) => void;
}

/** The tab's address with Teams' placeholders filled, as in a manifest's `contentUrl`. */
const filled = (tabUrl: string, theme: Theme, person: Person, subPageId: string): string => {
  const values: Record<string, string> = { theme, locale: 'en-gb', userObjectId: person.id, subPageId };
  const url = new URL(
    tabUrl.replace(/\{(?:[\w.]+\.)?(\w+)\}/g, (whole, name: string) => encodeURIComponent(values[name] ?? whole)),
    window.location.href,
  );
  if (!url.searchParams.has('theme')) url.searchParams.set('theme', theme);
  return url.href;
};

/** The product's tab in a frame, hosted as Teams hosts it. A new person or deep link loads it anew; a new theme does not. */
export function TabFrame({ person, settings, theme, subPageId, view, onOpen }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const now = useRef({ theme, onOpen, view });
  const host = useRef<ReturnType<typeof hostTab>>(undefined);
  const [failure, setFailure] = useState('');
  now.current = { theme, onOpen, view };

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    setFailure('');
    const address = filled(settings.tabUrl, now.current.theme, person, subPageId);
    const hosted = hostTab(element, new URL(address).origin, {
      person,
      settings,
      subPageId,
      theme: () => now.current.theme,
      token: () => local.token(person.id, 'product'),
      open: (link) => now.current.onOpen(link),
      navigate: (next) => {
        window.location.hash = writeAddress(person.id, now.current.view, ...(next ? [next] : []));
      },
      loaded: (state, reason) => setFailure(state === 'failed' ? reason || 'The tab said that it could not start.' : ''),
    });
    host.current = hosted;
    element.src = address;
    return () => hosted.stop();
  }, [person, settings, subPageId]);

  useEffect(() => host.current?.changeTheme(theme), [theme]);

  return (
    <section className="tabFrame" aria-label={`${settings.appName} as ${person.name} sees it`}>
      {failure && (
        <p className="problemLine" role="alert">
          {failure}
        </p>
      )}
      <iframe ref={frame} title={`${settings.appName} tab`} allow="clipboard-write" />
    </section>
  );
}
