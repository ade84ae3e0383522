import { describe, expect, it } from 'vitest';
import { approvalSheet } from '../../src/domain/approvalSheet.ts';
import { bankHolidays } from '../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../src/domain/calendar.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { decisionNews } from '../../src/domain/decisionNews.ts';
import { documentSheet } from '../../src/domain/documentSheet.ts';
import { reviewReminder } from '../../src/domain/reviewReminder.ts';
import { sessionSheet } from '../../src/domain/sessionSheet.ts';
import {
  aMark,
  aPlacement,
  aProvider,
  aPupil,
  aRegisterWeek,
  aSignature,
  aSite,
  aWeek,
  entries2026,
  entry,
  registerOf,
  someFacts,
  wholeWeek,
} from './builders.ts';
import { soundChecks } from './checks/provider/soundChecks.ts';
import { aRecord } from './deciding/caseRecords.ts';
import { aProviderCheck } from './providerBuilders.ts';
import { aMorning, anEvent, answer, monday, on, placed } from './sessionBuilders.ts';

const proposed = aPlacement({ decision: { status: 'proposed' }, startsOn: '2026-11-30', revision: 2 });

describe('The sheet of one session', () => {
  it('lists the pupils due at each place by surname, with the answers so far', () => {
    const pupils = [
      aPupil(),
      aPupil({ key: 'ben', forename: 'Ben', surname: 'Adams', isLookedAfter: true }),
      aPupil({ key: 'cal', forename: 'Cal', surname: 'Moss' }),
    ];
    const placements = pupils.map(({ key }) =>
      aPlacement({
        key: `placement-${key}`,
        pupilKey: key,
        week: wholeWeek,
        ...(key === 'cal' ? { providerKey: 'beacon', siteKey: 'beacon-main' } : {}),
      }),
    );
    const sheet = sessionSheet(
      someFacts({
        pupils,
        placements,
        providers: [aProvider(), aProvider({ key: 'beacon', name: 'Beacon Centre' })],
        sites: [aSite(), aSite({ key: 'beacon-main', providerKey: 'beacon', name: 'Main building', telephone: '' })],
        register: registerOf(aRegisterWeek('MonPM', [aMark('late', 'Priya Nair', 'bus')])),
      }),
      { date: '2026-11-23', half: 'PM' },
      '2026-11-23T13:30:00.000Z',
    );
    expect(sheet).toMatchObject({
      schoolKey: 'larkhill',
      schoolName: 'Larkhill Academy',
      date: '2026-11-23',
      half: 'PM',
      cutOffAt: '14:00',
    });
    expect(
      sheet.places.map((place) => [place.providerName, place.siteName, place.telephone, place.pupils.map((pupil) => pupil.name)]),
    ).toEqual([
      ['Beacon Centre', 'Main building', '01632 960455', ['Cal Moss']],
      ['Foxglove Farm', 'Lower Barn', '01632 960456', ['Ben Adams', 'Amara Obi']],
    ]);
    expect(sheet.places[1]?.pupils[0]).toMatchObject({ isVulnerable: true, answer: undefined });
    expect(sheet.places[1]?.pupils[1]).toMatchObject({
      isVulnerable: false,
      answer: { mark: 'late', note: 'bus', by: { name: 'Priya Nair' } },
    });
  });

  it('gives each place its own time, each pupil the state as it stands, and counts who is open', () => {
    const pupils = [
      aPupil(),
      aPupil({ key: 'ben', forename: 'Ben', surname: 'Adams' }),
      aPupil({ key: 'cal', forename: 'Cal', surname: 'Moss' }),
    ];
    const placements = pupils.map(({ key }) =>
      aPlacement({
        key: `placement-${key}`,
        pupilKey: key,
        week: wholeWeek,
        ...(key === 'cal' ? { providerKey: 'beacon' } : {}),
      }),
    );
    const given = answer('late', '09:00', { code: 'L', minutesLate: 5, via: 'link', isWaiting: true });
    const facts = aMorning(
      { answers: [given], events: [placed('08:00', 'elsewhere', { pupilKey: 'ben' })] },
      {
        pupils,
        placements,
        providers: [aProvider(), aProvider({ key: 'beacon', name: 'Beacon Centre', morningReportsBy: '10:00' })],
      },
    );
    const sheet = sessionSheet(facts, monday, on('09:10'));
    expect(sheet).toMatchObject({ cutOffAt: '09:30', openCount: 2, calendarSays: '' });
    expect(sheet.places.map(({ providerName, siteName, cutOffAt }) => [providerName, siteName, cutOffAt])).toEqual([
      ['Beacon Centre', 'Lower Barn', '10:00'],
      ['Foxglove Farm', 'Beacon Centre, 2 High Street', '09:30'],
      ['Foxglove Farm', 'Lower Barn', '09:30'],
    ]);
    expect(sheet.places[2]).toMatchObject({
      providerKey: 'foxglove',
      siteKey: 'lower-barn',
      pupils: [{ pupilKey: 'amara', state: 'late', says: 'There, but late by 5 minutes (Priya Nair at 9am).', answer: given }],
    });
    expect(sessionSheet(facts, monday, on('08:10')).openCount).toBe(2);
  });

  it('asks of nobody who was put back to school or is due nowhere, and of all again who were due on a day closed since', () => {
    const at = (facts: Parameters<typeof sessionSheet>[0]) => sessionSheet(facts, monday, on('09:10'));
    expect(at(aMorning({ events: [placed('08:00', 'school')] })).places).toEqual([]);
    expect(at(aMorning({}, { placements: [aPlacement({ week: aWeek(['MonPM']) })] }))).toMatchObject({
      places: [],
      openCount: 0,
    });
    const calendar = schoolCalendar([...entries2026, entry('closure', 'boiler', '2026-11-23')], bankHolidays);
    const asked = at(aMorning({}, { calendar, askedSessions: new Set(['2026-11-23|AM']) }));
    expect(asked).toMatchObject({ calendarSays: 'Closed: boiler', openCount: 1 });
  });

  it('an absence without a reason, or a pupil who left, is answered', () => {
    expect(sessionSheet(aMorning({ answers: [answer('absent', '09:00')] }), monday, on('09:10')).openCount).toBe(0);
    expect(sessionSheet(aMorning({ events: [anEvent('leftSite', '09:00')] }), monday, on('09:10')).openCount).toBe(0);
    expect(sessionSheet(aMorning({ answers: [answer('notKnown', '09:00')] }), monday, on('09:10')).openCount).toBe(1);
  });

  it('is empty when nobody is due', () => {
    expect(sessionSheet(someFacts(), { date: '2026-11-27', half: 'AM' }, '2026-11-27T09:00:00.000Z').places).toEqual([]);
    expect(sessionSheet(someFacts(), { date: '2026-11-21', half: 'AM' }, '2026-11-27T09:00:00.000Z').places).toEqual([]);
  });
});

describe('The sheet for approving a placement', () => {
  it('has the facts on one screen and says who may decide', () => {
    const sheet = approvalSheet(
      proposed,
      someFacts({ placements: [proposed], pupils: [aPupil({ senStatus: 'ehcp' })], providerChecks: soundChecks() }),
      '2026-11-23',
    );
    expect(sheet).toMatchObject({
      pupilName: 'Amara Obi',
      pupilFlags: ['EHC plan'],
      providerName: 'Foxglove Farm',
      providerKindName: 'Independent school',
      siteAddress: 'Mill Lane, Nether Vale, FX9 1AB',
      revision: 2,
      outcome: { state: 'waiting', whoMayDecide: ['Helen Ward'] },
      warnings: [],
    });
  });

  it('warns of what is not met or unclear while it waits, and no longer once decided', () => {
    const typedIn = [aProvider({ registerStatus: '', foundIn: 'typedIn', kind: 'unregisteredSetting', urn: '' })];
    const facts = someFacts({ placements: [proposed], providers: typedIn, providerChecks: soundChecks() });
    expect(approvalSheet(proposed, facts, '2026-11-23').warnings).toEqual([
      expect.stringContaining('Whether Foxglove Farm must be registered as a school is not known.'),
    ]);
    expect(approvalSheet(aPlacement(), someFacts({ providers: typedIn }), '2026-11-23').warnings).toEqual([]);
  });

  it('says what was decided, by whom and why', () => {
    expect(approvalSheet(aPlacement(), someFacts(), '2026-11-23').outcome).toMatchObject({
      state: 'approved',
      by: { name: 'Helen Ward' },
      reason: '',
    });
    const sentBack = aPlacement({
      decision: { status: 'sentBack', decided: aSignature('Helen Ward'), reason: 'Name the course' },
    });
    expect(approvalSheet(sentBack, someFacts(), '2026-11-23').outcome).toMatchObject({
      state: 'sentBack',
      reason: 'Name the course',
    });
  });

  it('of an earlier revision says what became of it: its own decision, or changed', () => {
    const decision: Decision = {
      key: 'd1',
      placementKey: 'placement-1',
      revision: 1,
      decision: 'sentBack',
      reason: 'Too long',
      decided: aSignature('Helen Ward'),
    };
    expect(approvalSheet(proposed, someFacts({ decisions: [decision] }), '2026-11-23', 1).outcome).toMatchObject({
      state: 'sentBack',
      reason: 'Too long',
    });
    expect(approvalSheet(proposed, someFacts(), '2026-11-23', 1)).toMatchObject({
      revision: 1,
      outcome: { state: 'changed' },
      warnings: [],
    });
  });
});

describe('The news of a decision', () => {
  const decision: Decision = {
    key: 'd1',
    placementKey: 'placement-1',
    revision: 1,
    decision: 'sentBack',
    reason: 'Too long',
    decided: aSignature('Helen Ward'),
  };

  it('tells who decided what and why', () => {
    expect(decisionNews(decision, aPlacement(), someFacts())).toEqual({
      schoolKey: 'larkhill',
      placementKey: 'placement-1',
      pupilName: 'Amara Obi',
      providerName: 'Foxglove Farm',
      startsOn: '2026-11-09',
      decision: 'sentBack',
      by: aSignature('Helen Ward'),
      reason: 'Too long',
    });
  });

  it('is none when the AP lead herself withdrew or ended it', () => {
    expect(decisionNews({ ...decision, decision: 'withdrawn' }, aPlacement(), someFacts())).toBeUndefined();
    expect(decisionNews({ ...decision, decision: 'ended' }, aPlacement(), someFacts())).toBeUndefined();
  });
});

describe('The reminder of a review', () => {
  it.each([
    ['2026-12-17', false],
    ['2026-12-18', false],
    ['2026-12-19', true],
  ])('on %s: overdue %s', (today, isOverdue) => {
    const review = { key: 'r1', placementKey: 'placement-1', dueOn: '2026-12-18', held: undefined };
    const reminder = reviewReminder(review, aPlacement(), someFacts(), today);
    expect(reminder).toMatchObject({ pupilName: 'Amara Obi', providerName: 'Foxglove Farm', dueOn: '2026-12-18', isOverdue });
    expect(reminder.because).toContain('Friday 18 December 2026');
  });
});

describe('The content of an agreement (DOC-1)', () => {
  it('names the people of the school by role, the next open review and the version', () => {
    const held = { on: '2026-12-18', outcome: 'continue', summary: 'Well', recorded: aSignature() } as const;
    const reviews = [
      { key: 'r1', placementKey: 'placement-1', dueOn: '2026-12-18', held },
      { key: 'r2', placementKey: 'placement-1', dueOn: '2027-02-12', held: undefined },
      { key: 'rx', placementKey: 'another', dueOn: '2026-11-30', held: undefined },
    ];
    const made = aSignature('Miriam Okafor');
    const sheet = documentSheet({ placement: aPlacement() }, someFacts({ reviews }), { version: 3, made, today: '2026-11-23' });
    expect(sheet).toMatchObject({ version: 3, nextReviewOn: '2027-02-12', pupil: { forename: 'Amara' }, alsoAt: [] });
    expect(
      (['apLead', 'headteacher', 'designatedSafeguardingLead', 'attendanceOfficer'] as const).map(
        (role) => sheet.holder(role)?.name,
      ),
    ).toEqual(['Miriam Okafor', 'Helen Ward', 'Daniel Brandt', 'Priya Nair']);
  });

  it('speaks of the highest version of the risk assessment, and of the latest check up to the day', () => {
    const risk = (version: number, on: string) =>
      aRecord({ kind: 'riskAssessment', version, reviewBy: '2027-01-01', summary: '', where: '', file: null }, on);
    const checks = ['2026-11-23', '2026-11-24', '2026-11-22'].map((day) =>
      aProviderCheck({ key: day, check: 'website', on: day }),
    );
    const facts = someFacts({ caseRecords: [risk(3, '2026-11-02'), risk(2, '2026-11-09')], providerChecks: checks });
    const sheet = documentSheet({ placement: aPlacement() }, facts, { version: 1, made: aSignature(), today: '2026-11-23' });
    expect([sheet.riskAssessment?.what.version, sheet.checks.get('website')?.on]).toEqual([3, '2026-11-23']);
  });

  it('leaves out the pupil, provider or site that is no longer in the lists', () => {
    const of = (placement: ReturnType<typeof aPlacement>) =>
      documentSheet({ placement }, someFacts(), { version: 1, made: aSignature(), today: '2026-11-23' });
    expect(of(aPlacement({ pupilKey: 'gone' })).pupil).toBeUndefined();
    expect(of(aPlacement({ providerKey: 'gone' })).provider).toBeUndefined();
    expect(of(aPlacement({ siteKey: 'gone' })).site).toBeUndefined();
  });

  it('names where else the pupil is in the same weeks (PUP-4), and only then', () => {
    const other = aPlacement({ key: 'other' });
    const past = aPlacement({ key: 'past', startsOn: '2026-01-05', endsOn: '2026-02-05' });
    const facts = someFacts({ placements: [aPlacement(), other, past] });
    const { alsoAt } = documentSheet({ placement: aPlacement() }, facts, { version: 1, made: aSignature(), today: '2026-11-23' });
    expect(alsoAt.map(({ name }) => name)).toEqual(['Foxglove Farm']);
  });
});
