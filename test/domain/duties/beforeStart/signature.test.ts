import { describe, expect, it } from 'vitest';
import { signature } from '../../../../src/domain/duties/beforeStart/signature.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aDone, aPupil, aSignature } from '../../builders.ts';
import { dutiesOf, proposed, starts } from './starts.ts';

const agreement = { driveId: 'd', itemId: 'i', webUrl: 'u', fileName: 'f.docx', version: 1, made: aSignature() };

describe('Signatures of the agreement (DOC-5)', () => {
  it.each(starts)('are due on the last school day before a start %s (%s: %s)', (_, startsOn, dueOn) => {
    for (const duty of dutiesOf(signature, { startsOn })) expect(duty.dueOn).toBe(dueOn);
  });

  it.each([
    ['nobody else', {}, []],
    ['the social worker of a pupil who has one', { hasSocialWorker: true }, ['professional']],
    ['the social worker of a looked-after pupil', { isLookedAfter: true }, ['professional']],
  ])('are those of parent, pupil, school, provider and %s', (_, change, more) => {
    expect(dutiesOf(signature, {}, { pupils: [aPupil(change)] }).map(({ key }) => key)).toEqual(
      ['parent', 'pupil', 'school', 'provider', ...more].map((part) => `signature|placement-1|${part}`),
    );
  });

  it('are tracked one by one', () => {
    const dutyRecords = [aDone('signature|placement-1|pupil', '2026-11-05')];
    expect(dutiesOf(signature, {}, { dutyRecords }).map(({ done }) => done?.on)).toEqual([
      undefined,
      '2026-11-05',
      undefined,
      undefined,
    ]);
  });

  it('name who signs and why', () => {
    const duties = dutiesOf(signature, {}, { pupils: [aPupil({ hasSocialWorker: true })] });
    expect(duties.map((duty) => duty.words().say)).toEqual(
      ['Grace Obi (mother)', 'Amara', 'Larkhill Academy', 'Foxglove Farm', 'the social worker'].map(
        (who) => `Have the agreement for Amara Obi at Foxglove Farm signed by ${who}.`,
      ),
    );
    expect(duties[0]?.words().because).toBe(
      'Amara’s first day at Foxglove Farm is Monday 9 November 2026, and the agreement is signed before by each: Grace Obi (mother) too.',
    );
    expect(duties[4]?.words().because).toBe(
      'Amara’s first day at Foxglove Farm is Monday 9 November 2026, and the agreement is signed before by each: the social worker too. Amara has a social worker.',
    );
    for (const duty of duties) expect(duty).toMatchObject({ owner: 'apLead', citation: provisions.DOC5 });
  });

  it('are asked for once the placement is approved or an agreement was made', () => {
    expect(dutiesOf(signature, { decision: proposed })).toEqual([]);
    expect(dutiesOf(signature, { decision: proposed, agreement })).toHaveLength(4);
  });
});
