import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../../src/domain/policy/rules.ts';
import { readProfile, readValue, valueAsText, valueInWords } from '../../../src/domain/policy/value.ts';

describe('A value of the policy as text', () => {
  it.each([
    ['visitRhythm', 'monthly', 'monthly', 'Monthly'],
    ['fullTimeAllowed', 'no', false, 'No'],
    ['fullTimeAllowed', ' yes ', true, 'Yes'],
    ['attendanceTarget', '95', 95, '95 per cent'],
    ['attendanceTarget', '0', 0, '0 per cent'],
    ['attendanceTarget', '100', 100, '100 per cent'],
    ['publicLiability', '5000000', 5_000_000, '£5,000,000'],
    ['noticeInSchoolDays', '2', 2, '2 school days'],
    ['policyReviewedOn', '2026-02-28', '2026-02-28', '2026-02-28'],
  ] as const)('%s: “%s” is read and written again', (id, text, value, words) => {
    const read = readValue(ruleOf(id), text);

    expect(read).toEqual({ ok: true, value });
    expect(readValue(ruleOf(id), valueAsText(value))).toEqual(read);
    expect(valueInWords(ruleOf(id), value)).toBe(words);
  });

  it.each([
    ['visitRhythm', 'often', '“often” is none of the answers: Monthly or every ten sessions'],
    ['visitRhythm', 'toString', 'is none of the answers'],
    ['fullTimeAllowed', 'perhaps', '“perhaps” is neither yes nor no.'],
    ['fullTimeAllowed', 'yes no', 'neither yes nor no'],
    ['attendanceTarget', '101', '“101” is no whole number of per cent from 0 to 100.'],
    ['attendanceTarget', '9.5', 'no whole number'],
    ['attendanceTarget', '-1', 'no whole number'],
    ['attendanceTarget', '', 'no whole number'],
    ['noticeInSchoolDays', '31', '“31” is no whole number of school days from 0 to 30.'],
    ['policyReviewedOn', '2026-02-30', '“2026-02-30” is no day. Write it as 2026-11-23.'],
    ['policyReviewedOn', '2026-2-3', 'is no day'],
    ['policyReviewedOn', '2026-13-01', 'is no day'],
    ['policyReviewedOn', 'x2026-02-03', 'is no day'],
    ['policyReviewedOn', '2026-02-03x', 'is no day'],
  ] as const)('%s: “%s” is refused with what to do', (id, text, say) => {
    const read = readValue(ruleOf(id), text);

    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.say).toContain(say);
  });

  it('says when nothing is set', () => {
    expect(valueAsText(undefined)).toBe('');
    expect(valueInWords(ruleOf('policyReviewedOn'), undefined)).toBe('not set');
    expect(valueInWords(ruleOf('visitRhythm'), 'gone')).toBe('gone');
  });

  it('reads a profile by its name', () => {
    expect(readProfile(' P3 ')).toBe('P3');
    expect(readProfile('p3')).toBeUndefined();
  });
});
