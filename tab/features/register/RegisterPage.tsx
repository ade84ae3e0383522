import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { addDays, mondayOf } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { RegisterViews } from './RegisterViews.tsx';
import { RegisterWeek } from './RegisterWeek.tsx';
import { useRegisterAddress } from './registerAddress.ts';
import { registerQuery } from './registerQuery.ts';
import { useRegisterFile } from './useRegisterFile.ts';

/** The register of one week. `monday` undefined is this week. */
export function RegisterPage({ monday }: { readonly monday?: string | undefined }) {
  const { saveWeek } = useRegisterFile();
  const { key: school, name } = useSchool();
  const { today } = useMe();
  const [, navigate] = useLocation();
  const { kept } = useRegisterAddress();
  const shown = mondayOf(monday ?? today);
  const thisWeek = mondayOf(today);
  const query = useQuery(registerQuery(useApi(), school, shown));
  const go = (to: string) => navigate(`/schools/${school}/register${to === thisWeek ? '' : `/${to}`}${kept}`);
  const actions = (
    <>
      <Button icon={<ChevronLeft20Regular />} aria-label="Week before" onClick={() => go(addDays(shown, -7))} />
      {shown === thisWeek ? null : <Button onClick={() => go(thisWeek)}>This week</Button>}
      <Button icon={<ChevronRight20Regular />} aria-label="Week after" onClick={() => go(addDays(shown, 7))} />
      <Button icon={<Print20Regular />} onClick={() => print()}>
        Print
      </Button>
      <Button icon={<ArrowDownload20Regular />} onClick={() => saveWeek(shown)}>
        Excel
      </Button>
    </>
  );
  return (
    <Page title="Register" lead={`${name} · Week of ${dateInWords(shown)}`} actions={actions}>
      <RegisterViews />
      <Loaded query={query} what="the register">
        {(week) => <RegisterWeek key={`${school}|${shown}`} week={week} />}
      </Loaded>
    </Page>
  );
}
