import { Button } from '@fluentui/react-components';
import type { ChronologyLineView } from '#api/contractConfidential.ts';
import { shortDate } from '#domain/words.ts';
import { londonDay, londonTime } from '../../shared/londonDay.ts';
import { useConfidentialStyles } from './confidential.styles.ts';

interface ChronologyLinesProps {
  readonly lines: readonly ChronologyLineView[];
  readonly onCorrect?: (line: ChronologyLineView) => void;
}

/** What was recorded, by the day it happened; what was put right stays, and each names the other. */
export function ChronologyLines({ lines, onCorrect }: ChronologyLinesProps) {
  const styles = useConfidentialStyles();
  const dayOf = (key: string) => {
    const line = lines.find((one) => one.key === key);
    return line === undefined ? 'an earlier entry' : `${line.name}, ${shortDate(line.on)}`;
  };
  return (
    <ol className={styles.list}>
      {lines.map((line) => (
        <li key={line.key} className={styles.item} id={`line-${line.key}`}>
          <div className={styles.head}>
            <span className={styles.strong}>
              {shortDate(line.on)}
              {line.at === '' ? '' : `, ${line.at}`} · {line.name}
            </span>
            {onCorrect && line.kind !== 'corrected' ? (
              <span className={styles.buttons}>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`Put right: ${line.name}, ${shortDate(line.on)}`}
                  onClick={() => onCorrect(line)}
                >
                  Put right
                </Button>
              </span>
            ) : null}
          </div>
          {line.corrects === '' ? null : <span className={styles.small}>Puts right: {dayOf(line.corrects)}</span>}
          <p className={styles.words}>{line.words}</p>
          {line.done === '' ? null : <p className={styles.words}>Done: {line.done}</p>}
          {line.correctedBy.map((key) => (
            <span key={key} className={styles.small}>
              <strong>Put right by a later entry</strong>: {dayOf(key)}
            </span>
          ))}
          <span className={styles.small}>
            Recorded by {line.byName} on {shortDate(londonDay(line.recordedAt))} at {londonTime(line.recordedAt)}
          </span>
        </li>
      ))}
    </ol>
  );
}
