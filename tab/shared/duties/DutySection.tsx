import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { DutyRow } from '#api/contractDuties.ts';
import { countOf } from '#domain/words.ts';
import { usePrinting } from '../printing.ts';
import { DutyItem } from './DutyItem.tsx';
import { useDutyStyles } from './duties.styles.ts';

/** A list longer than this begins short: nobody reads sixty rows at once. */
const shownAtFirst = 12;

interface DutySectionProps {
  readonly heading: string;
  readonly duties: readonly DutyRow[];
  /** Only its heading with the count, until it is opened. */
  readonly isFolded?: boolean;
  readonly onRecord: (duty: DutyRow) => void;
}

/** The duties that stand one way, under a heading that counts them. Nothing when there are none. */
export function DutySection({ heading, duties, isFolded = false, onRecord }: DutySectionProps) {
  const styles = useDutyStyles();
  const id = useId();
  const isPrinting = usePrinting();
  const [isOpen, setOpen] = useState(!isFolded);
  const [isWhole, setWhole] = useState(false);
  if (duties.length === 0) return null;
  const words = `${heading}: ${duties.length}`;
  const shown = isWhole || isPrinting ? duties : duties.slice(0, shownAtFirst);
  const more = duties.length - shown.length;
  return (
    <section aria-labelledby={id}>
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
      {isOpen ? (
        <ul className={styles.list}>
          {shown.map((duty) => (
            <DutyItem key={duty.key} duty={duty} onRecord={onRecord} />
          ))}
        </ul>
      ) : null}
      {isOpen && more > 0 ? (
        <Button size="small" onClick={() => setWhole(true)}>
          Show {countOf(more, 'more', 'more')}
        </Button>
      ) : null}
    </section>
  );
}
