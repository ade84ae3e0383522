import type { ConfidentialPageView } from '#api/contractConfidential.ts';
import { countOf, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { RecordList } from '../../shared/RecordList.tsx';

type Row = ConfidentialPageView['concerns'][number];

interface ConcernListProps {
  readonly concerns: readonly Row[];
  readonly school: string;
  readonly longAfterDays: number;
}

/** Concerns in the order in which they press. */
export const ConcernList = ({ concerns, school, longAfterDays }: ConcernListProps) => (
  <RecordList
    caption="Concerns"
    rows={concerns}
    keyOf={({ key }) => key}
    columns={[
      {
        header: 'Pupil',
        width: '24%',
        cell: (row) => (
          <AppLink
            to={`/schools/${school}/confidential/${row.key}`}
            label={`${row.pupilName}, ${row.category}, ${shortDate(row.raisedOn)}`}
          >
            {row.pupilName}
          </AppLink>
        ),
      },
      { header: 'About', width: '26%', cell: ({ category }) => category },
      {
        header: 'Setting',
        cell: ({ providerName, isAboutSetting }) => `${providerName}${isAboutSetting ? ' (the setting itself)' : ''}`,
      },
      { header: 'Reached you', cell: ({ raisedOn }) => shortDate(raisedOn) },
      {
        header: 'Stands',
        cell: (row) => <Standing row={row} longAfterDays={longAfterDays} />,
      },
    ]}
  />
);

function Standing({ row, longAfterDays }: { readonly row: Row; readonly longAfterDays: number }) {
  if (!row.isOpen) return <>Closed after {countOf(row.days, 'day')}</>;
  return (
    <>
      {row.isLong ? (
        <strong>
          Open for {countOf(row.days, 'day')}: more than {longAfterDays}
        </strong>
      ) : (
        `Open for ${countOf(row.days, 'day')}`
      )}
      {row.notTold > 0 ? `; ${row.notTold} still to be told` : ''}
    </>
  );
}
