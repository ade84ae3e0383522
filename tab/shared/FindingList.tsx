import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { PlacementView } from '#api/contractPlacements.ts';
import { EmptyState } from './EmptyState.tsx';
import { usePrinting } from './printing.ts';
import { Status } from './Status.tsx';
import { findingWords } from './statusWords.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '12px', justifyItems: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  item: { display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fold: { paddingInline: 0, minWidth: 0 },
});

type Findings = PlacementView['findings'];
const order = { notMet: 0, unclear: 1, met: 2 } as const;
/** More than these that are met would drown what is not. */
const metShown = 3;

interface FindingListProps {
  readonly findings: Findings;
  /** What stands there when no rule applies. */
  readonly none: string;
}

/** What the rules say and why, what is not met first; many that are met stand behind a button that counts them. */
export function FindingList({ findings, none }: FindingListProps) {
  const styles = useStyles();
  const isPrinting = usePrinting();
  const [isOpen, setOpen] = useState(false);
  if (findings.length === 0) return <EmptyState say={none} />;
  const met = findings.filter(({ outcome }) => outcome === 'met');
  const isFolded = met.length > metShown;
  const open = findings.filter(({ outcome }) => outcome !== 'met').sort((a, b) => order[a.outcome] - order[b.outcome]);
  return (
    <div className={styles.parts}>
      <Lines findings={isFolded ? open : [...open, ...met]} />
      {isFolded ? (
        <Button
          className={styles.fold}
          appearance="transparent"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          Met: {met.length}
        </Button>
      ) : null}
      {isFolded && (isOpen || isPrinting) ? <Lines findings={met} /> : null}
    </div>
  );
}

function Lines({ findings }: { readonly findings: Findings }) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={`${finding.question}|${finding.because}`} className={styles.item}>
          <span>
            <Status of={finding.overridden ? findingWords.overridden : findingWords[finding.outcome]} />
          </span>
          <span>{finding.because}</span>
          <span className={styles.small}>{finding.citation}</span>
        </li>
      ))}
    </ul>
  );
}
