import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../bot/actions/answersOf.ts';
import { sortAnswers } from '../../../bot/actions/sortAnswers.ts';
import { answered, aSessionSheet, helen, priya, withAnswers } from '../sheets.ts';

const given = (data: Record<string, unknown>) => answersOf(data) ?? expect.fail('The card data was refused.');

describe('Answers on a session card', () => {
  it('are read from the boxes; an empty box is no answer', () => {
    const { marks } = given({ mark_p1: 'present', mark_p2: '', schoolKey: 'larkhill' });

    expect([...marks]).toEqual([['p1', 'present']]);
  });

  it.each([
    ['a mark that no box offers', { mark_p1: 'excluded' }],
    ['a mark that is no text', { mark_p1: { present: true } }],
    ['a note beyond 500 characters', { mark_p1: 'present', note: 'x'.repeat(501) }],
  ])('are refused altogether with %s', (_, data) => {
    expect(answersOf(data)).toBeUndefined();
  });
});

describe('What is saved of a press', () => {
  it('is every answer that is new', () => {
    const { toSave, notSaved } = sortAnswers(aSessionSheet(), given({ mark_p1: 'present', mark_p2: 'absent' }), '');

    expect(toSave).toEqual([
      { pupilKey: 'p1', mark: 'present', note: '' },
      { pupilKey: 'p2', mark: 'absent', note: '' },
    ]);
    expect(notSaved).toEqual([]);
  });

  it('is nothing when the card is pressed a second time', () => {
    const sheet = withAnswers({ p1: answered('present') });

    expect(sortAnswers(sheet, given({ mark_p1: 'present' }), '')).toEqual({ toSave: [], notSaved: [] });
  });

  it('leaves alone what somebody else has answered since the card was drawn, and says so', () => {
    const sheet = withAnswers({ p1: answered('absent', '', helen) });
    const { toSave, notSaved } = sortAnswers(sheet, given({ mark_p1: 'present', mark_p2: 'late' }), '2026-11-23T08:00:00Z');

    expect(toSave).toEqual([{ pupilKey: 'p2', mark: 'late', note: '' }]);
    expect(notSaved).toEqual([
      'Amara Osei: Helen Ward answered Absent at 10.05am, so your Present was not saved. Press Change if yours is right.',
    ]);
  });

  it('is a correction when the card knew the earlier answer', () => {
    const sheet = withAnswers({ p1: answered('absent', '', helen) });

    expect(sortAnswers(sheet, given({ mark_p1: 'present' }), helen.at).toSave).toEqual([
      { pupilKey: 'p1', mark: 'present', note: '' },
    ]);
  });

  it('is not a pupil whose placement has changed meanwhile, and says so', () => {
    const { toSave, notSaved } = sortAnswers(aSessionSheet(), given({ mark_gone: 'present' }), '');

    expect(toSave).toEqual([]);
    expect(notSaved[0]).toContain('not due in this session any more');
  });
});

describe('A reason and minutes', () => {
  const absent = withAnswers({ p1: answered('absent', 'Mother rang'), p2: answered('late') });

  it('complete the answer that is there, which keeps its note', () => {
    const { toSave } = sortAnswers(absent, given({ code_p1: 'I', minutes_p2: '12' }), priya.at);

    expect(toSave).toEqual([
      { pupilKey: 'p1', mark: 'absent', code: 'I', note: 'Mother rang' },
      { pupilKey: 'p2', mark: 'late', minutesLate: 12, note: '' },
    ]);
  });

  it('are nothing for a pupil who is there after all, or when the same is pressed again', () => {
    const known = withAnswers({ p1: answered('absent', '', priya, { code: 'I' }) });

    expect(sortAnswers(absent, given({ mark_p1: 'present', code_p1: 'I' }), priya.at).toSave).toEqual([
      { pupilKey: 'p1', mark: 'present', note: '' },
    ]);
    expect(sortAnswers(known, given({ mark_p1: 'absent', code_p1: 'I' }), priya.at).toSave).toEqual([]);
    expect(sortAnswers(aSessionSheet(), given({ code_p1: 'I' }), '').toSave).toEqual([]);
  });

  it.each([
    ['a reason that no box offers', { code_p1: 'Z' }],
    ['minutes beyond a session', { minutes_p1: '241' }],
    ['minutes that are none', { minutes_p1: 'ten' }],
  ])('are refused altogether with %s', (_, data) => {
    expect(answersOf(data)).toBeUndefined();
  });
});

describe('An answer that holds no more', () => {
  it('is given again after the pupil left or the provider closed, though it says the same', () => {
    const left = { ...answered('present'), state: 'left' as const };
    const closed = { ...answered('present'), state: 'unknown' as const };
    const { toSave } = sortAnswers(
      withAnswers({ p1: left, p2: closed }),
      given({ mark_p1: 'present', mark_p2: 'present' }),
      priya.at,
    );

    expect(toSave.map(({ pupilKey }) => pupilKey)).toEqual(['p1', 'p2']);
  });
});

describe('The note of a press', () => {
  it('goes with those who are late, absent or not known', () => {
    const { toSave } = sortAnswers(aSessionSheet(), given({ mark_p1: 'present', mark_p2: 'absent', note: ' Unwell ' }), '');

    expect(toSave.map(({ note }) => note)).toEqual(['', 'Unwell']);
  });

  it('goes with everybody when all are present', () => {
    const { toSave } = sortAnswers(aSessionSheet(), given({ mark_p1: 'present', mark_p2: 'present', note: 'Trip' }), '');

    expect(toSave.map(({ note }) => note)).toEqual(['Trip', 'Trip']);
  });

  it('is not lost in silence when no answer is new', () => {
    const sheet = withAnswers({ p1: answered('present') });

    expect(sortAnswers(sheet, given({ mark_p1: 'present', note: 'Trip' }), '').notSaved[0]).toContain('The note was not saved');
  });
});
