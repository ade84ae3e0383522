import { Link, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { TimelineAnswer } from '#api/contractTimeline.ts';
import { timelineKinds } from '#domain/timeline/timelineEntry.ts';
import { countOf, shortDate, timeInWords, timeOfDay } from '#domain/words.ts';
import { londonDay } from '../../shared/londonDay.ts';
import { usePrinting } from '../../shared/printing.ts';
import { entryAnchor } from './entryAnchor.ts';
import { kindIcons } from './kindIcons.tsx';
import { useTimelineStyles } from './timeline.styles.ts';

export type Entry = TimelineAnswer['entries'][number];
type Linked = NonNullable<Entry['corrected']>;

interface EntryItemProps {
  readonly entry: Entry;
  /** It is the one that a link led to. */
  readonly isSought: boolean;
  readonly onSeek: (key: string) => void;
}

/** Kept as it is while others come: a long timeline is not drawn again for each further page. */
export const EntryItem = memo(function EntryItem({ entry, isSought, onSeek }: EntryItemProps) {
  const styles = useTimelineStyles();
  const { at, kind, says, detail, corrected, correctedBy } = entry;
  const recorded = londonDay(entry.recordedAt);
  const day = at?.date ?? recorded;
  return (
    <li id={entryAnchor(entry.key)} tabIndex={-1} className={mergeClasses(styles.entry, isSought && styles.sought)}>
      <span className={styles.when}>
        <time dateTime={day}>{shortDate(day)}</time>
        {at?.time ? `, ${timeOfDay(at.time)}` : ''}
      </span>
      <span className={styles.icon}>{kindIcons[kind]}</span>
      <div className={styles.body}>
        <p className={mergeClasses(styles.says, correctedBy !== null && styles.gone)}>{correctedBy ? <del>{says}</del> : says}</p>
        {corrected ? <LinkedLine lead="Instead of" to={corrected} onSeek={onSeek} /> : null}
        {correctedBy ? <LinkedLine lead="No longer holds" to={correctedBy} onSeek={onSeek} /> : null}
        {entry.before ? <LinkedLine lead="Of" to={entry.before} onSeek={onSeek} /> : null}
        {entry.after ? <LinkedLine lead="Then" to={entry.after} onSeek={onSeek} /> : null}
        {detail.length > 0 ? <Detail lines={detail} isWeek={entry.key.startsWith('week-')} /> : null}
        <span className={styles.small}>
          {timelineKinds[kind]} · {entry.by ? `recorded by ${entry.by}` : 'recorded'}
          {day === recorded
            ? `, ${timeInWords(entry.recordedAt)}`
            : ` on ${shortDate(recorded)}, ${timeInWords(entry.recordedAt)}`}
        </span>
      </div>
    </li>
  );
});

/** The other value, and the way to where it stands. */
function LinkedLine({
  lead,
  to,
  onSeek,
}: {
  readonly lead: string;
  readonly to: Linked;
  readonly onSeek: (key: string) => void;
}) {
  const styles = useTimelineStyles();
  return (
    <p className={styles.linked}>
      {lead}:{' '}
      <Link
        href={`#${entryAnchor(to.key)}`}
        inline
        onClick={(event) => {
          event.preventDefault();
          onSeek(to.key);
        }}
      >
        {to.says}
      </Link>{' '}
      ({to.by}, {shortDate(to.date)})
    </p>
  );
}

/** Two or three short lines stand there at once; more, and the sessions of a week, open. */
const isShort = (lines: readonly string[]): boolean => lines.length <= 3 && lines.join('').length <= 280;

function Detail({ lines, isWeek }: { readonly lines: readonly string[]; readonly isWeek: boolean }) {
  const styles = useTimelineStyles();
  const isPrinting = usePrinting();
  const list = (
    <ul className={styles.lines}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an entry never change, and two may be the same
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
  if (!isWeek && isShort(lines)) return list;
  return (
    <details className={styles.more} open={isPrinting || undefined}>
      <summary>
        {isWeek ? `Show the ${countOf(lines.length, 'session')}` : `Show the ${countOf(lines.length, 'line')} written`}
      </summary>
      {list}
    </details>
  );
}
