import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Clocks } from '#api/contractAway.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { clockWords } from '../../shared/clockWords.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  item: { display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '2px 16px', alignItems: 'center' },
  say: { maxWidth: '75ch', color: tokens.colorNeutralForeground1 },
});

const refreshedEveryMilliseconds = 60_000;

/** NOT-3: who is suspended or excluded now, which school day it is, and from when education is due. Nothing while nobody is. */
export function ClockPanel() {
  const styles = useStyles();
  const api = useApi();
  const { key: school } = useSchool();
  const { data } = useQuery({
    queryKey: ['school', school, 'clocks'],
    queryFn: () => api.get<Clocks>(`/schools/${school}/clocks`),
    refetchInterval: refreshedEveryMilliseconds,
  });
  if (data === undefined || data.clocks.length === 0) return null;
  return (
    <Panel heading="Suspended" anchor="clocks">
      <ul className={styles.list}>
        {data.clocks.map(({ suspensionKey, pupilName, state, says }) => (
          <li key={suspensionKey} className={styles.item}>
            <span className={styles.head}>
              <AppLink to={`/schools/${school}/suspensions/${encodeURIComponent(suspensionKey)}`}>{pupilName}</AppLink>
              <Status of={clockWords[state]} />
            </span>
            <span className={styles.say}>{says}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
