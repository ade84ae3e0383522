import { lazy, Suspense } from 'react';
import { Loading } from '../Loading.tsx';
import { Panel } from '../Panel.tsx';
import type { Subject } from './documentsQuery.ts';

/** With its forms, when the page stands already. */
const DocumentList = lazy(() => import('./DocumentList.tsx').then((m) => ({ default: m.DocumentList })));

interface DocumentsPanelProps {
  readonly subjects: readonly Subject[];
}

/** Every document about a placement, pupil or provider: made or not, and what became of it. The agreement has a panel of its own. */
export function DocumentsPanel({ subjects }: DocumentsPanelProps) {
  return (
    <Panel heading="Documents" anchor="documents">
      <Suspense fallback={<Loading what="the documents" />}>
        {subjects.map((subject) => (
          <DocumentList key={`${subject.what} ${subject.key}`} subject={subject} />
        ))}
      </Suspense>
    </Panel>
  );
}
