import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RegisterChecks } from '#api/contractRegisterCheck.ts';
import { countOf, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { findingWords, type StatusWord } from '../../shared/statusWords.tsx';

type Result = RegisterChecks['results'][number]['result'];
const resultWords = {
  closed: { ...findingWords.notMet, words: 'Closed' },
  notFound: { ...findingWords.notMet, words: 'Not in the register' },
  warning: { ...findingWords.unclear, words: 'Look at it' },
  differences: { ...findingWords.unclear, words: 'Differs' },
  same: { ...findingWords.met, words: 'As we have it' },
} as const satisfies Record<Result, StatusWord>;

/** Says that a newer register file lies in the library than the providers were checked against, and checks them all (PRO-13). */
export function RegisterChecksBanner() {
  const api = useApi();
  const { key: school } = useSchool();
  const queries = useQueryClient();
  const path = `/schools/${school}/register-checks`;
  const query = useQuery({ queryKey: ['school', school, 'register-checks'], queryFn: () => api.get<RegisterChecks>(path) });
  const checking = useMutation({
    mutationFn: () => api.send<RegisterChecks>('POST', path),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school'] }),
  });
  const { data } = query;
  const results = checking.data?.results ?? [];
  // A list of providers is of use without it: it says nothing while it is not there.
  if (data === undefined || (data.unchecked.length === 0 && results.length === 0)) return null;
  return (
    <>
      {checking.error ? <ErrorMessage error={checking.error} /> : null}
      {data.unchecked.length > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {countOf(data.unchecked.length, 'provider')} not checked against the newest register of schools
            </MessageBarTitle>{' '}
            {data.savedOn === null ? '' : `It was put into the library on ${shortDate(data.savedOn)}.`}
          </MessageBarBody>
          {data.mayCheck ? (
            <MessageBarActions>
              <Button size="small" disabled={checking.isPending} onClick={() => checking.mutate()}>
                {checking.isPending ? 'Checking…' : 'Check all'}
              </Button>
            </MessageBarActions>
          ) : null}
        </MessageBar>
      ) : null}
      {results.length > 0 ? (
        <Panel heading="Checked against the register of schools">
          <RecordList
            caption="What the register says of each provider"
            rows={results}
            keyOf={({ key }) => key}
            columns={[
              {
                header: 'Provider',
                width: '30%',
                cell: ({ key, name }) => (
                  <AppLink to={`/schools/${school}/providers/${encodeURIComponent(key)}#register`}>{name}</AppLink>
                ),
              },
              { header: 'Result', width: '20%', cell: ({ result }) => <Status of={resultWords[result]} /> },
              { header: 'What it says', cell: ({ says }) => says },
            ]}
          />
        </Panel>
      ) : null}
    </>
  );
}
