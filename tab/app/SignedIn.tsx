import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { ApiContext } from '../shared/apiClient.ts';
import { mayPass } from '../shared/apiProblem.ts';
import { OpenLinkContext } from '../shared/outsideLinks.ts';
import { createApiClient } from './createApiClient.ts';
import { addressOf } from './deepLink.ts';
import { Notices } from './Notices.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { Pages } from './Pages.tsx';
import type { TeamsHost } from './teamsHost.ts';

const base = '/tab';

/** The API's own records may be five seconds old: asking again sooner brings nothing new. */
const freshForMilliseconds = 5_000;

const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshForMilliseconds,
        // Offline, a page says so at once; an answer is refused at once and never sent by itself later.
        networkMode: 'always',
        retry: (count, error) => count < 1 && mayPass(error),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

/** A deep link is followed once, when the tab opens. */
function follow(subPageId: string | undefined): void {
  const address = addressOf(subPageId);
  const isAtStart = location.pathname.replace(/\/$/, '') === base;
  if (address && isAtStart) navigate(`${base}${address}`, { replace: true });
}

export function SignedIn({ teams }: { readonly teams: TeamsHost }) {
  const [api] = useState(() => {
    follow(teams.subPageId);
    return createApiClient(teams.token);
  });
  const [queries] = useState(newQueryClient);
  useEffect(() => teams.ready(), [teams]);

  return (
    <ApiContext value={api}>
      <OpenLinkContext value={teams.openLink}>
        <QueryClientProvider client={queries}>
          <Notices>
            <Router base={base}>
              <PageBoundary>
                <Pages />
              </PageBoundary>
            </Router>
          </Notices>
        </QueryClientProvider>
      </OpenLinkContext>
    </ApiContext>
  );
}
