import { Button, Checkbox } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DecideRegisterCheck, RegisterCheck } from '#api/contractRegisterCheck.ts';
import { useApi } from '../../shared/apiClient.ts';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { useNotify } from '../../shared/notices.ts';
import { RecordList } from '../../shared/RecordList.tsx';
import { useKeptKey } from '../../shared/useKeptKey.ts';

type Field = DecideRegisterCheck['take'][number];

interface RegisterDecisionProps {
  readonly check: RegisterCheck;
  readonly path: string;
  readonly may: { readonly record: boolean; readonly take: boolean };
}

/** What differs, and whose value counts: taken over where it is ticked, otherwise seen and left as ours. */
export function RegisterDecision({ check, path, may }: RegisterDecisionProps) {
  const styles = useFormStyles();
  const api = useApi();
  const notify = useNotify();
  const queries = useQueryClient();
  const differing = check.compared.filter(({ isDifferent, field }) => isDifferent && field !== 'status');
  const [take, setTake] = useState<readonly Field[]>([]);
  const { keyFor, done } = useKeptKey();
  const deciding = useMutation({
    mutationFn: () =>
      api.send<RegisterCheck>('POST', path, {
        key: keyFor(`${check.version}|${check.urn}|${take.join()}`),
        version: check.version,
        urn: check.urn,
        take: [...take],
      } satisfies DecideRegisterCheck),
    onSuccess: () => {
      done();
      notify({ say: take.length === 0 ? 'Recorded: seen, ours stays.' : 'Recorded: the register’s values are taken over.' });
    },
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
            {deciding.isPending
              ? 'Saving…'
              : differing.length === 0
                ? 'Record as checked'
                : take.length === 0
                  ? 'Seen, ours stays'
                  : 'Take over what is ticked'}
          </Button>
          {differing.length > 1 && may.take ? (
            <Button onClick={() => setTake(differing.map(({ field }) => field))}>Tick all</Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
