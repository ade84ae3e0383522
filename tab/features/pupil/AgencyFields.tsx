import type { AgencyWorker } from '#domain/learnerInformation.ts';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { Panel } from '../../shared/Panel.tsx';
import type { InformationFields } from './informationFields.ts';
import { PeopleFields } from './PeopleFields.tsx';
import { usePupilStyles } from './pupil.styles.ts';
import { TextField } from './TextField.tsx';

const noWorker = { agency: '', name: '', telephone: '', email: '' };
const workerFields = [
  { name: 'agency', label: 'Agency' },
  { name: 'name', label: 'Name' },
  { name: 'telephone', label: 'Telephone', type: 'tel' },
  { name: 'email', label: 'E-mail', type: 'email' },
] as const;

/** PUP-2: the people of other agencies; those of an EHC plan and of a looked-after child only where they belong. */
export function AgencyFields({ learner, words, set, problemOf }: InformationFields) {
  const form = useFormStyles();
  const hasPlan = learner.pupil?.senStatus === 'ehcp' || words.maintainingAuthority !== '' || words.caseOfficer.name !== '';
  const isInCare = learner.pupil?.isLookedAfter === true || words.lookedAfterBy !== '' || words.virtualSchoolHead.name !== '';
  return (
    <Panel heading="Agencies">
      <div className={form.fields}>
        {hasPlan ? (
          <>
            <TextField
              label="Authority that maintains the EHC plan"
              where="maintainingAuthority"
              value={words.maintainingAuthority}
              problem={problemOf('maintainingAuthority')}
              onChange={(maintainingAuthority) => set({ maintainingAuthority })}
            />
            <Worker
              legend="Case officer of the EHC plan"
              where="caseOfficer"
              worker={words.caseOfficer}
              problemOf={problemOf}
              onChange={(caseOfficer) => set({ caseOfficer })}
            />
          </>
        ) : null}
        {isInCare ? (
          <>
            <TextField
              label="Authority that looks after the pupil"
              where="lookedAfterBy"
              value={words.lookedAfterBy}
              problem={problemOf('lookedAfterBy')}
              onChange={(lookedAfterBy) => set({ lookedAfterBy })}
            />
            <Worker
              legend="Virtual school head"
              where="virtualSchoolHead"
              worker={words.virtualSchoolHead}
              problemOf={problemOf}
              onChange={(virtualSchoolHead) => set({ virtualSchoolHead })}
            />
          </>
        ) : null}
        <p className={form.hint}>Children’s social care, youth justice, CAMHS, early help: who works with the pupil there.</p>
        <PeopleFields
          what="Agency"
          where="agencies"
          people={words.agencies}
          empty={noWorker}
          atLeast={1}
          fields={workerFields}
          problemOf={problemOf}
          onChange={(agencies) => set({ agencies })}
        />
      </div>
    </Panel>
  );
}

interface WorkerProps extends Pick<InformationFields, 'problemOf'> {
  readonly legend: string;
  readonly where: string;
  readonly worker: AgencyWorker;
  readonly onChange: (worker: AgencyWorker) => void;
}

function Worker({ legend, where, worker, problemOf, onChange }: WorkerProps) {
  const styles = usePupilStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {workerFields.slice(1).map((field) => (
          <TextField
            key={field.name}
            label={field.label}
            where={`${where}.${field.name}`}
            type={'type' in field ? field.type : 'text'}
            value={worker[field.name]}
            problem={problemOf(`${where}.${field.name}`)}
            onChange={(value) => onChange({ ...worker, [field.name]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
