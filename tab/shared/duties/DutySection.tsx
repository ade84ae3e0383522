import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { DutyRow } from '#api/contractDuties.ts';
import { DutyList } from './DutyList.tsx';
import { useDutyStyles } from './duties.styles.ts';

interface DutySectionProps {
  readonly heading: string;
  readonly duties: readonly DutyRow[];
  /** Only its heading with the count, until it is opened. */
  readonly isFolded?: boolean;
  /** A part within a part of the page: a heading, but no landmark of its own. */
  readonly isWithin?: boolean;
  readonly onRecord: (duty: DutyRow) => void;
}

/** The duties that stand one way, under a heading that counts them. Nothing when there are none. */
export function DutySection({ heading, duties, isFolded = false, isWithin = false, onRecord }: DutySectionProps) {
  const styles = useDutyStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(!isFolded);
  if (duties.length === 0) return null;
  const words = `${heading}: ${duties.length}`;
  const Part = isWithin ? 'div' : 'section';
  return (
    <Part {...(isWithin ? {} : { 'aria-labelledby': id })}>
      <h3 className={styles.heading} id={id}>
        {isFolded ? (
          <Button
            className={styles.fold}
            appearance="transparent"
            icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {words}
          </Button>
        ) : (
          words
        )}
      </h3>
      {isOpen ? <DutyList duties={duties} onRecord={onRecord} /> : null}
    </Part>
  );
}
