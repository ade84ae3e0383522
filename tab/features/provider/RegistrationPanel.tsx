import type { PassportPage } from '#api/contractPassport.ts';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { findingWords } from '../../shared/statusWords.tsx';
import { usePassportStyles } from './passport.styles.ts';

const number = (n: number | null): string => (n === null ? 'Not known' : String(n));

/** The registration test over the whole trust: rule by rule who counts, and of this school's pupils who and why (PRO-2). */
export function RegistrationPanel({ passport: { registration } }: { readonly passport: PassportPage }) {
  const styles = usePassportStyles();
  const { rows, because, here } = registration;
  return (
    <Panel heading="Must it be registered as a school?" anchor="registration">
      <div className={styles.parts}>
        <p className={styles.say}>{because}</p>
        <RecordList
          caption="Pupils in full-time education there, by rule"
          rows={rows}
          keyOf={({ who }) => who}
          columns={[
            { header: 'In full-time education', width: '30%', cell: ({ who }) => who },
            { header: 'Of this trust', isNumeric: true, cell: ({ ofTrust }) => number(ofTrust) },
            { header: 'Declared', isNumeric: true, cell: ({ declared }) => number(declared) },
            { header: 'All', isNumeric: true, cell: ({ all }) => all },
            { header: 'Limit', isNumeric: true, cell: ({ limit }) => limit },
            {
              header: 'How it stands',
              width: '34%',
              cell: ({ outcome, say }) => (
                <>
                  <Status of={findingWords[outcome]} /> <span className={styles.small}>{say}</span>
                </>
              ),
            },
          ]}
        />
        {here.length > 0 ? (
          <RecordList
            caption="Pupils of this school there now"
            rows={here}
            keyOf={({ name, why }) => `${name}|${why}`}
            columns={[
              { header: 'Pupil of this school', width: '30%', cell: ({ name }) => name },
              { header: 'Counts', width: '14%', cell: ({ isCounted }) => (isCounted ? 'Yes' : 'No') },
              { header: 'Why', cell: ({ why }) => why },
            ]}
          />
        ) : null}
      </div>
    </Panel>
  );
}
