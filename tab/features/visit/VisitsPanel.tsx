import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import type { VisitsPage } from '#api/contractVisits.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { visitWords } from '../../shared/statusWords.tsx';
import { useMe } from '../../shared/useMe.ts';
import { PlannedVisits } from './PlannedVisits.tsx';
import { PlanVisitForm } from './PlanVisitForm.tsx';
import { VisitItem } from './VisitItem.tsx';
import { useVisitStyles } from './visit.styles.ts';
import { readVisit, visitName } from './visitStore.ts';
import { visitsQuery } from './visitsQuery.ts';

/** The visits of a placement: when the last was, what is planned, what each found. */
export function VisitsPanel({ placementKey }: { readonly placementKey: string }) {
  const { key: school } = useSchool();
  const query = useQuery(visitsQuery(useApi(), school, placementKey));
  const [isPlanning, setPlanning] = useState(false);
  return (
    <Panel
      heading="Visits"
      anchor="visits"
      actions={query.data?.may.visit && !isPlanning ? <Button onClick={() => setPlanning(true)}>Plan a visit</Button> : null}
    >
      <Loaded query={query} what="the visits">
        {(page) => <Visits page={page} plan={isPlanning ? { close: () => setPlanning(false) } : undefined} />}
      </Loaded>
    </Panel>
  );
}

interface VisitsProps {
  readonly page: VisitsPage;
  /** The form of a new visit, while it is open. */
  readonly plan: { readonly close: () => void } | undefined;
}

function Visits({ page, plan }: VisitsProps) {
  const styles = useVisitStyles();
  const { key: school } = useSchool();
  const { personId } = useMe();
  const isBegun = readVisit(visitName(personId, school, page.placementKey)) !== undefined;
  const form = `/schools/${school}/placements/${encodeURIComponent(page.placementKey)}/visit`;
  return (
    <div className={styles.fields}>
      <p className={styles.say}>
        <Figures page={page} />
      </p>
      {page.may.visit ? (
        <p className={styles.say}>
          <AppLink to={form}>{isBegun ? 'Go on with the visit on this device' : 'Record a visit'}</AppLink>
        </p>
      ) : null}
      {plan ? <PlanVisitForm page={page} replaced={undefined} onClose={plan.close} /> : null}
      <PlannedVisits page={page} />
      {page.visits.length > 0 ? (
        <ul className={styles.list} aria-label="Visits made">
          {page.visits.map((visit) => (
            <VisitItem key={visit.key} visit={visit} objectives={page.objectives} />
          ))}
        </ul>
      ) : null}
      {page.leftPhotographs.length > 0 ? (
        <p className={styles.small}>
          Photographs of a visit that was taken back are still in the school’s library. Remove them there:{' '}
          {page.leftPhotographs.map(({ webUrl }, at) => (
            <Fragment key={webUrl}>
              {at === 0 ? '' : ', '}
              <OutsideLink href={webUrl}>Photograph {at + 1}</OutsideLink>
            </Fragment>
          ))}
        </p>
      ) : null}
    </div>
  );
}

function Figures({ page: { figures } }: { readonly page: VisitsPage }) {
  const { lastOn, count, dueOn, isMissing } = figures;
  const last = lastOn
    ? `Last visited on ${dateInWords(lastOn)}; ${countOf(count, 'visit')} so far.`
    : 'Not visited since it began.';
  return (
    <>
      {isMissing ? (
        <>
          <Status of={visitWords.missing} />{' '}
        </>
      ) : null}
      {last} {dueOn ? `The next ${isMissing ? 'was' : 'is'} due by ${dateInWords(dueOn)}.` : ''}
    </>
  );
}
