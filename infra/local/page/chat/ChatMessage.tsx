import type { Message, Person } from '../local.ts';
import { Avatar } from '../shell/Avatar.tsx';
import type { Theme } from '../theme.ts';
import { timeOf } from '../words.ts';
import { CardView } from './CardView.tsx';
import { markdown } from './markdown.ts';

interface Props {
  readonly message: Message;
  readonly person: Person;
  readonly botName: string;
  readonly theme: Theme;
  readonly onOpen: (url: string) => void;
  readonly onPressed: () => Promise<unknown>;
}

/** One message: the bot's to the left, the person's to the right, as in Teams. */
export function ChatMessage({ message, person, botName, theme, onOpen, onPressed }: Props) {
  const isBot = message.from === 'bot';
  return (
    <article className={isBot ? 'message fromBot' : 'message fromPerson'} data-message={message.id}>
      {isBot && <Avatar name={botName} kind="bot" size="small" />}
      <div className="messageBody">
        <p className="messageHead">
          <span className={isBot ? 'messageFrom' : 'visuallyHidden'}>{isBot ? botName : person.name}</span>{' '}
          <time dateTime={message.at}>{timeOf(message.at)}</time>
          {message.updatedAt && <span className="edited"> · updated {timeOf(message.updatedAt)}</span>}
        </p>
        {message.text && !message.card && message.textFormat === 'plain' && <p className="bubble plain">{message.text}</p>}
        {message.text && !message.card && message.textFormat === 'markdown' && (
          // The Markdown is escaped before it becomes HTML.
          // biome-ignore lint/security/noDangerouslySetInnerHtml: see markdown.ts
          <div className="bubble" dangerouslySetInnerHTML={{ __html: markdown(message.text) }} />
        )}
        {message.card && (
          <CardView
            personId={person.id}
            messageId={message.id}
            card={message.card}
            theme={theme}
            onOpen={onOpen}
            onPressed={onPressed}
          />
        )}
      </div>
    </article>
  );
}
