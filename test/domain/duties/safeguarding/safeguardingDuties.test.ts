import { describe, expect, it } from 'vitest';
import type { Concern } from '../../../../src/domain/concern.ts';
import { safeguardingDuties } from '../../../../src/domain/duties/safeguarding/safeguardingDuties.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import { aDone, aPlacement, aProvider, aPupil, aRulebook, ended, policyOf } from '../../builders.ts';

const aConcern = (change: Partial<Concern> = {}): Concern => ({
  key: 'concern-1',
  pupilKey: 'amara',
  providerKey: 'foxglove',
  isAboutSetting: false,
  raisedOn: '2026-11-24',
  ...change,
});
const atHarbour = aPlacement({ key: 'placement-2', providerKey: 'harbour' });
const bens = aPlacement({ key: 'placement-3', pupilKey: 'ben' });
const dutiesOf = (concern: Partial<Concern> = {}, more: Parameters<typeof aRulebook>[0] = {}) =>
  safeguardingDuties(
    aRulebook({
      pupils: [aPupil(), aPupil({ key: 'ben', forename: 'Ben', surname: 'Carter' })],
      providers: [aProvider(), aProvider({ key: 'harbour', name: 'Harbour House' })],
      placements: [aPlacement(), atHarbour, bens],
      concerns: [aConcern(concern)],
      ...more,
    }),
  );
const keysOf = (...args: Parameters<typeof dutiesOf>) => dutiesOf(...args).map(({ key }) => key);
const shared = (...args: Parameters<typeof dutiesOf>) => keysOf(...args).filter((key) => key.startsWith('concernShared'));
const reviews = (...args: Parameters<typeof dutiesOf>) => keysOf(...args).filter((key) => key.startsWith('immediateReview'));
const at = (today: string) => ({ now: `${today}T09:00:00.000Z`, today });

describe('A concern is shared with every other provider (SAF-2)', () => {
  it('by the DSL, on the same school day', () => {
    const duty = dutiesOf().find(({ kind }) => kind === 'concernShared');
    expect(duty).toMatchObject({
      key: 'concernShared|placement-2|concern-1',
      owner: 'designatedSafeguardingLead',
      dueOn: '2026-11-24',
      citation: { id: 'SAF-2' },
      placementKey: 'placement-2',
      providerKey: 'harbour',
      pupilKey: 'amara',
    });
    expect(duty && standingOn(duty, at('2026-11-24'))).toBe('due');
    expect(duty && standingOn(duty, at('2026-11-25'))).toBe('overdue');
  });

  it('without a word of the concern (SAF-3)', () => {
    expect(dutiesOf()[0]?.words()).toEqual({
      say: 'Share what Harbour House needs to know of a concern about Amara, safeguarding lead to safeguarding lead.',
      because:
        'Since Tuesday 24 November 2026 there is a concern to see in the safeguarding records, and Amara Obi at Harbour House was running on that day.',
      steps: [
        'The concern was recorded on Tuesday 24 November 2026.',
        'It is due on the same school day.',
        'A concern is shared with every other provider of the pupil, no more than each needs to know (SAF-2).',
      ],
    });
    expect(dutiesOf({}, { pupils: [], providers: [] })[0]?.words().say).toBe(
      'Share what the provider needs to know of a concern about the pupil, safeguarding lead to safeguarding lead.',
    );
  });

  it.each([
    ['a weekend', '2026-11-21', '2026-11-23'],
    ['the INSET day', '2026-11-27', '2026-11-30'],
    ['a closure declared late', '2026-12-08', '2026-12-09'],
    ['half-term', '2027-02-17', '2027-02-22'],
  ])('on the next school day when it is raised on %s', (_, raisedOn, dueOn) => {
    const [duty] = dutiesOf({ raisedOn });
    expect(duty?.dueOn).toBe(dueOn);
    expect(duty?.words().steps[1]).toMatch(/^There was no school on that day; the next school day is /);
  });

  it('at once, and unclear by when, where the calendar does not know the day', () => {
    const late = { endsOn: '2027-10-01' };
    const [duty] = dutiesOf({ raisedOn: '2027-09-07' }, { placements: [aPlacement(late), { ...atHarbour, ...late }] });
    expect(duty?.dueOn).toBeUndefined();
    expect(duty?.words().steps).toContain('The calendar does not say when the next school day is: do it now, and add the terms.');
    expect(duty?.words().steps).toHaveLength(3);
  });

  it.each([
    ['the day before the placement there begins', '2026-11-08', []],
    ['its first day', '2026-11-09', ['concernShared|placement-2|concern-1']],
    ['its last day', '2027-03-25', ['concernShared|placement-2|concern-1']],
    ['the day after', '2027-03-26', []],
  ])('where the pupil was placed on the day: %s', (_, raisedOn, keys) => {
    expect(shared({ raisedOn })).toEqual(keys);
  });

  it('once for each provider, however many placements the pupil has there', () => {
    const again = aPlacement({ key: 'placement-4', providerKey: 'harbour', startsOn: '2026-11-16' });
    expect(shared({}, { placements: [again, atHarbour] })).toEqual(['concernShared|placement-2|concern-1']);
  });

  it('with every provider when it is about none of them', () => {
    expect(shared({ providerKey: undefined })).toEqual([
      'concernShared|placement-1|concern-1',
      'concernShared|placement-2|concern-1',
    ]);
    expect(reviews({ providerKey: undefined })).toEqual([]);
  });

  it('is done by its own record, and lapses with the placement', () => {
    const done = { dutyRecords: [aDone('concernShared|placement-2|concern-1', '2026-11-24')] };
    expect(dutiesOf({}, done)[0]?.done?.on).toBe('2026-11-24');
    expect(dutiesOf({ key: 'concern-2' }, done)[0]?.done).toBeUndefined();
    const over = { ...atHarbour, decision: ended('2026-12-11') };
    expect(dutiesOf({}, { placements: [over] })[0]?.lapsedOn).toBe('2026-12-12');
  });
});

describe('A concern sets off an immediate review (SAF-2)', () => {
  it('of the pupil’s placement there, by the DSL, on the same school day', () => {
    const [, duty] = dutiesOf();
    expect(duty).toMatchObject({
      key: 'immediateReview|placement-1|concern-1',
      owner: 'designatedSafeguardingLead',
      dueOn: '2026-11-24',
      basis: '',
      citation: { id: 'KCSIE (concern)' },
    });
    expect(reviews()).toHaveLength(1);
    expect(duty?.words()).toEqual({
      say: 'Review Amara Obi at Foxglove Farm at once, and decide whether it goes on, is suspended or ends.',
      because:
        'Since Tuesday 24 November 2026 there is a concern to see in the safeguarding records that reaches this placement. (Unconfirmed: check the source, Keeping children safe in education: a concern about a placement is reviewed at once.)',
      steps: [
        'The concern was recorded on Tuesday 24 November 2026.',
        'It is due on the same school day.',
        'A concern sets off an immediate review of the placement (SAF-2).',
      ],
    });
  });

  it('of every placement there when it is about the setting', () => {
    expect(reviews({ isAboutSetting: true })).toEqual([
      'immediateReview|placement-1|concern-1',
      'immediateReview|placement-3|concern-1',
    ]);
    const bensReview = dutiesOf({ isAboutSetting: true }).find(({ pupilKey }) => pupilKey === 'ben');
    expect(bensReview?.basis).toBe('the usual choice');
    expect(bensReview?.words().steps[2]).toBe(
      'A concern sets off an immediate review of every placement there (SAF-2, the usual choice).',
    );
  });

  it('names to nobody whose concern it is', () => {
    const bensReview = dutiesOf({ isAboutSetting: true }).find(({ pupilKey }) => pupilKey === 'ben');
    expect(JSON.stringify(bensReview?.words())).not.toContain('Amara');
  });

  it('of the pupil’s own placement only where the school chose so', () => {
    const policy = policyOf('P4', { concernReaches: 'onePlacement' });
    expect(reviews({ isAboutSetting: true }, { policy })).toEqual(['immediateReview|placement-1|concern-1']);
    expect(dutiesOf({ isAboutSetting: true }, { policy })[1]?.words().steps[2]).toMatch(
      /^A concern sets off an immediate review of the placement \(SAF-2, the school since /,
    );
  });

  it('of no placement that has not begun or has ended', () => {
    expect(reviews({ raisedOn: '2026-11-06', isAboutSetting: true })).toEqual([]);
    expect(reviews({ isAboutSetting: true }, { placements: [{ ...bens, decision: ended('2026-11-23') }] })).toEqual([]);
    expect(reviews({ isAboutSetting: true }, { placements: [{ ...bens, decision: ended('2026-11-24') }] })).toHaveLength(1);
  });
});

describe('Nobody who may not see concerns has their duties (SAF-3)', () => {
  it('because their facts hold none', () => {
    expect(keysOf({}, { concerns: [] })).toEqual([]);
  });
});
