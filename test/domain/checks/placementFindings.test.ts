import { describe, expect, it } from 'vitest';
import { placementFindings } from '../../../src/domain/checks/placementFindings.ts';
import type { Placement } from '../../../src/domain/placement.ts';
import { aPlacement, aProvider, aPupil, aWeek, policyOf, someFacts, wholeWeek } from '../builders.ts';
import { aDeclaration, aProviderUse } from '../providerBuilders.ts';
import { aTimetable } from './placement/aTimetable.ts';
import { soundChecks } from './provider/soundChecks.ts';

describe('All findings of a placement', () => {
  const proposed = aPlacement({ decision: { status: 'proposed' } });
  const open = (change: Parameters<typeof someFacts>[0] = {}, placement = proposed, today = '2026-11-02') =>
    placementFindings(placement, someFacts({ placements: [placement], ...change }), today).filter(
      ({ outcome }) => outcome !== 'met',
    );

  it('are met for a sound proposal at a provider that was checked', () => {
    expect(open({ providerChecks: soundChecks() })).toEqual([]);
  });

  it('warn of checks that nobody recorded, and do not refuse', () => {
    expect(open().map(({ question, outcome }) => [question, outcome])).toEqual([
      ['Are the essential checks of the provider made?', 'unclear'],
      ['Is the provider insured?', 'unclear'],
      ['Is the provider approved by the local authority?', 'unclear'],
      ['Was the provider visited before?', 'unclear'],
    ]);
  });

  it('refuse a provider that must be registered and is not, counting the pupil who is to come', () => {
    const setting = aProvider({ kind: 'unregisteredSetting', foundIn: 'typedIn', urn: '', registerStatus: '' });
    const atSetting = (
      week: Placement['week'],
      senStatus: 'none' | 'ehcp',
      decision: Placement['decision'] = { status: 'proposed' },
    ) =>
      placementFindings(
        aPlacement({ week, decision }),
        someFacts({
          pupils: [aPupil({ senStatus })],
          providers: [setting],
          providerUse: new Map([['foxglove', aProviderUse()]]),
          providerDeclarations: [aDeclaration()],
        }),
        '2026-11-04',
      ).find(({ question }) => question === 'Must the provider be registered as a school?')?.outcome;
    const sixSessions = aWeek(['MonAM', 'MonPM', 'TueAM', 'TuePM', 'WedAM', 'WedPM']);
    const fiveSessions = aWeek(['MonAM', 'MonPM', 'TueAM', 'TuePM', 'WedAM']);
    expect(atSetting(sixSessions, 'ehcp')).toBe('notMet');
    expect(atSetting(sixSessions, 'none')).toBe('met');
    expect(atSetting(fiveSessions, 'ehcp')).toBe('met');
    // Approved and still to come: nobody counts the pupil there yet.
    expect(atSetting(sixSessions, 'ehcp', aPlacement().decision)).toBe('notMet');
  });

  it('judge the provider on the day of asking and to the last day: a check may be renewed before the start', () => {
    const expiring = (expiresOn: string) =>
      soundChecks().map((one) => (one.check === 'healthAndSafety' ? { ...one, expiresOn } : one));
    const outcomes = (expiresOn: string, today: string) =>
      open({ providerChecks: expiring(expiresOn) }, proposed, today).flatMap(({ outcome, citation }) =>
        citation.id === 'PRO-11' ? [outcome] : [],
      );
    expect(outcomes('2026-11-01', '2026-11-02')).toEqual(['notMet']);
    expect(outcomes('2026-11-02', '2026-11-02')).toEqual(['unclear']);
    expect(outcomes('2026-11-09', '2026-11-10')).toEqual(['notMet']);
    expect(outcomes('2027-03-24', '2026-11-02')).toEqual(['unclear']);
    expect(outcomes('2027-03-25', '2026-11-02')).toEqual([]);
    expect(outcomes('2027-03-25', '2027-05-02')).toEqual([]);
    expect(outcomes('2027-03-24', '2027-05-02')).toEqual(['notMet']);
  });

  it('ask how it is arranged, and of an off-site direction all that the law asks', () => {
    const ids = (change: Partial<Placement>) =>
      open({ providerChecks: soundChecks() }, aPlacement({ decision: { status: 'proposed' }, ...change })).map(
        ({ citation }) => citation.id,
      );
    expect(ids({ arrangement: 'notSaid' })).toEqual(['REF-1']);
    expect(ids({ arrangement: 'offSiteDirection', reason: 'behaviour' })).toEqual([
      'REF-2',
      'SI 2010/1156 (notice)',
      'SI 2010/1156 (content)',
    ]);
  });

  it('refuse a whole week at providers where the policy allows part of it only', () => {
    const whole = aPlacement({ week: wholeWeek, decision: { status: 'proposed' } });
    expect(open({ providerChecks: soundChecks(), policy: policyOf('P4', { fullTimeAllowed: 'no' }) }, whole)).toMatchObject([
      { outcome: 'notMet', citation: { id: 'REF-14' } },
    ]);
  });

  it('take a part-time timetable that is agreed for its first day, or for today once it runs', () => {
    const nowhere = aPlacement({ week: { ...aWeek(), FriPM: 'nowhere' }, decision: { status: 'proposed' } });
    const weekOf = (today: string) =>
      open({ providerChecks: soundChecks(), timetables: [aTimetable()] }, nowhere, today).filter(
        ({ citation }) => citation.id === 'ATT-7',
      ).length;
    expect(['2026-11-02', '2026-12-20', '2026-12-21', '2027-06-01'].map(weekOf)).toEqual([0, 0, 1, 1]);
  });

  it('warn of sessions spent nowhere', () => {
    const nowhere = aPlacement({ week: { ...aWeek(), FriPM: 'nowhere' }, decision: { status: 'proposed' } });
    expect(open({ providerChecks: soundChecks() }, nowhere)).toMatchObject([{ outcome: 'unclear', citation: { id: 'ATT-7' } }]);
  });

  it('name everything that is wrong at once', () => {
    const wrong = aPlacement({
      pupilKey: 'gone',
      providerKey: 'gone',
      siteKey: 'gone',
      endsOn: '2026-11-01',
      week: aWeek([]),
      decision: { status: 'proposed' },
    });
    expect(placementFindings(wrong, someFacts(), '2026-11-02').filter(({ outcome }) => outcome === 'notMet')).toHaveLength(5);
  });
});
