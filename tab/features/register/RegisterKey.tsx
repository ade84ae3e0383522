import { mergeClasses } from '@fluentui/react-components';
import { codeThroughTime } from '#domain/codes/registerCodes.ts';
import { type CellKind, kindNames, signOf } from './cellWords.ts';
import { codeLetters } from './keys.ts';
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

const marksByLetter = [
  ['P or /', 'Present'],
  ['L', 'Late'],
  ['A', 'Absent'],
  ['D', "Don't know yet"],
] as const;

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
        <li className={styles.legendItem}>
          <span className={styles.legendSign} aria-hidden="true">
            <span className={mergeClasses(styles.code, styles.codeGiven)}>B</span>
          </span>
          Code given
        </li>
        <li className={styles.legendItem}>
          <span className={styles.legendSign} aria-hidden="true">
            <span className={styles.code}>(B)</span>
          </span>
          Code proposed; (?) not decided
        </li>
      </ul>
      {mayConfirm ? (
        <details className={styles.hint}>
          <summary>Answer by keyboard</summary>
          <p className={styles.keyLine}>
            Arrows, Home, End, Page Up and Page Down move; Enter opens the session, Escape closes it; Ctrl+Z undoes. Codes of two
            characters are given in the opened session.
          </p>
          <dl className={styles.keys}>
            {[...marksByLetter, ...codeLetters.map((letter) => [letter, meaningOf(letter)] as const)].map(([key, words]) => (
              <div key={key} className={styles.keyItem}>
                <dt className={styles.keyCap}>{key}</dt>
                <dd className={styles.keyWords}>{words}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </>
  );
}

const meaningOf = (code: string): string =>
  (codeThroughTime(code).at(-1)?.meaning ?? code).replace(/^./, (letter) => letter.toUpperCase());
