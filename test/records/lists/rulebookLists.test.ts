import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { arrangements } from '../../../src/domain/arrangement.ts';
import type { DutyRecord } from '../../../src/domain/dutyRecord.ts';
import type { PolicyChoice } from '../../../src/domain/policy/policyChoice.ts';
import type { ProviderCheck, ProviderDeclaration } from '../../../src/domain/providerCheck.ts';
import { providerCheckKinds } from '../../../src/domain/providerCheck.ts';
import type { Suspension } from '../../../src/domain/suspension.ts';
import type { Timetable } from '../../../src/domain/timetable.ts';
import { codecs } from '../../../src/records/codecs.ts';
import type { ListCodec, Names } from '../../../src/records/listCodec.ts';
import { schoolsList } from '../../../src/records/lists/schoolsList.ts';
import { withoutEmpty } from '../../../src/records/planned.ts';
import { aPlacement, mina } from '../builders.ts';

/** As SharePoint gives a row back: empty columns are left out. */
const rowOf = <T>(codec: ListCodec<T>, value: T) => withoutEmpty({ Key: codec.keyOf(value), ...codec.write(value) });
const again = <T>(codec: ListCodec<T>, value: T): T => codec.shape.parse(rowOf(codec, value));
const columnsAmiss = (shape: z.ZodType, row: object): unknown[] =>
  (shape.safeParse(row).error?.issues ?? []).map(({ path }) => path[0]);
const names: Names = {
  pupil: (key) => (key === 'amara' ? 'Amara Obi' : key),
  provider: (key) => (key === 'foxglove' ? 'Foxglove Farm' : key),
  placement: (key) => (key === 'p-1' ? 'Amara Obi' : key),
};

const done: DutyRecord = {
  key: 'r-1',
  dutyKey: 'visit|p-1|start',
  what: { status: 'done', on: '2026-11-20', evidence: 'Seen at work.\nNo concern.' },
  by: mina,
};
const postponed: DutyRecord = {
  ...done,
  key: 'r-2',
  what: { status: 'postponed', until: '2026-12-04', reason: 'Closed for a week' },
};
const takenBack: DutyRecord = { ...done, key: 'r-3', what: { status: 'takenBack', recordKey: 'r-1', reason: 'Another pupil' } };

describe('Duties recorded', () => {
  it.each([done, postponed, takenBack])('reads back what was written: $what.status', (record) => {
    expect(again(codecs.dutyRecords, record)).toEqual(record);
  });

  it.each([
    ['done without a day', done, 'OnDate'],
    ['postponed without a day', postponed, 'Until'],
    ['taken back without the record', takenBack, 'RecordKey'],
    ['something else', done, 'What'],
  ])('a row that is %s names the column', (_, record, column) => {
    const row = { ...rowOf(codecs.dutyRecords, record), [column]: undefined };
    expect(columnsAmiss(codecs.dutyRecords.shape, row)).toEqual([column]);
  });

  it('has a title that people understand, and the key itself where it cannot be read', () => {
    const title = (dutyKey: string) => codecs.dutyRecords.title({ ...done, dutyKey }, names);
    expect(title('visit|p-1|start')).toBe('Visit to the setting: Amara Obi');
    expect(title('absenceFollowUp|amara|2026-11-20')).toBe('Follow-up of an absence: Amara Obi');
    expect(title('insurance|foxglove|publicLiability')).toBe('Insurance of the provider: Foxglove Farm');
    expect(title('policyReview|larkhill|notSet')).toBe('Review of the policy: larkhill');
    expect(title('nothing of ours')).toBe('nothing of ours');
  });
});

const suspension: Suspension = {
  key: 's-1',
  pupilKey: 'amara',
  kind: 'suspension',
  startsOn: '2026-11-19',
  endsOn: '2026-11-27',
  halfDaysLess: 1,
  reason: 'Fight',
};

describe('Suspensions', () => {
  it('reads back what was written, also a permanent exclusion', () => {
    expect(again(codecs.suspensions, suspension)).toEqual(suspension);
    const permanent: Suspension = { ...suspension, kind: 'permanentExclusion', endsOn: undefined, halfDaysLess: 0 };
    expect(again(codecs.suspensions, permanent)).toEqual(permanent);
  });

  it('takes whole days where nobody said otherwise', () => {
    const row = { ...rowOf(codecs.suspensions, suspension), HalfDaysLess: undefined };
    expect(codecs.suspensions.shape.parse(row).halfDaysLess).toBe(0);
  });

  it('is called by the pupil and the first day', () => {
    expect(codecs.suspensions.title(suspension, names)).toBe('Amara Obi, from 2026-11-19');
  });
});

const timetable: Timetable = {
  key: 't-1',
  pupilKey: 'amara',
  kind: 'partTime',
  requestedOn: '2026-10-30',
  decision: { agreed: true, on: '2026-11-02', by: mina },
  startsOn: '2026-11-03',
  endsOn: '2026-12-11',
  reason: 'After an operation',
  sessionsInSchool: 6,
  isForBehaviour: false,
  parentAgrees: true,
  hasSupportPlan: undefined,
  isOnSiteEveryDay: true,
  laConsulted: false,
  socialWorkerTold: undefined,
  virtualSchoolConsulted: true,
};

describe('Timetables', () => {
  it('reads back what was written: yes, no and not answered stay apart', () => {
    expect(again(codecs.timetables, timetable)).toEqual(timetable);
    expect(rowOf(codecs.timetables, timetable)).toMatchObject({ IsForBehaviour: 'No', ParentAgrees: 'Yes', Decision: 'Agreed' });
    expect(rowOf(codecs.timetables, timetable)).not.toHaveProperty('HasSupportPlan');
  });

  it('reads back a request that waits, and a refusal', () => {
    const asked: Timetable = {
      ...timetable,
      kind: 'flexiSchooling',
      decision: undefined,
      startsOn: undefined,
      endsOn: undefined,
    };
    expect(again(codecs.timetables, asked)).toEqual(asked);
    const refused: Timetable = { ...asked, decision: { agreed: false, on: '2026-11-02', by: mina } };
    expect(again(codecs.timetables, refused)).toEqual(refused);
  });

  it.each(['Decision', 'DecidedOn'])('a decision without its %s is neither decided nor open', (column) => {
    const row = { ...rowOf(codecs.timetables, timetable), [column]: undefined };
    expect(columnsAmiss(codecs.timetables.shape, row)).toEqual([column]);
  });

  it.each([-1, 11, 2.5])('has no %s sessions a week', (sessions) => {
    const row = { ...rowOf(codecs.timetables, timetable), SessionsInSchool: sessions };
    expect(columnsAmiss(codecs.timetables.shape, row)).toEqual(['SessionsInSchool']);
  });
});

const choice: PolicyChoice = {
  key: 'c-1',
  scope: 'trust',
  rule: 'visitRhythm',
  value: 'monthly',
  validFrom: '2026-09-01',
  why: 'Agreed by the board',
  by: mina,
};

describe('Policies', () => {
  it('reads back what was written', () => {
    expect(again(codecs.policies, choice)).toEqual(choice);
    expect(again(codecs.policies, { ...choice, value: '' })).toEqual({ ...choice, value: '' });
  });

  it('keeps a rule that nobody knows and a value that does not fit as they stand: they are named elsewhere', () => {
    const odd = { ...choice, rule: 'ruleOfTomorrow', value: 'perhaps' };
    expect(again(codecs.policies, odd)).toEqual(odd);
    expect(again(codecs.policies, { ...choice, value: 'hourly' }).value).toBe('hourly');
  });

  it.each([
    [choice, 'How often does the school visit the setting?: Monthly'],
    [{ ...choice, rule: 'profile', value: 'P1' }, 'Profile: P1'],
    [{ ...choice, value: '' }, 'How often does the school visit the setting?: own choice taken back'],
    [{ ...choice, value: 'hourly' }, 'How often does the school visit the setting?: hourly'],
    [{ ...choice, rule: 'ruleOfTomorrow', value: '1' }, 'ruleOfTomorrow: 1'],
  ])('has a title in the words of the rule (%#)', (value, title) => {
    expect(codecs.policies.title(value, names)).toBe(title);
  });
});

const check: ProviderCheck = {
  key: 'k-1',
  providerKey: 'foxglove',
  check: 'publicLiability',
  outcome: 'passed',
  on: '2026-09-10',
  expiresOn: '2027-09-09',
  cover: 5_000_000,
  evidence: 'Certificate',
  file: { driveId: 'b!1', itemId: '01A', webUrl: 'https://contoso.example/a.pdf', fileName: 'a.pdf' },
  schoolKey: 'larkhill',
  by: mina,
};

describe('Provider checks', () => {
  it.each(providerCheckKinds)('reads back what was written: %s', (kind) => {
    expect(again(codecs.providerChecks, { ...check, check: kind })).toEqual({ ...check, check: kind });
  });

  it('reads back a check without expiry and cover', () => {
    const open: ProviderCheck = {
      ...check,
      outcome: 'notNeeded',
      expiresOn: undefined,
      cover: undefined,
      file: undefined,
      schoolKey: '',
    };
    expect(again(codecs.providerChecks, open)).toEqual(open);
  });

  it('does not know a check that is not on its list', () => {
    const row = { ...rowOf(codecs.providerChecks, check), Check: 'Parking' };
    expect(columnsAmiss(codecs.providerChecks.shape, row)).toEqual(['Check']);
  });

  it('is called by the check and the provider', () => {
    expect(codecs.providerChecks.title(check, names)).toBe('Public liability insurance: Foxglove Farm');
  });
});

const declaration: ProviderDeclaration = {
  key: 'd-1',
  providerKey: 'foxglove',
  on: '2026-10-01',
  pupils: 9,
  fullTimePupils: 4,
  fullTimeLookedAfter: 0,
  fullTimeWithEhcPlan: 1,
  fullTimeWithSenSupport: 2,
  by: mina,
};

describe('Provider declarations', () => {
  it('reads back what was written, a nought too', () => {
    expect(again(codecs.providerDeclarations, declaration)).toEqual(declaration);
  });

  it('sets aside a row in which a number is missing: that is not nobody', () => {
    const row = { ...rowOf(codecs.providerDeclarations, declaration), FullTimePupils: undefined };
    expect(columnsAmiss(codecs.providerDeclarations.shape, row)).toEqual(['FullTimePupils']);
  });

  it('is called by the provider and the day', () => {
    expect(codecs.providerDeclarations.title(declaration, names)).toBe('Foxglove Farm, 2026-10-01');
  });
});

describe('Rows of a site that an older version wrote', () => {
  it.each(arrangements)('a placement keeps its arrangement: %s', (arrangement) => {
    expect(again(codecs.placements, aPlacement('p-1', { arrangement })).arrangement).toBe(arrangement);
  });

  it('a placement without one reads as not said yet', () => {
    const row = { ...rowOf(codecs.placements, aPlacement('p-1')), Arrangement: undefined };
    expect(codecs.placements.shape.parse(row).arrangement).toBe('notSaid');
  });

  it('a school without a time for the digest has eight o’clock', () => {
    const row = {
      ...{ Key: 'larkhill', Title: 'Larkhill', SchoolType: 'Academy', SitePath: '/sites/larkhill', MorningAskedAt: '08:30' },
      ...{ MorningCutOffAt: '09:30', AfternoonAskedAt: '12:30', AfternoonCutOffAt: '13:30', ReviewNoticeInSchoolDays: 5 },
    };
    expect(schoolsList.shape.parse(row).digestAt).toBe('08:00');
    expect(schoolsList.shape.parse({ ...row, DigestAt: '07:15' }).digestAt).toBe('07:15');
    expect(columnsAmiss(schoolsList.shape, { ...row, DigestAt: 'early' })).toEqual(['DigestAt']);
  });
});
