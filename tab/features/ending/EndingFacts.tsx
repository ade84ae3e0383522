import type { ReactNode } from 'react';
import type { EndingPage } from '#api/contractEnding.ts';
import { measuresInWords } from '#domain/ending/endingSays.ts';
import { slotInWords } from '#domain/ending/returnStages.ts';
import { countOf, dateInWords, listInWords, shortDate } from '#domain/words.ts';
import { Facts } from '../../shared/Facts.tsx';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { useEndingStyles } from './ending.styles.ts';

type Said = NonNullable<EndingPage['destination']>;

const partNames = {
  progress: 'progress',
  achievements: 'achievements',
  destination: 'destination',
  ownAssessment: 'the pupil’s own assessment',
} as const satisfies Record<EndingPage['record'][number]['part'], string>;

type Fact = readonly [name: string, value: ReactNode];
const none: readonly Fact[] = [];

/** What is known of the way back and the end, and what is missing. */
export function EndingFacts({ page }: { readonly page: EndingPage }) {
  return (
    <>
      <Loud page={page} />
      <Facts facts={[...wayBack(page), ...theEnd(page)]} />
    </>
  );
}

function Loud({ page: { stage, endsOn, notArrived } }: { readonly page: EndingPage }) {
  const styles = useEndingStyles();
  return (
    <>
      {stage === 'pastItsEnd' ? (
        <p className={styles.loud}>
          Past its end since {dateInWords(endsOn)}, without a decision. End it at the top of the page, or propose a new one.
        </p>
      ) : null}
      {notArrived ? (
        <p className={styles.loud}>
          {notArrived.says} Confirm the start when the pupil comes; move the first day or end the placement if not.
          <Lines said={notArrived} />
        </p>
      ) : null}
    </>
  );
}

const oneOr = (said: Said | null, otherwise: string): ReactNode => (said === null ? otherwise : <SaidLine said={said} />);
const allOr = (all: readonly Said[], otherwise: string): ReactNode => (all.length === 0 ? otherwise : <SaidList all={all} />);

const wayBack = ({ plan, measures, measuresReviewed, stages, planned, meetings, extensions }: EndingPage): readonly Fact[] => [
  ['Plan for the return', oneOr(plan, 'Not written yet. It belongs to the beginning of a placement.')],
  ['Measures now', measures === null ? 'None chosen' : <Measures key="measures" measures={measures} />],
  ...(measuresReviewed.length === 0 ? none : ([['Reviews of the measures', allOr(measuresReviewed, '')]] as const)),
  ['Return in stages', <Stages key="stages" stages={stages} />],
  ...(planned === null ? none : ([['Meeting planned', <Planned key="planned" planned={planned} />]] as const)),
  ['Meetings about the return', allOr(meetings, 'None held yet')],
  ...(extensions.length === 0 ? none : ([['More time', <Extensions key="more" all={extensions} />]] as const)),
];

function theEnd({ isYearEleven, yearEleven, destination, assessments, checks, record, stage }: EndingPage): readonly Fact[] {
  const missing = record.flatMap(({ part, on }) => (on === null ? [partNames[part]] : []));
  const isOver = stage === 'ended' || stage === 'pastItsEnd';
  return [
    ...(isYearEleven ? ([['Year 11 plan', oneOr(yearEleven, 'Not written yet')]] as const) : none),
    ['Destination', oneOr(destination, 'Not recorded yet')],
    ['The pupil’s own assessment', allOr(assessments, 'Not recorded yet')],
    ...(checks.length === 0 ? none : ([['Does the return hold?', <Checks key="checks" checks={checks} />]] as const)),
    ...(isOver ? ([['Full record', missing.length === 0 ? 'Complete' : `Missing: ${listInWords(missing)}`]] as const) : none),
  ];
}

function Measures({ measures }: { readonly measures: NonNullable<EndingPage['measures']> }) {
  const styles = useEndingStyles();
  return (
    <>
      {measuresInWords(measures)}
      <span className={styles.small}>
        {measures.reviewOn ? `To be reviewed on ${dateInWords(measures.reviewOn)}` : 'No day set for their review'}
      </span>
    </>
  );
}

const Planned = ({ planned: { says, joinUrl } }: { readonly planned: NonNullable<EndingPage['planned']> }) => (
  <>
    {says} {joinUrl ? <OutsideLink href={joinUrl}>Join in Teams</OutsideLink> : null}
  </>
);

function Lines({ said: { lines } }: { readonly said: Pick<Said, 'lines'> }) {
  const styles = useEndingStyles();
  return lines.length === 0 ? null : <span className={styles.small}>{lines.join('\n')}</span>;
}

function SaidLine({ said }: { readonly said: Said }) {
  const styles = useEndingStyles();
  return (
    <>
      {said.says}
      <Lines said={said} />
      <span className={styles.small}>
        {shortDate(said.on)}, recorded by {said.byName}
      </span>
    </>
  );
}

function SaidList({ all }: { readonly all: readonly Said[] }) {
  const styles = useEndingStyles();
  return (
    <ul className={styles.list}>
      {all.map((said) => (
        <li key={said.key} className={styles.item}>
          <SaidLine said={said} />
        </li>
      ))}
    </ul>
  );
}

function Stages({ stages }: Pick<EndingPage, 'stages'>) {
  const styles = useEndingStyles();
  if (stages.length === 0) return 'Not in stages';
  return (
    <ol className={styles.list}>
      {stages.map(({ from, slots, hasBegun }) => (
        <li key={from} className={styles.item}>
          {hasBegun ? 'Since' : 'From'} {dateInWords(from)}:{' '}
          {slots.length === 0 ? 'the whole week at school' : `${countOf(slots.length, 'session')} at the provider`}
          {slots.length === 0 ? null : <span className={styles.small}>{slots.map(slotInWords).join(', ')}</span>}
        </li>
      ))}
    </ol>
  );
}

function Extensions({ all }: { readonly all: EndingPage['extensions'] }) {
  const styles = useEndingStyles();
  return (
    <ul className={styles.list}>
      {all.map(({ decided, ...asked }) => (
        <li key={asked.key} className={styles.item}>
          <SaidLine said={asked} />
          {decided ? <SaidLine said={decided} /> : <strong>Waits for the decision.</strong>}
        </li>
      ))}
    </ul>
  );
}

function Checks({ checks }: Pick<EndingPage, 'checks'>) {
  const styles = useEndingStyles();
  return (
    <ul className={styles.list}>
      {checks.map(({ weeks, dueOn, record }) => (
        <li key={weeks} className={styles.item}>
          {record ? (
            <SaidLine said={record} />
          ) : (
            `After ${weeks} weeks: ${dueOn ? `due on ${dateInWords(dueOn)}` : 'the calendar does not reach that day'}`
          )}
        </li>
      ))}
    </ul>
  );
}
