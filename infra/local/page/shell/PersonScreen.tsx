import { useCallback, useEffect } from 'react';
import { type Address, type View, writeAddress } from '../address.ts';
import { ChatView } from '../chat/ChatView.tsx';
import { OneDriveView } from '../files/OneDriveView.tsx';
import { openLink } from '../frame/openLink.ts';
import { TabFrame } from '../frame/TabFrame.tsx';
import type { PageSettings, Person } from '../local.ts';
import { SharePointView } from '../sharePoint/SharePointView.tsx';
import type { Theme } from '../theme.ts';
import { roleInWords } from '../words.ts';
import { Avatar } from './Avatar.tsx';
import { useIsWide } from './useIsWide.ts';

interface Props {
  readonly person: Person;
  readonly settings: PageSettings;
  readonly address: Address;
  readonly theme: Theme;
}

/** One person's Microsoft 365: chat, tab, SharePoint, OneDrive. */
export function PersonScreen({ person, settings, address, theme }: Props) {
  const isWide = useIsWide();
  const view: View = address.view === 'both' && !isWide ? (address.rest.length > 0 ? 'tab' : 'chat') : address.view;
  const onOpen = useCallback((link: string) => openLink(link, person.id, settings, view === 'both'), [person.id, settings, view]);
  const school = person.school ? (settings.schoolNames[person.school] ?? person.school) : settings.trustName;
  useEffect(() => {
    document.title = `${person.name} · Local Microsoft 365`;
  }, [person.name]);

  const names: readonly (readonly [View, string])[] = [
    ...(isWide ? [['both', `Chat and ${settings.appName}`] as const] : []),
    ['chat', 'Chat'],
    ['tab', settings.appName],
    ['sharepoint', 'SharePoint'],
    ['onedrive', 'OneDrive'],
  ];
  return (
    <div className="person">
      <div className="personHead">
        <a className="back" href="#people">
          <span aria-hidden="true">‹</span> People
        </a>
        <Avatar name={person.name} />
        <div className="who">
          <h2>{person.name}</h2>
          <p>
            {person.roles.map(roleInWords).join(', ')}, {school}
          </p>
        </div>
        <nav className="views" aria-label={`${person.name}’s Microsoft 365`}>
          {names.map(([name, words]) => (
            <a key={name} href={writeAddress(person.id, name)} aria-current={name === view ? 'page' : undefined}>
              {words}
            </a>
          ))}
        </nav>
      </div>
      <div className={`panes ${view}`}>
        {(view === 'both' || view === 'chat') && <ChatView person={person} settings={settings} theme={theme} onOpen={onOpen} />}
        {(view === 'both' || view === 'tab') && (
          <TabFrame
            person={person}
            settings={settings}
            theme={theme}
            subPageId={address.rest[0] ?? ''}
            view={view}
            onOpen={onOpen}
          />
        )}
        {view === 'sharepoint' && (
          <SharePointView person={person} sites={settings.sites} siteId={address.rest[0]} part={address.rest.slice(1)} />
        )}
        {view === 'onedrive' && <OneDriveView person={person} path={address.rest} />}
      </div>
    </div>
  );
}
