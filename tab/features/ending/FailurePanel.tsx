import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FailuresPage } from '#api/contractEnding.ts';
import { halfName } from '#domain/session.ts';
import { countOf, dateInWords, listInWords, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useEndingStyles } from './ending.styles.ts';
import { failuresQuery } from './endingQuery.ts';
import { FailureForm } from './FailureForm.tsx';

/** A provider that cannot take its pupils: all of this school's at once, and which schools must decide for their own. */
export function FailurePanel({ providerKey }: { readonly providerKey: string }) {
  const styles = useEndingStyles();
  const { key: school } = useSchool();
  const query = useQuery(failuresQuery(useApi(), school, providerKey));
  const [isOpen, setOpen] = useState(false);
  const page = query.data;
  const mayOpen = page?.may.pause === true && page.pupils.length > 0 && !isOpen;
  return (
    <Panel
      heading="If it cannot take its pupils"
      anchor="failure"
      actions={mayOpen ? <Button onClick={() => setOpen(true)}>It cannot take its pupils</Button> : null}
    >
      <Loaded query={query} what="whom it would concern">
        {(view) => (
          <div className={styles.parts}>
            <p className={styles.say}>
              {view.pupils.length === 0
                ? 'No pupil of this school is placed there.'
                : `It concerns ${countOf(view.pupils.length, 'pupil')} of this school: each is paused or the placement ended at once, and expected at school.`}{' '}
              {othersSay(view)}
            </p>
            {isOpen ? <FailureForm providerKey={providerKey} page={view} onClose={() => setOpen(false)} /> : null}
            <Failures page={view} />
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

function othersSay({ otherSchools, schoolsMissing }: FailuresPage): string {
  const others = otherSchools.map(({ name, pupils }) => `${name} (${pupils})`);
  const missing =
    schoolsMissing === null
      ? ' The other schools are not counted yet.'
      : schoolsMissing > 0
        ? ` ${countOf(schoolsMissing, 'school')} could not be counted.`
        : '';
  return others.length === 0
    ? `No other school of the trust has pupils there now.${missing}`
    : `Pupils of other schools are theirs to decide on; ring them: ${listInWords(others)}.${missing}`;
}

function Failures({ page: { failures } }: { readonly page: FailuresPage }) {
  const styles = useEndingStyles();
  const { key: school } = useSchool();
  return (
    <ul className={styles.list}>
      {failures.map(({ key, on, from, half, why, told, byName, pupils }) => (
        <li key={key} className={styles.item}>
          <strong>
            Could not take pupils from {dateInWords(from)}, {halfName(half)}, on
          </strong>
          <span>{why}</span>
          <span className={styles.small}>
            Told: {told} Recorded on {shortDate(on)} by {byName}
          </span>
          <ul className={styles.list}>
            {pupils.map(({ placementKey, pupilName, standing }) => (
              <li key={placementKey}>
                <AppLink to={`/schools/${school}/placements/${encodeURIComponent(placementKey)}`}>{pupilName}</AppLink>:{' '}
                {standing}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
