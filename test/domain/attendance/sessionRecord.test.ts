import { describe, expect, it } from 'vitest';
import { offeredTo } from '../../../src/domain/attendance/offered.ts';
import { sessionRecords } from '../../../src/domain/attendance/sessionRecord.ts';
import { markOfCode } from '../../../src/domain/codes/markOfCode.ts';
import { aDone, aMark, aPlacement, aProvider, aRegisterWeek, aWeek, registerOf, someFacts } from '../builders.ts';

const now = '2026-11-25T15:00:00.000Z';
const record = (
  slot: Parameters<ReturnType<typeof sessionRecords>>[2],
  change: Parameters<typeof someFacts>[0] = {},
  monday = '2026-11-23',
) => sessionRecords(someFacts({ providers: [aProvider({ kind: 'college' })], ...change }), now)('amara', monday, slot);

describe('A session as the register has it', () => {
  it('is at the provider, at school, or nowhere by the placement’s week', () => {
    const partly = { placements: [aPlacement({ week: { ...aWeek(['MonAM']), FriPM: 'nowhere' } })] };
    expect([record('MonAM', partly).where, record('TueAM', partly).where, record('FriPM', partly, '2026-11-16').where]).toEqual([
      'provider',
      'school',
      'nowhere',
    ]);
  });

  it.each([
    ['the INSET day', '2026-11-23', 'FriAM'],
    ['half-term', '2026-10-26', 'MonAM'],
    ['the day closed by snow', '2026-12-07', 'TueAM'],
  ] as const)('is without school on %s, also for an answer that was given before', (_, monday, slot) => {
    const register = registerOf(aRegisterWeek(slot, [aMark('present')], 'amara', monday));
    const found = record(slot, { placements: [aPlacement({ startsOn: '2026-09-07', week: aWeek([slot]) })], register }, monday);
    expect([found.where, found.answer?.mark, found.code]).toEqual(['noSchool', 'present', undefined]);
  });

  it('proposes its code, and takes the one that was given', () => {
    const given = { register: registerOf(aRegisterWeek('MonAM', [{ ...aMark('absent'), code: 'I' }])) };
    expect(record('MonAM', { register: registerOf(aRegisterWeek('MonAM', [aMark('present')])) }).code).toMatchObject({
      code: 'B',
      isGiven: false,
    });
    expect(record('MonAM', given).code).toMatchObject({ code: 'I', isGiven: true });
    expect(record('MonPM').code?.code).toBeUndefined();
  });

  it('is the other school’s for a dual-registered pupil', () => {
    const dual = {
      providers: [aProvider({ kind: 'pupilReferralUnit' })],
      dutyRecords: [aDone('dualRegistration|placement-1', '2026-11-09')],
    };
    expect(record('MonAM', dual).code?.code).toBe('D');
  });

  it('of a pupil without a placement is the school’s', () => {
    expect(record('MonAM', { placements: [] })).toMatchObject({ where: 'school', placement: undefined, code: undefined });
  });
});

describe('What is offered to a pupil (ATT-7)', () => {
  it('counts the sessions of the week, and says whether it is full time', () => {
    const facts = someFacts({ placements: [aPlacement({ week: { ...aWeek(['MonAM', 'MonPM']), FriPM: 'nowhere' } })] });
    expect(offeredTo(facts, 'amara', '2026-11-23')).toMatchObject({
      atProviders: 2,
      atSchool: 7,
      nowhere: 1,
      reason: '',
      finding: { outcome: 'unclear' },
    });
    expect(offeredTo(facts, 'amara', '2026-11-08')).toBeUndefined();
  });
});

describe('The answer that goes with a code', () => {
  it.each([
    ['I', '2026-11-23', 'absent'],
    ['B', '2026-11-23', 'present'],
    ['L', '2026-11-23', 'late'],
    ['U', '2026-11-23', 'late'],
    ['Y1', '2024-08-18', undefined],
    ['Y1', '2024-08-19', 'absent'],
    ['H', '2024-08-19', undefined],
  ] as const)('%s on %s', (code, date, mark) => expect(markOfCode(code, date)).toBe(mark));
});
