import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../../src/domain/bankHolidays.ts';
import { boardPupils } from '../../../src/domain/board/boardPupils.ts';
import { lookedAtBecause, wasAsked } from '../../../src/domain/board/wasAsked.ts';
import { schoolCalendar } from '../../../src/domain/calendar.ts';
import { whereabouts } from '../../../src/domain/whereabouts.ts';
import { aPlacement, aSignature, aWeek, ended, entries2026, entry, someFacts } from '../builders.ts';
import { aMorning, anEvent, answer, monday, on } from '../sessionBuilders.ts';

const on23 = (...placements: ReturnType<typeof aPlacement>[]) =>
  boardPupils(someFacts({ placements }), monday).map(({ placement, planned }) => [placement.key, planned]);

describe('Who is on the board', () => {
  it('every pupil with provision in this half of the day or the other', () => {
    expect(on23(aPlacement())).toEqual([['placement-1', 'provider']]);
    expect(on23(aPlacement({ week: aWeek(['MonPM']) }))).toEqual([['placement-1', 'school']]);
    expect(on23(aPlacement({ week: { ...aWeek(['MonPM']), MonAM: 'nowhere' } }))).toEqual([['placement-1', 'nowhere']]);
    expect(on23(aPlacement({ week: aWeek(['TueAM']) }))).toEqual([]);
    expect(on23(aPlacement({ week: aWeek(['MonAM'], 'nowhere') }))).toEqual([]);
  });

  it('one with two placements once: at a provider if any says so, else nowhere if any says so', () => {
    const farm = aPlacement({ key: 'farm', startsOn: '2026-11-10', week: aWeek(['MonAM']) });
    const college = aPlacement({ key: 'college', providerKey: 'college', week: aWeek(['MonPM']) });
    expect(on23(farm, college)).toEqual([['farm', 'provider']]);
    expect(on23(college, farm)).toEqual([['farm', 'provider']]);
    const dairy = aPlacement({ key: 'dairy', week: { ...aWeek([]), MonAM: 'nowhere' } });
    expect(on23(college, dairy)).toEqual([['college', 'nowhere']]);
    const both = aPlacement({ key: 'both', startsOn: '2026-11-02', week: aWeek(['MonAM', 'MonPM']) });
    expect(on23(farm, both)).toEqual([['both', 'provider']]);
    expect(on23(farm, aPlacement({ key: 'early', startsOn: '2026-11-10', week: aWeek(['MonAM']) }))).toEqual([
      ['early', 'provider'],
    ]);
  });

  it('nobody whose placement does not cover the day, and nobody at a weekend', () => {
    expect(on23(aPlacement({ startsOn: '2026-11-24' }))).toEqual([]);
    expect(on23(aPlacement({ decision: ended('2026-11-22') }))).toEqual([]);
    expect(on23(aPlacement({ decision: { status: 'proposed' } }))).toEqual([]);
    expect(boardPupils(someFacts({ askedSessions: new Set(['2026-11-21|AM']) }), { date: '2026-11-21', half: 'AM' })).toEqual([]);
  });
});

describe('A taster day before the placement begins', () => {
  const taster = anEvent('tasterDay', '08:00', { where: 'elsewhere', place: 'Foxglove Farm' });
  const board = (change: Parameters<typeof aPlacement>[0], event = taster) =>
    boardPupils(someFacts({ placements: [aPlacement(change)], sessionEvents: [event] }), monday);

  it('puts the pupil on the board, with the placement that it belongs to', () => {
    expect(board({ startsOn: '2026-12-01' })).toMatchObject([
      { pupilKey: 'amara', placement: { key: 'placement-1' }, planned: 'school' },
    ]);
    expect(board({ startsOn: '2026-12-01', decision: { status: 'proposed' } })).toHaveLength(1);
    const facts = someFacts({
      placements: [aPlacement({ startsOn: '2026-12-01' })],
      sessionEvents: [taster, { ...taster, key: 'twice' }],
    });
    expect(whereabouts(facts, monday, on('09:00'))).toMatchObject([
      { state: 'unknown', expected: 'elsewhere', siteAddress: 'Foxglove Farm' },
    ]);
  });

  it('not for a day at school, a provider’s event, a placement that is over, sent back or withdrawn', () => {
    expect(board({ startsOn: '2026-12-01' }, { ...taster, where: 'school' })).toEqual([]);
    expect(board({ startsOn: '2026-12-01' }, { ...taster, pupilKey: '' })).toEqual([]);
    expect(board({ endsOn: '2026-11-22' })).toEqual([]);
    expect(board({ decision: ended('2026-11-22') })).toEqual([]);
    expect(board({ decision: { status: 'withdrawn', decided: aSignature(), reason: 'Moved' } })).toEqual([]);
    expect(board({ pupilKey: 'ben', startsOn: '2026-12-01' })).toEqual([]);
  });

  it('as does leaving the site, on a day without provision too: a child who left is never quiet', () => {
    const left = anEvent('leftSite', '10:00');
    const facts = someFacts({ placements: [aPlacement({ week: aWeek(['TueAM']) })], sessionEvents: [left] });
    expect(whereabouts(facts, monday, on('10:00'))).toMatchObject([
      { state: 'left', chase: { kind: 'leftSite', eventKey: left.key } },
    ]);
    expect(board({ startsOn: '2026-12-01' }, anEvent('transportFailure', '10:00'))).toEqual([]);
  });

  it('of several placements the one that begins first; a pupil who is there anyway once', () => {
    const placements = [
      aPlacement({ key: 'later', startsOn: '2027-01-11' }),
      aPlacement({ key: 'sooner', startsOn: '2026-12-01' }),
    ];
    expect(boardPupils(someFacts({ placements, sessionEvents: [taster] }), monday).map(({ placement }) => placement.key)).toEqual(
      ['sooner'],
    );
    expect(board({})).toMatchObject([{ planned: 'provider' }]);
  });
});

describe('A closure entered after a session was asked about', () => {
  const calendar = schoolCalendar([...entries2026, entry('closure', 'boiler', '2026-11-23')], bankHolidays);
  const asked = new Set(['2026-11-23|AM']);

  it('makes nobody vanish, and says so', () => {
    const facts = aMorning({}, { calendar, askedSessions: asked });
    expect(whereabouts(facts, monday, on('09:00'))).toMatchObject([
      {
        state: 'unknown',
        says: 'Nobody has confirmed it; the answer is wanted by 9.30am. The day has no school since (Closed: boiler).',
      },
    ]);
    expect(boardPupils(facts, { ...monday, half: 'PM' })).toEqual([]);
    expect(boardPupils(aMorning({}, { calendar }), monday)).toEqual([]);
  });

  it('a session is one that was asked about when somebody answered for it on its day', () => {
    const by = (time: string) => aMorning({ answers: [answer('present', time)] }, { calendar });
    expect(wasAsked(by('07:29:59'), monday)).toBe(false);
    expect(wasAsked(by('07:30'), monday)).toBe(true);
    expect(boardPupils(by('08:45'), monday)).toHaveLength(1);
    expect(wasAsked(aMorning({ answers: [answer('present', '08:45')], slot: 'MonPM' }, { calendar }), monday)).toBe(false);
    const gone = { placements: [aPlacement({ startsOn: '2026-11-24' })], calendar };
    expect(wasAsked(aMorning({ answers: [answer('present', '08:45')] }, gone), monday)).toBe(false);
    const atSchool = { placements: [aPlacement({ week: aWeek(['MonPM']) })], calendar };
    expect(wasAsked(aMorning({ answers: [answer('present', '08:45')] }, atSchool), monday)).toBe(false);
  });

  it('an ordinary school day has no such reason; a day that nobody was asked about is not looked at', () => {
    expect(lookedAtBecause(aMorning(), monday)).toBe('');
    expect(lookedAtBecause(aMorning({}, { calendar, askedSessions: asked }), monday)).toBe('Closed: boiler');
    expect(lookedAtBecause(aMorning({}, { calendar }), monday)).toBeUndefined();
    expect(
      lookedAtBecause(aMorning({}, { askedSessions: new Set(['2030-01-07|AM']) }), { date: '2030-01-07', half: 'AM' }),
    ).toContain('calendar');
  });
});
