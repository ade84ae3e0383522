import { describe, expect, it } from 'vitest';
import type { MarkEntry } from '../../src/domain/register.ts';
import { answerChanges, type SessionAnswers } from '../../src/usecases/sessionAnswers.ts';
import { aMark, aRegisterWeek, registerOf } from '../domain/builders.ts';
import { aCasebook } from '../rounds/aCasebook.ts';

const monday: Omit<SessionAnswers, 'marks'> = {
  date: '2026-11-23',
  half: 'AM',
  slot: 'MonAM',
  by: { personId: 'id-Sam Okoro', name: 'Sam Okoro', at: '2026-11-23T09:00:00.000Z' },
  via: 'card',
  sawUntil: () => '9999',
};
const present = { pupilKey: 'amara', mark: 'present', note: '' } as const;
/** The register already says so on Monday morning, from Priya Nair at 8.41am. */
const withAnswers = (...answers: MarkEntry[]) => aCasebook({ register: registerOf(aRegisterWeek('MonAM', answers)) });

describe('Answers for a session (ATT-2, REP-7)', () => {
  it('begin the pupil’s week when nobody has answered yet', () => {
    const { changes, notKept } = answerChanges(aCasebook(), { ...monday, marks: [present] });
    expect(notKept).toEqual([]);
    expect(changes).toMatchObject([
      {
        list: 'register',
        create: {
          pupilKey: 'amara',
          weekStartsOn: '2026-11-23',
          entries: { MonAM: [{ mark: 'present', providerKey: 'foxglove', via: 'card' }] },
        },
      },
    ]);
  });

  it('are added to the history, never put in place of it', () => {
    const { changes } = answerChanges(withAnswers(aMark('absent')), { ...monday, marks: [present] });
    const [change] = changes;
    expect(change).toMatchObject({
      to: { entries: { MonAM: [{ mark: 'absent' }, { mark: 'present', by: { name: 'Sam Okoro' } }] } },
    });
  });

  it('change nothing when the same person says the same again', () => {
    const again = { ...monday, by: aMark('present').by, marks: [present] };
    expect(answerChanges(withAnswers(aMark('present')), again)).toEqual({ changes: [], notKept: [] });
  });

  it('do not overrule what a colleague answered after this person looked', () => {
    const stale = { ...monday, sawUntil: () => '', marks: [present] };
    const { changes, notKept } = answerChanges(withAnswers(aMark('absent')), stale);
    expect(changes).toEqual([]);
    expect(notKept[0]).toContain('Priya Nair answered Absent for Amara Obi at 8.41am');
  });

  it.each([
    ['who saw that answer', '2026-11-23T08:41:00.000Z', 'absent'],
    ['when the colleague did not know yet', '', 'notKnown'],
    ['when the colleague said the same', '', 'present'],
  ] as const)('are kept from a person %s', (_, seen, mark) => {
    const { changes, notKept } = answerChanges(withAnswers(aMark(mark)), { ...monday, sawUntil: () => seen, marks: [present] });
    expect(changes).toHaveLength(1);
    expect(notKept).toEqual([]);
  });

  it('name a pupil who is no longer due', () => {
    const { changes, notKept } = answerChanges(aCasebook({ placements: [] }), { ...monday, marks: [present] });
    expect(changes).toEqual([]);
    expect(notKept[0]).toContain('Amara Obi is no longer due');
  });

  it('are taken although somebody answered for another provider, and that answer stays beneath', () => {
    const elsewhere = { ...aMark('present'), providerKey: 'beacon' };
    const absent = { ...present, mark: 'absent' } as const;
    const { changes, notKept } = answerChanges(withAnswers(elsewhere), { ...monday, sawUntil: () => '', marks: [absent] });
    expect(notKept).toEqual([]);
    expect(changes).toMatchObject([
      { to: { entries: { MonAM: [{ providerKey: 'beacon' }, { mark: 'absent', providerKey: 'foxglove' }] } } },
    ]);
  });
});
