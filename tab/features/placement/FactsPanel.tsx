import type { PlacementView } from '#api/contractPlacements.ts';
import { arrangementNames } from '#domain/arrangement.ts';
import { placementReasonNames } from '#domain/placement.ts';
import { dateInWords, pounds, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { Facts } from '../../shared/Facts.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { Telephone } from '../../shared/Telephone.tsx';

/** The placement itself: who, where, why, from when to when, at what cost. */
export function FactsPanel({ placement }: { readonly placement: PlacementView }) {
  const { key: school } = useSchool();
  return (
    <Panel heading="The placement">
      <Facts
        facts={[
          [
            'Pupil',
            <AppLink key="pupil" to={`/schools/${school}/pupils/${encodeURIComponent(placement.pupilKey)}`}>
              {placement.pupilName}
            </AppLink>,
          ],
          ['Reason', placementReasonNames[placement.reason]],
          ['How it is arranged', arrangementNames[placement.arrangement]],
          [
            'Provider',
            <AppLink key="provider" to={`/schools/${school}/providers/${encodeURIComponent(placement.providerKey)}`}>
              {placement.providerName}
            </AppLink>,
          ],
          [
            'Where',
            placement.siteName === placement.providerName
              ? placement.siteAddress
              : `${placement.siteName}, ${placement.siteAddress}`,
          ],
          ['Telephone', <Telephone key="telephone" number={placement.telephone} whom={placement.providerName} />],
          ['First day', dateInWords(placement.startsOn)],
          ['Last day', dateInWords(placement.endsOn)],
          ['Transport', placement.transport || 'Not said'],
          ['Cost', `${pounds(placement.costPerWeek)} a week`],
          [
            'Proposed',
            `${placement.proposed.name}, ${shortDate(londonDay(placement.proposed.at))}${placement.revision > 1 ? ` (revision ${placement.revision})` : ''}`,
          ],
        ]}
      />
    </Panel>
  );
}
