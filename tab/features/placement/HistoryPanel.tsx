import type { PlacementView } from '#api/contractPlacements.ts';
import { shortDate, timeInWords } from '#domain/words.ts';
import { londonDay } from '../../shared/londonDay.ts';
import { Panel } from '../../shared/Panel.tsx';
import { usePlacementStyles } from './placement.styles.ts';

/** What happened, newest first. Nothing is ever taken out. */
export function HistoryPanel({ history }: { readonly history: PlacementView['history'] }) {
  const styles = usePlacementStyles();
  return (
    <Panel heading="History">
      <ol className={styles.list}>
        {history.map(({ at, by, what }) => (
          <li key={`${at}|${what}`} className={styles.item}>
            <span>{what}</span>
            <span className={styles.small}>
              {by}, {shortDate(londonDay(at))} at {timeInWords(at)}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
