import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import type { Ahead, DutyRow } from '#api/contractDuties.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { DutyFilters } from '../../shared/duties/DutyFilters.tsx';
import { DutyList } from '../../shared/duties/DutyList.tsx';
import { DutyRecorder } from '../../shared/duties/DutyRecorder.tsx';
import { DutySection } from '../../shared/duties/DutySection.tsx';
import { useDutyStyles } from '../../shared/duties/duties.styles.ts';
import { useDutyFilter } from '../../shared/duties/useDutyFilter.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { usePrinting } from '../../shared/printing.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useAheadStyles } from './ahead.styles.ts';
import { HowFar } from './HowFar.tsx';
import { gathered, weeksOf } from './weeks.ts';

/** `by` undefined: to the end of the half-term, as the API knows it. */
const aheadQuery = (api: ApiClient, school: string, by: string | undefined) =>
  queryOptions({
    queryKey: ['school', school, 'ahead', by ?? 'half-term'],
    queryFn: () => api.get<Ahead>(`/schools/${school}/ahead${by ? `?by=${encodeURIComponent(by)}` : ''}`),
    placeholderData: keepPreviousData,
  });

/** What falls due from today to a day, week by week: to plan a half-term with. */
export function AheadPage() {
  const { key, name } = useSchool();
  const [search, setSearch] = useSearchParams();
  const by = search.get('by') ?? undefined;
  const query = useQuery(aheadQuery(useApi(), key, by));
  const choose = (day: string | undefined) =>
    setSearch((now) => {
      const next = new URLSearchParams(now);
      if (day) next.set('by', day);
      else next.delete('by');
      return next;
    });
  return (
    <Page
      title="Look ahead"
      lead={query.data ? `${name} · What falls due by ${dateInWords(query.data.by)}` : name}
      actions={
        <Button icon={<Print20Regular />} onClick={() => print()}>
          Print
        </Button>
      }
    >
      <HowFar asked={by} ahead={query.data} error={query.error} onChoose={choose} />
      {query.isError && query.error ? null : (
        <Loaded query={query} what="what falls due">
          {(ahead) => <Weeks ahead={ahead} />}
        </Loaded>
      )}
    </Page>
  );
}

function Weeks({ ahead }: { readonly ahead: Ahead }) {
  const styles = useAheadStyles();
  const filter = useDutyFilter(ahead.duties);
  return (
    <DutyRecorder anchor="">
      {(onRecord) => (
        <div className={styles.weeks}>
          <div className={styles.top}>
            <p className={styles.count} role="status">
              {countOf(filter.shown.length, 'duty', 'duties')} by {dateInWords(ahead.by)}
            </p>
            <div className={styles.filters}>
              <DutyFilters filter={filter} />
            </div>
          </div>
          {filter.shown.length === 0 ? (
            <EmptyState say="Nothing falls due by then. What is overdue already stands on Today." />
          ) : null}
          {weeksOf(filter.shown).map(({ monday, duties }) => (
            <Panel key={monday} heading={`Week of ${dateInWords(monday)}: ${duties.length}`}>
              <Week duties={duties} onRecord={onRecord} />
            </Panel>
          ))}
        </div>
      )}
    </DutyRecorder>
  );
}

interface WeekProps {
  readonly duties: readonly DutyRow[];
  readonly onRecord: (duty: DutyRow) => void;
}

/** One week: what is to be read one by one, then what comes for many alike, folded on the screen and whole on paper. */
function Week({ duties, onRecord }: WeekProps) {
  const styles = useDutyStyles();
  const isPrinting = usePrinting();
  const { single, alike } = gathered(duties);
  return (
    <div className={styles.sections}>
      {single.length > 0 ? <DutyList duties={single} onRecord={onRecord} /> : null}
      {alike.map((kind) => (
        <DutySection
          key={`${kind.name}|${isPrinting}`}
          heading={kind.name}
          duties={kind.duties}
          isFolded={!isPrinting}
          isWithin
          onRecord={onRecord}
        />
      ))}
    </div>
  );
}
