import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import { suspensionCases } from '../../../src/domain/duties/pupils/suspensionCase.ts';
import { rulebook } from '../../../src/domain/duties/rulebook.ts';
import { noticeOfKey, noticesOfPupils } from '../../../src/domain/notices/notice.ts';
import { noticeState } from '../../../src/domain/notices/noticeState.ts';
import { notNeededOf, notNeededOfRun } from '../../../src/domain/notices/notNeeded.ts';
import { aCase, aDone, aPlacement, aProvider, aSignature, ended, someFacts } from '../builders.ts';
import { aSuspension, aTimetable, directed, momentOn } from './sheets.ts';

const key = 'parentNotice|placement-1|parents';
const record = (what: CaseRecord['what'], on: string, recordKey: string = what.kind): CaseRecord => ({
  key: recordKey,
  placementKey: 'placement-1',
  pupilKey: 'amara',
  providerKey: 'foxglove',
  on,
  says: 'Notice sent.',
  what,
  by: aSignature('Miriam Okafor', `${on}T12:00:00.000Z`),
});
const file = { driveId: 'd', itemId: 'i', webUrl: 'https://onedrive.example/n.docx', fileName: 'n.docx' };
const prepared = record({ kind: 'documentMade', document: 'offSiteNotice', version: 1, file, about: key }, '2026-11-03');
const sentOn = (on: string, consent = '') =>
  record(
    { kind: 'noticeSent', notice: key, party: 'parents', name: 'G', how: 'letter', address: 'A', text: 'T', file: null, consent },
    on,
    `sent-${on}`,
  );
const stateOf = (change: Parameters<typeof directed>[0], today = '2026-11-05') => {
  const facts = directed(change);
  const notice = noticeOfKey(facts, momentOn(today), key);
  if (notice === undefined) throw new Error('There is no such notice.');
  return noticeState(notice, facts, momentOn(today));
};

describe('Where a notice stands', () => {
  // For a start on Monday 9 November it is due by Thursday the 5th.
  it.each([
    ['nothing is there', [], 'notPrepared', false],
    ['it is prepared', [prepared], 'prepared', false],
    ['it was sent the day before', [prepared, sentOn('2026-11-04')], 'onTime', false],
    ['it was sent on the day', [sentOn('2026-11-05')], 'onTime', false],
    ['it was sent the day after', [sentOn('2026-11-06')], 'late', false],
    ['it was sent twice, the first in time', [sentOn('2026-11-06'), sentOn('2026-11-04')], 'onTime', false],
  ])('when %s it says so', (_, caseRecords, state, isOverdue) => {
    expect(stateOf({ caseRecords })).toMatchObject({ state, isOverdue });
  });

  it('was late, with consent or on time as it was found when it went, not as its sentence reads', () => {
    const found = (timing: 'late' | 'withConsent' | 'onTime', consent = '') => {
      const sent = sentOn('2026-11-04', consent);
      if (sent.what.kind !== 'noticeSent') throw new Error('It is none.');
      return stateOf({ caseRecords: [{ ...sent, says: 'Sent to 1: late by 2 Mill Lane', what: { ...sent.what, timing } }] })
        .state;
    };
    expect([found('late'), found('onTime'), found('withConsent', 'By telephone'), found('onTime', 'By telephone')]).toEqual([
      'late',
      'onTime',
      'withConsent',
      'onTime',
    ]);
  });

  it('is overdue from the day after its last, prepared or not', () => {
    expect(stateOf({ caseRecords: [prepared] }, '2026-11-05').isOverdue).toBe(false);
    expect(stateOf({ caseRecords: [prepared] }, '2026-11-06')).toMatchObject({ state: 'prepared', isOverdue: true });
  });

  it('that was taken back is open again', () => {
    const sent = sentOn('2026-11-04');
    const takenBack = record({ kind: 'takenBack', recordKey: sent.key, reason: 'Wrong child' }, '2026-11-04');
    expect(stateOf({ caseRecords: [sent, takenBack] })).toMatchObject({ state: 'notPrepared', sent: [] });
  });

  // Approved from the 9th and told on the 3rd; on the 4th the days are changed.
  it.each([
    ['another first day', { startsOn: '2026-11-16', endsOn: '2027-02-12' }, 'notPrepared', 0],
    ['a later end', { startsOn: '2026-11-09', endsOn: '2027-03-26' }, 'notPrepared', 0],
    ['an earlier end alone', { startsOn: '2026-11-09', endsOn: '2027-01-29' }, 'onTime', 1],
  ])('that named days changed after: with %s', (_, to, state, counted) => {
    const from = { startsOn: '2026-11-09', endsOn: '2027-02-12' };
    const moved = record({ kind: 'datesChanged', from, to, reason: 'Later' }, '2026-11-04');
    const before = [prepared, sentOn('2026-11-03')];
    const after = stateOf({ caseRecords: [...before, moved] });
    expect(after).toMatchObject({ state });
    expect([after.sent.length, after.outdated.length]).toEqual([counted, 1 - counted]);
    expect(stateOf({ caseRecords: [...before, moved, sentOn('2026-11-05')] }).state).toBe('onTime');
  });

  it('that was recorded as a duty done counts, on time or late', () => {
    expect(stateOf({ dutyRecords: [aDone(key, '2026-11-05')] }).state).toBe('onTime');
    expect(stateOf({ dutyRecords: [aDone(key, '2026-11-06')] }, '2026-11-09').state).toBe('late');
  });

  it('that was never sent before the placement ended is not needed any more, and says why', () => {
    const placements = [aPlacement({ arrangement: 'offSiteDirection', decision: ended('2026-11-20') })];
    expect(stateOf({ placements }, '2026-11-30')).toMatchObject({ state: 'notNeeded', isOverdue: false });
  });
});

describe('A notice that is not needed', () => {
  it.each([
    ['arranged with the parents', { arrangement: 'schoolWithParents' as const }, 'It is not an off-site direction'],
    ['not said how', { arrangement: 'notSaid' as const }, 'Nobody has said how the placement is arranged'],
  ])('of a placement %s says why', (_, change, words) => {
    const found = notNeededOf(aCase({ placements: [aPlacement(change)] }));
    expect(found.map(({ kind }) => kind)).toEqual(['offSiteNotice', 'reviewInvitation']);
    expect(found[0]?.because).toContain(words);
  });

  it('of an off-site direction is none; on the school’s own site all are', () => {
    expect(notNeededOf(aCase({ placements: [aPlacement({ arrangement: 'offSiteDirection' })] }))).toEqual([]);
    expect(notNeededOf(aCase({ providers: [aProvider({ kind: 'onSite' })] }))).toHaveLength(2);
  });

  it('of a permanent exclusion: the local authority provides', () => {
    const facts = someFacts({ suspensions: [aSuspension({ kind: 'permanentExclusion', endsOn: undefined })] });
    const [one] = suspensionCases(rulebook(facts)).flatMap(notNeededOfRun);
    expect(one?.because).toContain('the local authority provides education from school day 6');
    expect(noticesOfPupils(facts, momentOn('2026-11-05'))).toEqual([]);
  });
});

describe('Letters about a part-time timetable', () => {
  it('are one for the parents and one for the authority; none once it was refused', () => {
    const kinds = (decision?: boolean) => {
      const by = aSignature('Helen Ward');
      const timetable = aTimetable(decision === undefined ? {} : { decision: { agreed: decision, on: '2026-11-04', by } });
      return noticesOfPupils(someFacts({ timetables: [timetable] }), momentOn('2026-11-05')).map(({ kind }) => kind);
    };
    expect(kinds()).toEqual(['laTimetableNotice', 'partTimeLetter']);
    expect(kinds(true)).toEqual(['laTimetableNotice', 'partTimeLetter']);
    expect(kinds(false)).toEqual([]);
  });
});
