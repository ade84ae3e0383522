import { mergeClasses } from '@fluentui/react-components';
import { codeThroughTime } from '#domain/codes/registerCodes.ts';
import { type CellKind, kindNames, signOf } from './cellWords.ts';
import { useKeyStyles } from './key.styles.ts';
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
  const keyStyles = useKeyStyles();
  return (
    <>
      <ul className={keyStyles.legend} aria-label="Key">
        {shown.map((kind) => (
          <li key={kind} className={keyStyles.legendItem}>
            <span className={mergeClasses(styles.legendSign, styles[kind])} aria-hidden="true">
              {signOf[kind]}
            </span>
            {kindNames[kind]}
          </li>
        ))}
        <li className={keyStyles.legendItem}>
          <span className={styles.legendSign} aria-hidden="true">
            <span className={styles.corrected}>c</span>
          </span>
          Corrected
        </li>
        <li className={keyStyles.legendItem}>
          <span className={styles.legendSign} aria-hidden="true">
            <span className={mergeClasses(styles.code, styles.codeGiven)}>B</span>
          </span>
          Code given
        </li>
        <li className={keyStyles.legendItem}>
          <span className={styles.legendSign} aria-hidden="true">
            <span className={styles.code}>(B)</span>
          </span>
          Code proposed; (?) not decided
        </li>
      </ul>
      {mayConfirm ? (
        <details className={keyStyles.hint}>
          <summary>Answer by keyboard</summary>
          <p className={keyStyles.keyLine}>
            Arrows, Home, End, Page Up and Page Down move; Enter opens the session, Escape closes it; Ctrl+Z undoes. Codes of two
            characters are given in the opened session.
          </p>
          <dl className={keyStyles.keys}>
            {[...marksByLetter, ...codeLetters.map((letter) => [letter, meaningOf(letter)] as const)].map(([key, words]) => (
              <div key={key} className={keyStyles.keyItem}>
                <dt className={keyStyles.keyCap}>{key}</dt>
                <dd className={keyStyles.keyWords}>{words}</dd>
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
