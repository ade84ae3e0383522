import { mergeClasses } from '@fluentui/react-components';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { countOf } from '#domain/words.ts';
import { whereaboutsWords } from '../../../shared/statusWords.tsx';
import { BoardRow } from './BoardRow.tsx';
import { useBoardStyles } from './board.styles.ts';
import { isLoud, type State } from './boardWords.ts';
import { ProviderPart } from './ProviderPart.tsx';
import { providerSections } from './providerSections.ts';

interface BoardGroupProps {
  readonly state: State;
  /** How many pupils are in this state now; rows answered a moment ago may still stand in the group. */
  readonly count: number;
  readonly rows: readonly Whereabouts[];
}

/** The pupils in one state under a heading that counts them. Who must be rung stands by provider. */
export function BoardGroup({ state, count, rows }: BoardGroupProps) {
  const styles = useBoardStyles();
  const { words, icon } = whereaboutsWords[state];
  const isPressing = isLoud(state) && count > 0;
  return (
    <section className={mergeClasses(styles.group, isPressing && styles.loudGroup)} aria-labelledby={`group-${state}`}>
      <h3 className={mergeClasses(styles.groupHeading, isPressing && styles.loudHeading)} id={`group-${state}`} tabIndex={-1}>
        {icon}
        {words}: {count === 0 ? 'nobody' : countOf(count, 'pupil')}
      </h3>
      {state === 'unknown' ? (
        providerSections(rows).map((section) => <ProviderPart key={section.key} section={section} group={state} />)
      ) : (
        <ul className={styles.rows} aria-label={`${words}: ${countOf(rows.length, 'pupil')}`}>
          {rows.map((row) => (
            <BoardRow key={row.pupilKey} row={row} group={state} isUnderProvider={false} />
          ))}
        </ul>
      )}
    </section>
  );
}
