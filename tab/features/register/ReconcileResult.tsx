import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Reconciliation } from '#api/contractRegister.ts';
import { countOf, listInWords } from '#domain/words.ts';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { DifferencesPanel } from './DifferencesPanel.tsx';
import { useRegisterStyles } from './register.styles.ts';

/** What the comparison found: the differences, the lines that could not be read, who is in one of the two only. */
export function ReconcileResult({ result }: { readonly result: Reconciliation }) {
  const styles = useRegisterStyles();
  const { differences, compared, agreed, problems, problemCount, unknownPupils, notInFile } = result;
  return (
    <>
      <MessageBar intent={differences.length === 0 && problemCount === 0 ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            {differences.length === 0 ? 'No difference.' : `${countOf(differences.length, 'session')} to look at.`}
          </MessageBarTitle>{' '}
          {agreed} of {countOf(compared, 'compared session')} agree.{' '}
          {compared === 0 ? 'The file covers no session of a pupil who is away from school: check the dates.' : ''}
        </MessageBarBody>
      </MessageBar>
      {problemCount === 0 ? null : (
        <Panel heading={`${countOf(problemCount, 'line')} could not be read`}>
          <RecordList
            caption="Lines that could not be read"
            rows={problems}
            keyOf={(problem) => `${problem.line}|${problem.column}|${problem.say}`}
            columns={[
              { header: 'Line', width: '15%', cell: ({ line }) => `Line ${line}` },
              { header: 'Column', width: '25%', cell: ({ column }) => column },
              { header: 'What to do', cell: ({ say }) => say },
            ]}
          />
          {problemCount > problems.length ? <p className={styles.small}>These are the first {problems.length}.</p> : null}
        </Panel>
      )}
      {differences.length === 0 ? null : <DifferencesPanel differences={differences} />}
      {notInFile.length > 0 ? (
        <Panel heading={`${countOf(notInFile.length, 'pupil')} not in the file`}>
          <p className={styles.because}>
            {listInWords(notInFile)} {notInFile.length === 1 ? 'is' : 'are'} away from school in these sessions. Include them in
            the export, or check their UPN here.
          </p>
        </Panel>
      ) : null}
      {unknownPupils.length > 0 ? (
        <Panel heading={`${countOf(unknownPupils.length, 'UPN')} not known here`}>
          <p className={styles.because}>
            {listInWords(unknownPupils.slice(0, 20).map(({ upn, line }) => `${upn} (line ${line})`))}
            {unknownPupils.length > 20 ? ` and ${unknownPupils.length - 20} more` : ''}. Import the school’s pupils again if one
            of them is away from school.
          </p>
        </Panel>
      ) : null}
    </>
  );
}
