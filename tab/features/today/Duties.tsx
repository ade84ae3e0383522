import type { DutyRow } from '#api/contractDuties.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { DutyFilters } from '../../shared/duties/DutyFilters.tsx';
import { DutyRecorder } from '../../shared/duties/DutyRecorder.tsx';
import { DutySection } from '../../shared/duties/DutySection.tsx';
import { useDutyStyles } from '../../shared/duties/duties.styles.ts';
import { standing } from '../../shared/duties/dutyWords.ts';
import { standingWords } from '../../shared/duties/standingWords.tsx';
import { useDutyFilter } from '../../shared/duties/useDutyFilter.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { dutiesInWords } from './dutyCounts.ts';

const order = ['overdue', 'unclear', 'due', 'postponed', 'coming'] as const;

/** What somebody at the school owes: what, why, by when, who, and what can be done about it. */
export function Duties({ duties }: { readonly duties: readonly DutyRow[] }) {
  const styles = useDutyStyles();
  const { key: school } = useSchool();
  const filter = useDutyFilter(duties);
  const { shown } = filter;
  return (
    <Panel heading={dutiesInWords(shown)} anchor="duties" actions={<DutyFilters filter={filter} />}>
      <DutyRecorder anchor="duties">
        {(onRecord) => (
          <div className={styles.sections}>
            {shown.length === 0 ? (
              <EmptyState say="Nothing is due. Notices, visits, reviews and sessions without an answer appear here." />
            ) : null}
            {order.map((way) => (
              <DutySection
                key={way}
                heading={standingWords[way].words}
                duties={standing(shown, way)}
                isFolded={way === 'coming'}
                onRecord={onRecord}
              />
            ))}
            <p className={styles.quiet}>
              <AppLink to={`/schools/${school}/ahead`}>Look further ahead</AppLink>
            </p>
          </div>
        )}
      </DutyRecorder>
    </Panel>
  );
}
