import { describe, expect, it } from 'vitest';
import type { ProviderCheck } from '../../../../src/domain/providerCheck.ts';
import { aPlacement, policyOf, type someFacts } from '../../builders.ts';
import { brief, check, dutiesOf, withChecks } from './checked.ts';

describe('Fresh assurance for new staff (PRO-7)', () => {
  const letters = (checks: readonly ProviderCheck[], change: Parameters<typeof someFacts>[0] = {}, today = '2026-11-23') =>
    brief('freshAssurance', withChecks(checks, change), today);

  it.each([
    ['on the fifth school day', '2026-12-01', 'due'],
    ['the day after: the INSET day did not count', '2026-12-02', 'overdue'],
    ['the day before', '2026-11-30', 'due'],
  ])('is due within five school days: %s', (_, today, standing) => {
    expect(letters([check('staffChange', '2026-11-23')], {}, today)).toEqual([['2026-11-23', '2026-12-01', standing]]);
  });

  it('is done by a letter dated on or after the change, not by an older one or one that failed', () => {
    const change = check('staffChange', '2026-11-16');
    const letter = (on: string, more = {}) => check('letterOfAssurance', on, more);
    expect(letters([change, letter('2026-11-15')])).toEqual([['2026-11-16', '2026-11-23', 'due']]);
    expect(letters([change, letter('2026-11-16')])).toEqual([['2026-11-16', '2026-11-23', 'doneInTime']]);
    expect(letters([change, letter('2026-11-17', { outcome: 'failed' })])).toEqual([['2026-11-16', '2026-11-23', 'due']]);
  });

  it('is one for each day on which staff changed', () => {
    const changes = [
      check('staffChange', '2026-11-16'),
      check('staffChange', '2026-11-16', { key: 'again' }),
      check('staffChange', '2026-11-17'),
    ];
    expect(letters(changes).map(([part]) => part)).toEqual(['2026-11-16', '2026-11-17']);
  });

  it('waits for the first pupil, and says so', () => {
    const facts = withChecks([check('staffChange', '2026-10-05')], { policy: policyOf('P0') });
    const [duty] = dutiesOf('freshAssurance', facts);
    expect(duty).toMatchObject({
      dueOn: '2026-11-06',
      owner: 'designatedSafeguardingLead',
      basis: 'the usual choice',
      citation: { id: 'PRO-7' },
    });
    expect(duty?.words()).toEqual({
      say: 'Obtain a fresh letter of assurance from Foxglove Farm for its new staff.',
      because:
        'Foxglove Farm told of a change of staff on Monday 5 October 2026, and no letter of assurance since then is recorded.',
      steps: [
        'The change of staff is of Monday 5 October 2026.',
        'Fresh assurance is due within 5 school days (the usual choice, school practice, PRO-7).',
        'Nobody is there before Monday 9 November 2026, so it is due on the last school day before, Friday 6 November 2026.',
      ],
    });
  });

  it('says how the days were counted', () => {
    const [duty] = dutiesOf('freshAssurance', withChecks([check('staffChange', '2026-11-16')]));
    expect(duty?.words().steps[2]).toBe(
      'Counted from the day after, days without school left out, that is Monday 23 November 2026.',
    );
  });

  it('is unclear where the calendar ends too soon', () => {
    const placements = [aPlacement({ endsOn: '2027-07-21' })];
    const facts = withChecks([check('staffChange', '2027-07-19')], { placements });
    expect(brief('freshAssurance', facts, '2027-07-20')).toEqual([['2027-07-19', undefined, 'unclear']]);
    expect(dutiesOf('freshAssurance', facts, '2027-07-20')[0]?.words().steps[2]).toBe(
      'The calendar does not know so many school days after it, so the last day cannot be said: ask for the letter now.',
    );
  });
});
