import { Button } from '@fluentui/react-components';
import { shortDate } from '#domain/words.ts';
import { type RecordColumn, RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { type CheckView, checkWords } from './checkWords.tsx';
import { useProviderStyles } from './provider.styles.ts';

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`;

interface CheckListProps {
  readonly checks: readonly CheckView[];
  /** Left out for people who may only read. */
  readonly onRecord: ((check: string) => void) | undefined;
}

/** Every kind of check with its latest result, the essential ones first. */
export function CheckList({ checks, onRecord }: CheckListProps) {
  const styles = useProviderStyles();
  const columns: [RecordColumn<CheckView>, ...RecordColumn<CheckView>[]] = [
    {
      header: 'Check',
      width: '29%',
      cell: (check) => (
        <>
          <span className={styles.name}>{check.name}</span>
          {check.essential ? <span className={styles.small}>Needed before any placement</span> : null}
        </>
      ),
    },
    { header: 'State', width: '16%', cell: (check) => <Status of={checkWords(check)} /> },
    { header: 'Checked on', width: '11%', cell: (check) => (check.on ? shortDate(check.on) : '') },
    {
      header: 'Expires on',
      width: '11%',
      cell: (check) => (check.expiresOn ? shortDate(check.expiresOn) : ''),
    },
    {
      header: 'What was seen',
      width: '26%',
      cell: (check) =>
        check.state === 'missing' ? (
          ''
        ) : (
          <>
            {check.cover === null ? '' : `Cover of ${pounds(check.cover)}. `}
            {check.evidence}
            <span className={styles.small}>{check.by}</span>
          </>
        ),
    },
  ];
  if (onRecord) {
    columns.push({
      header: 'Record',
      isAction: true,
      cell: ({ check, name }) => (
        <Button size="small" aria-label={`Record: ${name}`} onClick={() => onRecord(check)}>
          Record
        </Button>
      ),
    });
  }
  const rows = [...checks].sort((a, b) => Number(b.essential) - Number(a.essential));
  return <RecordList caption="Checks of the provider" rows={rows} keyOf={({ check }) => check} columns={columns} />;
}
