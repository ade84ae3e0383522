import { describe, expect, it } from 'vitest';
import type { VisitWhat } from '../../../src/domain/caseFile/visitWhat.ts';
import { difficultiesOf, scoreProblems } from '../../../src/domain/visits/sdqScores.ts';
import { visitFigures, visitsOfProviders } from '../../../src/domain/visits/visitFigures.ts';
import {
  groupsOf,
  isVisitItem,
  itemWords,
  needsComment,
  type VisitAnswer,
  type VisitForm,
} from '../../../src/domain/visits/visitItems.ts';
import { answersOf, visitProblems } from '../../../src/domain/visits/visitProblems.ts';
import { visitSays } from '../../../src/domain/visits/visitSays.ts';
import { heldVisits, plannedVisits } from '../../../src/domain/visits/visitsOf.ts';
import { aDone, aPlacement, ended, policyOf, someFacts } from '../builders.ts';
import { aRecord } from '../deciding/caseRecords.ts';

type Visit = Extract<VisitWhat, { readonly kind: 'visit' }>;
const answers = (form: VisitForm = 'onSite', answer: VisitAnswer = 'yes') =>
  Object.fromEntries(groupsOf(form).flatMap(({ items }) => items.map(({ key }) => [key, answer] as const)));
const written = (change: Partial<Parameters<typeof visitProblems>[0]> = {}) => ({
  ...{ form: 'onSite' as const, who: 'Amara Okafor', checks: answers(), comments: {}, progress: [], photographs: [] },
  ...change,
});
const whereOf = (change: Parameters<typeof written>[0]) => visitProblems(written(change)).map(({ where }) => where);
const aVisit = (on: string, change: Partial<Visit> = {}) =>
  aRecord(
    {
      ...{ kind: 'visit', form: 'onSite', isPlanned: true, plannedKey: '', who: 'Amara Okafor', role: '', time: '' },
      ...{ checks: {}, comments: {}, riskAssessmentVersion: null, progress: [], notes: '', photographs: [], signatures: [] },
      views: { pupil: '', parent: '', provider: '' },
      ...change,
    },
    on,
  );
const aPlan = (day: string) =>
  aRecord({ kind: 'visitPlanned', day, startsAt: '10:00', endsAt: '11:00', people: 'Amara', event: null }, '2026-11-10', {
    key: `plan-${day}`,
  });
const moment = (today: string) => ({ today, now: `${today}T09:00:00.000Z` });

describe('The record of a visit (VIS-3)', () => {
  it('is whole when each item is answered; every item has words', () => {
    expect(visitProblems(written())).toEqual([]);
    expect(whereOf({ who: ' ' })).toEqual(['who']);
    const { feltSafe: _one, ...rest } = answers();
    expect(whereOf({ checks: rest })).toEqual(['checks.feltSafe']);
    for (const key of Object.keys(answers()))
      expect([isVisitItem(key), itemWords(key)]).toEqual([true, expect.not.stringMatching(key)]);
    expect(isVisitItem('other')).toBe(false);
  });

  it.each(Object.keys(answers()))('%s: a no needs its comment unless it only says what was seen', (key) => {
    const checks = { ...answers(), [key]: 'no' as const };
    const wanted = needsComment(key, 'no');
    expect(whereOf({ checks })).toEqual(wanted ? [`comments.${key}`] : []);
    expect(whereOf({ checks, comments: { [key]: 'The bolt was missing.' } })).toEqual([]);
    expect(wanted).toBe(!['talked', 'saw'].some((verb) => key.startsWith(verb)));
    expect([needsComment(key, 'notSeen'), needsComment(key, 'yes'), needsComment(key, undefined)]).toEqual([false, false, false]);
  });

  it('from elsewhere asks nothing of the site, and keeps nothing of it', () => {
    expect(whereOf({ form: 'call', checks: answers('call') })).toEqual([]);
    const kept = answersOf({
      form: 'homeVisit',
      checks: answers(),
      comments: { feltSafe: 'x', riskAssessmentSeen: ' ', tellsProgress: ' Late ' },
    });
    expect(kept.checks['feltSafe']).toBeUndefined();
    expect(kept.comments).toEqual({ tellsProgress: 'Late' });
  });

  it('has a consent for each photograph, and one rating an objective', () => {
    expect(whereOf({ photographs: [{ consent: 'Parent' }, { consent: '' }] })).toEqual(['photographs.1.consent']);
    const progress = [0, 1, 0].map((objective) => ({ objective, rating: 'some' as const, words: '' }));
    expect(whereOf({ progress })).toEqual(['progress.0']);
  });

  it('says in one sentence what was not in order', () => {
    const say = (change: Partial<Parameters<typeof visitSays>[0]>) =>
      visitSays(
        { form: 'onSite', who: 'Amara Okafor', isPlanned: false, on: '2026-11-23', checks: {}, ...change },
        'Tyrell at Second Gear',
      );
    expect(say({})).toBe(
      'Unannounced visit to the setting about Tyrell at Second Gear on Monday 23 November 2026: Amara Okafor.',
    );
    expect(say({ isPlanned: true, checks: { feltSafe: 'no', sawWork: 'no' } })).toMatch(
      /^Planned visit .+ Not in order: “The site felt safe”\.$/,
    );
    expect(say({ form: 'call' })).toMatch(/^Telephone call about/);
  });
});

describe('Planned visits (VIS-2)', () => {
  it('come, pass, and are held by the visit that says so or by one of that day', () => {
    const standing = (today: string, ...held: ReturnType<typeof aVisit>[]) =>
      plannedVisits([aPlan('2026-11-20'), ...held], today).map((one) => one.standing);
    expect([standing('2026-11-20'), standing('2026-11-21')]).toEqual([['coming'], ['past']]);
    expect(standing('2026-11-21', aVisit('2026-11-20'))).toEqual(['held']);
    expect(standing('2026-11-21', aVisit('2026-11-19', { plannedKey: 'plan-2026-11-20' }))).toEqual(['held']);
    expect(standing('2026-11-21', aVisit('2026-11-20', { isPlanned: false }))).toEqual(['past']);
    expect(heldVisits([aVisit('2026-11-18'), aVisit('2026-11-20')]).map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-18']);
  });
});

describe('Whether visits happen (VIS-6)', () => {
  const policy = policyOf('P1', { visitRhythm: 'halfTermly' });
  const facts = (change: Parameters<typeof someFacts>[0] = {}) => someFacts({ policy, ...change });
  const of = (today: string, change: Parameters<typeof someFacts>[0] = {}) => visitFigures(facts(change), moment(today))[0];
  const visited = (...days: string[]) => ({ dutyRecords: days.map((on) => aDone('visit|placement-1|start', on)) });

  it('the last one, how many, and what is due: the day before, the day, the day after', () => {
    expect(of('2026-12-17')).toMatchObject({ lastOn: undefined, count: 0, dueOn: '2026-12-18', isMissing: false });
    expect([of('2026-12-18')?.isMissing, of('2026-12-19')?.isMissing]).toEqual([false, true]);
    expect(of('2026-12-19', visited('2026-11-16', '2026-12-01'))).toMatchObject({
      lastOn: '2026-12-01',
      count: 2,
      isMissing: false,
    });
  });

  it('counts no visit before the start, and none that is planned; a placement that has ended is left out', () => {
    expect(of('2026-11-20', { ...visited('2026-11-02'), caseRecords: [aPlan('2026-11-25')] })).toMatchObject({
      count: 0,
      plannedOn: '2026-11-25',
    });
    expect(of('2026-11-20', { placements: [aPlacement({ decision: ended('2026-11-18') })] })).toBeUndefined();
  });

  it('adds up for a provider', () => {
    const figures = visitFigures(
      facts({ placements: [aPlacement(), aPlacement({ key: 'placement-2', pupilKey: 'other' })], ...visited('2026-11-16') }),
      moment('2027-01-06'),
    );
    expect(visitsOfProviders(figures)).toEqual([{ providerKey: 'foxglove', placements: 2, lastOn: '2026-11-16', missing: 1 }]);
    expect(visitsOfProviders([...figures].reverse())[0]?.lastOn).toBe('2026-11-16');
  });
});

describe('Scores of a questionnaire (VIS-5)', () => {
  const scores = { emotional: 10, conduct: 10, hyperactivity: 10, peer: 10, prosocial: 0, impact: null };

  it('make 0 to 40 of the four difficulties; what is prosocial does not count', () => {
    expect(difficultiesOf(scores)).toBe(40);
    expect(difficultiesOf({ ...scores, emotional: 0, conduct: 1, hyperactivity: 2, peer: 0, prosocial: 10 })).toBe(3);
  });

  it.each([-1, 11, 2.5, Number.NaN])('are whole numbers from 0 to 10, not %s', (wrong) => {
    expect(scoreProblems(scores)).toEqual([]);
    expect(scoreProblems({ ...scores, peer: wrong, impact: wrong }).map(({ where }) => where)).toEqual([
      'scores.peer',
      'scores.impact',
    ]);
    expect(scoreProblems({ ...scores, impact: 10 })).toEqual([]);
  });
});
