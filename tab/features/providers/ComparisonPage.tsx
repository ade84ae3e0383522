import { Button, Checkbox } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import type { Comparison } from '#api/contractComparison.ts';
import { shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { sentenceOf } from '../../shared/apiProblem.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useNotify } from '../../shared/notices.ts';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { attendanceWords, costWords, endedWords, pupilWords, reviewWords } from './comparisonWords.ts';
import { useWords } from './providerUseWords.ts';
import { SideBySide } from './SideBySide.tsx';

/** More beside each other cannot be read on a screen. */
const mostChosen = 4;

/** Providers by what this school knows of them: checks, cost, attendance, outcomes; two to four of them side by side (PRO-12). */
export function ComparisonPage() {
  const api = useApi();
  const notify = useNotify();
  const { key: school } = useSchool();
  const [location, navigate] = useLocation();
  const chosen = (new URLSearchParams(useSearch()).get('keys') ?? '').split(',').filter((key) => key !== '');
  const query = useQuery({
    queryKey: ['school', school, 'provider-comparison'],
    queryFn: () => api.get<Comparison>(`/schools/${school}/provider-comparison`),
  });
  const choose = (key: string, isChosen: boolean) => {
    const keys = isChosen ? [...chosen, key] : chosen.filter((other) => other !== key);
    navigate(keys.length === 0 ? location : `${location}?keys=${keys.map(encodeURIComponent).join(',')}`, { replace: true });
  };
  const save = () =>
    void api
      .download(
        `/schools/${school}/provider-comparison.csv${chosen.length > 1 ? `?keys=${chosen.map(encodeURIComponent).join(',')}` : ''}`,
        `providers-${school}.csv`,
      )
      .catch((error: unknown) => notify({ say: sentenceOf(error), intent: 'error' }));
  const actions = (
    <>
      <Button icon={<ArrowDownload20Regular />} onClick={save}>
        Save as CSV
      </Button>
      <Button icon={<Print20Regular />} onClick={() => print()}>
        Print
      </Button>
    </>
  );
  return (
    <Page
      title="Compare providers"
      lead={query.data ? `This school’s pupils, ${shortDate(query.data.from)} to ${shortDate(query.data.to)}` : undefined}
      actions={actions}
    >
      <Loaded query={query} what="the comparison">
        {({ providers }) => (
          <>
            {chosen.length > 1 ? <SideBySide providers={providers.filter(({ key }) => chosen.includes(key))} /> : null}
            <Panel heading={chosen.length > 1 ? 'All providers' : 'Choose two to four to see them side by side'}>
              <RecordList
                caption="All providers"
                rows={providers}
                keyOf={({ key }) => key}
                columns={[
                  {
                    header: 'Provider',
                    width: '24%',
                    cell: ({ key, name }) => (
                      <>
                        <Checkbox
                          aria-label={`Compare ${name}`}
                          checked={chosen.includes(key)}
                          disabled={!chosen.includes(key) && chosen.length >= mostChosen}
                          onChange={(_event, { checked }) => choose(key, checked === true)}
                        />
                        <AppLink to={`/schools/${school}/providers/${encodeURIComponent(key)}`}>{name}</AppLink>
                      </>
                    ),
                  },
                  { header: 'Checks', cell: ({ mayBeUsed }) => <Status of={useWords[mayBeUsed]} /> },
                  { header: 'Pupils', cell: pupilWords },
                  { header: 'Cost', cell: costWords },
                  { header: 'Attendance', cell: attendanceWords },
                  { header: 'Reviews', cell: reviewWords },
                  { header: 'Ended', cell: endedWords },
                ]}
              />
            </Panel>
          </>
        )}
      </Loaded>
    </Page>
  );
}
