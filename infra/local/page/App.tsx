import { useQuery } from '@tanstack/react-query';
import { local } from './local.ts';
import { MailView } from './mail/MailView.tsx';
import { PeopleRail } from './shell/PeopleRail.tsx';
import { PersonScreen } from './shell/PersonScreen.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { useTheme } from './theme.ts';
import { useAddress, useMailAddress } from './useAddress.ts';

/** Teams as the people of the sample trust see it: choose a person, and be them. */
export function App() {
  const address = useAddress();
  const mailId = useMailAddress();
  const [theme, setTheme] = useTheme();
  const settings = useQuery({ queryKey: ['settings'], queryFn: local.settings, refetchInterval: 60_000 });
  const people = useQuery({ queryKey: ['people'], queryFn: local.people, refetchInterval: 60_000 });
  const person = people.data?.find(({ id }) => id === address.personId);
  const problem = settings.error ?? people.error;

  return (
    <div className={person || mailId !== undefined ? 'app hasPerson' : 'app'}>
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the chosen person
      </button>
      <TopBar settings={settings.data} theme={theme} onTheme={setTheme} />
      {people.data && settings.data && (
        <PeopleRail people={people.data} settings={settings.data} address={address} isMail={mailId !== undefined} />
      )}
      <main id="main" tabIndex={-1}>
        {problem && (
          <p className="problemLine" role="alert">
            {problem.message}
          </p>
        )}
        {person && settings.data && (
          <PersonScreen key={person.id} person={person} settings={settings.data} address={address} theme={theme} />
        )}
        {mailId !== undefined && <MailView mailId={mailId} />}
        {!person && mailId === undefined && people.data && (
          <div className="welcome">
            <h2>Choose a person</h2>
            <p>
              You then see Teams as they see it: their chat with {settings.data?.appName ?? 'the app'}, its tab, SharePoint and
              OneDrive, with their permissions.
            </p>
            <p>Move the clock at the top to let the school day happen.</p>
          </div>
        )}
      </main>
    </div>
  );
}
