import { describe, expect, it } from 'vitest';
import { consultation } from '../../../../src/domain/duties/beforeStart/consultation.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aDone, aPupil } from '../../builders.ts';
import { dutiesOf, proposed, sentBack, starts, withdrawn } from './starts.ts';

const everybody = aPupil({ senStatus: 'ehcp', isLookedAfter: true });
const words = (change: Parameters<typeof dutiesOf>[1] = {}, pupils = [everybody]) =>
  dutiesOf(consultation, change, { pupils }).map((duty) => duty.words());

describe('Who is consulted before the start (REF-3, REF-4)', () => {
  it.each(starts)('by the last school day before a start %s (%s: %s)', (_, startsOn, dueOn) => {
    for (const duty of dutiesOf(consultation, { startsOn })) expect(duty.dueOn).toBe(dueOn);
  });

  it.each([
    ['any pupil', {}, ['parent', 'pupil']],
    ['SEN support', { senStatus: 'senSupport' }, ['parent', 'pupil']],
    ['an EHC plan', { senStatus: 'ehcp' }, ['parent', 'pupil', 'la']],
    ['a social worker', { hasSocialWorker: true }, ['parent', 'pupil', 'socialWorker']],
    ['looked after', { isLookedAfter: true }, ['parent', 'pupil', 'virtualSchool', 'socialWorker']],
    [
      'all of it',
      { senStatus: 'ehcp', isLookedAfter: true, hasSocialWorker: true },
      ['parent', 'pupil', 'la', 'virtualSchool', 'socialWorker'],
    ],
  ] as const)('with %s: %s → %s', (_, change, parts) => {
    const duties = dutiesOf(consultation, {}, { pupils: [aPupil(change)] });
    expect(duties.map(({ key }) => key)).toEqual(parts.map((part) => `consultation|placement-1|${part}`));
  });

  it('is recorded for each with date and view', () => {
    const dutyRecords = [aDone('consultation|placement-1|pupil', '2026-11-05')];
    expect(dutiesOf(consultation, {}, { dutyRecords }).map(({ done }) => done?.on)).toEqual([undefined, '2026-11-05']);
  });

  it('says why each is asked for this pupil', () => {
    const before = 'before the first day at Foxglove Farm, Monday 9 November 2026.';
    expect(words().map(({ because }) => because)).toEqual([
      `The agreement of Grace Obi (mother) is sought ${before} A refusal is recorded.`,
      `Amara’s own view is heard ${before}`,
      `Amara has an EHC plan, so the local authority is consulted ${before} It may need an early review to change the placement named in the plan.`,
      `Amara is looked after, so the virtual school head is consulted ${before}`,
      `Amara is looked after, so the social worker is consulted ${before}`,
    ]);
    expect(words({}, [aPupil({ hasSocialWorker: true })])[2]?.because).toBe(
      `Amara has a social worker, so the social worker is consulted ${before}`,
    );
  });

  it('says whom to ask', () => {
    expect(words().map(({ say }) => say)).toEqual([
      'Ask Grace Obi (mother) to agree to Amara Obi at Foxglove Farm, and record the answer.',
      'Ask Amara about Amara Obi at Foxglove Farm, and record the view.',
      'Ask the local authority about Amara Obi at Foxglove Farm, and record the view.',
      'Ask the virtual school head about Amara Obi at Foxglove Farm, and record the view.',
      'Ask the social worker about Amara Obi at Foxglove Farm, and record the view.',
    ]);
  });

  it('says that a refusal does not stop an off-site direction', () => {
    expect(words({ arrangement: 'offSiteDirection' }).map(({ because }) => because.includes('does not stop'))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(words({ arrangement: 'offSiteDirection' })[0]?.because).toMatch(
      / A refusal is recorded and does not stop an off-site direction\.$/,
    );
  });

  it('cites the line of each and belongs to the AP lead', () => {
    const [parent, pupil] = dutiesOf(consultation);
    expect(parent).toMatchObject({ citation: provisions.REF4, owner: 'apLead' });
    expect(pupil).toMatchObject({ citation: provisions.REF3, owner: 'apLead' });
    expect(parent?.words().steps).toEqual([
      'The first day at Foxglove Farm is Monday 9 November 2026.',
      'It is asked for before that day (REF-4: the parents’ agreement is sought).',
      'The last school day before is Friday 6 November 2026; weekends, holidays, INSET days and closures are left out.',
    ]);
  });

  it('speaks of the pupil where the list has lost the name', () => {
    expect(words({}, [])[1]?.because).toMatch(/^The pupil’s own view is heard/);
  });

  it('is asked for of a proposal, not of one sent back or withdrawn', () => {
    expect(dutiesOf(consultation, { decision: proposed })).toHaveLength(2);
    for (const decision of [sentBack, withdrawn]) expect(dutiesOf(consultation, { decision })).toEqual([]);
  });
});
