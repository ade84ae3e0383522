import { describe, expect, it } from 'vitest';
import { recordDutySchema } from '#api/contractDuties.ts';
import { choicesFor, type DutyDraft, recordFrom } from '../../tab/shared/duties/dutyDraft.ts';
import { aDutyRow, putOff } from './aDutyRow.ts';

const draft = (change: Partial<DutyDraft>): DutyDraft => ({
  key: 'b7a3c1de-5b6e-4a37-9a57-3f1f1b6b2f11',
  choice: 'done',
  on: '20/11/2026',
  evidence: ' Visited; notes in Visits.docx ',
  until: '30 November 2026',
  reason: ' The farm is closed. ',
  ...change,
});
const written = (change: Partial<DutyDraft>) => recordFrom(aDutyRow({ postponed: putOff }), draft(change));

describe('The form that records a duty', () => {
  it.each([
    ['done', { status: 'done', on: '2026-11-20', evidence: 'Visited; notes in Visits.docx' }],
    ['postponed', { status: 'postponed', until: '2026-11-30', reason: 'The farm is closed.' }],
    ['takenBack', { status: 'takenBack', recordKey: 'record-1', reason: 'The farm is closed.' }],
  ] as const)('sends what the contract takes: %s', (choice, what) => {
    const made = written({ choice });
    expect(made).toMatchObject({ record: { dutyKey: 'visit|placement-1|2026-11-20', what } });
    expect(recordDutySchema.safeParse('record' in made ? made.record : undefined).success).toBe(true);
  });

  it('lets a duty that is done be taken back only, by the record that says so', () => {
    const done = aDutyRow({ done: { on: '2026-11-19', say: 'Visited', recordKey: 'record-2' } });

    expect(choicesFor(done)).toEqual(['takenBack']);
    expect(choicesFor(aDutyRow())).toEqual(['done', 'postponed']);
    expect(choicesFor(aDutyRow({ postponed: putOff }))).toEqual(['done', 'postponed', 'takenBack']);
    expect(recordFrom(done, draft({ choice: 'takenBack' }))).toMatchObject({
      record: { what: { status: 'takenBack', recordKey: 'record-2', reason: 'The farm is closed.' } },
    });
  });

  it.each([
    [{ on: '31/11/2026' }, ['on']],
    [{ evidence: ' ' }, ['evidence']],
    [{ on: '', evidence: '' }, ['on', 'evidence']],
    [{ choice: 'postponed', until: 'soon' }, ['until']],
    [{ choice: 'postponed', reason: '' }, ['reason']],
    [{ choice: 'takenBack', reason: '', until: '' }, ['reason']],
  ] as const)('names what is missing in %j', (change, where) => {
    const made = written(change);
    expect('problems' in made && made.problems.map((one) => one.where)).toEqual(where);
  });
});
