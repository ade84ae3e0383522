import { lazy, type ReactNode, Suspense, useState } from 'react';
import { waitingVisits } from '../features/visit/visitStore.ts';
import { Loading } from '../shared/Loading.tsx';
import { SchoolContext } from '../shared/schoolContext.ts';
import { useMe } from '../shared/useMe.ts';
import { NotFound } from './NotFound.tsx';
import { Shell } from './Shell.tsx';

const WaitingVisits = lazy(() => import('../features/visit/WaitingVisits.tsx').then((m) => ({ default: m.WaitingVisits })));

/** The pages of one school, for people who may read it. */
export function SchoolPages({ schoolKey, children }: { readonly schoolKey: string; readonly children: ReactNode }) {
  const { personId, schools } = useMe();
  const school = schools.find(({ key }) => key === schoolKey);
  // What was written without a connection and the tab closed then: looked for once, when the tab opens.
  const [waiting] = useState(() => waitingVisits(personId, schoolKey));
  return (
    <SchoolContext value={school}>
      <Shell school={school}>
        {school && waiting.length > 0 ? (
          <Suspense fallback={null}>
            <WaitingVisits placementKeys={waiting} />
          </Suspense>
        ) : null}
        <Suspense fallback={<Loading what="the page" />}>{school ? children : <NotFound />}</Suspense>
      </Shell>
    </SchoolContext>
  );
}
