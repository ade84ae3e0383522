import { describe, expect, it } from 'vitest';
import type { ProviderCheck } from '../../../../src/domain/providerCheck.ts';
import { aSignature } from '../../builders.ts';
import { brief, check, dutiesOf, visits, withChecks } from './checked.ts';

describe('Checks are renewed before they expire, and put right when they fail (PRO-11)', () => {
  it.each([
    ['the day before', '2026-11-24', 'due'],
    ['on the expiry day: still in time', '2026-11-25', 'due'],
    ['the day after', '2026-11-26', 'overdue'],
  ])('%s', (_, today, standing) => {
    const facts = withChecks([check('siteVisit', '2026-10-01', { expiresOn: '2026-11-25' })]);
    expect(visits(facts, today)).toEqual([
      ['siteVisit', '2026-11-06', 'doneInTime'],
      ['siteVisit|2026-11-25', '2026-11-25', standing],
    ]);
  });

  it('are due on the last school day up to the expiry, before an INSET day and a weekend', () => {
    expect(visits(withChecks([check('siteVisit', '2026-10-01', { expiresOn: '2026-11-29' })]))[1]).toEqual([
      'siteVisit|2026-11-29',
      '2026-11-26',
      'due',
    ]);
  });

  it('are due before the start where the check expired while nobody was there', () => {
    const facts = withChecks([check('siteVisit', '2026-01-10', { expiresOn: '2026-10-05' })]);
    expect(visits(facts)[1]).toEqual(['siteVisit|2026-10-05', '2026-11-06', 'overdue']);
    const duty = dutiesOf('providerCheck', facts).find(({ key }) => key.endsWith('siteVisit|2026-10-05'));
    expect(duty?.words()).toEqual({
      say: 'Renew the check for Foxglove Farm: Site visit, or a call where the provider is online only.',
      because: 'The check of Saturday 10 January 2026 expires on Monday 5 October 2026. Without it no new pupil may start there.',
      steps: [
        'It holds until Monday 5 October 2026.',
        'The first placement at Foxglove Farm that runs or is to come starts on Monday 9 November 2026.',
        'Nobody is there before, so it is due on the last school day before it, Friday 6 November 2026.',
      ],
    });
  });

  it('are done by the next that is enough, whatever the order of the records', () => {
    const records = [
      check('siteVisit', '2026-10-01', { expiresOn: '2026-11-13' }),
      check('siteVisit', '2026-11-16', { expiresOn: '2027-11-16', by: aSignature('Daniel Brandt') }),
    ];
    for (const given of [records, records.toReversed()]) {
      const duties = dutiesOf('providerCheck', withChecks(given)).filter(({ key }) => key.includes('siteVisit'));
      expect(duties.map(({ key, dueOn, done }) => [key, dueOn, done?.on])).toEqual([
        ['providerCheck|foxglove|siteVisit', '2026-11-06', '2026-10-01'],
        ['providerCheck|foxglove|siteVisit|2026-11-13', '2026-11-13', '2026-11-16'],
        ['providerCheck|foxglove|siteVisit|2027-11-16', '2027-11-16', undefined],
      ]);
      expect(duties[1]?.done?.say).toBe('Passed, recorded by Daniel Brandt for Monday 16 November 2026');
      expect(duties[1]?.words().steps).toEqual([
        'It holds until Friday 13 November 2026.',
        'The last school day up to then is Friday 13 November 2026.',
      ]);
    }
  });

  it('are one when two records name the same expiry', () => {
    const records = ['2026-10-01', '2026-10-02'].map((on) => check('siteVisit', on, { expiresOn: '2026-12-01' }));
    expect(visits(withChecks(records)).map(([part]) => part)).toEqual(['siteVisit', 'siteVisit|2026-12-01']);
  });

  it.each([
    ['at once', '2026-11-16', '2026-11-16'],
    ['on the next school day when found on a Saturday', '2026-11-21', '2026-11-23'],
    ['before the first pupil', '2026-10-12', '2026-11-06'],
  ])('are put right %s after they failed', (_, on, dueOn) => {
    const failed = check('siteVisit', on, { outcome: 'failed', key: 'x' });
    const facts = withChecks([check('siteVisit', '2026-10-01', { expiresOn: '2026-12-01' }), failed]);
    expect(visits(facts).map(([part, due]) => [part, due])).toEqual([
      ['siteVisit', '2026-11-06'],
      ['siteVisit|failed|x', dueOn],
    ]);
  });

  it('say what failed, and are done once it is in order again', () => {
    const failed = check('siteVisit', '2026-11-16', { outcome: 'failed', key: 'x' });
    const again = check('siteVisit', '2026-11-17');
    const duties = dutiesOf('providerCheck', withChecks([check('siteVisit', '2026-10-01'), failed, again]));
    const duty = duties.find(({ key }) => key === 'providerCheck|foxglove|siteVisit|failed|x');
    expect(duty?.done?.on).toBe('2026-11-17');
    expect(duty?.words()).toEqual({
      say: 'Put the check right for Foxglove Farm: Site visit, or a call where the provider is online only.',
      because: 'It had passed, and then it failed on 16 Nov 2026. Without it no new pupil may start there.',
      steps: ['It was found on Monday 16 November 2026.', 'It is put right at once.'],
    });
  });

  it('count the record made last of two on one day', () => {
    const first = check('siteVisit', '2026-10-01', {
      outcome: 'failed',
      key: 'z',
      by: aSignature('A', '2026-10-01T09:00:00.000Z'),
    });
    const second = check('siteVisit', '2026-10-01', { key: 'a', by: aSignature('A', '2026-10-01T10:00:00.000Z') });
    expect(visits(withChecks([second, first]))).toEqual([['siteVisit', '2026-11-06', 'doneInTime']]);
  });

  it('are asked of other checks only when they have an expiry', () => {
    const others = (checks: readonly ProviderCheck[]) =>
      dutiesOf('providerCheck', withChecks(checks)).filter(
        ({ key }) => key.includes('|travelProvider') || key.includes('|premises'),
      );
    expect(others([check('travelProvider', '2026-10-01'), check('premises', '2026-10-01', { outcome: 'failed' })])).toEqual([]);
    const [duty, ...more] = others([check('travelProvider', '2026-10-01', { expiresOn: '2026-12-01' })]);
    expect(more).toEqual([]);
    expect(duty).toMatchObject({
      key: 'providerCheck|foxglove|travelProvider|2026-12-01',
      dueOn: '2026-12-01',
      citation: { id: 'PRO-4' },
    });
    expect(duty?.words().because).toBe('The check of Thursday 1 October 2026 expires on Tuesday 1 December 2026.');
  });

  it('are not asked here of insurance, staff changes and reports', () => {
    const checks = (
      [
        'publicLiability',
        'motorInsurance',
        'employersLiability',
        'professionalNegligence',
        'staffChange',
        'unregisteredReported',
        'coreRiskAssessment',
      ] as const
    ).map((kind) => check(kind, '2026-10-01', { expiresOn: '2026-12-01' }));
    expect(brief('providerCheck', withChecks(checks)).filter(([part]) => String(part).includes('2026-12-01'))).toEqual([]);
  });
});
