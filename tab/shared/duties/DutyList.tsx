import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DutyRow } from '#api/contractDuties.ts';
import { usePrinting } from '../printing.ts';
import { DutyItem } from './DutyItem.tsx';
import { useDutyStyles } from './duties.styles.ts';

/** A list longer than this begins short: nobody reads sixty rows at once. */
const shownAtFirst = 12;

interface DutyListProps {
  readonly duties: readonly DutyRow[];
  readonly onRecord: (duty: DutyRow) => void;
}

/** Duties in the order given; a long list begins short, on paper it is whole. */
export function DutyList({ duties, onRecord }: DutyListProps) {
  const styles = useDutyStyles();
  const isPrinting = usePrinting();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || isPrinting ? duties : duties.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((duty) => (
          <DutyItem key={duty.key} duty={duty} onRecord={onRecord} />
        ))}
      </ul>
      {shown.length < duties.length ? (
        <Button size="small" onClick={() => setWhole(true)}>
          Show {duties.length - shown.length} more
        </Button>
      ) : null}
    </>
  );
}
