import { describe, expect, it } from 'vitest';
import { informationGiven } from '../../../../src/domain/duties/beforeStart/informationGiven.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aPupil } from '../../builders.ts';
import { dutiesOf, sentBack, starts, theDuty } from './starts.ts';

describe('Information given to the provider (PRO-15)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s)', (_, startsOn, dueOn) => {
    expect(theDuty(informationGiven, { startsOn }).dueOn).toBe(dueOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(informationGiven);
    expect(duty).toMatchObject({
      key: 'informationGiven|placement-1|',
      owner: 'apLead',
      citation: provisions.PRO15,
    });
    expect(duty.words()).toMatchObject({
      say: 'Give Foxglove Farm what it needs to know of Amara: the safeguarding policies, the risk assessment and the behaviour plan if there is one.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026; the provider has the papers before and knows that pupils in alternative provision face additional risk of harm.',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(informationGiven, { decision: sentBack })).toEqual([]);
  });

  it.each([
    [{ senStatus: 'ehcp' }, 'the risk assessment, the EHC plan and the behaviour plan'],
    [{ senStatus: 'senSupport' }, 'the risk assessment, the SEN support plan and the behaviour plan'],
    [{ hasSocialWorker: true }, 'the risk assessment, the child-protection plan if there is one and the behaviour plan'],
    [
      { isLookedAfter: true },
      'the risk assessment, what it needs of the personal education plan, the child-protection plan if there is one and the behaviour plan',
    ],
  ] as const)('says which papers: %o', (change, papers) => {
    const duty = theDuty(informationGiven, {}, { pupils: [aPupil(change)] });
    expect(duty.words().say).toBe(
      `Give Foxglove Farm what it needs to know of Amara: the safeguarding policies, ${papers} if there is one.`,
    );
  });
});
