import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { local, type PageSettings, type Person } from '../local.ts';
import { markRead } from '../shell/unread.ts';
import type { Theme } from '../theme.ts';
import { dayOf } from '../words.ts';
import { ChatMessage } from './ChatMessage.tsx';
import { Composer } from './Composer.tsx';

interface Props {
  readonly person: Person;
  readonly settings: PageSettings;
  readonly theme: Theme;
  readonly onOpen: (url: string) => void;
}

/** The person's chat with the bot. Opening it installs the app for them, as opening an app in Teams does. */
export function ChatView({ person, settings, theme, onOpen }: Props) {
  const log = useRef<HTMLDivElement>(null);
  const chat = useQuery({
    queryKey: ['chat', person.id],
    queryFn: async () => {
      const found = await local.chat(person.id);
      if (found.isInstalled) return found;
      await local.install(person.id);
      return local.chat(person.id);
    },
    refetchInterval: 2000,
  });
  const messages = chat.data?.messages ?? [];
  const count = messages.length;
  const fromBot = messages.filter((message) => message.from === 'bot').length;

  useEffect(() => {
    const place = log.current;
    const last = place?.lastElementChild;
    if (count && place && last instanceof HTMLElement) {
      // A card that is longer than the window is read from its heading. Not scrollIntoView: it moves everything around as well.
      place.scrollTop = last.clientHeight > place.clientHeight ? last.offsetTop : place.scrollHeight;
    }
    markRead(person.id, fromBot);
  }, [count, fromBot, person.id]);

  return (
    <section className="chat" aria-label={`Chat of ${person.name} with ${settings.appName}`}>
      <div className="log" role="log" aria-live="polite" ref={log}>
        {chat.isPending && <p className="quiet">Opening the chat…</p>}
        {chat.isError && (
          <p className="problemLine" role="alert">
            {chat.error.message}
          </p>
        )}
        {chat.isSuccess && count === 0 && (
          <div className="empty">
            <h3>Nothing here yet</h3>
            <p>Cards and messages for {person.name} will appear here. Move the clock to the next session, or type a message.</p>
          </div>
        )}
        {messages.map((message, index) => {
          const day = dayOf(message.at);
          const before = messages[index - 1];
          return (
            <div key={message.id}>
              {(!before || dayOf(before.at) !== day) && <p className="day">{day}</p>}
              <ChatMessage
                message={message}
                person={person}
                botName={settings.appName}
                theme={theme}
                onOpen={onOpen}
                onPressed={() => chat.refetch()}
              />
            </div>
          );
        })}
      </div>
      <Composer personId={person.id} botName={settings.appName} commands={settings.commands} onSent={() => chat.refetch()} />
    </section>
  );
}
