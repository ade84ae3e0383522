import type { ConfidentialPageView } from '#api/contractConfidential.ts';
import { countOf, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';

/** How far each provider has the chronology of its pupil (SAF-1). */
export function ChronologiesPanel({ view, school }: { readonly view: ConfidentialPageView; readonly school: string }) {
  return (
    <Panel heading="Chronologies">
      {view.chronologies.length === 0 ? <EmptyState say="No pupil is placed away from school." /> : null}
      <RecordList
        caption="Chronologies by placement"
        rows={view.chronologies}
        keyOf={({ placementKey }) => placementKey}
        columns={[
          {
            header: 'Placement',
            width: '50%',
            cell: (row) => <AppLink to={`/schools/${school}/confidential/chronology/${row.placementKey}`}>{row.name}</AppLink>,
          },
          {
            header: 'Given',
            cell: ({ givenOn, to }) => (givenOn === null ? 'Not recorded here' : `${shortDate(givenOn)}, to ${to}`),
          },
          {
            header: 'Since then',
            cell: ({ since }) => (since === 0 ? 'Nothing new' : <strong>{countOf(since, 'new entry', 'new entries')}</strong>),
          },
        ]}
      />
    </Panel>
  );
}
