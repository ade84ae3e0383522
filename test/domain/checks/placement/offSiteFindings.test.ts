import { describe, expect, it } from 'vitest';
import { offSiteDirectionFindings } from '../../../../src/domain/checks/placement/offSiteFindings.ts';
import type { PlacementReason } from '../../../../src/domain/placement.ts';
import { aCase, aDone, aPlacement, aProvider, aPupil, aSchool, aSite, aWeek, policyOf } from '../../builders.ts';

type Change = Parameters<typeof aCase>[0];
const direction = (change: Parameters<typeof aPlacement>[0] = {}) =>
  aPlacement({
    arrangement: 'offSiteDirection',
    reason: 'behaviour',
    startsOn: '2026-11-30',
    endsOn: '2026-12-18',
    ...change,
  });
const judge = (change: Change = {}, on = '2026-11-23', whenMissing: 'warn' | 'refuse' = 'warn') =>
  offSiteDirectionFindings(aCase({ placements: [direction()], ...change }), on, { whenMissing });
const purpose = (reason: PlacementReason) => judge({ placements: [direction({ reason })] })[0];
const tried = aDone('needsAnalysis|placement-1|', '2026-10-05', 'Mentoring since March');
const notice = (on: string, part = 'parents') => aDone(`parentNotice|placement-1|${part}`, on);

describe('An off-site direction (Education Act 2002 s.29A)', () => {
  it('is not one that is arranged otherwise, nor on the school’s own site', () => {
    expect(judge({ placements: [direction({ arrangement: 'schoolWithParents' })] })).toEqual([]);
    expect(judge({ providers: [aProvider({ kind: 'onSite' })] })).toEqual([]);
  });

  it.each(['behaviour', 'riskOfPermanentExclusion', 'suspension'] as const)('may be for %s', (reason) => {
    expect(purpose(reason)).toMatchObject({ outcome: 'met', citation: { id: 'EA 2002 s.29A' } });
  });

  it('says which reason it is for', () => {
    expect(purpose('suspension')?.because).toBe('The reason is behaviour: Suspension.');
  });

  it.each(['mentalHealth', 'nonAttendance', 'sendPersonalisation', 'riskOfNeet'] as const)(
    'for %s must say how it improves behaviour',
    (reason) => {
      expect(purpose(reason)?.outcome).toBe('unclear');
    },
  );

  it('says what to do when the reason may be behaviour', () => {
    expect(purpose('nonAttendance')?.because).toBe(
      'An off-site direction is only to improve behaviour, and the reason given is “Non-attendance”. Say how it is to improve behaviour, or arrange it with the parents.',
    );
  });

  it.each(['physicalHealth', 'ehcpRequirement', 'widerCurriculum'] as const)('is refused for %s', (reason) => {
    expect(purpose(reason)).toMatchObject({ outcome: 'notMet', question: 'Is the off-site direction to improve behaviour?' });
    expect(purpose(reason)?.because).toMatch(
      /^An off-site direction is only to improve behaviour, and the reason given is “.+”\. Arrange it with the parents instead\.$/,
    );
  });
});

describe('Evidence of earlier interventions (REF-2)', () => {
  it('stands in the needs analysis', () => {
    expect(judge({ dutyRecords: [tried] })[1]).toMatchObject({
      outcome: 'met',
      question: 'Is there evidence of what was tried before?',
      because: 'What was tried before was recorded on Monday 5 October 2026 by Miriam Okafor: Mentoring since March.',
      citation: { id: 'REF-2' },
    });
    const bare = aDone('needsAnalysis|placement-1|', '2026-10-05', ' ');
    expect(judge({ dutyRecords: [bare] })[1]?.because).toBe(
      'What was tried before was recorded on Monday 5 October 2026 by Miriam Okafor.',
    );
  });

  it('is unclear while it is not recorded, or not yet', () => {
    expect(judge()[1]).toMatchObject({
      outcome: 'unclear',
      because:
        'It is not recorded what was tried before in school. Record the needs analysis with the interventions and what came of them.',
    });
    expect(judge({ dutyRecords: [tried] }, '2026-10-04')[1]?.outcome).toBe('unclear');
    expect(judge({ dutyRecords: [tried] }, '2026-10-05')[1]?.outcome).toBe('met');
  });
});

describe('Notice of an off-site direction in time (SI 2010/1156)', () => {
  const academy = aSchool();
  const maintained = aSchool({ schoolType: 'maintained' });

  it.each([
    // Monday 30 November, Friday 27 is an INSET day: two school days back is Wednesday 25.
    ['2026-11-24', 'met', 'met'],
    ['2026-11-25', 'met', 'met'],
    ['2026-11-26', 'notMet', 'unclear'],
  ])('given on %s for a start on Monday 30 November after an INSET day: %s; in an academy %s', (on, bound, free) => {
    const dutyRecords = [notice(on)];
    expect(judge({ dutyRecords, school: maintained }, '2026-11-30')[2]?.outcome).toBe(bound);
    expect(judge({ dutyRecords, school: academy }, '2026-11-30')[2]?.outcome).toBe(free);
  });

  it('says when it went and by when it was due', () => {
    expect(judge({ dutyRecords: [notice('2026-11-25')] }, '2026-11-30')[2]).toMatchObject({
      question: 'Is the notice to the parents in time?',
      because: 'Notice went to the parents on Wednesday 25 November 2026; it was due by Wednesday 25 November 2026.',
      citation: { id: 'SI 2010/1156 (notice)' },
      facts: { dueOn: '2026-11-25', sentOn: '2026-11-25' },
    });
    expect(judge({ dutyRecords: [notice('2026-11-26')], school: maintained }, '2026-11-30')[2]?.because).toBe(
      'Notice went to the parents on Thursday 26 November 2026; it was due by Wednesday 25 November 2026 for a start on Monday 30 November 2026. It is late, and nothing makes it a notice in time: begin later.',
    );
  });

  it('counts clear days where the school says so', () => {
    const policy = policyOf('P4', { noticeCountsAs: 'clearDays' });
    expect(judge({ dutyRecords: [notice('2026-11-25')], policy, school: maintained }, '2026-11-30')[2]?.outcome).toBe('notMet');
    expect(judge({ dutyRecords: [notice('2026-11-24')], policy, school: maintained }, '2026-11-30')[2]?.outcome).toBe('met');
  });

  it.each([
    ['2026-11-25', 'Send the parents written notice by Wednesday 25 November 2026.'],
    [
      '2026-11-26',
      'No notice to the parents is recorded, and it was due by Wednesday 25 November 2026 for a start on Monday 30 November 2026. Record it if it was sent; otherwise begin later.',
    ],
  ])('not given on %s warns at the proposal and bars the start', (on, because) => {
    expect(judge({}, on)[2]).toMatchObject({ outcome: 'unclear', because, facts: { dueOn: '2026-11-25', sentOn: '' } });
    expect(judge({}, on, 'refuse')[2]).toMatchObject({ outcome: 'notMet', because });
  });

  it('is given to the local authority too where there is an EHC plan, and to a pupil of 18', () => {
    const pupils = [aPupil({ senStatus: 'ehcp', dateOfBirth: '2008-11-30' })];
    const findings = judge({ pupils, dutyRecords: [notice('2026-11-20', 'la')] }, '2026-11-30').slice(2, -1);
    expect(findings.map(({ question, outcome }) => [question, outcome])).toEqual([
      ['Is the notice to the pupil in time?', 'unclear'],
      ['Is the notice to the parents in time?', 'unclear'],
      ['Is the notice to the local authority in time?', 'met'],
    ]);
  });

  it('is unclear when the calendar does not reach the start', () => {
    const placements = [direction({ startsOn: '2027-09-06', endsOn: '2027-10-01' })];
    expect(judge({ placements }, '2026-11-23', 'refuse')[2]).toMatchObject({ outcome: 'unclear', facts: { dueOn: '' } });
    expect(judge({ placements })[2]?.because).toContain('the school calendar does not reach that far');
  });
});

describe('What the notice must say (NOT-1)', () => {
  const content = (change: Change = {}) => judge(change).at(-1);

  it('is known but for the times, which are not in the record', () => {
    expect(content()).toMatchObject({
      outcome: 'unclear',
      question: 'Is everything known that the notice must say?',
      because:
        'The notice can say: Mill Lane, Nether Vale; report to Gareth Penhaligon; 5 days; Behaviour, where other interventions have not worked. The times of the sessions and of the break between them are not in the record: write them into the notice.',
      citation: { id: 'SI 2010/1156 (content)' },
      facts: { missing: 0, days: 5 },
    });
  });

  it('is met once it was sent', () => {
    expect(content({ dutyRecords: [notice('2026-11-20')] })).toMatchObject({
      outcome: 'met',
      because:
        'The record holds what the notice says: Mill Lane, Nether Vale; report to Gareth Penhaligon; 5 days; Behaviour, where other interventions have not worked.',
    });
  });

  it.each([
    ['no address', { sites: [aSite({ address: ' ' })] }, 'the address is missing'],
    ['an unknown site', { placements: [direction({ siteKey: 'gone' })] }, 'the address is missing'],
    [
      'nobody to report to',
      { providers: [aProvider({ contactName: ' ' })] },
      'the person to report to on the first day is missing',
    ],
    [
      'an unknown provider',
      { placements: [direction({ providerKey: 'gone' })] },
      'the person to report to on the first day is missing',
    ],
    [
      'an end after the calendar',
      { placements: [direction({ endsOn: '2027-07-22' })] },
      'the number of days (the school calendar does not reach the end) is missing',
    ],
    [
      'an objective left out',
      { placements: [direction({ objectives: ['Attends', ' ', 'Returns'] })] },
      'an objective is missing',
    ],
    ['no end', { placements: [direction({ endsOn: '' })] }, 'a proposed end is missing'],
    ['two things', { sites: [], providers: [] }, 'the address and the person to report to on the first day are missing'],
  ])('cannot all be said with %s', (_, change, words) => {
    const finding = content({ ...change, dutyRecords: [notice('2026-11-20')] });
    expect(finding?.outcome).toBe('unclear');
    expect(finding?.because).toBe(`The notice cannot say everything it must: ${words}.`);
    expect(finding?.facts.missing).toBe(words.includes(' and ') ? 2 : 1);
  });

  it.each([
    ['a Monday alone', { week: aWeek(['MonPM']), endsOn: '2026-11-30' }, 1],
    ['Mondays to the last', { week: aWeek(['MonAM']), endsOn: '2026-12-14' }, 3],
    ['Tuesdays but the one of the snow', { week: aWeek(['TueAM', 'TuePM']) }, 2],
    ['to the last day of the calendar', { week: aWeek(['WedAM']), startsOn: '2027-07-14', endsOn: '2027-07-21' }, 2],
    ['no session at all', { week: aWeek([]) }, 0],
  ])('counts the school days on which the pupil is there: %s', (_, change, days) => {
    expect(content({ placements: [direction(change)] })?.facts.days).toBe(days);
  });
});
