import type { PlacementView } from '#api/contractPlacements.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { findingWords } from '../../shared/statusWords.tsx';
import { usePlacementStyles } from './placement.styles.ts';

/** What the rules say of this placement, what is not met first. */
export function ChecksPanel({ findings }: { readonly findings: PlacementView['findings'] }) {
  const styles = usePlacementStyles();
  const order = { notMet: 0, unclear: 1, met: 2 } as const;
  const sorted = [...findings].sort((a, b) => order[a.outcome] - order[b.outcome]);
  return (
    <Panel heading="Checks">
      {sorted.length === 0 ? <EmptyState say="No check applies to this placement." /> : null}
      <ul className={styles.list}>
        {sorted.map((finding) => (
          <li key={finding.question} className={styles.item}>
            <span>
              <Status of={findingWords[finding.outcome]} />
            </span>
            <span>{finding.because}</span>
            <span className={styles.small}>{finding.citation}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
