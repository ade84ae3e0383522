import { describe, expect, it } from 'vitest';
import { pageOf, placeOf } from '../../tab/shared/duties/dutyPlace.ts';
import { aDutyRow } from './aDutyRow.ts';

const home = '/schools/larkhill';

describe('Where a duty is done', () => {
  it.each([
    [
      'review',
      { record: 'review', kind: 'review', key: 'review|placement-1|r-2' },
      `${home}/placements/placement-1/reviews/r-2`,
      '',
      '',
    ],
    [
      'review of',
      { record: 'review', kind: 'reviewRecord', key: 'reviewRecord|placement-1|r-1' },
      `${home}/placements/placement-1/reviews/r-1`,
      '',
      'sent',
    ],
    ['next review', { record: 'review', kind: 'formalReview' }, `${home}/placements/placement-1/reviews/next`, '', ''],
    ['approval', { record: 'decide' }, `${home}/placements/placement-1`, '', 'standing'],
    ['end', { record: 'end' }, `${home}/placements/placement-1`, '', 'standing'],
    ['agreement', { record: 'agreement' }, `${home}/placements/placement-1`, '', 'agreement'],
    [
      'check of a provider',
      { record: 'providerCheck', key: 'insurance|provider-1|publicLiability' },
      `${home}/providers/provider-1`,
      '?record=publicLiability',
      'checks',
    ],
    [
      'letter of assurance after new staff',
      { record: 'providerCheck', kind: 'freshAssurance', key: 'freshAssurance|provider-1|2026-11-19' },
      `${home}/providers/provider-1`,
      '?record=letterOfAssurance',
      'checks',
    ],
    [
      'risk assessment after a change',
      { record: 'providerCheck', kind: 'providerRiskAssessment', key: 'providerRiskAssessment|provider-1|change|2026-11-19' },
      `${home}/providers/provider-1`,
      '?record=coreRiskAssessment',
      'checks',
    ],
    [
      'renewal of a check',
      { record: 'providerCheck', kind: 'providerCheck', key: 'providerCheck|provider-1|website|2026-12-01' },
      `${home}/providers/provider-1`,
      '?record=website',
      'checks',
    ],
    ['policy', { record: 'policy', placementKey: null, providerKey: null }, `${home}/policy`, '', ''],
    [
      'what a provider was given',
      { record: 'learner', kind: 'toldOfOthers' },
      `${home}/pupils/pupil-1`,
      '?record=given&placement=placement-1',
      'given',
    ],
    ['meal', { record: 'learner', kind: 'meals' }, `${home}/pupils/pupil-1`, '?record=meals&placement=placement-1', 'meals'],
    [
      'version',
      { record: 'learner', kind: 'riskAssessmentReview' },
      `${home}/pupils/pupil-1`,
      '?record=risk&placement=placement-1',
      'risk',
    ],
    ['about a pupil', { record: 'none', placementKey: null, providerKey: null }, `${home}/pupils/pupil-1`, '', ''],
    ['answer of a day', { record: 'register', key: 'missingMark|placement-1|2026-11-19AM' }, `${home}/today/2026-11-19`, '', ''],
    ['answer without a day of its own', { record: 'register', key: 'missingMark|x|', dueOn: null }, `${home}/today`, '', ''],
  ] as const)('%s', (_what, change, path, search, anchor) => {
    expect(placeOf(aDutyRow(change), 'larkhill')).toEqual({ path, search, anchor });
  });

  it('is SharePoint where the product has no page', () => {
    const row = aDutyRow({ record: 'none', placementKey: null, providerKey: null, pupilKey: null });
    expect(pageOf(row, 'larkhill')).toBeUndefined();
    expect(placeOf(row, 'larkhill')).toBeUndefined();
  });
});
