/** The tab: finds Teams around it, takes its theme, then shows the pages. */
import { useEffect, useState } from 'react';
import { ApiProblem } from '../shared/apiProblem.ts';
import { ErrorMessage } from '../shared/ErrorMessage.tsx';
import { Opening } from './Opening.tsx';
import { OutsideTeams } from './OutsideTeams.tsx';
import { SignedIn } from './SignedIn.tsx';
import { Themed } from './Themed.tsx';
import { connectTeams, isFramed, type TeamsHost } from './teamsHost.ts';
import type { ThemeName } from './themes.ts';

type Host = { readonly state: 'opening' | 'outside' | 'failed' } | { readonly state: 'connected'; readonly teams: TeamsHost };

const noTeams = new ApiProblem({
  code: 'unavailable',
  say: 'Teams did not answer. Close Alongside in Teams and open it again.',
  problems: [],
  findings: [],
  requestId: '',
});

export function App({ firstTheme }: { readonly firstTheme: ThemeName }) {
  const [theme, setTheme] = useState(firstTheme);
  const [host, setHost] = useState<Host>({ state: isFramed() ? 'opening' : 'outside' });

  useEffect(() => {
    if (!isFramed()) return;
    connectTeams().then(
      (teams) => {
        setTheme(teams.theme);
        teams.onTheme(setTheme);
        setHost({ state: 'connected', teams });
      },
      () => setHost({ state: 'failed' }),
    );
  }, []);

  return (
    <Themed name={theme}>
      {host.state === 'opening' ? <Opening /> : null}
      {host.state === 'outside' ? <OutsideTeams /> : null}
      {host.state === 'failed' ? <ErrorMessage error={noTeams} retry={() => location.reload()} /> : null}
      {host.state === 'connected' ? <SignedIn teams={host.teams} /> : null}
    </Themed>
  );
}
