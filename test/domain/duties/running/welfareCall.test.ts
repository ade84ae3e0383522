import { describe, expect, it } from 'vitest';
import { placementCase } from '../../../../src/domain/duties/placementCase.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { welfareCall } from '../../../../src/domain/duties/running/welfareCall.ts';
import type { Placement } from '../../../../src/domain/placement.ts';
import type { WeekSlot } from '../../../../src/domain/session.ts';
import { aCase, aDone, aPlacement, aProvider, aWeek, someFacts, wholeWeek } from '../../builders.ts';
import { partsAndDays, standings } from './shown.ts';

const nowhere = (...slots: WeekSlot[]) =>
  ({
    ...aWeek([]),
    ...Object.fromEntries(Object.keys(wholeWeek).map((slot) => [slot, 'nowhere'])),
    ...Object.fromEntries(slots.map((slot) => [slot, 'provider'])),
  }) as Placement['week'];
const short = { endsOn: '2026-11-20', week: nowhere('MonAM') };

describe('Welfare calls (VIS-1)', () => {
  it('are due every week with school for a pupil who is never at school', () => {
    const duties = welfareCall(
      aCase({ placements: [aPlacement(short)], dutyRecords: [aDone('welfareCall|placement-1|x', '2026-11-12')] }),
    );
    expect(partsAndDays(duties)).toEqual([
      ['2026-11-09', '2026-11-13'],
      ['2026-11-16', '2026-11-20'],
    ]);
    expect(standings(duties, '2026-11-21')).toEqual(['doneInTime', 'overdue']);
    expect(duties[0]).toMatchObject({ key: 'welfareCall|placement-1|2026-11-09', owner: 'apLead', citation: { id: 'VIS-1' } });
    expect(duties[0]?.words()).toEqual({
      say: 'Call Amara and ask how things are.',
      because:
        'Amara Obi at Foxglove Farm has no session at school in the week of Monday 9 November 2026, so the school calls in addition to its weekly contact.',
      steps: [
        'In the week of Monday 9 November 2026 no session is at school.',
        'Then a welfare call is due every week with school, in addition to the weekly contact (VIS-1).',
        'The last school day of that week in the placement is Friday 13 November 2026.',
      ],
    });
  });

  it.each([
    ['one session at school', { ...short, week: { ...nowhere('MonAM'), FriPM: 'school' as const } }, 0],
    ['every session at the provider', { ...short, week: wholeWeek }, 2],
    ['not approved', { ...short, decision: { status: 'proposed' as const } }, 0],
  ])('%s', (_, change, count) => {
    expect(welfareCall(aCase({ placements: [aPlacement(change)] }))).toHaveLength(count);
  });

  it('are not needed where the provision is on the school’s own site', () => {
    expect(welfareCall(aCase({ placements: [aPlacement(short)], providers: [aProvider({ kind: 'onSite' })] }))).toEqual([]);
  });

  it('are not done by another contact', () => {
    const [duty] = welfareCall(
      aCase({ placements: [aPlacement(short)], dutyRecords: [aDone('contact|placement-1|x', '2026-11-12')] }),
    );
    expect(duty?.done).toBeUndefined();
  });

  it('are unclear where the calendar knows nothing of the placement', () => {
    const placements = [aPlacement({ ...short, startsOn: '2027-09-06', endsOn: '2027-10-01' })];
    const duties = welfareCall(aCase({ placements }));
    expect(partsAndDays(duties)).toEqual([['2027-09-06', undefined]]);
    expect(duties[0]).toMatchObject({ kind: 'welfareCall', citation: { id: 'VIS-1' } });
    expect(welfareCall(aCase({ pupils: [], placements }))[0]?.words().say).toBe('Call the pupil and ask how things are.');
    expect(welfareCall(aCase({ placements: [aPlacement({ ...short, startsOn: '2026-12-21', endsOn: '2026-12-30' })] }))).toEqual(
      [],
    );
  });
});

describe('Welfare calls of a pupil at two providers', () => {
  const farm = aPlacement({ ...short, week: aWeek(['MonAM', 'MonPM', 'TueAM', 'TuePM', 'WedAM', 'WedPM']) });
  const rest = aPlacement({
    key: 'placement-2',
    startsOn: '2026-11-16',
    endsOn: '2026-11-27',
    week: aWeek(['ThuAM', 'ThuPM', 'FriAM', 'FriPM']),
  });
  const callsOf = (at: number, placements: Placement[], providers = [aProvider()]) => {
    const facts = someFacts({ placements, providers });
    const placement = placements[at];
    return placement === undefined ? [] : partsAndDays(welfareCall(placementCase(rulebook(facts), placement)));
  };

  it('are due in the weeks in which both together leave no session at school, once', () => {
    expect(callsOf(0, [farm, rest])).toEqual([['2026-11-16', '2026-11-20']]);
    expect(callsOf(1, [farm, rest])).toEqual([]);
  });

  it('pass to the other placement when the first is over', () => {
    const all = { ...rest, week: wholeWeek };
    expect(callsOf(1, [farm, all])).toEqual([['2026-11-23', '2026-11-26']]);
    const sameDay = [
      { ...farm, week: wholeWeek },
      { ...farm, key: 'placement-0', week: wholeWeek },
    ];
    expect(callsOf(0, sameDay)).toEqual([]);
    expect(callsOf(1, sameDay)).toHaveLength(2);
  });

  it('are not needed when one of the two is on the school’s own site', () => {
    const providers = [aProvider(), aProvider({ key: 'base', kind: 'onSite' })];
    expect(callsOf(0, [farm, { ...rest, providerKey: 'base' }], providers)).toEqual([]);
  });
});
