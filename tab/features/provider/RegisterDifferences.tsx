import { Button, Checkbox } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DecideRegisterCheck, RegisterCheck } from '#api/contractRegisterCheck.ts';
import { shortDate } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useNotify } from '../../shared/notices.ts';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { findingWords } from '../../shared/statusWords.tsx';

/** The provider beside its row of the national register: what differs, and whose value counts (PRO-13). */
export function RegisterDifferences({ providerKey }: { readonly providerKey: string }) {
  const api = useApi();
  const { key: school } = useSchool();
  const [urn, setUrn] = useState('');
  const path = `/schools/${school}/providers/${encodeURIComponent(providerKey)}/register`;
  const query = useQuery({
    queryKey: ['school', school, 'provider', providerKey, 'register', urn],
    queryFn: () => api.get<RegisterCheck>(urn === '' ? path : `${path}?urn=${urn}`),
  });
  return (
    <Panel heading="National register of schools" anchor="register">
      <Loaded query={query} what="the register of schools">
        {(check) => <Compared key={`${check.version}|${check.urn}`} check={check} path={path} onUrn={setUrn} />}
      </Loaded>
    </Panel>
  );
}

const toneOf = ({ standing }: RegisterCheck) =>
  standing === 'open'
    ? findingWords.met
    : standing === 'closed' || standing === 'notFound' || standing === 'notOpenYet'
      ? findingWords.notMet
      : findingWords.unclear;

interface ComparedProps {
  readonly check: RegisterCheck;
  readonly path: string;
  readonly onUrn: (urn: string) => void;
}

function Compared({ check, path, onUrn }: ComparedProps) {
  const styles = useFormStyles();
  const { compared, candidates, mayRecord, mayTake, savedOn, fileName, urn } = check;
  const file = savedOn === null ? '' : `${fileName} of ${shortDate(savedOn)}`;
  return (
    <div className={styles.fields}>
      <Status of={{ ...toneOf(check), words: check.says || 'Open' }} />
      {file === '' ? null : (
        <p className={styles.hint}>
          {check.isChecked ? `Checked against ${file}.` : `Not checked against ${file} yet.`} {urn === '' ? '' : `URN ${urn}.`}
        </p>
      )}
      {compared.length === 0 && candidates.length > 0 ? (
        <>
          <p className={styles.hint}>Is it one of these? Look at the differences before you decide.</p>
          <div className={styles.buttons}>
            {candidates.map((one) => (
              <Button key={one.urn} size="small" onClick={() => onUrn(one.urn)}>
                {one.name}, {one.postcode} ({one.status})
              </Button>
            ))}
          </div>
        </>
      ) : null}
      {compared.length > 0 ? <Differences check={check} path={path} may={{ record: mayRecord, take: mayTake }} /> : null}
    </div>
  );
}

type Field = DecideRegisterCheck['take'][number];

interface DifferencesProps extends Pick<ComparedProps, 'check' | 'path'> {
  readonly may: { readonly record: boolean; readonly take: boolean };
}

function Differences({ check, path, may }: DifferencesProps) {
  const styles = useFormStyles();
  const api = useApi();
  const notify = useNotify();
  const queries = useQueryClient();
  const differing = check.compared.filter(({ isDifferent, field }) => isDifferent && field !== 'status');
  const [take, setTake] = useState<readonly Field[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const deciding = useMutation({
    mutationFn: () =>
      api.send<RegisterCheck>('POST', path, {
        key,
        version: check.version,
        urn: check.urn,
        take: [...take],
      } satisfies DecideRegisterCheck),
    onSuccess: () =>
      notify({ say: take.length === 0 ? 'Recorded: seen, ours stays.' : 'Recorded: the register’s values are taken over.' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school'] }),
  });
  const toggle = (field: Field, isTaken: boolean) =>
    setTake(isTaken ? [...take, field] : take.filter((other) => other !== field));
  return (
    <>
      <RecordList
        caption="The provider and the register"
        rows={check.compared.filter(({ field, ours, theirs }) => theirs !== '' || (ours !== '' && field !== 'head'))}
        keyOf={({ field }) => field}
        columns={[
          { header: 'What', width: '16%', cell: ({ name }) => name },
          { header: 'Ours', width: '28%', cell: ({ ours }) => ours || '–' },
          { header: 'Register', width: '28%', cell: ({ theirs }) => theirs || '–' },
          {
            header: 'Differs',
            cell: ({ field, name, isDifferent }) =>
              isDifferent && field !== 'status' && may.take ? (
                <Checkbox
                  label={`Take over: ${name.toLowerCase()}`}
                  checked={take.includes(field)}
                  onChange={(_event, { checked }) => toggle(field, checked === true)}
                />
              ) : isDifferent ? (
                field === 'status' ? (
                  'The register’s counts'
                ) : (
                  'Yes'
                )
              ) : (
                ''
              ),
          },
        ]}
      />
      {deciding.error ? <ErrorMessage error={deciding.error} /> : null}
      {may.record ? (
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={deciding.isPending} onClick={() => deciding.mutate()}>
            {differing.length === 0 ? 'Record as checked' : take.length === 0 ? 'Seen, ours stays' : 'Take over what is ticked'}
          </Button>
          {differing.length > 1 && may.take ? (
            <Button onClick={() => setTake(differing.map(({ field }) => field))}>Tick all</Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
