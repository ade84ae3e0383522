import { describe, expect, it } from 'vitest';
import { dischargedBy } from '../../../src/domain/notices/dischargedBy.ts';
import { aDone } from '../builders.ts';
import { aSuspension, directed, momentOn, sheetOf } from './sheets.ts';

const first = 'sixthDayNotice|suspension-1|';
const details = `${first}details`;
const whole = {
  provisionStartsOn: '2026-11-10',
  place: 'The Hive',
  address: '1 Mill Lane',
  reportTo: 'Jo',
  morningStarts: '09:00',
  morningEnds: '12:00',
  afternoonStarts: '13:00',
  afternoonEnds: '15:00',
};

describe('What a notice of education during a suspension discharges (NOT-3)', () => {
  const facts = directed({ suspensions: [aSuspension()] });
  const by = (key: string, typed = {}, ownWords = '', of = facts) =>
    dischargedBy(sheetOf(of, key).notice, { typed: { ...whole, ...typed }, ownWords }, of, momentOn('2026-11-05'));

  it('is both duties once it leaves nothing open, its own first', () => {
    expect(by(first)).toEqual([first, details]);
    expect(by(details)).toEqual([details, first]);
    expect(by(details, {}, '', { ...facts, dutyRecords: [aDone(first, '2026-11-03')] })).toEqual([details]);
  });

  it.each(Object.keys(whole))('is its own duty while %s is open', (id) => {
    expect(by(first, { [id]: ' ' })).toEqual([first]);
  });

  it('does not turn on words: a place may be called what a letter says of one that is open', () => {
    expect(by(first, { place: 'To Follow Farm', reportTo: 'To follow the sign to Jo' })).toEqual([first, details]);
  });

  it('in the school’s own words is its own duty: nobody can say what they leave open', () => {
    expect(by(first, {}, 'Told by telephone')).toEqual([first]);
  });

  it('of another notice is its own alone', () => {
    const key = 'parentNotice|placement-1|parents';
    expect(by(key)).toEqual([key]);
  });
});
