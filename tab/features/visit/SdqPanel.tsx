import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VisitsPage } from '#api/contractVisits.ts';
import { highestDifficulties, sdqCompleterNames, sdqScaleNames, sdqScales, sdqWhenNames } from '#domain/visits/sdqScores.ts';
import { shortDate } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { TakeBackRecord } from '../../shared/letters/TakeBackRecord.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { SdqForm } from './SdqForm.tsx';
import { useVisitStyles } from './visit.styles.ts';
import { visitsQuery } from './visitsQuery.ts';

/** The scores of the strengths and difficulties questionnaires, side by side. */
export function SdqPanel({ placementKey }: { readonly placementKey: string }) {
  const styles = useVisitStyles();
  const { key: school } = useSchool();
  const query = useQuery(visitsQuery(useApi(), school, placementKey));
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      heading="Strengths and difficulties"
      anchor="sdq"
      actions={
        query.data?.may.recordSdq && !isOpen ? <Button onClick={() => setOpen(true)}>Record a questionnaire</Button> : null
      }
    >
      <Loaded query={query} what="the questionnaires">
        {({ questionnaires, sdqDue }) => (
          <div className={styles.fields}>
            {isOpen ? <SdqForm placementKey={placementKey} due={sdqDue} onClose={() => setOpen(false)} /> : null}
            {questionnaires.length === 0 ? (
              <EmptyState say="No questionnaire is recorded. One at the start and one at the end show what changed." />
            ) : (
              <Scores questionnaires={questionnaires} />
            )}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

function Scores({ questionnaires }: { readonly questionnaires: VisitsPage['questionnaires'] }) {
  const styles = useVisitStyles();
  const inOrder = [...questionnaires].reverse();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled with the keys
    <section className={styles.scroll} tabIndex={0} aria-label="Scores of the questionnaires">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Scale</th>
            {inOrder.map(({ key, on, when, completedBy }) => (
              <th key={key} scope="col">
                {sdqWhenNames[when]}
                <br />
                {shortDate(on)}, {sdqCompleterNames[completedBy].toLowerCase()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sdqScales.map((scale) => (
            <tr key={scale}>
              <th scope="row">{sdqScaleNames[scale]}</th>
              {inOrder.map(({ key, scores }) => (
                <td key={key}>{scores[scale]} of 10</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Difficulties together</th>
            {inOrder.map(({ key, difficulties }) => (
              <td key={key}>
                <strong>
                  {difficulties} of {highestDifficulties}
                </strong>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{sdqScaleNames.impact}</th>
            {inOrder.map(({ key, scores }) => (
              <td key={key}>{scores.impact === null ? 'Not given' : `${scores.impact} of 10`}</td>
            ))}
          </tr>
          <tr className={styles.screenOnly}>
            <th scope="row">Recorded by</th>
            {inOrder.map(({ key, byName, says, mayTakeBack }) => (
              <td key={key}>
                {byName} {mayTakeBack ? <TakeBackRecord recordKey={key} says={says} /> : null}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
