import { describe, expect, it } from 'vitest';
import { reviewPreparation } from '../../../src/domain/reviews/reviewPreparation.ts';
import { aCase, aDone, aMark, aPlacement, aRegisterWeek, aSignature, registerOf } from '../builders.ts';
import { aReview } from '../duties/running/shown.ts';

const moment = { now: '2026-11-25T16:00:00.000Z', today: '2026-11-25' };
const first = aReview('2026-11-13', { on: '2026-11-13' });
const second = aReview('2026-12-18', undefined, 'placement-1-review-2');
const record = (key: string, on: string, what: object) => ({
  ...{ key, placementKey: 'placement-1', pupilKey: 'pupil-1', providerKey: 'provider-1', on, says: key },
  what: what as never,
  by: aSignature('Amara', `${on}T10:00:00.000Z`),
});
const contact = (on: string, mood: number | null, wishes = '') =>
  record(`contact-${on}`, on, { kind: 'contact', with: ['pupil'], how: 'call', name: '', words: '', mood, wishes });
const prepared = (change: Parameters<typeof aCase>[0] = {}) =>
  reviewPreparation(aCase({ reviews: [first, second], ...change }), second, moment);

describe('The preparation of a review (BEY-8)', () => {
  it('begins with the day of the review before, or with the first day', () => {
    expect(prepared()).toMatchObject({ since: '2026-11-13', until: '2026-11-25', last: { key: first.key } });
    expect(prepared({ reviews: [second] })).toMatchObject({ since: aPlacement().startsOn, last: undefined });
  });

  it('ends with the day on which it was held, whatever came after', () => {
    const held = { ...second, held: { ...first.held, on: '2026-11-20' } as never };
    const facts = { reviews: [first, held], dutyRecords: [aDone('contact|placement-1|x', '2026-11-24')] };
    expect(reviewPreparation(aCase(facts), held, moment)).toMatchObject({ until: '2026-11-20', contacts: [] });
  });

  it('takes contacts and visits from whatever recorded them, the newest first, and none of before', () => {
    const dutyRecords = ['2026-11-12', '2026-11-16', '2026-11-23'].map((on) => aDone('contact|placement-1|w', on, on, on));
    const { contacts } = prepared({ dutyRecords: [...dutyRecords, aDone('visit|placement-1|v', '2026-11-17')] });
    expect(contacts.map(({ on }) => on)).toEqual(['2026-11-23', '2026-11-16']);
    expect(prepared({ dutyRecords: [aDone('visit|placement-1|v', '2026-11-17')] }).visits).toHaveLength(1);
  });

  it('keeps the pupil’s mood and wishes in the pupil’s own words', () => {
    const { moods, wishes } = prepared({ caseRecords: [contact('2026-11-16', 2, 'More football'), contact('2026-11-23', null)] });
    expect(moods).toEqual([{ on: '2026-11-16', mood: 2 }]);
    expect(wishes.map(({ says }) => says)).toEqual(['More football']);
  });

  it('counts sessions at this provider since then; one that nobody confirmed counts neither way', () => {
    const register = registerOf({
      ...aRegisterWeek('MonAM', []),
      entries: { MonAM: [aMark('present')], MonPM: [aMark('absent')] },
    });
    const { attendance } = prepared({ register });
    expect(attendance.figures.present).toBe(1);
    expect(attendance.figures.missing).toBeGreaterThan(0);
    expect(attendance.percent).toBe(50);
  });

  it('shows for each objective where it began and what was seen, the newest first', () => {
    const progress = (rating: string) => [{ objective: 1, rating, words: '' }];
    const caseRecords = [
      record('b', '2026-11-02', { kind: 'objectiveBaseline', objective: 1, baseline: 'None', by: 'July', measure: 'A test' }),
      record('r', '2026-11-16', { kind: 'providerReport', isFinal: false, progress: progress('some') }),
      record('v', '2026-11-20', { kind: 'visit', progress: progress('good') }),
    ];
    const objective = prepared({ caseRecords }).objectives[1];
    expect(objective).toMatchObject({ baseline: 'None', measure: 'A test, by July' });
    expect(objective?.seen.map(({ seenIn, rating }) => [seenIn, rating])).toEqual([
      ['visit', 'good'],
      ['report', 'some'],
    ]);
  });

  it('lists agreed actions that are open, and those done since', () => {
    const action = (key: string) =>
      record(key, '2026-11-02', {
        ...{ kind: 'action', what: key, owner: { role: 'apLead', name: 'Amara' }, dueOn: '2026-11-20', from: '' },
      });
    const done = (of: string, on: string) => record(`${of}-done`, on, { kind: 'actionDone', recordKey: of, evidence: 'Yes' });
    const caseRecords = [
      action('open'),
      action('before'),
      action('since'),
      done('before', '2026-11-10'),
      done('since', '2026-11-17'),
    ];
    expect(prepared({ caseRecords }).actions.map(({ key }) => key)).toEqual(['open', 'since']);
  });
});
