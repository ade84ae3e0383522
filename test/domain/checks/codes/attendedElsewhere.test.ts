import { describe, expect, it } from 'vitest';
import { byMinutes, facts2024, judge, judges, type Row } from './judged.ts';

describe('B (approved educational activity): supervised, off site, in person', () => {
  it.each<Row>([
    ['B', 'The school approved the activity at Foxglove Farm, the pupil was there and is supervised.', {}, 'met'],
    [
      'B',
      'Nobody supervises the pupil at Foxglove Farm, so B may not be used: it is an absence.',
      { isSupervised: false },
      'notMet',
    ],
    [
      'B',
      'Nobody supervises the pupil at Foxglove Farm, so B may not be used: it is an absence.',
      { isSupervised: false, mark: undefined },
      'notMet',
    ],
    [
      'B',
      'Whether the pupil is supervised at Foxglove Farm is not recorded. Record who supervises.',
      { isSupervised: undefined },
      'unclear',
    ],
    [
      'B',
      'The pupil joined online. Online is not attendance, so B may not be used: it is an absence.',
      { isThere: 'online' },
      'notMet',
    ],
    [
      'B',
      'The pupil joined online. Online is not attendance, so B may not be used: it is an absence.',
      { providerKind: 'online', isThere: undefined },
      'notMet',
    ],
    ['B', 'Whether the pupil was at Foxglove Farm in person or online is not recorded.', { isThere: undefined }, 'unclear'],
    [
      'B',
      'B may not be used for work at home: the pupil must be in the place itself. It is an absence.',
      { where: 'home' },
      'notMet',
    ],
    ['B', 'The pupil is due at no place in this session, so B may not be used.', { where: 'nowhere' }, 'notMet'],
    [
      'B',
      'The session is on the school’s own site, so it is marked as school is, with / or \\; B may not be used.',
      { providerKind: 'onSite' },
      'notMet',
      'PRO-14',
    ],
    [
      'B',
      'The session is on the school’s own site, so it is marked as school is, with / or \\; B may not be used.',
      { where: 'school' },
      'notMet',
      'PRO-14',
    ],
    ['B', 'The pupil was absent from Foxglove Farm, so B may not be used.', { mark: 'absent' }, 'notMet'],
    [
      'B',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, morning. Find out before B is used.',
      { mark: 'notKnown' },
      'unclear',
      'ATT-8',
    ],
    [
      'B',
      'The local authority arranged this place: that is K, not B.',
      { arrangement: 'localAuthority' },
      'notMet',
      'SI 2024/208 (K)',
    ],
    [
      'B',
      'Who arranged the place at Foxglove Farm is not recorded; if the local authority did, it is K.',
      { arrangement: 'notSaid' },
      'unclear',
    ],
    [
      'B',
      'Who arranged the place at Foxglove Farm is not recorded; if the local authority did, it is K.',
      { arrangement: undefined },
      'unclear',
    ],
    [
      'B',
      'Whether the pupil is registered at Foxglove Farm too is not recorded; if so, it is D.',
      { providerKind: 'apAcademy', isDualRegistered: undefined },
      'unclear',
      'ATT-4',
    ],
    [
      'B',
      'The school marks a pupil who comes late to the provider as L (the usual choice).',
      { mark: 'late' },
      'notMet',
      'ATT-3',
    ],
  ])('%s: %s', (...row) => judges(row));

  it('is used for a pupil who comes late where the school chose so', () => {
    expect(judge('B', { mark: 'late' }, byMinutes).outcome).toBe('met');
  });

  it('is not used where the pupil is dual registered: that is D, and unconfirmed', () => {
    expect(judge('B', { providerKind: 'apAcademy', isDualRegistered: true })).toEqual({
      outcome: 'notMet',
      cited: 'SI 2024/208 (D)',
      because:
        'The pupil is registered at Foxglove Farm too: that is D. (Unconfirmed: check the source, Register code D: dual registered and due at the other school.)',
    });
  });
});

describe('K (arranged by a local authority)', () => {
  it.each<Row>([
    [
      'K',
      'The local authority arranged the place at Foxglove Farm and the pupil was there.',
      { arrangement: 'localAuthority', isSupervised: undefined },
      'met',
    ],
    ['K', 'The school arranged the place at Foxglove Farm; K is only for what the local authority arranged.', {}, 'notMet'],
    [
      'K',
      'The school arranged the place at Foxglove Farm; K is only for what the local authority arranged.',
      { mark: undefined, arrangement: 'offSiteDirection' },
      'notMet',
    ],
    [
      'K',
      'Who arranged the place at Foxglove Farm is not recorded. K is only for what the local authority arranged.',
      { arrangement: 'notSaid' },
      'unclear',
    ],
    [
      'K',
      'Who arranged the place at Foxglove Farm is not recorded. K is only for what the local authority arranged.',
      { arrangement: undefined },
      'unclear',
    ],
    [
      'K',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, morning. Find out before K is used.',
      { arrangement: 'localAuthority', mark: undefined },
      'unclear',
      'ATT-8',
    ],
    [
      'K',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, morning. Find out before K is used.',
      { arrangement: 'notSaid', mark: undefined },
      'unclear',
      'ATT-8',
    ],
    [
      'K',
      'The pupil was absent from Foxglove Farm, so K may not be used.',
      { arrangement: 'localAuthority', mark: 'absent' },
      'notMet',
    ],
    [
      'K',
      'The pupil joined online. Online is not attendance, so K may not be used: it is an absence.',
      { arrangement: 'localAuthority', isThere: 'online' },
      'notMet',
    ],
  ])('%s: %s', (...row) => judges(row));

  it('came into force on 19 August 2024', () => {
    const la = { arrangement: 'localAuthority' } as const;
    expect(judge('K', { ...la, date: '2024-08-16' }, facts2024)).toMatchObject({
      outcome: 'notMet',
      because: 'K came into force only on Monday 19 August 2024.',
    });
    expect(judge('K', { ...la, date: '2024-08-19' }, facts2024).outcome).toBe('met');
  });
});
