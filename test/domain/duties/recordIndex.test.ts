import { describe, expect, it } from 'vitest';
import { readDutyKey } from '../../../src/domain/duties/dutyKey.ts';
import { recordIndex } from '../../../src/domain/duties/recordIndex.ts';
import { aDone, aPostponement, aSignature } from '../builders.ts';

const visitKey = 'visit|placement-1|start';
const takenBack = (recordKey: string) => ({
  key: `back-${recordKey}`,
  dutyKey: visitKey,
  what: { status: 'takenBack', recordKey, reason: 'Wrong pupil' } as const,
  by: aSignature(),
});

describe('What was recorded about duties (REP-7)', () => {
  it('lists what was done of a kind about a subject, earliest first, whatever the order of the records', () => {
    const records = [
      aDone('visit|placement-1|2026-11-02', '2026-12-01'),
      aDone(visitKey, '2026-11-02'),
      aDone('contact|placement-1|', '2026-11-03'),
    ];
    const dates = ['2026-11-02', '2026-12-01'];

    expect(
      recordIndex(records)
        .deeds('visit', 'placement-1')
        .map(({ on }) => on),
    ).toEqual(dates);
    expect(
      recordIndex(records.toReversed())
        .deeds('visit', 'placement-1')
        .map(({ on }) => on),
    ).toEqual(dates);
    expect(recordIndex(records).deeds('visit', 'placement-2')).toEqual([]);
    expect(recordIndex(records).deeds('visit', 'placement-1')[0]).toEqual({
      recordKey: `record-${visitKey}-2026-11-02`,
      part: 'start',
      on: '2026-11-02',
      evidence: 'Seen',
      byName: 'Miriam Okafor',
    });
  });

  it('orders two of one day by their keys', () => {
    const one = aDone(visitKey, '2026-11-02', 'Seen', 'a');
    const two = aDone('visit|placement-1|x', '2026-11-02', 'Seen', 'b');

    for (const records of [
      [one, two],
      [two, one],
    ])
      expect(
        recordIndex(records)
          .deeds('visit', 'placement-1')
          .map(({ recordKey }) => recordKey),
      ).toEqual(['a', 'b']);
  });

  it('leaves out what was taken back, a postponement too', () => {
    const done = aDone(visitKey, '2026-11-02');
    const put = aPostponement(visitKey, '2026-12-01');

    expect(recordIndex([done, takenBack(done.key)]).deeds('visit', 'placement-1')).toEqual([]);
    expect(recordIndex([put, takenBack(put.key)]).postponement('placement-1', visitKey)).toBeUndefined();
  });

  it('follows the latest postponement of a duty', () => {
    const first = aPostponement(visitKey, '2026-12-01', 'Ill', '2026-11-20');
    const second = aPostponement(visitKey, '2026-12-08', 'Snow', '2026-11-25');

    for (const records of [
      [first, second],
      [second, first],
    ])
      expect(recordIndex(records).postponement('placement-1', visitKey)).toMatchObject({
        until: '2026-12-08',
        reason: 'Snow',
        recordKey: second.key,
      });
    expect(recordIndex([first]).postponement('placement-2', 'visit|placement-2|start')).toBeUndefined();
  });

  it('follows the greater key of two postponements of one moment, so that the order of records says nothing', () => {
    const first = { ...aPostponement(visitKey, '2026-12-01'), key: 'a' };
    const second = { ...aPostponement(visitKey, '2026-12-08'), key: 'b' };

    for (const records of [
      [first, second],
      [second, first],
    ])
      expect(recordIndex(records).postponement('placement-1', visitKey)?.until).toBe('2026-12-08');
  });

  it('makes nothing of a record whose key says nothing', () => {
    expect(recordIndex([aDone('nonsense', '2026-11-02')]).deeds('visit', 'nonsense')).toEqual([]);
  });
});

describe('The key of a duty', () => {
  it.each([
    ['visit|placement-1|start', { kind: 'visit', subject: 'placement-1', part: 'start' }],
    ['visit|placement-1|', { kind: 'visit', subject: 'placement-1', part: '' }],
    ['visit|placement-1', { kind: 'visit', subject: 'placement-1', part: '' }],
    ['approval|p|2|sentBack', { kind: 'approval', subject: 'p', part: '2|sentBack' }],
    ['visit||start', undefined],
    ['toString|p|', undefined],
    ['', undefined],
  ])('%s', (key, name) => {
    expect(readDutyKey(key)).toEqual(name);
  });
});
