import { mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { EvaluationView } from '#api/contractEvaluations.ts';
import { useEvaluationStyles } from './evaluation.styles.ts';

const xOf = (answer: number): number => 10 + (answer - 1) * 30;
const changeOf = (now: number | null, last: number | null): string => {
  if (now === null || last === null) return '';
  return now > last ? `+${now - last}` : now < last ? `−${last - now}` : '±0';
};

/** Every statement with its answer, the last one and the change; the strip shows the same from 1 to 5: hollow then, filled now. */
export function StatementTable({ evaluation }: { readonly evaluation: EvaluationView }) {
  const styles = useEvaluationStyles();
  const { voices, statements } = evaluation;
  const hasLast = statements.some(({ last }) => last !== null);
  const columns = hasLast ? 5 : 3;
  return (
    <>
      {hasLast ? <p className={styles.small}>Filled: now. Hollow: the last evaluation.</p> : null}
      <table className={styles.table}>
        <caption className={styles.caption}>Answers from 1 (strongly disagree) to 5 (strongly agree)</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              Statement
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              Now
            </th>
            {hasLast ? (
              <>
                <th scope="col" className={mergeClasses(styles.head, styles.number)}>
                  Last
                </th>
                <th scope="col" className={mergeClasses(styles.head, styles.number)}>
                  Change
                </th>
              </>
            ) : null}
            <th scope="col" className={mergeClasses(styles.head, styles.strip)}>
              1 to 5
            </th>
          </tr>
        </thead>
        <tbody>
          {voices.map(({ voice, name, score, change }) => (
            <Fragment key={voice}>
              <tr>
                <th scope="rowgroup" colSpan={columns} className={styles.voice}>
                  {name}: {score.words}
                  {change ? `, ${change}` : ''}
                </th>
              </tr>
              {statements
                .filter((one) => one.voice === voice && (score.answered > 0 || one.last !== null))
                .map(({ id, words, answer, last, isLeftOut, detail }) => (
                  <tr key={id}>
                    <th scope="row" className={styles.cell}>
                      {words}
                      {detail ? <p className={styles.small}>{detail}</p> : null}
                    </th>
                    <td className={mergeClasses(styles.cell, styles.number)}>{answer ?? (isLeftOut ? 'No course' : '–')}</td>
                    {hasLast ? (
                      <>
                        <td className={mergeClasses(styles.cell, styles.number)}>{last ?? '–'}</td>
                        <td className={mergeClasses(styles.cell, styles.number)}>{changeOf(answer, last)}</td>
                      </>
                    ) : null}
                    <td className={mergeClasses(styles.cell, styles.strip)}>
                      <Strip now={answer} last={last} />
                    </td>
                  </tr>
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Strip({ now, last }: { readonly now: number | null; readonly last: number | null }) {
  return (
    <svg width="140" height="20" viewBox="0 0 140 20" aria-hidden="true">
      <line x1="10" x2="130" y1="10" y2="10" stroke={tokens.colorNeutralStroke1} />
      {[1, 2, 3, 4, 5].map((mark) => (
        <line key={mark} x1={xOf(mark)} x2={xOf(mark)} y1="7" y2="13" stroke={tokens.colorNeutralStroke1} />
      ))}
      {now !== null && last !== null ? (
        <line x1={xOf(last)} x2={xOf(now)} y1="10" y2="10" stroke={tokens.colorNeutralForeground2} strokeWidth="3" />
      ) : null}
      {last !== null ? (
        <circle
          cx={xOf(last)}
          cy="10"
          r="6"
          fill={tokens.colorNeutralBackground1}
          stroke={tokens.colorNeutralForeground2}
          strokeWidth="2"
        />
      ) : null}
      {now !== null ? (
        <circle cx={xOf(now)} cy="10" r={last === now ? 3.5 : 6} fill={tokens.colorCompoundBrandBackground} />
      ) : null}
    </svg>
  );
}
