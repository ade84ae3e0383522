import { describe, expect, it } from 'vitest';
import { countsAsNames } from '../../../src/domain/codes/registerCode.ts';
import { codeOn, codesOn, codeThroughTime, registerCodes } from '../../../src/domain/codes/registerCodes.ts';

const marks2024 = '/ \\ L K V P W B D C1 M J1 S X C2 C T R I E Q Y1 Y2 Y3 Y4 Y5 Y6 Y7 G N O U Z #'.split(' ');

describe('Codes of the attendance register (SI 2024/208)', () => {
  it('are the 34 marks since 19 August 2024', () => {
    expect(marks2024).toHaveLength(34);
    expect(codesOn('2024-08-19').map(({ code }) => code)).toEqual(marks2024);
    expect(codesOn('2026-11-23').map(({ code }) => code)).toEqual(marks2024);
  });

  it('were others the day before', () => {
    const before = codesOn('2024-08-18').map(({ code }) => code);
    expect(marks2024.filter((code) => !before.includes(code))).toEqual([
      ...['K', 'C1', 'J1', 'C2', 'Q'],
      ...['Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7'],
    ]);
    expect(before.filter((code) => !marks2024.includes(code))).toEqual(['F', 'H', 'J', 'Y', '7', '8', '9']);
  });

  it('are never two on one day', () => {
    for (const date of ['2024-08-18', '2024-08-19']) {
      const codes = codesOn(date).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('make of C another code: a part-time timetable is C2 since 19 August 2024', () => {
    expect(codeOn('C', '2024-08-18')?.meaning).toBe('absent with leave, a part-time timetable among others');
    expect(codeOn('C', '2024-08-19')?.meaning).toBe('leave in exceptional circumstances');
    expect(codeOn('C2', '2024-08-18')).toBeUndefined();
    expect(codeOn('C2', '2024-08-19')).toMatchObject({ meaning: 'on a part-time timetable', inForceFrom: '2024-08-19' });
    expect(codeThroughTime('C')).toHaveLength(2);
  });

  it.each(['F', 'H', 'J', 'Y', '7', '8', '9'])('retired %s, which is believed only', (code) => {
    expect(codeOn(code, '2024-08-18')).toMatchObject({ inForceUntil: '2024-08-18', citation: { confidence: 'unconfirmed' } });
    expect(codeOn(code, '2024-08-19')).toBeUndefined();
  });

  it('know no code that never was one', () => {
    expect(codeOn('@', '2026-11-23')).toBeUndefined();
    expect(codeThroughTime('@')).toEqual([]);
    expect(codeOn('b', '2026-11-23')).toBeUndefined();
  });

  it.each([
    ['attendance', '/ \\ L K V P W B'],
    ['authorisedAbsence', 'C1 M J1 S C2 C T R I E'],
    ['unauthorisedAbsence', 'G N O U'],
    ['notPossible', 'D X Q Y1 Y2 Y3 Y4 Y5 Y6 Y7'],
    ['administrative', 'Z #'],
  ])('count as %s: %s', (countsAs, codes) => {
    const found = codesOn('2026-11-23').filter((one) => one.countsAs === countsAs);
    expect(found.map(({ code }) => code).join(' ')).toBe(codes);
    expect(countsAsNames).toHaveProperty(countsAs);
    expect(new Set(found.map((one) => one.countsAsConfidence))).toEqual(
      new Set([countsAs === 'attendance' ? 'partly' : 'unconfirmed']),
    );
  });

  it.each([
    ['confirmed', 'K V P B C1 M J1 S C2 C T R I E Q Y1 Y2 Y3 Y4 Y5 Y6 Y7'],
    ['partly', '/ \\ L W X G N O U Z #'],
    ['unconfirmed', 'D'],
  ])('mean what was %s: %s', (confidence, codes) => {
    const found = codesOn('2026-11-23').filter(({ citation }) => citation.confidence === confidence);
    expect(found.map(({ code }) => code).join(' ')).toBe(codes);
  });

  it.each([
    ['B', 'at an approved educational activity off site, supervised', 'SI 2024/208 (B)'],
    [
      'K',
      'at a place other than a school where the pupil is registered, for provision arranged by a local authority',
      'SI 2024/208 (K)',
    ],
    ['D', 'dual registered and due at the other school', 'SI 2024/208 (D)'],
    ['N', 'the reason for the absence is not known yet', 'Attendance guidance (N)'],
    ['V', 'on a visit supervised by school staff', 'SI 2024/208 (V)'],
    ['P', 'taking part in sport', 'SI 2024/208 (P)'],
    ['Y7', 'any other unavoidable cause that affects the pupil', 'SI 2024/208 (Y7)'],
    ['Y4', 'the whole site is unexpectedly closed', 'SI 2024/208 (Y4)'],
    ['J1', 'leave for an interview', 'SI 2024/208 (J1)'],
    ['O', 'absent without leave, or for no reason that was found', 'SI 2024/208 (O)'],
    ['E', 'suspended or excluded, with no other provision made', 'SI 2024/208 (E)'],
  ])('%s: %s', (code, meaning, id) => {
    expect(codeOn(code, '2026-11-23')).toMatchObject({ meaning, citation: { id } });
  });

  it('say of what was not read that it was not read, and when a code began', () => {
    expect(codeOn('W', '2026-11-23')?.citation).toEqual({
      id: 'SI 2024/208 (W)',
      title: 'Register code W: on work experience',
      source: 'https://www.legislation.gov.uk/uksi/2024/208; the wording was not read',
      confidence: 'partly',
      inForceFrom: undefined,
    });
    expect(codeOn('Q', '2026-11-23')?.citation).toMatchObject({
      source: 'https://www.legislation.gov.uk/uksi/2024/208',
      inForceFrom: '2024-08-19',
    });
    for (const one of registerCodes) expect(one.meaning).toMatch(/^\S.*[^.]$/);
  });
});
