import { describe, expect, it } from 'vitest';
import type { Arrangement } from '../../../src/domain/arrangement.ts';
import { datesFit } from '../../../src/domain/checks/datesFit.ts';
import { noOverlap } from '../../../src/domain/checks/noOverlap.ts';
import { notFirstDayOfYear } from '../../../src/domain/checks/notFirstDayOfYear.ts';
import { providerIsOpen } from '../../../src/domain/checks/providerIsOpen.ts';
import { pupilIsKnown } from '../../../src/domain/checks/pupilIsKnown.ts';
import { siteIsOfProvider } from '../../../src/domain/checks/siteIsOfProvider.ts';
import { startIsAhead } from '../../../src/domain/checks/startIsAhead.ts';
import { sessionsAtProvider, weekHasSessions } from '../../../src/domain/checks/weekHasSessions.ts';
import {
  aPlacement,
  aProvider,
  aPupil,
  aSignature,
  aSite,
  aWeek,
  calendar2026 as calendar,
  ended,
  wholeWeek,
} from '../builders.ts';

describe('The dates of a placement (REI-4)', () => {
  const dated = (startsOn: string, endsOn: string) => datesFit({ startsOn, endsOn }, calendar);

  it('may be one day', () => {
    expect(dated('2026-11-23', '2026-11-23')).toMatchObject({ outcome: 'met', facts: { schoolDays: 1 } });
  });

  it('may not end before the start', () => {
    expect(dated('2026-11-24', '2026-11-23').because).toBe(
      'The end, Monday 23 November 2026, is before the start, Tuesday 24 November 2026. Correct one of them.',
    );
    expect(dated('2026-11-24', '2026-11-23').outcome).toBe('notMet');
  });

  it.each([
    ['2026-11-28', 'Saturday', 'Monday 30 November 2026'],
    ['2026-11-27', 'INSET day', 'Monday 30 November 2026'],
    ['2026-10-26', 'Half-term: Autumn half-term', 'Monday 2 November 2026'],
    ['2026-12-25', 'Bank holiday: Christmas Day', 'Tuesday 5 January 2027'],
  ])('begin on a school day: %s is none (%s)', (startsOn, reason, next) => {
    const finding = dated(startsOn, '2027-03-25');
    expect(finding.outcome).toBe('notMet');
    expect(finding.because).toContain(`is not a school day (${reason}). The next school day is ${next}.`);
  });

  it('may end on any day within the calendar, the last included', () => {
    expect(dated('2026-11-23', '2027-07-21').outcome).toBe('met');
    expect(dated('2026-11-23', '2026-12-27').outcome).toBe('met');
    expect(dated('2026-11-23', '2027-07-22')).toMatchObject({
      outcome: 'unclear',
      because: 'The end is outside the calendar. The calendar of this school ends on Wednesday 21 July 2027; add the next terms.',
    });
  });

  it('are unclear when the start is outside the calendar', () => {
    expect(dated('2027-09-06', '2027-12-01').outcome).toBe('unclear');
  });
});

describe('Approval before the start (REF-6)', () => {
  const proposed = { startsOn: '2026-11-23', decision: { status: 'proposed' } } as const;

  it.each([
    ['2026-11-22', 'met'],
    ['2026-11-23', 'met'],
    ['2026-11-24', 'unclear'],
  ])('on %s a start on 23 November is %s', (today, outcome) => {
    expect(startIsAhead(proposed, today).outcome).toBe(outcome);
  });

  it('is no question once approved', () => {
    expect(startIsAhead(aPlacement(), '2027-01-10').outcome).toBe('met');
  });
});

describe('The week of a placement (ATT-1, ATT-7)', () => {
  it('needs one session at the provider', () => {
    expect(weekHasSessions({ week: aWeek([]) })).toMatchObject({ outcome: 'notMet', facts: { sessions: 0 } });
    expect(weekHasSessions({ week: aWeek(['FriPM']) })).toMatchObject({
      outcome: 'met',
      because: '1 session a week at the provider.',
    });
    expect(sessionsAtProvider(wholeWeek)).toBe(10);
  });
});

describe('One place at a time (ATT-1)', () => {
  const mine = aPlacement({ key: 'mine', startsOn: '2026-11-30', endsOn: '2026-12-18', week: aWeek(['MonAM']) });
  const outcome = (change: Parameters<typeof aPlacement>[0]) =>
    noOverlap(mine, [aPlacement({ key: 'other', week: aWeek(['MonAM']), ...change })]).outcome;

  it('refuses the same session in the same weeks, naming provider, session and dates', () => {
    const other = aPlacement({ key: 'other', week: aWeek(['MonAM', 'TuePM']) });
    const finding = noOverlap({ ...mine, week: aWeek(['MonAM', 'TuePM', 'WedAM']) }, [other], () => 'Beacon Centre');
    expect(finding.outcome).toBe('notMet');
    expect(finding.because).toBe(
      'The pupil is already placed at Beacon Centre on Monday morning and Tuesday afternoon, from 9 Nov 2026 to 25 Mar 2027. Change the week or the dates.',
    );
  });

  it.each([
    ['the last day of the other before its start', { startsOn: '2026-11-02', endsOn: '2026-11-29' }, 'met'],
    ['the last day of the other on its start', { startsOn: '2026-11-02', endsOn: '2026-11-30' }, 'notMet'],
    ['the first day of the other on its last', { startsOn: '2026-12-18', endsOn: '2027-03-25' }, 'notMet'],
    ['the first day of the other after its last', { startsOn: '2026-12-19', endsOn: '2027-03-25' }, 'met'],
    ['another session of the week', { week: aWeek(['MonPM']) }, 'met'],
    ['a proposal that waits', { decision: { status: 'proposed' } }, 'notMet'],
    ['one sent back', { decision: { status: 'sentBack', decided: aSignature(), reason: 'x' } }, 'met'],
    ['one withdrawn', { decision: { status: 'withdrawn', decided: aSignature(), reason: 'x' } }, 'met'],
    ['one ended the day before', { decision: ended('2026-11-29') }, 'met'],
    ['one ended on its first day', { decision: ended('2026-11-30') }, 'notMet'],
    ['another pupil', { pupilKey: 'ben' }, 'met'],
    ['itself', { key: 'mine' }, 'met'],
  ] as const)('with %s: %s', (_, change, expected) => {
    expect(outcome(change)).toBe(expected);
  });
});

describe('The provider in the register of schools (PRO-13)', () => {
  it.each([
    ['Open', 'met'],
    ['Closed', 'notMet'],
    ['Proposed to open', 'notMet'],
    ['Open, but proposed to close', 'unclear'],
    ['', 'unclear'],
  ])('“%s” is %s', (registerStatus, outcome) => {
    expect(providerIsOpen(aProvider({ registerStatus })).outcome).toBe(outcome);
  });

  it('that is closed is refused with the day it was checked', () => {
    expect(providerIsOpen(aProvider({ registerStatus: 'Closed' })).because).toBe(
      'The register of schools says Foxglove Farm is closed, checked on 10 Sep 2026. Choose another provider.',
    );
  });

  it('is no question for a setting that the register need not know: whether it must register is asked apart', () => {
    for (const kind of ['unregisteredSetting', 'online', 'college'] as const)
      expect(providerIsOpen(aProvider({ registerStatus: '', kind, urn: '' })).outcome).toBe('met');
  });

  it.each(['pupilReferralUnit', 'apAcademy', 'mainstreamSchool', 'specialSchool', 'independentSchool', 'hospital'] as const)(
    'must be looked up when it is a %s that was typed in',
    (kind) => {
      expect(providerIsOpen(aProvider({ registerStatus: '', kind, urn: '' }))).toMatchObject({
        outcome: 'unclear',
        because:
          'Foxglove Farm was typed in and not found in the register of schools. Look it up by its URN before a pupil goes there.',
        citation: { id: 'PRO-13' },
      });
    },
  );

  it('is no question for provision on the school’s own site', () => {
    expect(providerIsOpen(aProvider({ registerStatus: '', kind: 'onSite' })).outcome).toBe('met');
  });

  it('that the trust does not know is refused', () => {
    expect(providerIsOpen(undefined).outcome).toBe('notMet');
  });
});

describe('Pupil and place (PUP-1, ATT-1)', () => {
  it('must be known', () => {
    expect(pupilIsKnown(undefined).outcome).toBe('notMet');
    expect(pupilIsKnown(aPupil()).because).toBe('Amara Obi is on the school’s list.');
    expect(siteIsOfProvider(undefined, 'foxglove').outcome).toBe('notMet');
    expect(siteIsOfProvider(aSite(), 'beacon').outcome).toBe('notMet');
    expect(siteIsOfProvider(aSite({ address: ' ' }), 'foxglove').outcome).toBe('notMet');
    expect(siteIsOfProvider(aSite(), 'foxglove').outcome).toBe('met');
  });
});

describe('A placement for behaviour (REF-2)', () => {
  const outcome = (reason: 'behaviour' | 'suspension', startsOn: string, arrangement: Arrangement = 'schoolWithParents') =>
    notFirstDayOfYear({ reason, startsOn, arrangement }, calendar).outcome;

  it('should not begin on the first day of the school year', () => {
    expect(outcome('behaviour', '2026-09-02')).toBe('unclear');
    expect(outcome('behaviour', '2026-09-03')).toBe('met');
    expect(outcome('behaviour', '2027-01-05')).toBe('met');
    expect(outcome('suspension', '2026-09-02')).toBe('met');
  });

  it('is every off-site direction', () => {
    expect(outcome('suspension', '2026-09-02', 'offSiteDirection')).toBe('unclear');
    expect(outcome('suspension', '2026-09-03', 'offSiteDirection')).toBe('met');
    expect(
      notFirstDayOfYear({ reason: 'suspension', startsOn: '2026-09-02', arrangement: 'schoolWithParents' }, calendar).because,
    ).toBe('The placement is not for behaviour.');
  });
});
