import { Select, ToggleButton } from '@fluentui/react-components';
import type { DutyRow } from '#api/contractDuties.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { DutyRecorder } from '../../shared/duties/DutyRecorder.tsx';
import { DutySection } from '../../shared/duties/DutySection.tsx';
import { useDutyStyles } from '../../shared/duties/duties.styles.ts';
import { standing } from '../../shared/duties/dutyWords.ts';
import { standingWords } from '../../shared/duties/standingWords.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { dutiesInWords } from './dutyCounts.ts';
import { useTodayStyles } from './today.styles.ts';
import { useDutyFilter } from './useDutyFilter.ts';

const order = ['overdue', 'unclear', 'due', 'postponed', 'coming'] as const;

/** What somebody at the school owes: what, why, by when, who, and what can be done about it. */
export function Duties({ duties }: { readonly duties: readonly DutyRow[] }) {
  const styles = useDutyStyles();
  const { key: school } = useSchool();
  const filter = useDutyFilter(duties);
  const { shown } = filter;
  return (
    <Panel heading={dutiesInWords(shown)} anchor="duties" actions={<Filters filter={filter} />}>
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

function Filters({ filter }: { readonly filter: ReturnType<typeof useDutyFilter> }) {
  const styles = useTodayStyles();
  const { whose, kind, kinds, hasChoice, setWhose, setKind } = filter;
  return (
    <>
      {kinds.length > 1 ? (
        <Select aria-label="Which duties" value={kind} onChange={(_event, { value }) => setKind(value)}>
          <option value="">Everything</option>
          {kinds.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
      {hasChoice ? (
        // biome-ignore lint/a11y/useSemanticElements: two toggle buttons are no form
        <div role="group" aria-label="Whose duties" className={styles.whose}>
          <ToggleButton checked={whose === 'mine'} onClick={() => setWhose('mine')}>
            Mine
          </ToggleButton>
          <ToggleButton checked={whose === 'all'} onClick={() => setWhose('all')}>
            Everybody’s
          </ToggleButton>
        </div>
      ) : null}
    </>
  );
}
