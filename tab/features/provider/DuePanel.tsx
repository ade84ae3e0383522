import type { ProviderPage } from '#api/contractDuties.ts';
import { DutyRecorder } from '../../shared/duties/DutyRecorder.tsx';
import { DutySection } from '../../shared/duties/DutySection.tsx';
import { useDutyStyles } from '../../shared/duties/duties.styles.ts';
import { standing } from '../../shared/duties/dutyWords.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';

/** What is due for the provider. */
export function DuePanel({ duties }: { readonly duties: ProviderPage['duties'] }) {
  const styles = useDutyStyles();
  const open = standing(duties, 'overdue', 'unclear', 'due', 'postponed');
  return (
    <Panel heading="What is due" anchor="due">
      <DutyRecorder anchor="due">
        {(onRecord) => (
          <div className={styles.sections}>
            {open.length === 0 ? <EmptyState say="Nothing is open for this provider." /> : null}
            <DutySection heading="Open" duties={open} onRecord={onRecord} />
            <DutySection heading="To come" duties={standing(duties, 'coming')} isFolded onRecord={onRecord} />
            <DutySection heading="Done" duties={standing(duties, 'doneLate', 'doneInTime')} isFolded onRecord={onRecord} />
          </div>
        )}
      </DutyRecorder>
    </Panel>
  );
}
