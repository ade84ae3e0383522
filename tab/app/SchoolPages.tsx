import { type ReactNode, Suspense } from 'react';
import { Loading } from '../shared/Loading.tsx';
import { SchoolContext } from '../shared/schoolContext.ts';
import { useMe } from '../shared/useMe.ts';
import { NotFound } from './NotFound.tsx';
import { Shell } from './Shell.tsx';

/** The pages of one school, for people who may read it. */
export function SchoolPages({ schoolKey, children }: { readonly schoolKey: string; readonly children: ReactNode }) {
  const school = useMe().schools.find(({ key }) => key === schoolKey);
  return (
    <SchoolContext value={school}>
      <Shell school={school}>
        <Suspense fallback={<Loading what="the page" />}>{school ? children : <NotFound />}</Suspense>
      </Shell>
    </SchoolContext>
  );
}
