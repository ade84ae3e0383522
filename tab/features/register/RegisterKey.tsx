import { mergeClasses } from '@fluentui/react-components';
import { type CellKind, kindNames, signOf } from './cellWords.ts';
import { useRegisterStyles } from './register.styles.ts';

const shown: readonly CellKind[] = [
  'present',
  'late',
  'absent',
  'notKnown',
  'missing',
  'future',
  'school',
  'nowhere',
  'noSchool',
];

/** What the signs of the register mean, and how to answer by keyboard. */
export function RegisterKey({ mayConfirm }: { readonly mayConfirm: boolean }) {
  const styles = useRegisterStyles();
  return (
    <>
      <ul className={styles.legend} aria-label="Key">
        {shown.map((kind) => (
          <li key={kind} className={styles.legendItem}>
            <span className={mergeClasses(styles.legendSign, styles[kind])} aria-hidden="true">
              {signOf[kind]}
            </span>
            {kindNames[kind]}
          </li>
        ))}
        <li className={styles.legendItem}>
          <span className={styles.legendSign} aria-hidden="true">
            <span className={styles.corrected}>c</span>
          </span>
          Corrected
        </li>
      </ul>
      {mayConfirm ? (
        <p className={styles.hint}>
          Keyboard: arrows move; P or / present, L late, A absent, D don't know yet; Enter shows who confirmed and lets you write
          a note; Ctrl+Z undoes.
        </p>
      ) : null}
    </>
  );
}
