import { Button, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ObjectiveCourse } from '#api/contractProgress.ts';
import { type ProgressRating, progressRatingNames, progressRatings } from '#domain/caseFile/objectiveProgress.ts';
import { judgedAt } from '#domain/progress/judgedAt.ts';
import { shortDate } from '#domain/words.ts';
import { Loading } from '../../shared/Loading.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useObjectiveStyles } from './objectives.styles.ts';

const BaselineForm = lazy(() => import('./BaselineForm.tsx').then((m) => ({ default: m.BaselineForm })));

interface ObjectivesPanelProps {
  readonly placementKey: string;
  readonly progress: readonly ObjectiveCourse[];
  readonly mayRecord: boolean;
}

/** The three objectives: where the pupil begins with each, and every judgement of how far the pupil is. */
export function ObjectivesPanel({ placementKey, progress, mayRecord }: ObjectivesPanelProps) {
  const styles = useObjectiveStyles();
  const [recording, setRecording] = useState<number>();
  return (
    <Panel heading="Objectives and progress" anchor="objectives">
      <ol className={styles.objectives}>
        {progress.map((course, at) => (
          <li key={course.objective} className={styles.objective}>
            <Objective course={course} number={at + 1} />
            {mayRecord && recording !== at ? (
              <div className={styles.screenOnly}>
                <Button
                  size="small"
                  aria-label={`${course.baseline ? 'Record anew where the pupil begins' : 'Record where the pupil begins'}: objective ${at + 1}`}
                  onClick={() => setRecording(at)}
                >
                  {course.baseline ? 'Record anew where the pupil begins' : 'Record where the pupil begins'}
                </Button>
              </div>
            ) : null}
            {recording === at ? (
              <Suspense fallback={<Loading what="the form" />}>
                <BaselineForm placementKey={placementKey} objective={at} onClose={() => setRecording(undefined)} />
              </Suspense>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Objective({ course: { objective, baseline, steps }, number }: { course: ObjectiveCourse; number: number }) {
  const styles = useObjectiveStyles();
  const latest = steps.at(-1);
  return (
    <>
      <h3 className={styles.heading}>
        {number}. {objective}
      </h3>
      <p className={styles.say}>
        {baseline ? (
          <>
            Began on {shortDate(baseline.on)}: {baseline.words}
            {baseline.by ? ` To be reached by: ${sentence(baseline.by)}` : ''}
            {baseline.measure ? ` Measured by: ${sentence(baseline.measure)}` : ''}
          </>
        ) : (
          <span className={styles.small}>Where the pupil begins is not recorded.</span>
        )}
      </p>
      {latest ? (
        <>
          <p className={styles.say}>
            <Level rating={latest.rating} /> <strong>{progressRatingNames[latest.rating]}</strong>,{' '}
            {judgedAt[latest.at].toLowerCase()} of {shortDate(latest.on)}
            {latest.words ? `: ${latest.words}` : ''}
          </p>
          {steps.length > 1 ? <Earlier steps={steps.slice(0, -1)} /> : null}
        </>
      ) : (
        <p className={mergeClasses(styles.say, styles.small)}>
          Not judged yet. Visits, reviews and the provider’s reports say how far the pupil is.
        </p>
      )}
    </>
  );
}

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

function Earlier({ steps }: { readonly steps: ObjectiveCourse['steps'] }) {
  const styles = useObjectiveStyles();
  return (
    <ol className={styles.steps} aria-label="Earlier">
      {steps.toReversed().map(({ recordKey, on, at, rating, words, by }) => (
        <li key={recordKey} className={styles.step}>
          <span className={styles.date}>{shortDate(on)}</span>
          <Level rating={rating} />
          <span>
            {progressRatingNames[rating]}
            {words ? `: ${words}` : ''} <span className={styles.small}>{`${judgedAt[at]}, ${by}`}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Three boxes, one filled for each step from no progress to reached; the words stand beside it. */
function Level({ rating }: { readonly rating: ProgressRating }) {
  const styles = useObjectiveStyles();
  const reached = progressRatings.indexOf(rating);
  return (
    <svg className={styles.level} viewBox="0 0 34 12" width="34" height="12" aria-hidden="true">
      {progressRatings.slice(1).map((one, at) => (
        <rect
          key={one}
          x={at * 12 + 0.5}
          y={0.5}
          width={9}
          height={11}
          rx={2}
          stroke="currentColor"
          fill={at < reached ? 'currentColor' : 'none'}
        />
      ))}
    </svg>
  );
}
