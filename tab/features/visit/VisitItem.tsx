import type { VisitsPage } from '#api/contractVisits.ts';
import { progressRatingNames } from '#domain/caseFile/objectiveProgress.ts';
import { itemWords, needsComment, visitAnswerNames, visitFormNames, visitGroups } from '#domain/visits/visitItems.ts';
import { dateInWords } from '#domain/words.ts';
import { TakeBackRecord } from '../../shared/letters/TakeBackRecord.tsx';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Status } from '../../shared/Status.tsx';
import { visitWords } from '../../shared/statusWords.tsx';
import { useVisitStyles } from './visit.styles.ts';

type Visit = VisitsPage['visits'][number];

interface VisitItemProps {
  readonly visit: Visit;
  readonly objectives: readonly string[];
}

/** One visit: what was not in order at once, the whole record when it is opened. */
export function VisitItem({ visit, objectives }: VisitItemProps) {
  const styles = useVisitStyles();
  const wrong = Object.entries(visit.checks).filter(([key, answer]) => needsComment(key, answer));
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.summary}>
          {dateInWords(visit.on)}
          {visit.time ? `, ${visit.time}` : ''}: {visitFormNames[visit.form].toLowerCase()},{' '}
          {visit.isPlanned ? 'planned' : 'unannounced'}
        </summary>
        <Whole visit={visit} objectives={objectives} />
      </details>
      <span className={styles.small}>
        {visit.who || visit.byName}
        {visit.role ? ` (${visit.role})` : ''} · recorded by {visit.byName}
      </span>
      {wrong.map(([key]) => (
        <span key={key}>
          <Status of={visitWords.wrong} /> No: “{itemWords(key)}”. {visit.comments[key]}
        </span>
      ))}
      {visit.mayTakeBack ? (
        <div className={styles.screenOnly}>
          <TakeBackRecord recordKey={visit.key} says={visit.says} />
        </div>
      ) : null}
    </li>
  );
}

const voices = { pupil: 'Pupil', parent: 'Parent or carer', provider: 'Provider' } as const;
const said = (views: Visit['views']) => (['pupil', 'parent', 'provider'] as const).filter((voice) => views[voice] !== '');

function Whole({ visit, objectives }: VisitItemProps) {
  const styles = useVisitStyles();
  return (
    <div className={styles.fields}>
      {visitGroups.map(({ key: group, name, items }) => {
        const answered = items.filter(({ key }) => visit.checks[key] !== undefined);
        return answered.length === 0 ? null : (
          <div key={group} className={styles.group}>
            <strong>{name}</strong>
            {answered.map(({ key, words }) => (
              <span key={key}>
                {words}: {answerWords(visit.checks[key])}
              </span>
            ))}
            {group === 'riskAssessment' && visit.riskAssessmentVersion !== null ? (
              <span className={styles.small}>The latest version was {visit.riskAssessmentVersion}.</span>
            ) : null}
          </div>
        );
      })}
      {visit.progress.length > 0 ? (
        <div className={styles.group}>
          <strong>Progress</strong>
          {visit.progress.map(({ objective, rating, words }) => (
            <span key={objective}>
              {objectives[objective] ?? `Objective ${objective + 1}`}: {progressRatingNames[rating].toLowerCase()}
              {words ? `. ${words}` : ''}
            </span>
          ))}
        </div>
      ) : null}
      {said(visit.views).map((voice) => (
        <div key={voice} className={styles.group}>
          <strong>{voices[voice]}</strong>
          <span>{visit.views[voice]}</span>
        </div>
      ))}
      {visit.notes ? (
        <div className={styles.group}>
          <strong>Notes</strong>
          <span>{visit.notes}</span>
        </div>
      ) : null}
      {visit.photographs.map(({ webUrl, consent }, at) => (
        <span key={webUrl}>
          <OutsideLink href={webUrl}>Photograph {at + 1}</OutsideLink> · {consent}
        </span>
      ))}
      {visit.signatures.length > 0 ? (
        <span className={styles.small}>Signed: {visit.signatures.map(({ name }) => name).join(', ')}</span>
      ) : null}
    </div>
  );
}

const answerWords = (answer: Visit['checks'][string] | undefined): string =>
  answer === undefined ? '' : visitAnswerNames[answer].toLowerCase();
