import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { countOf } from '#domain/words.ts';
import { clock } from '../dayWords.ts';
import { BoardRow } from './BoardRow.tsx';
import { useBoardStyles } from './board.styles.ts';
import { useBoard } from './boardContext.ts';
import type { State } from './boardWords.ts';
import { Address, siteAndProvider } from './Place.tsx';
import { type ProviderSection, sharedTelephones, sharedTransport } from './providerSections.ts';
import { Ring } from './Ring.tsx';

interface ProviderPartProps {
  readonly section: ProviderSection;
  readonly group: State;
}

/** The pupils of one provider under its address and numbers: ring once, answer for all, or one by one. */
export function ProviderPart({ section: { rows }, group }: ProviderPartProps) {
  const styles = useBoardStyles();
  const { mayConfirm, ask, cutOffAt } = useBoard();
  const heading = useId();
  const [first] = rows;
  if (first === undefined) return null;
  const transport = sharedTransport(rows);
  const open = rows.filter(({ state }) => state === 'unknown');
  return (
    <section className={styles.provider} aria-labelledby={heading}>
      <div className={styles.providerTop}>
        <div className={styles.providerFacts}>
          <h4 className={styles.providerName} id={heading}>
            {siteAndProvider(first)}
          </h4>
          <Address row={first} isNamed />
          {transport ? <span className={styles.small}>Transport: {transport}</span> : null}
          {first.cutOffAt === cutOffAt ? null : (
            <span className={styles.small}>
              Reports by {clock(first.cutOffAt)}, not by {clock(cutOffAt)} as the others
            </span>
          )}
          <Ring telephones={sharedTelephones(rows)} say="Ring" saidAbove={siteAndProvider(first)} />
        </div>
        {mayConfirm && open.length > 1 ? (
          <Button
            size="small"
            className={styles.button}
            aria-label={`All ${open.length} here at ${siteAndProvider(first)}…`}
            onClick={() => ask({ dialog: 'allHere', rows: open })}
          >
            All {open.length} here…
          </Button>
        ) : null}
      </div>
      <ul className={styles.rows} aria-label={`${siteAndProvider(first)}: ${countOf(rows.length, 'pupil')}`}>
        {rows.map((row) => (
          <BoardRow key={row.pupilKey} row={row} group={group} isUnderProvider hasTransport={transport !== ''} />
        ))}
      </ul>
    </section>
  );
}
