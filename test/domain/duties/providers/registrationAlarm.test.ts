import { describe, expect, it } from 'vitest';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
import { aPlacement, aProvider, someFacts } from '../../builders.ts';
import { aProviderCheck, aProviderUse } from '../../providerBuilders.ts';
import { dutiesOf, momentOn } from './checked.ts';

describe('A setting that must be registered and is not (PRO-2)', () => {
  const providers = [aProvider({ kind: 'unregisteredSetting', foundIn: 'typedIn', urn: '', registerStatus: '' })];
  const uses = (fullTimePupils: number) => new Map([['foxglove', aProviderUse({ pupils: 6, fullTimePupils })]]);
  const declared = {
    key: 'd',
    providerKey: 'foxglove',
    on: '2026-10-01',
    pupils: 0,
    fullTimePupils: 0,
    fullTimeLookedAfter: 0,
    fullTimeWithEhcPlan: 0,
    fullTimeWithSenSupport: 0,
    by: aProviderCheck().by,
  };
  const facts = (fullTimePupils: number, change: Parameters<typeof someFacts>[0] = {}) =>
    someFacts({ providers, providerUse: uses(fullTimePupils), providerDeclarations: [declared], ...change });
  const alarms = (given: SchoolFacts, today = '2026-11-23') =>
    [...dutiesOf('mustBeRegistered', given, today), ...dutiesOf('unregisteredReported', given, today)].map((duty) => [
      duty.key,
      duty.owner,
      duty.dueOn,
      standingOn(duty, momentOn(today)),
    ]);

  it.each([
    ['four pupils: nothing', 4, []],
    [
      'five: an alarm to the AP lead, and the DSL reports it',
      5,
      [
        ['mustBeRegistered|foxglove|', 'apLead', '2026-11-09', 'overdue'],
        ['unregisteredReported|foxglove|', 'designatedSafeguardingLead', '2026-11-09', 'overdue'],
      ],
    ],
  ])('%s', (_, pupils, expected) => {
    expect(alarms(facts(pupils))).toEqual(expected);
  });

  it('is loud at once, long before the first pupil starts, and on a school day', () => {
    const placements = [aPlacement({ startsOn: '2026-11-28' })];
    expect(alarms(facts(5, { placements }), '2026-11-02').map(([, , dueOn, standing]) => [dueOn, standing])).toEqual([
      ['2026-11-30', 'due'],
      ['2026-11-30', 'due'],
    ]);
  });

  it('is reported by a check record, and the alarm stays', () => {
    const providerChecks = [aProviderCheck({ check: 'unregisteredReported', on: '2026-11-09', evidence: 'By e-mail' })];
    expect(alarms(facts(5, { providerChecks })).map(([, , , standing]) => standing)).toEqual(['overdue', 'doneInTime']);
    const failed = [aProviderCheck({ check: 'unregisteredReported', on: '2026-11-09', outcome: 'failed' })];
    expect(alarms(facts(5, { providerChecks: failed })).map(([, , , standing]) => standing)).toEqual(['overdue', 'overdue']);
  });

  it('says what to do and why', () => {
    const [alarm] = dutiesOf('mustBeRegistered', facts(5));
    expect(alarm).toMatchObject({ citation: { id: 'EA 1996 s.463' }, providerKey: 'foxglove' });
    const words = alarm?.words();
    expect(words?.say).toBe('Move the pupils from Foxglove Farm: it may not be used. Tell the DSL and the trust today.');
    expect(words?.because).toMatch(/^Foxglove Farm must be registered as an independent school and is not\./);
    expect(words?.steps[1]).toBe(
      'The first placement there that runs or is to come starts on Monday 9 November 2026; from that day nobody may be there.',
    );
    const report = dutiesOf('unregisteredReported', facts(5))[0]?.words();
    expect(report?.say).toBe('Report Foxglove Farm as a setting that must be registered and is not, and record the report.');
    expect(report?.because).toBe(words?.because);
    expect(report?.steps).toEqual(['The school reports a setting that must be registered and is not (PRO-2).', words?.steps[1]]);
  });

  it('is unclear while not everybody is counted', () => {
    const unknown = someFacts({ providers });
    expect(alarms(unknown)).toEqual([['mustBeRegistered|foxglove|unknown', 'apLead', undefined, 'unclear']]);
    const words = dutiesOf('mustBeRegistered', unknown)[0]?.words();
    expect(words?.say).toBe('Find out whether Foxglove Farm must be registered as a school.');
    expect(words?.because).toMatch(/^Whether Foxglove Farm must be registered as a school is not known\./);
    expect(words?.steps).toEqual([
      'Whether a setting must be registered turns on all of its pupils (PRO-2), and not all of them are known.',
    ]);
  });

  it('is nothing for a registered school', () => {
    expect(alarms(someFacts())).toEqual([]);
  });
});
