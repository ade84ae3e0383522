import { describe, expect, it } from 'vitest';
import { byMinutes, judge, judges, type Row } from './judged.ts';

describe('Present, late and other marks', () => {
  const school = { where: 'school' } as const;

  it.each<Row>([
    ['/', 'The pupil was at school: present in the morning.', school, 'met'],
    ['/', 'The pupil was at school: present in the morning.', { providerKind: 'onSite' }, 'met'],
    ['\\', 'The pupil was at school: present in the afternoon.', { ...school, half: 'PM' }, 'met'],
    ['/', '/ means present in the morning, and this is the afternoon.', { ...school, half: 'PM' }, 'notMet'],
    ['\\', '\\ means present in the afternoon, and this is the morning.', school, 'notMet'],
    ['/', '/ is for a pupil at school; this session is at Foxglove Farm, off the school’s site.', {}, 'notMet'],
    ['/', 'The pupil came late: that is L.', { ...school, mark: 'late' }, 'notMet'],
    ['/', 'The pupil was absent, so / may not be used.', { ...school, mark: 'absent' }, 'notMet'],
    [
      '/',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, morning. Find out before / is used.',
      { ...school, mark: undefined },
      'unclear',
      'ATT-8',
    ],
    [
      '/',
      'The pupil joined online, which is not attendance, so / may not be used.',
      { ...school, isThere: 'online' },
      'notMet',
      'SI 2024/208 (B)',
    ],
    ['L', 'The pupil came late, before the register closed.', { ...school, mark: 'late' }, 'met'],
    ['L', 'The pupil came late, before the register closed.', { mark: 'late' }, 'met'],
    ['L', 'L means late, before the register closed; the pupil was present.', {}, 'notMet'],
    ['L', 'L means late, before the register closed; the pupil was absent.', { mark: 'absent' }, 'notMet'],
    [
      'L',
      'The pupil joined online, which is not attendance, so L may not be used.',
      { mark: 'late', isThere: 'online' },
      'notMet',
      'SI 2024/208 (B)',
    ],
    [
      'L',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, morning. Find out before L is used.',
      { mark: 'notKnown' },
      'unclear',
      'ATT-8',
    ],
    [
      'L',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, morning. Find out before L is used.',
      { mark: undefined },
      'unclear',
      'ATT-8',
    ],
    ['U', 'U is for a pupil who came after the register had closed: say when the pupil came.', { mark: 'late' }, 'unclear'],
    ['U', 'U means arrived after the register closed; the pupil was present.', {}, 'notMet'],
    ['U', 'U means arrived after the register closed; the pupil was absent.', { mark: 'absent' }, 'notMet'],
    [
      'U',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, morning. Find out before U is used.',
      { mark: undefined },
      'unclear',
      'ATT-8',
    ],
    [
      'V',
      'V means on a visit supervised by school staff. Whether that is so, the records of the session do not say.',
      {},
      'unclear',
    ],
    ['W', 'The pupil was absent, so W may not be used.', { mark: 'absent' }, 'notMet'],
    [
      'P',
      'The pupil joined online, which is not attendance, so P may not be used.',
      { isThere: 'online' },
      'notMet',
      'SI 2024/208 (B)',
    ],
    [
      'P',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, morning. Find out before P is used.',
      { mark: undefined },
      'unclear',
      'ATT-8',
    ],
    ['X', 'X is for a pupil who is not of compulsory school age and need not attend: say whether the pupil is.', {}, 'unclear'],
    ['Z', 'Z is for a child who is not on the admission register yet; a pupil with a place elsewhere stays on it.', {}, 'notMet'],
    ['#', 'The calendar has school on this day, and # is for a planned closure of the whole school.', {}, 'notMet'],
  ])('%s: %s', (...row) => judges(row));

  it('take late at the provider as the school chose', () => {
    expect(judge('L', { mark: 'late' }, byMinutes)).toEqual({
      outcome: 'notMet',
      cited: 'ATT-3',
      because:
        'The school marks a pupil who comes late to the provider as present there with the minutes (the school since 1 Sep 2020 (Miriam Okafor)).',
    });
    expect(judge('L', { mark: 'late', where: 'school' }, byMinutes).outcome).toBe('met');
  });
});
