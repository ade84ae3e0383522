import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Establishment } from '#api/contractRecords.ts';
import { useApi } from '../../shared/apiClient.ts';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId } from '../../shared/fieldProblems.ts';
import { useNotify } from '../../shared/notices.ts';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { ProviderForm } from './ProviderForm.tsx';
import { emptyProvider, type ProviderDraft, providerFrom, toSend } from './providerDraft.ts';
import { RegisterSearch } from './RegisterSearch.tsx';

/** A provider for the whole trust: found in the national register, or typed in when it is not there. */
export function AddProviderPage() {
  const api = useApi();
  const styles = useFormStyles();
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const notify = useNotify();
  const { draft, change, forget } = useDraft(`alongside.provider.${school}`, emptyProvider);
  const list = `/schools/${school}/providers`;
  const saving = useMutation({
    mutationFn: (sent: ProviderDraft) => api.send('POST', list, toSend(sent)),
    onSuccess: async () => {
      forget();
      await queries.invalidateQueries({ queryKey: ['school'] });
      notify({ say: `${draft.name} is added for all schools of the trust.` });
      // What comes next are its checks.
      navigate(`${list}/${encodeURIComponent(draft.key)}`);
    },
  });
  const use = (found: Establishment) => {
    change(providerFrom(found));
    document.getElementById(fieldId('name'))?.focus();
  };
  return (
    <Page title="Add a provider" lead="Every school of the trust can then place pupils there.">
      <Panel heading="Find it in the national register of schools" className={styles.narrow}>
        <RegisterSearch onUse={use} />
      </Panel>
      <ProviderForm
        draft={draft}
        error={saving.error}
        sent={saving.variables}
        isSaving={saving.isPending}
        onChange={change}
        onSave={() => saving.mutate(draft)}
        onCancel={() => {
          forget();
          navigate(list);
        }}
      />
    </Page>
  );
}
