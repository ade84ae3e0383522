import { Button, Input } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { PlacementRow } from '#api/contractPlacements.ts';
import { countOf } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { FilterSelect } from '../../shared/FilterSelect.tsx';
import { useFilterStyles } from '../../shared/filters.styles.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useAddressFilters } from '../../shared/useAddressFilters.ts';
import { PlacementList } from './PlacementList.tsx';
import { placementsQuery } from './placementsQuery.ts';

const choices = {
  current: { name: 'Current', stages: ['proposed', 'sentBack', 'approved', 'running', 'pastItsEnd'] },
  waiting: { name: 'Waiting for approval', stages: ['proposed', 'sentBack'] },
  running: { name: 'Running', stages: ['running', 'pastItsEnd'] },
  over: { name: 'Ended or withdrawn', stages: ['ended', 'withdrawn'] },
} as const satisfies Record<string, { readonly name: string; readonly stages: readonly PlacementRow['stage'][] }>;
type Choice = keyof typeof choices;
const choiceNames: readonly Choice[] = ['current', 'waiting', 'running', 'over'];

/** Every placement of the school; what needs somebody first. */
export function PlacementsPage() {
  const { key, name, has } = useSchool();
  const [, navigate] = useLocation();
  const query = useQuery(placementsQuery(useApi(), key));
  const propose = has('apLead') ? (
    <Button appearance="primary" icon={<Add20Regular />} onClick={() => navigate(`/schools/${key}/placements/new`)}>
      Propose a placement
    </Button>
  ) : null;
  return (
    <Page
      title="Placements"
      lead={
        <>
          {name} · <AppLink to={`/schools/${key}/referrals`}>Referrals being written</AppLink>
        </>
      }
      actions={propose}
    >
      <Loaded query={query} what="placements">
        {({ placements }) => <Found placements={placements} />}
      </Loaded>
    </Page>
  );
}

function Found({ placements }: { readonly placements: readonly PlacementRow[] }) {
  const styles = useFilterStyles();
  const { of, choose, words, setWords } = useAddressFilters({ which: 'current', provider: '' });
  const choice = choiceNames.find((one) => one === of('which')) ?? 'current';
  const provider = of('provider');
  const providers = [...new Set(placements.map(({ providerName }) => providerName))].sort((a, b) => a.localeCompare(b));
  const wanted: readonly string[] = choices[choice].stages;
  const looked = words.trim().toLowerCase();
  const found = placements.filter(
    ({ stage, pupilName, providerName }) =>
      wanted.includes(stage) &&
      (provider === '' || provider === providerName) &&
      `${pupilName} ${providerName}`.toLowerCase().includes(looked),
  );
  return (
    <Panel
      heading={`${choices[choice].name}: ${countOf(found.length, 'placement')}`}
      actions={
        <div className={styles.filters}>
          <FilterSelect
            label="Which placements"
            value={choice}
            choices={choiceNames.map((one) => [one, choices[one].name])}
            onChoose={(value) => choose('which', value)}
          />
          <FilterSelect
            label="At which provider"
            value={provider}
            choices={[['', 'Every provider'], ...providers.map((name) => [name, name] as const)]}
            onChoose={(value) => choose('provider', value)}
          />
          <Input
            aria-label="Find by pupil or provider"
            placeholder="Find by pupil or provider"
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
        <EmptyState
          say={
            placements.length === 0
              ? 'Nobody is placed yet. The AP lead proposes the first placement here; the headteacher then finds it in Teams chat.'
              : 'No placement fits. Choose another kind, or write less of the name.'
          }
        />
      ) : (
        <PlacementList placements={found} />
      )}
    </Panel>
  );
}
