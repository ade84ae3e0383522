import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlacementView } from '#api/contractPlacements.ts';
import { EmptyState } from './EmptyState.tsx';
import { Status } from './Status.tsx';
import { findingWords } from './statusWords.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  item: { display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const order = { notMet: 0, unclear: 1, met: 2 } as const;

interface FindingListProps {
  readonly findings: PlacementView['findings'];
  /** What stands there when no rule applies. */
  readonly none: string;
}

/** What the rules say and why, what is not met first. */
export function FindingList({ findings, none }: FindingListProps) {
  const styles = useStyles();
  if (findings.length === 0) return <EmptyState say={none} />;
  return (
    <ul className={styles.list}>
      {[...findings]
        .sort((a, b) => order[a.outcome] - order[b.outcome])
        .map((finding) => (
          <li key={`${finding.question}|${finding.because}`} className={styles.item}>
            <span>
              <Status of={findingWords[finding.outcome]} />
            </span>
            <span>{finding.because}</span>
            <span className={styles.small}>{finding.citation}</span>
          </li>
        ))}
    </ul>
  );
}
