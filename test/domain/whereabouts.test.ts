import { describe, expect, it } from 'vitest';
import { unconfirmed } from '../../src/domain/duties/attendance/sessionMarks.ts';
import { sessionSheet } from '../../src/domain/sessionSheet.ts';
import { whereabouts } from '../../src/domain/whereabouts.ts';
import { aMark, aPlacement, aProvider, aPupil, aRegisterWeek, aSite, registerOf, someFacts, wholeWeek } from './builders.ts';

const monday = { date: '2026-11-23', half: 'AM' } as const;
const at = (facts = someFacts(), now = '2026-11-23T08:45:00.000Z') => whereabouts(facts, monday, now);

describe('Whereabouts (ATT-8): unknown unless somebody said otherwise', () => {
  it.each([
    ['not asked a minute before the session is asked about', '2026-11-23T08:29:59.000Z', 'notAsked'],
    ['unknown from the minute it is asked about', '2026-11-23T08:30:00.000Z', 'unknown'],
    ['unknown after that', '2026-11-23T11:00:00.000Z', 'unknown'],
    ['unknown the next day', '2026-11-24T08:00:00.000Z', 'unknown'],
    ['not asked the day before', '2026-11-22T20:00:00.000Z', 'notAsked'],
  ])('%s', (_, now, state) => {
    expect(at(someFacts(), now).map((row) => row.state)).toEqual([state]);
  });

  it.each([
    ['present', 'present', false],
    ['late', 'late', false],
    ['absent', 'unexplained', false],
    ['notKnown', 'unknown', true],
  ] as const)('the answer %s means %s', (mark, state, askedAndNotKnown) => {
    const [row] = at(someFacts({ register: registerOf(aRegisterWeek('MonAM', [aMark(mark)])) }));
    expect(row).toMatchObject({ state, askedAndNotKnown, confirmed: { name: 'Priya Nair' } });
  });

  it('goes back to unknown when a confirmed pupil is no longer known to be there', () => {
    const [row] = at(someFacts({ register: registerOf(aRegisterWeek('MonAM', [aMark('present'), aMark('notKnown')])) }));
    expect(row?.state).toBe('unknown');
  });

  it.each([
    ['another provider says nothing of this one', 'beacon', 'unknown'],
    ['this provider counts', 'foxglove', 'present'],
    ['no provider named, typed into SharePoint, counts', '', 'present'],
  ])('an answer about %s', (_, providerKey, state) => {
    const register = registerOf(aRegisterWeek('MonAM', [{ ...aMark('present'), providerKey }]));
    const facts = someFacts({ register });
    const isUnknown = state === 'unknown';
    expect(at(facts)[0]?.state).toBe(state);
    expect(unconfirmed(monday, facts, '2026-11-23T08:45:00.000Z').map(({ name }) => name)).toEqual(
      isUnknown ? ['Amara Obi'] : [],
    );
    expect(sessionSheet(facts, monday, '2026-11-23T08:45:00.000Z').places[0]?.pupils[0]?.answer === undefined).toBe(isUnknown);
  });

  it('takes an answer that came before the session was asked about', () => {
    const facts = someFacts({ register: registerOf(aRegisterWeek('MonAM', [aMark('absent')])) });
    expect(at(facts, '2026-11-23T08:00:00.000Z')[0]?.state).toBe('unexplained');
  });

  it('is not told by another session, week or pupil', () => {
    const present = [aMark('present')];
    const register = registerOf(
      aRegisterWeek('MonPM', present),
      aRegisterWeek('MonAM', present, 'amara', '2026-11-16'),
      aRegisterWeek('MonAM', present, 'ben'),
    );
    expect(at(someFacts({ register }))[0]?.state).toBe('unknown');
  });

  it('says where to look and whom to ring: the site, or the provider when the site has no number', () => {
    expect(at()[0]).toMatchObject({
      pupilName: 'Amara Obi',
      yearGroup: 9,
      providerName: 'Foxglove Farm',
      siteName: 'Lower Barn',
      siteAddress: 'Mill Lane, Nether Vale, FX9 1AB',
      telephone: '01632 960456',
    });
    expect(at(someFacts({ sites: [aSite({ telephone: '' })] }))[0]?.telephone).toBe('01632 960455');
  });

  it('never loses a pupil, provider or site that is no longer in a list', () => {
    const facts = { ...someFacts(), pupils: new Map(), providers: new Map(), sites: new Map() };
    expect(at(facts)[0]).toMatchObject({
      pupilKey: 'amara',
      pupilName: 'A pupil no longer in the list',
      state: 'unknown',
      telephone: '',
    });
  });

  it('marks the pupils to look for first', () => {
    expect(at(someFacts({ pupils: [aPupil({ isLookedAfter: true })] }))[0]?.isVulnerable).toBe(true);
    expect(at(someFacts({ pupils: [aPupil({ hasSocialWorker: true })] }))[0]?.isVulnerable).toBe(true);
    expect(at(someFacts({ pupils: [aPupil({ senStatus: 'ehcp' })] }))[0]?.isVulnerable).toBe(true);
    expect(at(someFacts({ pupils: [aPupil({ senStatus: 'senSupport' })] }))[0]?.isVulnerable).toBe(false);
  });

  it('is nothing on a day without school', () => {
    expect(whereabouts(someFacts(), { date: '2026-11-21', half: 'AM' }, '2026-11-21T09:00:00Z')).toEqual([]);
    expect(whereabouts(someFacts(), { date: '2026-11-27', half: 'AM' }, '2026-11-27T09:00:00Z')).toEqual([]);
  });

  it('comes unknown first, then absent, late, present; within each by provider, then surname', () => {
    const pupil = (key: string, surname: string) => aPupil({ key, forename: key, surname });
    const pupils = [
      pupil('p1', 'Young'),
      pupil('p2', 'Abbott'),
      pupil('p3', 'Mills'),
      pupil('p4', 'Zane'),
      pupil('p5', 'Ashe'),
      pupil('p6', 'Bell'),
    ];
    const providers = [aProvider(), aProvider({ key: 'beacon', name: 'Beacon Centre' })];
    const placements = pupils.map(({ key }) =>
      aPlacement({ key: `placement-${key}`, pupilKey: key, week: wholeWeek, providerKey: key === 'p6' ? 'beacon' : 'foxglove' }),
    );
    const register = registerOf(
      aRegisterWeek('MonAM', [aMark('present')], 'p1'),
      aRegisterWeek('MonAM', [aMark('late')], 'p2'),
      aRegisterWeek('MonAM', [aMark('absent')], 'p3'),
    );
    const rows = at(someFacts({ pupils, providers, placements, register }));
    expect(rows.map((row) => `${row.state} ${row.pupilName}`)).toEqual([
      'unknown p6 Bell',
      'unknown p5 Ashe',
      'unknown p4 Zane',
      'unexplained p3 Mills',
      'late p2 Abbott',
      'present p1 Young',
    ]);
  });
});
