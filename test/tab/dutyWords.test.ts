import { describe, expect, it } from 'vitest';
import { dutiesInWords } from '../../tab/features/today/dutyCounts.ts';
import { citationInWords, dueInWords, othersInWords, ownerInWords, standing } from '../../tab/shared/duties/dutyWords.ts';
import { aDutyRow, putOff } from './aDutyRow.ts';

const today = '2026-11-23';
const done = { on: '2026-11-19', say: 'Visited', recordKey: 'record-1' };

describe('A duty on its row', () => {
  it.each([
    ['what is late, with the day it was due', {}, 'Overdue: was due on Friday 20 November 2026'],
    ['what became late in the course of today', { dueOn: today }, 'Overdue since today'],
    ['what is late without a day', { dueOn: null }, 'Overdue'],
    ['what is due today', { standing: 'due', dueOn: today }, 'Due today'],
    ['what is due soon', { standing: 'due', dueOn: '2026-11-26' }, 'Due on Thursday 26 November 2026'],
    ['what is to come', { standing: 'coming', dueOn: '2026-12-18' }, 'Due on Friday 18 December 2026'],
    ['what is due without a day', { standing: 'due', dueOn: null }, 'Due now'],
    ['what nobody can date', { standing: 'unclear', dueOn: null }, 'No date can be worked out'],
    [
      'what is put off, with the day it stays due',
      { standing: 'postponed', postponed: putOff },
      'Put off until Monday 30 November 2026; due on 20 Nov 2026',
    ],
    ['what was done', { standing: 'doneInTime', done }, 'Done on Thursday 19 November 2026'],
    [
      'what was done late',
      { standing: 'doneLate', done: { ...done, on: '2026-11-23' } },
      'Done late, on Monday 23 November 2026; was due on Friday 20 November 2026',
    ],
    ['what can no longer be done', { standing: 'lapsed' }, 'Not done, and no longer can be: was due on Friday 20 November 2026'],
  ] as const)('says %s', (_what, change, words) => {
    expect(dueInWords(aDutyRow(change), today)).toBe(words);
  });

  it('names its owner, or says that nobody holds the role', () => {
    expect(ownerInWords(aDutyRow({ ownerNames: ['Ann', 'Ben'] }))).toBe('AP lead: Ann and Ben');
    expect(ownerInWords(aDutyRow({ ownerNames: [] }))).toBe('AP lead: nobody holds this role');
  });

  it('says how sure its source is, unless it is confirmed', () => {
    const { citation } = aDutyRow();
    expect(citationInWords(citation)).toBe('VIS-2: visits');
    expect(citationInWords({ ...citation, confidence: 'partly' })).toBe('VIS-2: visits (partly confirmed: check the source)');
    expect(citationInWords({ ...citation, confidence: 'unconfirmed' })).toBe('VIS-2: visits (not confirmed: check the source)');
  });

  it('counts the others of its series', () => {
    expect(othersInWords(aDutyRow())).toBe('');
    expect(othersInWords(aDutyRow({ alsoOverdue: 2 }))).toBe('and 2 more like it');
  });
});

describe('A list of duties', () => {
  const late = aDutyRow({ key: 'a' });
  const later = aDutyRow({ key: 'b', dueOn: '2026-11-18' });
  const coming = aDutyRow({ key: 'c', standing: 'coming' });

  it('stands in the order asked for, the earliest first', () => {
    expect(standing([coming, late, later], 'overdue', 'coming').map(({ key }) => key)).toEqual(['b', 'a', 'c']);
    expect(standing([coming], 'overdue')).toEqual([]);
  });

  it('counts what presses: neither what is put off nor what is to come', () => {
    const rest = [coming, aDutyRow({ standing: 'postponed' })];
    expect(dutiesInWords([late, aDutyRow({ standing: 'unclear' }), aDutyRow({ standing: 'due' }), ...rest])).toBe(
      'To do: 3, 1 overdue',
    );
    expect(dutiesInWords(rest)).toBe('To do: nothing');
  });
});
