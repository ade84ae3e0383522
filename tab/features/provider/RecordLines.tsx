import type { CheckRecord } from '#api/contractPassport.ts';
import { dateInWords } from '#domain/words.ts';
import { EvidenceLink } from './EvidenceLink.tsx';
import { usePassportStyles } from './passport.styles.ts';

interface RecordLinesProps {
  readonly records: readonly CheckRecord[];
  /** Whether each says which check it is. */
  readonly isNamed?: boolean;
}

/** Records newest first: the day, what, who and at which school. */
export function RecordLines({ records, isNamed = false }: RecordLinesProps) {
  const styles = usePassportStyles();
  return (
    <ul className={styles.lines}>
      {records.map((record) => (
        <li key={record.key} className={styles.line}>
          <span className={styles.name}>{isNamed ? record.name : `${record.outcome} on ${dateInWords(record.on)}`}</span>
          <span>{record.evidence}</span>
          <span className={styles.small}>
            {record.by}
            {record.school ? `, ${record.school}` : ''}
            {isNamed ? `, ${dateInWords(record.on)}` : ''}
            {record.file ? ' · ' : ''}
            <EvidenceLink file={record.file} />
          </span>
        </li>
      ))}
    </ul>
  );
}
