import { type ComponentProps, lazy, Suspense } from 'react';
import { Loading } from '../Loading.tsx';

const DataForm = lazy(() => import('./DataForm.tsx').then((m) => ({ default: m.DataForm })));

/** A form described as data, loaded when somebody opens it: most visits to a page open none. */
export const LaterForm = (props: ComponentProps<typeof DataForm>) => (
  <Suspense fallback={<Loading what="the form" />}>
    <DataForm {...props} />
  </Suspense>
);
