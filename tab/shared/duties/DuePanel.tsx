import type { DutyRow } from '#api/contractDuties.ts';
import { EmptyState } from '../EmptyState.tsx';
import { Panel } from '../Panel.tsx';
import { DutyRecorder } from './DutyRecorder.tsx';
import { DutySection } from './DutySection.tsx';
import { useDutyStyles } from './duties.styles.ts';
import { standing } from './dutyWords.ts';

interface DuePanelProps {
  readonly duties: readonly DutyRow[];
  /** What stands there when nothing is open. */
  readonly none: string;
}

/** Every duty about one thing: what is open, what comes, what was done, the latest first. */
export function DuePanel({ duties, none }: DuePanelProps) {
  const styles = useDutyStyles();
  const open = standing(duties, 'overdue', 'unclear', 'due', 'postponed');
  return (
    <Panel heading="What is due" anchor="due">
      <DutyRecorder anchor="due">
        {(onRecord) => (
          <div className={styles.sections}>
            {open.length === 0 ? <EmptyState say={none} /> : null}
            <DutySection heading="Open" duties={open} onRecord={onRecord} />
            <DutySection heading="To come" duties={standing(duties, 'coming')} isFolded onRecord={onRecord} />
            <DutySection
              heading="Done"
              duties={standing(duties, 'doneLate', 'doneInTime').toSorted((a, b) =>
                (b.done?.on ?? '').localeCompare(a.done?.on ?? ''),
              )}
              isFolded
              onRecord={onRecord}
            />
            <DutySection
              heading="Not done, and no longer can be"
              duties={standing(duties, 'lapsed')}
              isFolded
              onRecord={onRecord}
            />
          </div>
        )}
      </DutyRecorder>
    </Panel>
  );
}
