import { Button, SearchBox } from '@fluentui/react-components';
import type { TimelineAnswer } from '#api/contractTimeline.ts';
import { timelineKindList, timelineKinds } from '#domain/timeline/timelineEntry.ts';
import { countOf } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { FilterSelect } from '../../shared/FilterSelect.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { EntryList } from './EntryList.tsx';
import { useTimelineStyles } from './timeline.styles.ts';
import { useTimeline } from './useTimeline.ts';

/** Everything that happened in a placement, newest first. Nothing is ever taken out. */
export function TimelinePanel({ placementKey }: { readonly placementKey: string }) {
  const styles = useTimelineStyles();
  const timeline = useTimeline(placementKey);
  const { query, filters, sought, seek } = timeline;
  const isFiltered = filters.of('what') !== '' || filters.of('by') !== '' || filters.words !== '';
  return (
    <Panel heading="Timeline" anchor="timeline">
      <Loaded query={query} what="the timeline">
        {(page) => (
          <>
            <Filters page={page} filters={filters} />
            <p className={styles.said} role="status">
              {countOf(page.total, 'entry', 'entries')}
              {isFiltered ? ' fit. ' : ', newest first. '}
              {isFiltered ? (
                <Button size="small" onClick={filters.clear}>
                  Show everything
                </Button>
              ) : null}
            </p>
            {page.entries.length < page.total ? (
              <p className={styles.onPaper}>
                These are the newest {page.entries.length} of {page.total} entries. To print them all, use the button Print of the
                page.
              </p>
            ) : null}
            {page.total === 0 ? (
              <EmptyState say={isFiltered ? 'Nothing fits. Choose less, or show everything.' : 'Nothing has happened yet.'} />
            ) : (
              <EntryList entries={page.entries} sought={sought} onSeek={seek} />
            )}
            {page.entries.length < page.total ? (
              <div className={styles.rest}>
                <Button disabled={query.isFetching} onClick={timeline.more}>
                  Show {Math.min(50, page.total - page.entries.length)} more
                </Button>
                <Button appearance="subtle" disabled={query.isFetching} onClick={timeline.showAll}>
                  Show all {page.total}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

interface FiltersProps {
  readonly page: TimelineAnswer;
  readonly filters: ReturnType<typeof useTimeline>['filters'];
}

/** The number beside each kind is of what the other two choices leave. */
function Filters({ page: { counts, people }, filters }: FiltersProps) {
  const styles = useTimelineStyles();
  const chosen = filters.of('what');
  const kinds = timelineKindList.filter((kind) => kind === chosen || counts[kind] !== undefined);
  return (
    <div className={styles.filters}>
      <FilterSelect
        label="What"
        value={chosen}
        choices={[['', 'Everything'], ...kinds.map((kind) => [kind, `${timelineKinds[kind]} (${counts[kind] ?? 0})`] as const)]}
        onChoose={(value) => filters.choose('what', value)}
      />
      <FilterSelect
        label="Recorded by"
        value={filters.of('by')}
        choices={[['', 'Everybody'], ...people.map((name) => [name, name] as const)]}
        onChoose={(value) => filters.choose('by', value)}
      />
      <SearchBox
        className={styles.words}
        aria-label="Words in the timeline"
        placeholder="Find in the timeline"
        value={filters.words}
        onChange={(_event, { value }) => filters.setWords(value)}
      />
    </div>
  );
}
