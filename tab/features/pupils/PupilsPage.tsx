import { Button, Input } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { PupilRow } from '#api/contractRecords.ts';
import { countOf, yearGroupName } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { FilterSelect } from '../../shared/FilterSelect.tsx';
import { useFilterStyles } from '../../shared/filters.styles.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { type PupilsView, pupilsQuery } from '../../shared/schoolQueries.ts';
import { useAddressFilters } from '../../shared/useAddressFilters.ts';
import { PupilList } from './PupilList.tsx';

/** More rows than this are found by searching, not by scrolling. */
const mostShown = 100;

/** The school's pupils that Alongside knows. */
export function PupilsPage() {
  const { key, name, has } = useSchool();
  const [, navigate] = useLocation();
  const query = useQuery(pupilsQuery(useApi(), key));
  const upload = has('apLead') ? (
    <Button appearance="primary" icon={<ArrowUpload20Regular />} onClick={() => navigate(`/schools/${key}/pupils/import`)}>
      Import pupils
    </Button>
  ) : null;
  return (
    <Page title="Pupils" lead={name} actions={upload}>
      <Loaded query={query} what="pupils">
        {({ pupils, mayDescribe }) => <Found pupils={pupils} mayDescribe={mayDescribe} />}
      </Loaded>
    </Page>
  );
}

const isPlaced = ({ placements }: PupilRow): boolean =>
  placements.some(({ stage }) => stage === 'approved' || stage === 'running' || stage === 'pastItsEnd');
const searched = (pupil: PupilRow): string => `${pupil.name} ${pupil.upn} ${pupil.registrationGroup}`.toLowerCase();

function Found({ pupils, mayDescribe }: PupilsView) {
  const styles = useFilterStyles();
  const { of, choose, words, setWords } = useAddressFilters({ year: '', placed: '' });
  const [year, placed] = [of('year'), of('placed')];
  const years = [...new Set(pupils.map(({ yearGroup }) => yearGroup))].sort((a, b) => a - b);
  const found = pupils.filter(
    (pupil) =>
      (year === '' || year === String(pupil.yearGroup)) &&
      (placed === '' || (placed === 'yes') === isPlaced(pupil)) &&
      searched(pupil).includes(words.trim().toLowerCase()),
  );
  if (pupils.length === 0) {
    return <EmptyState say="No pupils yet. Export a CSV from your management information system; the AP lead imports it here." />;
  }
  return (
    <Panel
      heading={countOf(found.length, 'pupil')}
      actions={
        <div className={styles.filters}>
          <FilterSelect
            label="Which year"
            value={year}
            choices={[['', 'Every year'], ...years.map((one) => [String(one), yearGroupName(one)] as const)]}
            onChoose={(value) => choose('year', value)}
          />
          <FilterSelect
            label="Placed or not"
            value={placed}
            choices={[
              ['', 'Placed or not'],
              ['yes', 'With a placement'],
              ['no', 'Without a placement'],
            ]}
            onChoose={(value) => choose('placed', value)}
          />
          <Input
            aria-label="Find by name, UPN or registration group"
            placeholder="Find by name, UPN or group"
            type="search"
            className={styles.words}
            contentBefore={<Search20Regular />}
            value={words}
            onChange={(_event, { value }) => setWords(value)}
          />
        </div>
      }
    >
      {found.length === 0 ? (
        <EmptyState say="No pupil fits. Write less of the name, or choose another year." />
      ) : (
        <PupilList pupils={found.slice(0, mostShown)} mayDescribe={mayDescribe} />
      )}
      {found.length > mostShown ? (
        <EmptyState say={`These are the first ${mostShown}. Write some letters of a name to find the others.`} />
      ) : null}
    </Panel>
  );
}
