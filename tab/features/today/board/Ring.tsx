import { mergeClasses } from '@fluentui/react-components';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { Telephone } from '../../../shared/Telephone.tsx';
import { useBoardStyles } from './board.styles.ts';

interface RingProps {
  readonly telephones: Whereabouts['telephones'];
  /** Before the first number, e.g. `Ring next`. */
  readonly say: string;
  /** The name that stands above already, and need not be said again. */
  readonly saidAbove?: string;
}

/** Whom to ring, the first at once and the others on demand, in the order to ring them. */
export function Ring({ telephones, say, saidAbove = '' }: RingProps) {
  const styles = useBoardStyles();
  const [first, ...others] = telephones;
  if (first === undefined) return <span className={styles.small}>No telephone number is recorded.</span>;
  return (
    <>
      <span className={mergeClasses(styles.small, styles.ring)}>
        {say}: {first.name === saidAbove ? '' : `${first.name} `}
        <Telephone number={first.telephone} whom={first.name} />
      </span>
      {others.length > 0 ? (
        <details className={styles.more}>
          <summary>{others.length === 1 ? '1 more number' : `${others.length} more numbers`}</summary>
          <ol className={styles.history}>
            {others.map(({ name, telephone }) => (
              <li key={`${name}|${telephone}`} className={styles.ring}>
                {name} <Telephone number={telephone} whom={name} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}
