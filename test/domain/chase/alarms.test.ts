import { describe, expect, it } from 'vitest';
import { alarms, raisedAlarms } from '../../../src/domain/chase/alarms.ts';
import { rungMoments } from '../../../src/domain/chase/rungMoments.ts';
import type { SchoolFacts } from '../../../src/domain/schoolFacts.ts';
import { whereabouts } from '../../../src/domain/whereabouts.ts';
import { aPlacement, aProvider, aPupil, aSignature, aWeek, policyOf } from '../builders.ts';
import { aFollowUp, aMorning, anEvent, answer, closed, monday, on, placed } from '../sessionBuilders.ts';

const kinds = (facts: SchoolFacts, now: string) => alarms(facts, monday, on(now)).map(({ kind, since }) => [kind, since]);
const raised = (facts: SchoolFacts, now = '12:00') =>
  raisedAlarms(facts, monday, on(now)).map(({ kind, since, closed: end }) => [kind, since.slice(11, 19), end?.at.slice(11, 19)]);
const reached = (facts: SchoolFacts, now: string) =>
  alarms(facts, monday, on(now)).flatMap(({ rungs }) => rungs.filter((rung) => rung.isReached).map(({ role }) => role));

describe('A session not confirmed by its cut-off is chased up the ladder (BEY-1)', () => {
  const officer = ['attendanceOfficer'];
  const upToLead = [...officer, 'apLead'];
  const all = [...upToLead, 'designatedSafeguardingLead'];

  it.each([
    ['09:29:59', []],
    ['09:30:00', officer],
    ['09:30:01', officer],
    ['09:44:59', officer],
    ['09:45:00', upToLead],
    ['09:45:01', upToLead],
    ['09:59:59', upToLead],
    ['10:00:00', all],
    ['10:00:01', all],
  ])('at %s', (now, roles) => {
    expect(reached(aMorning(), now)).toEqual(roles);
  });

  it.each([
    ['09:29:59', []],
    ['09:30:00', officer],
    ['09:34:59', officer],
    ['09:35:00', upToLead],
    ['09:35:01', upToLead],
    ['09:39:59', upToLead],
    ['09:40:00', all],
    ['09:40:01', all],
  ])('of a vulnerable pupil at %s', (now, roles) => {
    expect(reached(aMorning({}, { pupils: [aPupil({ hasSocialWorker: true })] }), now)).toEqual(roles);
  });

  it.each([
    ['a social worker', { hasSocialWorker: true }, true],
    ['a youth-justice worker', { hasYouthJusticeWorker: true }, true],
    ['a protection plan', { hasProtectionPlan: true }, true],
    ['a mark of the school', { isMarkedVulnerable: true }, true],
    ['a care order', { isLookedAfter: true }, true],
    ['an EHC plan', { senStatus: 'ehcp' }, true],
    ['SEN support', { senStatus: 'senSupport' }, false],
    ['none of these', {}, false],
  ] as const)('a pupil with %s has the shorter ladder: %s', (_, change, isShort) => {
    expect(reached(aMorning({}, { pupils: [aPupil(change)] }), '09:40')).toHaveLength(isShort ? 3 : 1);
  });

  it('goes by the provider’s own time, also before the school asks', () => {
    const facts = aMorning({}, { providers: [aProvider({ morningReportsBy: '08:15' })] });
    expect(kinds(facts, '08:14:59')).toEqual([]);
    expect(kinds(facts, '08:15')).toEqual([['notConfirmed', on('08:15')]]);
    expect(reached(facts, '08:30')).toEqual(upToLead);
  });

  it('goes by the school’s own minutes, and none at all where it says so', () => {
    const policy = policyOf('P4', { chaseApLeadAfterMinutes: '0', chaseDslAfterMinutes: '20' });
    expect(reached(aMorning({}, { policy }), '09:30')).toEqual(upToLead);
    expect(reached(aMorning({}, { policy }), '09:50')).toEqual(all);
    const short = policyOf('P4', { chaseVulnerableApLeadAfterMinutes: '1', chaseVulnerableDslAfterMinutes: '2' });
    const pupils = [aPupil({ isLookedAfter: true })];
    expect(reached(aMorning({}, { policy: short, pupils }), '09:31')).toEqual(upToLead);
    expect(reached(aMorning({}, { policy: short, pupils }), '09:32')).toEqual(all);
  });

  it('says why, since when, whom and whether the pupil is looked for first', () => {
    const [alarm] = alarms(aMorning(), monday, on('09:50'));
    expect(alarm).toMatchObject({
      kind: 'notConfirmed',
      session: monday,
      pupilKey: 'amara',
      placement: { key: 'placement-1' },
      isVulnerable: false,
      since: on('09:30'),
      because: 'Nobody has confirmed it; the answer was wanted by 9.30am.',
      eventKey: '',
      acting: undefined,
      closed: undefined,
    });
    expect(alarm && rungMoments(alarm)).toEqual([
      { role: 'attendanceOfficer', moment: '09:30', isReached: true },
      { role: 'apLead', moment: '09:45', isReached: true },
      { role: 'designatedSafeguardingLead', moment: '10:00', isReached: false },
    ]);
  });

  it('names moments as clocks in London show them, in summer too', () => {
    const summer = { date: '2027-04-19', half: 'AM' } as const;
    const facts = aMorning({}, { placements: [aPlacement({ endsOn: '2027-07-16' })] });
    const [alarm] = alarms(facts, summer, '2027-04-19T08:50:00.000Z');
    expect(alarm?.since).toBe('2027-04-19T08:30:00.000Z');
    expect(alarm && rungMoments(alarm).map(({ moment }) => moment)).toEqual(['09:30', '09:45', '10:00']);
  });

  it('is still open the next day, and never for a pupil who is not due', () => {
    expect(alarms(aMorning(), monday, '2026-11-24T08:00:00.000Z')).toHaveLength(1);
    expect(alarms(aMorning({}, { placements: [aPlacement({ week: aWeek(['MonPM']) })] }), monday, on('12:00'))).toEqual([]);
  });

  it('a pupil no longer in the list is chased on the ordinary ladder', () => {
    expect(alarms(aMorning({}, { pupils: [] }), monday, on('09:40'))).toMatchObject([{ isVulnerable: false }]);
  });
});

describe('What raises a search, and what closes it', () => {
  it.each([
    ['an answer before the cut-off', aMorning({ answers: [answer('present', '09:29')] }), []],
    ['an answer after it', aMorning({ answers: [answer('present', '09:50')] }), [['notConfirmed', '09:30:00', '09:50:00']]],
    ['don’t know yet: no', aMorning({ answers: [answer('notKnown', '09:50')] }), [['notConfirmed', '09:30:00', undefined]]],
    [
      'present, then not known any more',
      aMorning({ answers: [answer('present', '09:00'), answer('notKnown', '10:10')] }),
      [['notConfirmed', '10:10:00', undefined]],
    ],
    [
      'absent without a reason, from the answer',
      aMorning({ answers: [answer('absent', '09:00'), answer('absent', '09:10', { note: 'again' })] }),
      [['unexplained', '09:00:00', undefined]],
    ],
    [
      'after the cut-off: the one ends, the other begins',
      aMorning({ answers: [answer('absent', '09:50'), answer('absent', '10:05', { code: 'I' })] }),
      [
        ['notConfirmed', '09:30:00', '09:50:00'],
        ['unexplained', '09:50:00', '10:05:00'],
      ],
    ],
    ['found', aMorning({ followUps: [aFollowUp('found', '09:50')] }), [['notConfirmed', '09:30:00', '09:50:00']]],
    ['called: no', aMorning({ followUps: [aFollowUp('calledParent', '09:50')] }), [['notConfirmed', '09:30:00', undefined]]],
    ['dealing with it: no', aMorning({ followUps: [aFollowUp('acting', '09:50')] }), [['notConfirmed', '09:30:00', undefined]]],
    ['placed at school', aMorning({ events: [placed('09:50', 'school')] }), [['notConfirmed', '09:30:00', '09:50:00']]],
    [
      'placed elsewhere: another search until the arrival is confirmed',
      aMorning({ events: [placed('09:50', 'elsewhere')], answers: [answer('present', '10:10')] }),
      [
        ['notConfirmed', '09:30:00', '09:50:00'],
        ['notConfirmed', '09:50:00', '10:10:00'],
      ],
    ],
    [
      'the provider closed, from then on',
      aMorning({ answers: [answer('present', '09:00')], events: [closed('09:40'), placed('09:50', 'school')] }),
      [['providerClosed', '09:40:00', '09:50:00']],
    ],
    [
      'the provider said so the evening before: from the opening of the session',
      aMorning({ events: [closed('07:00')] }),
      [['providerClosed', '07:30:00', undefined]],
    ],
    [
      'the provider closes at eleven',
      aMorning({ answers: [answer('present', '09:00')], events: [closed('09:40', { at: '11:00' })] }),
      [['providerClosed', '11:00:00', undefined]],
    ],
    [
      'the provider closed, and nobody knows yet: the same search',
      aMorning({ answers: [answer('notKnown', '09:50')], events: [closed('09:40'), closed('10:00', { key: 'again' })] }),
      [
        ['notConfirmed', '09:30:00', '09:40:00'],
        ['providerClosed', '09:40:00', undefined],
      ],
    ],
    [
      'left the site, at once; found',
      aMorning({
        answers: [answer('present', '09:00')],
        events: [anEvent('leftSite', '10:00')],
        followUps: [aFollowUp('found', '10:40')],
      }),
      [['leftSite', '10:00:00', '10:40:00']],
    ],
    [
      'left again: another search',
      aMorning({ answers: [answer('present', '09:00')], events: [anEvent('leftSite', '10:00'), anEvent('leftSite', '10:30')] }),
      [
        ['leftSite', '10:00:00', '10:30:00'],
        ['leftSite', '10:30:00', undefined],
      ],
    ],
    [
      'an absence without a reason, answered the week before: from the opening of the session',
      aMorning({ answers: [answer('absent', '09:00', { by: aSignature('Priya Nair', '2026-11-20T14:00:00.000Z') })] }),
      [['unexplained', '07:30:00', undefined]],
    ],
  ])('%s', (_, facts, expected) => {
    expect(raised(facts)).toEqual(expected);
    expect(kinds(facts, '12:00')).toHaveLength(expected.filter(([, , end]) => end === undefined).length);
  });

  it('tells of a pupil who left the site AP lead and DSL at once, to the second', () => {
    const facts = aMorning({ events: [anEvent('leftSite', '10:00:17')] });
    expect(alarms(facts, monday, on('10:00:17'))).toMatchObject([
      {
        eventKey: 'leftSite-10:00:17',
        rungs: [
          { role: 'apLead', at: on('10:00:17'), isReached: true },
          { role: 'designatedSafeguardingLead', at: on('10:00:17'), isReached: true },
        ],
      },
    ]);
    expect(
      alarms(
        aMorning({ answers: [answer('present', '09:00')], events: [anEvent('leftSite', '10:00:17')] }),
        monday,
        on('10:00:16'),
      ),
    ).toEqual([]);
  });

  it('lets rungs fall on whole minutes, so that pupils of one minute come together', () => {
    const facts = aMorning({ answers: [answer('absent', '09:00:17')] });
    const [alarm] = alarms(facts, monday, on('09:00:30'));
    expect(alarm?.rungs).toMatchObject([
      { at: on('09:01'), isReached: false },
      { at: on('09:16'), isReached: false },
      { at: on('09:31'), isReached: false },
    ]);
    expect(reached(facts, '09:01')).toEqual(['attendanceOfficer']);
  });

  it('reaches no rung after it has closed, and says what closed it and who', () => {
    const [alarm] = raisedAlarms(aMorning({ followUps: [aFollowUp('found', '09:45')] }), monday, on('12:00'));
    expect(alarm?.rungs.map(({ isReached }) => isReached)).toEqual([true, false, false]);
    expect(alarm?.closed).toEqual({
      at: on('09:45'),
      by: aSignature('Daniel Brandt', on('09:45')),
      says: 'Found: At home with the mother (Daniel Brandt at 9.45am).',
    });
    const [later] = raisedAlarms(aMorning({ followUps: [aFollowUp('found', '09:45:01')] }), monday, on('12:00'));
    expect(later?.rungs.map(({ isReached }) => isReached)).toEqual([true, true, false]);
  });

  it('knows the event that raised it', () => {
    expect(alarms(aMorning({ events: [closed('09:00')] }), monday, on('09:10'))[0]?.eventKey).toBe('providerClosed-09:00');
    expect(alarms(aMorning({ events: [placed('09:00', 'elsewhere')] }), monday, on('09:40'))[0]?.eventKey).toBe('');
  });

  it('what is taken back raises nothing', () => {
    const left = anEvent('leftSite', '09:00');
    expect(raised(aMorning({ events: [left, anEvent('takenBack', '09:10', { takesBack: left.key })] }), '09:20')).toEqual([]);
  });
});

describe('Who is dealing with it', () => {
  const acting = (facts: SchoolFacts, now = '11:00') => alarms(facts, monday, on(now))[0]?.acting?.at.slice(11, 16);

  it.each([
    ['the last who said so', aMorning({ followUps: [aFollowUp('acting', '09:40'), aFollowUp('acting', '09:50')] }), '09:50'],
    ['also before the cut-off', aMorning({ followUps: [aFollowUp('acting', '09:10')] }), '09:10'],
    [
      'also when the answer is an absence without a reason',
      aMorning({ answers: [answer('absent', '09:20')], followUps: [aFollowUp('acting', '09:10')] }),
      '09:10',
    ],
    [
      'nobody, when it was said of a search that had closed',
      aMorning({ answers: [answer('present', '09:20'), answer('notKnown', '09:40')], followUps: [aFollowUp('acting', '09:10')] }),
      undefined,
    ],
    [
      'said at the moment at which it opened',
      aMorning({ answers: [answer('present', '09:20'), answer('notKnown', '09:40')], followUps: [aFollowUp('acting', '09:40')] }),
      '09:40',
    ],
    ['calling is not dealing with it', aMorning({ followUps: [aFollowUp('calledProvider', '09:40')] }), undefined],
  ])('%s', (_, facts, expected) => {
    expect(acting(facts)).toBe(expected);
  });

  it('is not who acted after it had closed', () => {
    const followUps = [aFollowUp('found', '09:50'), aFollowUp('acting', '09:55')];
    expect(raisedAlarms(aMorning({ followUps }), monday, on('11:00'))[0]?.acting).toBeUndefined();
  });
});

it('The board shows the search that is open for each pupil', () => {
  expect(whereabouts(aMorning(), monday, on('09:29:59'))[0]?.chase).toBeUndefined();
  expect(whereabouts(aMorning(), monday, on('09:30'))[0]).toMatchObject({ chase: { kind: 'notConfirmed' }, isPastCutOff: true });
  expect(whereabouts(aMorning({ answers: [answer('present', '09:50')] }), monday, on('09:55'))[0]?.chase).toBeUndefined();
});
