import { useQuery } from '@tanstack/react-query';
import { type Address, mailAddress, writeAddress } from '../address.ts';
import { local, type PageSettings, type Person } from '../local.ts';
import { roleInWords } from '../words.ts';
import { Avatar } from './Avatar.tsx';
import { useUnread } from './unread.ts';

interface Props {
  readonly people: readonly Person[];
  readonly settings: PageSettings;
  readonly address: Address;
  readonly isMail: boolean;
}

/** Everybody, by school, in the trust's own order; a dot says that the bot wrote something new. */
export function PeopleRail({ people, settings, address, isMail }: Props) {
  const unread = useQuery({ queryKey: ['unread'], queryFn: local.unread, refetchInterval: 3000 });
  const counts = new Map(unread.data?.map(({ personId, botMessages }) => [personId, botMessages]));
  const schools = [...new Set(people.map(({ school }) => school))];
  return (
    <nav className="rail" aria-label="People">
      {schools.map((school) => (
        <section key={school}>
          <h2>{school ? (settings.schoolNames[school] ?? school) : settings.trustName}</h2>
          <ul>
            {people
              .filter((person) => person.school === school)
              .map((person) => (
                <PersonLink
                  key={person.id}
                  person={person}
                  href={writeAddress(person.id, address.view)}
                  isCurrent={person.id === address.personId}
                  botMessages={counts.get(person.id)}
                />
              ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>People without an account</h2>
        <a className="toMail" href={mailAddress()} aria-current={isMail ? 'page' : undefined}>
          <span className="who">
            <span className="name">Mail to providers</span>
            <span className="role">What the schools’ mailboxes sent</span>
          </span>
        </a>
      </section>
    </nav>
  );
}

interface LinkProps {
  readonly person: Person;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly botMessages: number | undefined;
}

function PersonLink({ person, href, isCurrent, botMessages }: LinkProps) {
  const unread = useUnread(person.id, botMessages);
  return (
    <li>
      <a href={href} aria-current={isCurrent ? 'page' : undefined}>
        <Avatar name={person.name} />
        <span className="who">
          <span className="name">{person.name}</span>
          <span className="role">{person.roles.map(roleInWords).join(', ')}</span>
        </span>
        {unread > 0 && (
          <span className="unread">
            {unread}
            <span className="visuallyHidden"> new {unread === 1 ? 'message' : 'messages'}</span>
          </span>
        )}
      </a>
    </li>
  );
}
