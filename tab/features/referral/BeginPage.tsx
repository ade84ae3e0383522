import { Button } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { BegunReferral } from '#api/contractReferrals.ts';
import { useApi } from '../../shared/apiClient.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useNotify } from '../../shared/notices.ts';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { PupilField } from '../../shared/PupilField.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { pupilsQuery } from '../../shared/schoolQueries.ts';

/** Whom it is about; everything else is written on the page of the referral. */
export function BeginPage() {
  const api = useApi();
  const { key: school } = useSchool();
  const styles = useFormStyles();
  const search = useSearch();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const notify = useNotify();
  const pupils = useQuery(pupilsQuery(api, school));
  const [key] = useState(() => crypto.randomUUID());
  const [pupilKey, setPupilKey] = useState(() => new URLSearchParams(search).get('pupil') ?? '');
  const [failure, setFailure] = useState<unknown>();
  const beginning = useMutation({
    mutationFn: () => api.send<BegunReferral>('POST', `/schools/${school}/referrals`, { key, pupilKey }),
    onError: setFailure,
    onSuccess: async (begun) => {
      await queries.invalidateQueries({ queryKey: ['school', school] });
      notify({
        say: begun.isEarlier
          ? 'A referral of this pupil is being written already: here it is.'
          : 'Begun. It is saved as you write.',
      });
      navigate(`/schools/${school}/referrals/${encodeURIComponent(begun.key)}`, { replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pupilKey === '') return setFailure(formIncomplete([{ where: 'pupilKey', say: 'Choose a pupil.' }]));
    setFailure(undefined);
    beginning.mutate();
  };
  return (
    <Page title="Begin a referral" lead="A concern about a pupil, on its way to a placement. It is kept as you write.">
      <form className={styles.form} onSubmit={submit} noValidate>
        {failure ? <ErrorSummary error={failure} /> : null}
        <Panel heading="Whom it is about">
          <div className={styles.fields}>
            <Loaded query={pupils} what="pupils">
              {(list) => (
                <PupilField
                  pupils={list.pupils}
                  chosen={pupilKey}
                  problem={fieldProblem(pupilKey === '' ? fieldProblemsOf(failure) : [], 'pupilKey')}
                  onChoose={setPupilKey}
                />
              )}
            </Loaded>
          </div>
        </Panel>
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit" disabled={beginning.isPending}>
            {beginning.isPending ? 'Saving…' : 'Begin'}
          </Button>
          <Button onClick={() => navigate(`/schools/${school}/referrals`)}>Cancel</Button>
        </div>
      </form>
    </Page>
  );
}
