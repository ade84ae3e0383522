import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { Steps } from '#api/contractReferrals.ts';
import { shortDate } from '#domain/words.ts';
import { Panel } from '../Panel.tsx';
import { Status } from '../Status.tsx';
import type { StatusWord } from '../statusWords.tsx';
import type { Step } from './beforeDraft.ts';
import { RecordBeforeDialog } from './RecordBeforeDialog.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
    display: 'grid',
    gap: '2px',
    overflowWrap: 'anywhere',
  },
  top: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', justifyContent: 'space-between', alignItems: 'center' },
  name: { fontWeight: tokens.fontWeightSemibold },
  right: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  refusal: { fontWeight: tokens.fontWeightSemibold },
});

type StepRow = Steps['steps'][number];
type RecordRow = Steps['others'][number];

const anotherAgency: Step = {
  kind: 'consultation',
  part: 'agency',
  name: 'Another agency',
  because: 'Any other agency that works with the family is asked too.',
};

interface BeforePanelProps {
  /** The key of the referral or the placement. */
  readonly caseKey: string;
  readonly view: Steps;
  readonly mayWrite: boolean;
  /** What the referral says already, by the name of the field. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** Who is consulted, which meetings are held, what is sent before a placement: what is to be recorded and what has been. */
export function BeforePanel({ caseKey, view, mayWrite, answers = {} }: BeforePanelProps) {
  const styles = useStyles();
  const [asked, setAsked] = useState<Step>();
  return (
    <Panel heading="Before it starts" anchor="before">
      <ul className={styles.list}>
        {view.steps.map((step) => (
          <StepItem key={`${step.kind}|${step.part}`} step={step} mayWrite={mayWrite} onAsk={() => setAsked(step)} />
        ))}
        {view.others.map((record) => (
          <li key={record.key} className={styles.item}>
            <span className={styles.name}>Another agency</span>
            <RecordLine record={record} />
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <Button size="small" onClick={() => setAsked(anotherAgency)}>
          Record another agency
        </Button>
      ) : null}
      {asked ? (
        <RecordBeforeDialog caseKey={caseKey} step={asked} words={wordsFor(asked, answers)} onClose={() => setAsked(undefined)} />
      ) : null}
    </Panel>
  );
}

/** What the form of a step begins with. */
const wordsFor = ({ kind }: Step, answers: Readonly<Record<string, string>>): string =>
  (kind === 'needsAnalysis'
    ? [answers['academicNeeds'], answers['interventions']]
    : kind === 'equality'
      ? [answers['adjustments']]
      : []
  )
    .filter((words) => words !== undefined && words !== '')
    .join('\n');

const stepWord = ({ done, isLate, dueOn }: StepRow): StatusWord =>
  done !== null
    ? { words: 'Recorded', icon: <CheckmarkCircle16Regular />, tone: 'success' }
    : isLate
      ? { words: 'Overdue', icon: <Warning16Filled />, tone: 'danger' }
      : { words: dueOn ? `By ${shortDate(dueOn)}` : 'To do', icon: <Hourglass16Regular />, tone: 'neutral' };

interface StepItemProps {
  readonly step: StepRow;
  readonly mayWrite: boolean;
  readonly onAsk: () => void;
}

function StepItem({ step, mayWrite, onAsk }: StepItemProps) {
  const styles = useStyles();
  const name = step.kind === 'consultation' ? `Consultation: ${step.name.toLowerCase()}` : step.name;
  return (
    <li className={styles.item}>
      <div className={styles.top}>
        <span className={styles.name}>{name}</span>
        <span className={styles.right}>
          <Status of={stepWord(step)} />
          {mayWrite ? (
            <Button size="small" aria-label={`${step.done === null ? 'Record' : 'Record again'}: ${name}`} onClick={onAsk}>
              {step.done === null ? 'Record' : 'Record again'}
            </Button>
          ) : null}
        </span>
      </div>
      {step.records.length > 0 ? (
        step.records.map((record) => <RecordLine key={record.key} record={record} />)
      ) : (
        <p className={styles.small}>
          {step.done ?? step.because} ({step.citation})
        </p>
      )}
    </li>
  );
}

function RecordLine({ record }: { readonly record: RecordRow }) {
  const styles = useStyles();
  return (
    <p className={styles.small}>
      {record.isRefusal ? <span className={styles.refusal}>Does not agree. </span> : null}
      {record.says} ({shortDate(record.on)}, recorded by {record.byName})
    </p>
  );
}
