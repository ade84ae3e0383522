import { describe, expect, it } from 'vitest';
import { agreedActions } from '../../../src/domain/actions/agreedAction.ts';
import { mayCompleteAction } from '../../../src/domain/checks/mayCompleteAction.ts';
import { agreedAction } from '../../../src/domain/duties/running/agreedAction.ts';
import { aCase, aPlacement, ended, someFacts } from '../builders.ts';
import { aRecord, aStart } from '../deciding/caseRecords.ts';
import { standings } from '../duties/running/shown.ts';

const anAction = (dueOn: string, from = '', role: 'headteacher' | 'apLead' = 'headteacher') =>
  aRecord({ kind: 'action', what: 'Ring the parents', owner: { role, name: 'Helen Ward' }, dueOn, from }, '2026-11-10', {
    key: `action-${dueOn}`,
  });
const isDone = (recordKey: string, on: string) => aRecord({ kind: 'actionDone', recordKey, evidence: 'Rang; all well.' }, on);

describe('An agreed action (VIS-4, REV-1)', () => {
  it('is due by its day from whom it was given to: the day before, the day, the day after', () => {
    const duties = agreedAction(aCase({ caseRecords: [anAction('2026-11-20', 'started-2026-11-09'), aStart('2026-11-09')] }));
    expect(duties).toMatchObject([{ kind: 'agreedAction', owner: 'headteacher', dueOn: '2026-11-20', done: undefined }]);
    expect(['2026-11-19', '2026-11-20', '2026-11-21'].flatMap((day) => standings(duties, day))).toEqual([
      'due',
      'due',
      'overdue',
    ]);
    expect(duties[0]?.words()).toMatchObject({
      say: 'Helen Ward: Ring the parents',
      steps: [expect.stringContaining('started'), expect.any(String)],
    });
  });

  it('is done when that is recorded, late when it came late', () => {
    const records = [anAction('2026-11-20'), isDone('action-2026-11-20', '2026-11-23')];
    const duties = agreedAction(aCase({ caseRecords: records }));
    expect(duties[0]?.done).toMatchObject({ on: '2026-11-23', say: expect.stringContaining('Rang; all well.') });
    expect(standings(duties, '2026-11-24')).toEqual(['doneLate']);
  });

  it('stays due after the placement has ended', () => {
    const caseRecords = [anAction('2026-11-20')];
    const placements = [aPlacement({ decision: ended('2026-11-18') })];
    expect(standings(agreedAction(aCase({ caseRecords, placements })), '2026-11-23')).toEqual(['overdue']);
  });

  it('goes with the record it comes of, and with its own', () => {
    const visit = aStart('2026-11-09');
    const gone = (recordKey: string) => aRecord({ kind: 'takenBack', recordKey, reason: 'Wrong' }, '2026-11-11');
    expect(agreedActions([visit, anAction('2026-11-20', visit.key), gone(visit.key)])).toEqual([]);
    expect(agreedActions([anAction('2026-11-20'), gone('action-2026-11-20')])).toEqual([]);
    expect(agreedAction(aCase())).toEqual([]);
  });

  it('stands in the order of the days', () => {
    const actions = agreedActions([anAction('2026-12-01'), anAction('2026-11-20'), anAction('2026-11-25')]);
    expect(actions.map(({ dueOn }) => dueOn)).toEqual(['2026-11-20', '2026-11-25', '2026-12-01']);
  });

  it('is recorded by whoever holds the role, or the AP lead', () => {
    const may = (name: string, role: 'headteacher' | 'apLead') =>
      mayCompleteAction({ personId: `id-${name}` }, { owner: { role, name: '' } }, someFacts()).outcome;
    expect([may('Helen Ward', 'headteacher'), may('Miriam Okafor', 'headteacher'), may('Priya Nair', 'headteacher')]).toEqual([
      'met',
      'met',
      'notMet',
    ]);
    expect(may('Helen Ward', 'apLead')).toBe('notMet');
  });
});
