import { londonDay } from '../../shared/londonDay.ts';
import { type Entry, EntryItem } from './EntryItem.tsx';
import { useTimelineStyles } from './timeline.styles.ts';

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthOf = ({ at, recordedAt }: Entry): string => (at?.date ?? londonDay(recordedAt)).slice(0, 7);

interface EntryListProps {
  readonly entries: readonly Entry[];
  /** The entry that a link led to; empty: none. */
  readonly sought: string;
  readonly onSeek: (key: string) => void;
}

/** Entries under their months. */
export function EntryList({ entries, sought, onSeek }: EntryListProps) {
  const styles = useTimelineStyles();
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = months.get(monthOf(entry));
    if (own === undefined) months.set(monthOf(entry), [entry]);
    else own.push(entry);
  }
  return [...months].map(([month, own]) => (
    <section key={month} aria-label={monthNames.format(Date.parse(`${month}-01`))}>
      <h3 className={styles.month}>{monthNames.format(Date.parse(`${month}-01`))}</h3>
      <ul className={styles.list}>
        {own.map((entry) => (
          <EntryItem key={entry.key} entry={entry} isSought={entry.key === sought} onSeek={onSeek} />
        ))}
      </ul>
    </section>
  ));
}
