import type { TemplateTried } from '#api/contractDocuments.ts';
import { useTemplateStyles } from './templates.styles.ts';

/** What is to be put right in Word, each with the text near it. */
export function ProblemList({ problems }: Pick<TemplateTried, 'problems'>) {
  const styles = useTemplateStyles();
  const counted = new Map(problems.map((problem) => [`${problem.say}|${problem.near}`, problem]));
  return (
    <ul className={styles.problems}>
      {Array.from(counted, ([key, { say, near }]) => (
        <li key={key}>
          {say}
          {near === '' ? null : <p className={styles.small}>Near: {near}</p>}
        </li>
      ))}
    </ul>
  );
}
