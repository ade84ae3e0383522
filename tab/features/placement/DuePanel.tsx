import type { PlacementView } from '#api/contractPlacements.ts';
import { DutyRecorder } from '../../shared/duties/DutyRecorder.tsx';
import { DutySection } from '../../shared/duties/DutySection.tsx';
import { useDutyStyles } from '../../shared/duties/duties.styles.ts';
import { standing } from '../../shared/duties/dutyWords.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';

/** Every duty of this placement: what is open, what comes, what was done. */
export function DuePanel({ duties }: { readonly duties: PlacementView['duties'] }) {
  const styles = useDutyStyles();
  const open = standing(duties, 'overdue', 'unclear', 'due', 'postponed');
  return (
    <Panel heading="What is due" anchor="due">
      <DutyRecorder anchor="due">
        {(onRecord) => (
          <div className={styles.sections}>
            {open.length === 0 ? <EmptyState say="Nothing is open for this placement." /> : null}
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
