import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import { safeguardingAudit } from '../../../src/domain/duties/beforeStart/safeguardingAudit.ts';
import { chronologyGiven, chronologyOf } from '../../../src/domain/safeguarding/chronologyOf.ts';
import { byUrgency, concernStanding } from '../../../src/domain/safeguarding/concernStanding.ts';
import type {
  ChronologyEntry,
  ConcernRecord,
  ConfidentialRecords,
  ConfidentialShare,
  NamedPerson,
} from '../../../src/domain/safeguarding/confidentialRecords.ts';
import { mayOpenConfidential, namedFrom, namedOn } from '../../../src/domain/safeguarding/mayOpenConfidential.ts';
import { reachedPlacements } from '../../../src/domain/safeguarding/reachedPlacements.ts';
import { whoMustKnow } from '../../../src/domain/safeguarding/whoMustKnow.ts';
import { aCase, aPlacement, aProvider, aPupil, aSignature, aStaffMember, policyOf, someFacts } from '../builders.ts';

const at = (moment: string) => aSignature('Dan Osei', `2026-11-${moment}:00.000Z`);
const concern = (change: Partial<ConcernRecord> = {}): ConcernRecord => ({
  ...{ key: 'concern-1', pupilKey: 'amara', providerKey: 'foxglove', isAboutSetting: false, category: 'wellbeing' },
  ...{ happenedOn: '2026-11-23', happenedAt: '', raisedBy: 'Jo Farrier', raisedOn: '2026-11-24', words: 'W', done: '' },
  ...{ recordNumber: '', parentsTold: true, parentsReason: 'Rang', by: at('24T09:00') },
  ...change,
});
const entry = (kind: ChronologyEntry['kind'], change: Partial<ChronologyEntry> = {}): ChronologyEntry => ({
  ...{
    key: `${kind}-1`,
    kind,
    pupilKey: 'amara',
    concernKey: 'concern-1',
    on: '2026-11-25',
    words: 'E',
    corrects: '',
    about: '',
  },
  by: at('25T09:00'),
  ...change,
});
const share = (change: Partial<ConfidentialShare> = {}): ConfidentialShare => ({
  ...{ key: 'share-1', direction: 'given', pupilKey: 'amara', placementKey: 'placement-2', providerKey: 'harbour' },
  ...{ concernKey: 'concern-1', extract: 'X', to: 'Lee Marsh', how: 'meeting', on: '2026-11-24', by: at('24T10:00') },
  ...change,
});
const records = (change: Partial<ConfidentialRecords> = {}): ConfidentialRecords => ({
  ...{ concerns: [concern()], entries: [], shares: [], named: [] },
  ...change,
});

describe('How a concern stands', () => {
  it.each([
    ['nothing came after', [], true],
    ['it was closed', [entry('closed')], false],
    ['it was closed and opened again', [entry('closed'), entry('reopened', { by: at('26T09:00') })], true],
    ['in whatever order the rows come', [entry('reopened', { by: at('26T09:00') }), entry('closed')], true],
    ['another was closed', [entry('closed', { concernKey: 'concern-2' })], true],
  ])('when %s', (_, entries, isOpen) => {
    expect(concernStanding(concern(), { entries }, '2026-11-30', 14).isOpen).toBe(isOpen);
  });

  it.each([
    ['2026-12-08', 14, false],
    ['2026-12-09', 15, true],
  ])('on %s, open for %i days, it is too long: %s', (today, days, isLong) => {
    expect(concernStanding(concern(), { entries: [] }, today, 14)).toMatchObject({ days, isLong });
  });

  it('the longest open one comes first, then the newest open, then the closed', () => {
    const some = [
      concern({ key: 'closed', raisedOn: '2026-11-01' }),
      concern({ key: 'new', raisedOn: '2026-11-28' }),
      concern({ key: 'long', raisedOn: '2026-11-05' }),
      concern({ key: 'longest', raisedOn: '2026-11-02' }),
    ];
    const entries = [entry('closed', { concernKey: 'closed' })];
    const rows = some.map((one) => ({ concern: one, standing: concernStanding(one, { entries }, '2026-11-30', 14) }));
    expect(rows.toSorted(byUrgency).map((one) => one.concern.key)).toEqual(['longest', 'long', 'new', 'closed']);
  });
});

describe('Who may open the records (SAF-3)', () => {
  const dan = aStaffMember('Dan Osei', 'designatedSafeguardingLead');
  const ruth = aStaffMember('Ruth Kendall', 'senco');
  const naming = (change: Partial<NamedPerson> = {}): NamedPerson => ({
    ...{ key: 'n-1', personId: ruth.personId, name: ruth.name, from: '2026-11-10', until: '2026-11-20', why: 'Cover', ends: '' },
    by: at('10T09:00'),
    ...change,
  });
  const may = (person: { personId: string }, day: string, named: NamedPerson[] = []) =>
    mayOpenConfidential(person.personId, [dan, ruth], { named }, day);

  it('the lead always, anybody else only on the days for which they are named', () => {
    expect([may(dan, '2026-11-15'), may(ruth, '2026-11-15')]).toEqual([true, false]);
    const days = ['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'];
    expect(days.map((day) => may(ruth, day, [naming()]))).toEqual([false, true, true, false]);
  });

  it('a naming that begins later is known, so that it can be ended before', () => {
    expect(
      [namedOn({ named: [naming()] }, '2026-11-09'), namedFrom({ named: [naming()] }, '2026-11-09')].map((all) => all.length),
    ).toEqual([0, 1]);
    expect(namedFrom({ named: [naming()] }, '2026-11-21')).toEqual([]);
  });

  it('from the day on which the naming was ended nobody any more', () => {
    const ended = [naming(), naming({ key: 'n-2', ends: 'n-1', from: '2026-11-15', until: '2026-11-15' })];
    expect(['2026-11-14', '2026-11-15', '2026-11-16'].map((day) => namedOn({ named: ended }, day).length)).toEqual([1, 0, 0]);
  });
});

describe('Who else must know (SAF-2)', () => {
  const facts = (pupil: Parameters<typeof aPupil>[0] = {}) =>
    someFacts({
      pupils: [aPupil(pupil)],
      providers: [aProvider(), aProvider({ key: 'harbour', name: 'Harbour House' })],
      placements: [aPlacement(), aPlacement({ key: 'placement-2', providerKey: 'harbour' })],
    });
  const parties = (of: ReturnType<typeof whoMustKnow>) => of.map(({ party, key, told }) => [party, key, told?.to]);

  it('every other provider, not the one it was raised at; once told, to whom', () => {
    expect(parties(whoMustKnow(concern(), records(), facts()))).toEqual([['provider', 'placement-2', undefined]]);
    expect(parties(whoMustKnow(concern(), records({ shares: [share()] }), facts()))).toEqual([
      ['provider', 'placement-2', 'Lee Marsh'],
    ]);
    const elsewhere = records({ shares: [share({ concernKey: 'concern-2' }), share({ direction: 'received' })] });
    expect(parties(whoMustKnow(concern(), elsewhere, facts()))).toEqual([['provider', 'placement-2', undefined]]);
  });

  it('the agencies that work with the pupil, each until it is recorded as told', () => {
    const flags = { hasSocialWorker: true, hasYouthJusticeWorker: true, isLookedAfter: true };
    const told = records({ entries: [entry('told', { about: 'virtualSchool', words: 'Ana Reyes' })] });
    expect(parties(whoMustKnow(concern(), told, facts(flags))).slice(1)).toEqual([
      ['socialWorker', 'socialWorker', undefined],
      ['youthJusticeWorker', 'youthJusticeWorker', undefined],
      ['virtualSchool', 'virtualSchool', 'Ana Reyes'],
    ]);
  });

  it('reaches the pupil’s placement there; about the setting every one, unless the school chose otherwise', () => {
    const placements = [aPlacement(), aPlacement({ key: 'placement-3', pupilKey: 'ben' })];
    const reached = (change: Partial<ConcernRecord>, policy = policyOf()) =>
      reachedPlacements(concern(change), someFacts({ placements, policy })).map(({ key }) => key);
    expect(reached({})).toEqual(['placement-1']);
    expect(reached({ isAboutSetting: true })).toEqual(['placement-1', 'placement-3']);
    expect(reached({ isAboutSetting: true }, policyOf('P4', { concernReaches: 'onePlacement' }))).toEqual(['placement-1']);
    expect(reached({ providerKey: '' })).toEqual([]);
  });
});

describe('The chronology (SAF-1)', () => {
  it('is of one pupil, by the day it happened, with what was put right linked both ways', () => {
    const wrong = entry('added', { key: 'wrong', on: '2026-11-22' });
    const right = entry('corrected', { key: 'right', on: '2026-11-22', corrects: 'wrong', by: at('26T09:00') });
    const lines = chronologyOf(
      'amara',
      records({ concerns: [concern(), concern({ key: 'other', pupilKey: 'ben' })], entries: [right, wrong], shares: [share()] }),
    );
    expect(lines.map(({ key }) => key)).toEqual(['wrong', 'right', 'concern-1', 'share-1']);
    expect(lines[0]?.correctedBy).toEqual(['right']);
    expect(lines[1]?.corrects).toBe('wrong');
  });

  it('counts what is new since the provider was given it, sharing left out', () => {
    const given = share({ concernKey: '', by: at('24T12:00') });
    const since = (entries: ChronologyEntry[], shares = [given]) =>
      chronologyGiven('amara', 'placement-2', records({ entries, shares })).since;
    expect(since([])).toBe(0);
    expect(since([entry('added')])).toBe(1);
    expect(since([], [])).toBe(1);
    expect(since([], [share({ concernKey: '', placementKey: 'placement-1' })])).toBe(1);
  });
});

describe('The audit of a setting (SAF-4)', () => {
  const audit = (on: string, outcome: 'safe' | 'notSafe' = 'safe', providerKey = 'foxglove'): CaseRecord => ({
    ...{ key: `audit-${on}`, placementKey: '', pupilKey: '', providerKey, on, says: '' },
    what: { kind: 'settingAudit', answers: {}, outcome, actions: '', with: 'Lee Marsh' },
    by: aSignature('Dan Osei'),
  });
  // The placement of the builders begins on Monday 9 November 2026.
  const doneOn = (...caseRecords: CaseRecord[]) => safeguardingAudit(aCase({ caseRecords }))[0]?.done?.on;

  it.each([
    ['none', [], undefined],
    ['one of the year before', [audit('2025-11-09')], '2025-11-09'],
    ['one a day older', [audit('2025-11-08')], undefined],
    ['one of another setting', [audit('2026-10-01', 'safe', 'harbour')], undefined],
    ['one that found it not safe', [audit('2026-10-01', 'notSafe')], undefined],
    ['one not safe, and a good one after the start', [audit('2026-10-01', 'notSafe'), audit('2026-11-20')], '2026-11-20'],
    ['one made too late', [audit('2026-11-12')], '2026-11-12'],
  ])('counts for a pupil: %s', (_, audits, on) => {
    expect(doneOn(...audits)).toBe(on);
  });
});
