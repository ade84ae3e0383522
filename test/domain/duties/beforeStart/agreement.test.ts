import { describe, expect, it } from 'vitest';
import { agreement } from '../../../../src/domain/duties/beforeStart/agreement.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aDone, aSignature, ended } from '../../builders.ts';
import { dutiesOf, proposed, sentBack, standing, starts, theDuty, withdrawn } from './starts.ts';

const document = (at: string, version = 1) => ({
  agreement: {
    driveId: 'd',
    itemId: 'i',
    webUrl: 'u',
    fileName: 'Amara Obi.docx',
    version,
    made: aSignature('Miriam Okafor', at),
  },
});

describe('The commissioning agreement (DOC-1, Arranging alternative provision 2025)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s: %s)', (_, startsOn, dueOn) => {
    expect(theDuty(agreement, { startsOn }).dueOn).toBe(dueOn);
  });

  it.each([
    ['2026-11-03', 'coming'],
    ['2026-11-04', 'due'],
    ['2026-11-06', 'due'],
    ['2026-11-09', 'overdue'],
  ])('approved on 4 November it stands on %s: %s', (today, expected) => {
    expect(standing(theDuty(agreement), today)).toBe(expected);
  });

  it('says what to do, why and by when', () => {
    const duty = theDuty(agreement);
    expect(duty).toMatchObject({
      key: 'agreement|placement-1|',
      owner: 'apLead',
      citation: provisions.agreedBeforeStart,
      done: undefined,
    });
    expect(duty.words()).toEqual({
      say: 'Make the agreement for Amara Obi at Foxglove Farm.',
      because:
        'The first day of Amara Obi at Foxglove Farm is Monday 9 November 2026, and the commissioning agreement is made before.',
      steps: [
        'The first day is Monday 9 November 2026.',
        `The commissioning agreement comes before the start (${provisions.agreedBeforeStart.title}; DOC-1).`,
        'The last school day before is Friday 6 November 2026; weekends, holidays, INSET days and closures are left out.',
      ],
    });
  });

  it.each([
    ['2026-11-06T16:00:00.000Z', 'doneInTime'],
    ['2026-11-07T10:00:00.000Z', 'doneLate'],
  ])('is done by the document made at %s: %s', (at, expected) => {
    expect(standing(theDuty(agreement, document(at)), '2026-12-01')).toBe(expected);
  });

  it('says which document, and that of a later version the first day is not kept', () => {
    expect(theDuty(agreement, document('2026-09-15T23:30:00.000Z')).done).toEqual({
      on: '2026-09-16',
      say: 'Made by Miriam Okafor on Wednesday 16 September 2026 (Amara Obi.docx)',
    });
    expect(theDuty(agreement, document('2026-11-05T10:00:00.000Z', 2)).done?.say).toBe(
      'Made by Miriam Okafor on Thursday 5 November 2026 (Amara Obi.docx, version 2; when the first was made is not kept)',
    );
  });

  it.each([
    ['earlier', '2026-11-05', '2026-11-05'],
    ['on the same day', '2026-11-12', '2026-11-12'],
    ['later', '2026-11-13', '2026-11-12'],
  ])('is done by a record that is %s than a document made anew on 12 November', (_, recordedOn, doneOn) => {
    const dutyRecords = [aDone('agreement|placement-1|', recordedOn)];
    const { done } = theDuty(agreement, document('2026-11-12T10:00:00.000Z', 2), { dutyRecords });
    expect(done?.on).toBe(doneOn);
    expect(done?.say.startsWith('Recorded')).toBe(recordedOn <= doneOn);
  });

  it('is not done by the record of another part', () => {
    const dutyRecords = [aDone('agreement|placement-1|draft', '2026-11-05')];
    expect(theDuty(agreement, document('2026-11-12T10:00:00.000Z'), { dutyRecords }).done?.on).toBe('2026-11-12');
  });

  it('is done by a record where there is no document', () => {
    expect(theDuty(agreement, {}, { dutyRecords: [aDone('agreement|placement-1|', '2026-11-05')] }).done?.on).toBe('2026-11-05');
  });

  it('lapses with a placement that ended without it; told as usual where its approval was lost', () => {
    const duty = theDuty(agreement, { decision: ended('2026-12-01') });
    expect(duty.tellFrom).toBe('2026-10-23');
    expect(standing(duty, '2026-12-01')).toBe('overdue');
    expect(standing(duty, '2026-12-02')).toBe('lapsed');
  });

  it.each([proposed, sentBack, withdrawn])('is none before the approval: $status', (decision) => {
    expect(dutiesOf(agreement, { decision })).toEqual([]);
  });
});
