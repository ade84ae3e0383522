import { describe, expect, it } from 'vitest';
import { adviseCode } from '../../../../src/domain/checks/codes/adviseCode.ts';
import type { CodeSession } from '../../../../src/domain/checks/codes/codeSession.ts';
import { mayUseCode } from '../../../../src/domain/checks/codes/mayUseCode.ts';
import { codesOn } from '../../../../src/domain/codes/registerCodes.ts';
import { byMinutes, facts, judge, type Row, timetable } from './judged.ts';
import { aSession, aTimetable } from './sessions.ts';

describe('Codes that are not in force, and days without school', () => {
  it.each<Row>([
    ['H', 'H is no longer used: its last day was Sunday 18 August 2024.', {}, 'notMet'],
    ['J', 'J is no longer used: its last day was Sunday 18 August 2024 (retired: an interview, now J1).', {}, 'notMet'],
    ['@', '@ is not a code of the attendance register.', {}, 'notMet', 'SI 2024/208'],
    ['B', 'There is no school on Friday 27 November 2026 (INSET day), so B may not be used.', { date: '2026-11-27' }, 'notMet'],
    [
      'Y4',
      'There is no school on Tuesday 8 December 2026 (Closed: snow). Y4 may stand there if the school was closed for that reason: the whole site is unexpectedly closed.',
      { date: '2026-12-08' },
      'unclear',
    ],
    [
      'Y3',
      'There is no school on Tuesday 8 December 2026 (Closed: snow). Y3 may stand there if the school was closed for that reason: part of the premises is closed.',
      { date: '2026-12-08' },
      'unclear',
    ],
    [
      '#',
      'There is no school on Friday 27 November 2026 (INSET day). # may stand there if the school was closed for that reason: the whole school is closed as planned.',
      { date: '2026-11-27' },
      'unclear',
    ],
    [
      'B',
      'Nobody can say whether Thursday 22 July 2027 is a school day. The calendar of this school ends on Wednesday 21 July 2027; add the next terms.',
      { date: '2027-07-22' },
      'unclear',
    ],
  ])('%s: %s', (code, because, change, outcome, cited) => {
    const found = judge(code, change);
    expect(found).toMatchObject({ outcome, cited: cited ?? `SI 2024/208 (${code})` });
    expect(found.because.replace(/ \(Unconfirmed: .*\)$/, '')).toBe(because);
  });

  it('are asked as a question that names the code', () => {
    expect(mayUseCode('B', aSession(), facts)).toMatchObject({
      question: 'May the register code B be used for this session?',
      facts: { code: 'B' },
    });
  });
});

describe('Flexi-schooling', () => {
  it.each(['B', 'C', 'C2', 'N', '/'])('at home never settles %s', (code) => {
    const found = judge(code, { where: 'home', timetable: aTimetable({ kind: 'flexiSchooling' }) });
    expect(found).toMatchObject({ outcome: 'unclear', cited: 'Flexi-schooling code' });
    expect(found.because).toMatch(
      /^The pupil is educated at home under flexi-schooling\. The code for it is not settled: ask the local authority, and record its answer\. \(Unconfirmed/,
    );
  });
});

describe('What is proposed may be used', () => {
  const sessions: Partial<CodeSession>[] = (['provider', 'school', 'home', 'nowhere'] as const).flatMap((where) =>
    (['present', 'late', 'absent', 'notKnown', undefined] as const).flatMap((mark) =>
      (['AM', 'PM'] as const).flatMap((half) =>
        (['schoolWithParents', 'localAuthority', 'notSaid'] as const).flatMap((arrangement) =>
          ([undefined, 'physically', 'online'] as const).flatMap((isThere) =>
            (['unregisteredSetting', 'specialSchool', 'onSite', 'online'] as const).flatMap((providerKind) =>
              [true, false, undefined].flatMap((yes) =>
                [undefined, timetable].map((given) => ({
                  where,
                  mark,
                  half,
                  arrangement,
                  isThere,
                  providerKind,
                  isSupervised: yes,
                  isDualRegistered: yes,
                  timetable: given,
                })),
              ),
            ),
          ),
        ),
      ),
    ),
  );

  it.each([
    ['with L', facts],
    ['with minutes', byMinutes],
  ])('in every session, late %s', (_, given) => {
    for (const session of sessions) {
      const { proposed } = adviseCode(aSession(session), given);
      if (proposed !== undefined) expect([session, judge(proposed, session, given).outcome]).toEqual([session, 'met']);
    }
  });

  it('and no attendance is allowed for an absent pupil, nor anything thrown for any code', () => {
    for (const session of sessions)
      for (const { code, countsAs } of codesOn('2026-11-23')) {
        const { outcome } = judge(code, session);
        if (countsAs === 'attendance' && session.mark === 'absent') expect([code, outcome]).toEqual([code, 'notMet']);
      }
  });
});
