import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { ProviderPage } from '#api/contractDuties.ts';
import { focusHeadingOf } from '../../shared/duties/focusHeading.ts';
import { fieldId } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { CheckForm } from './CheckForm.tsx';
import { CheckList } from './CheckList.tsx';

/** What was checked of the provider and what is missing, and the form that records a check. `?record=` opens it for one. */
export function ChecksPanel({ provider }: { readonly provider: ProviderPage }) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('record');
  const isAsked = asked !== null && provider.mayRecord;
  const set = (check: string | undefined) => setSearch(check === undefined ? {} : { record: check }, { replace: true });
  const [opened, setOpened] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same check asked for once more brings the focus back to its form
  useEffect(() => {
    if (!isAsked) return;
    const waiting = setTimeout(() => document.getElementById(fieldId('check'))?.focus());
    return () => clearTimeout(waiting);
  }, [isAsked, asked, opened]);

  const open = (check: string) => {
    set(check);
    setOpened((count) => count + 1);
  };
  const close = () => {
    set(undefined);
    setTimeout(() => focusHeadingOf('checks'));
  };
  const passed = provider.checks.filter(({ state }) => state === 'passed' || state === 'notNeeded').length;
  return (
    <Panel
      heading={`Checks: ${passed} of ${provider.checks.length} in order`}
      anchor="checks"
      actions={provider.mayRecord && !isAsked ? <Button onClick={() => open('')}>Record a check</Button> : null}
    >
      {isAsked ? <CheckForm key={asked} provider={provider} check={asked} onClose={close} /> : null}
      <CheckList checks={provider.checks} onRecord={provider.mayRecord ? open : undefined} />
    </Panel>
  );
}
