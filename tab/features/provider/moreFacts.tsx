import type { ReactNode } from 'react';
import type { PassportPage } from '#api/contractPassport.ts';
import { costUnits } from '#domain/providerDetails.ts';
import { pounds, shortDate } from '#domain/words.ts';
import { Telephone } from '../../shared/Telephone.tsx';

export const known = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ') || 'Not recorded';
export const trained = (on: string | null): string => (on === null ? 'training not recorded' : `trained on ${shortDate(on)}`);

/** The facts that say more of a provider: deputy, inspection, listing, cost, what is taught. */
export const moreFacts = (details: PassportPage['details']): (readonly [string, ReactNode])[] => [
  [
    'Deputy',
    details.deputySafeguardingLeadName ? (
      <span key="deputy">
        {details.deputySafeguardingLeadName}, {trained(details.deputySafeguardingLeadTrainedOn)}{' '}
        {details.deputySafeguardingLeadTelephone ? (
          <Telephone number={details.deputySafeguardingLeadTelephone} whom={details.deputySafeguardingLeadName} />
        ) : null}
      </span>
    ) : (
      'Not recorded'
    ),
  ],
  ['Latest inspection', known([details.inspectionOutcome, details.inspectionOn === null ? '' : shortDate(details.inspectionOn)])],
  [
    'Local authority’s catalogue',
    details.laListedBy
      ? `${known([details.laListedBy, details.laListedSince === null ? '' : `since ${shortDate(details.laListedSince)}`])}. Evidence, never a pass`
      : 'Not recorded',
  ],
  [
    'Cost',
    details.cost === null || details.costPer === null ? 'Not recorded' : `${pounds(details.cost)} ${costUnits[details.costPer]}`,
  ],
  ['Curriculum', details.curriculum || 'Not recorded'],
  ['Qualifications', details.qualifications || 'Not recorded'],
  ...(details.localNames ? [['Local names', details.localNames] as const] : []),
];
