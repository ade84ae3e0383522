import { describe, expect, it } from 'vitest';
import { compareMark } from '../../../../src/domain/attendance/reconcile/compareMark.ts';
import { sessionRecords } from '../../../../src/domain/attendance/sessionRecord.ts';
import type { MarkEntry } from '../../../../src/domain/register.ts';
import type { WeekSlot } from '../../../../src/domain/session.ts';
import { aMark, aPlacement, aProvider, aRegisterWeek, registerOf, someFacts } from '../../builders.ts';

const now = '2026-11-25T15:00:00.000Z';
const differs = (answer: MarkEntry | undefined, code: string, slot: WeekSlot = 'MonAM', monday = '2026-11-23') => {
  const facts = someFacts({
    providers: [aProvider({ kind: 'college' })],
    placements: [aPlacement({ startsOn: '2026-11-02' })],
    register: registerOf(...(answer ? [aRegisterWeek(slot, [answer], 'amara', monday)] : [])),
  });
  const record = sessionRecords(facts, now)('amara', monday, slot);
  const theirs = { upn: 'Q901123412345', date: record.date, half: record.half, code, line: 2 };
  return compareMark(facts, record, theirs, now);
};
const ill = { ...aMark('absent'), code: 'I' };

describe('One session of the two registers', () => {
  it.each([
    ['the same code is no difference', aMark('present'), 'B', undefined],
    ['a mark that the code cannot stand for is wrong there', aMark('present'), 'I', ['differs', 'correctThere']],
    ['a code that is no longer used is wrong there', aMark('absent'), 'H', ['differs', 'correctThere']],
    ['a reason that they know and we do not is given here', aMark('absent'), 'I', ['differs', 'correctHere']],
    ['two reasons that may both stand must be found out', ill, 'M', ['differs', 'findOut']],
    ['no code there is entered there', ill, '', ['missingThere', 'correctThere']],
    ['nobody has answered here', undefined, 'B', ['missingHere', 'correctHere']],
    ['nobody has answered here, and theirs cannot be right', undefined, '\\', ['missingHere', 'bothWrong']],
    ['nothing on either side', undefined, '', ['missingBoth', 'bothWrong']],
  ] as const)('%s', (_, answer, code, expected) => {
    const found = differs(answer, code);
    expect(found && [found.kind, found.toDo]).toEqual(expected);
  });

  it('of a pupil in school is theirs alone, unless their code says that the pupil is away', () => {
    expect(differs(undefined, '/', 'WedAM')).toBeUndefined();
    expect(differs(undefined, 'B', 'WedAM')).toMatchObject({ kind: 'notDueHere', toDo: 'findOut' });
  });

  it('on a day without school is nobody’s', () => expect(differs(undefined, '#', 'MonAM', '2026-10-26')).toBeUndefined());

  it('says why and what to do', () => {
    expect(differs(aMark('present'), 'I')?.say).toBe('Change I to B: I means ill, and the pupil was at Foxglove Farm.');
    expect(differs(undefined, '')?.say).toMatch(/^Neither has a code\. Nobody has confirmed this session\. Find out/);
  });
});
