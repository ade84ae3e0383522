import type { ProviderPage } from '#api/contractDuties.ts';
import { countOf, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { stageWords } from '../../shared/statusWords.tsx';
import { useProviderStyles } from './provider.styles.ts';

const isStage = (stage: string): stage is keyof typeof stageWords => Object.hasOwn(stageWords, stage);

/** This school's placements there. */
export function PlacementsPanel({ placements }: { readonly placements: ProviderPage['placements'] }) {
  const styles = useProviderStyles();
  const { key: school, name } = useSchool();
  return (
    <Panel heading={`From ${name}: ${countOf(placements.length, 'placement')}`}>
      {placements.length === 0 ? <EmptyState say="This school has placed nobody there." /> : null}
      <ul className={styles.list}>
        {placements.map(({ key, pupilName, stage, startsOn, endsOn }) => (
          <li key={key}>
            <AppLink to={`/schools/${school}/placements/${encodeURIComponent(key)}`}>{pupilName}</AppLink>
            <span className={styles.small}>
              {shortDate(startsOn)} to {shortDate(endsOn)}
            </span>
            {isStage(stage) ? <Status of={stageWords[stage]} /> : stage}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
