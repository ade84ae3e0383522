/** Notices as tests write them: one of Larkhill's facts, with what was written into it. */
import { letterKinds } from '../../../src/domain/notices/letterKinds.ts';
import { noticeOfKey } from '../../../src/domain/notices/notice.ts';
import { missingOf, saying } from '../../../src/domain/notices/noticeField.ts';
import { type NoticeSheet, noticeSheet, type Typed } from '../../../src/domain/notices/noticeSheet.ts';
import type { SchoolFacts } from '../../../src/domain/schoolFacts.ts';
import type { Suspension } from '../../../src/domain/suspension.ts';
import type { Timetable } from '../../../src/domain/timetable.ts';
import { aPlacement, someFacts } from '../builders.ts';

export const momentOn = (today: string) => ({ now: `${today}T12:00:00.000Z`, today });

/** Larkhill with an off-site direction from 9 November 2026. */
export const directed = (change: Parameters<typeof someFacts>[0] = {}, startsOn = '2026-11-09'): SchoolFacts =>
  someFacts({ placements: [aPlacement({ arrangement: 'offSiteDirection', startsOn })], ...change });

export function sheetOf(facts: SchoolFacts, key: string, today = '2026-11-05'): NoticeSheet {
  const notice = noticeOfKey(facts, momentOn(today), key);
  const sheet = notice && noticeSheet(notice, facts, { learner: undefined, personId: 'id-Miriam Okafor', today });
  if (sheet === undefined) throw new Error(`There is no notice ${key}.`);
  return sheet;
}

/** The fields that are missing, and the words of the notice as one text. */
export function written(sheet: NoticeSheet, typed: Typed = {}) {
  const { fields, begins, letter } = letterKinds[sheet.notice.kind];
  const all = { ...begins(sheet), ...typed };
  const filled = fields(sheet, all);
  const { subject, opening, particulars, closing } = letter(sheet, saying(filled), all);
  const rows = particulars.map(({ name, value }) => `${name}: ${value}`);
  return {
    missing: missingOf(filled).map(({ id, mend }) => `${id} (${mend})`),
    text: [subject, ...opening, ...rows, ...closing].join('\n'),
  };
}

export const aSuspension = (change: Partial<Suspension> = {}): Suspension => ({
  key: 'suspension-1',
  pupilKey: 'amara',
  kind: 'suspension',
  startsOn: '2026-11-03',
  endsOn: '2026-11-13',
  halfDaysLess: 0,
  reason: 'Assault',
  ...change,
});

export const aTimetable = (change: Partial<Timetable> = {}): Timetable => ({
  key: 'timetable-1',
  pupilKey: 'amara',
  kind: 'partTime',
  requestedOn: '2026-11-02',
  decision: undefined,
  startsOn: '2026-11-09',
  endsOn: '2026-12-11',
  reason: 'Return after illness',
  sessionsInSchool: 6,
  isForBehaviour: false,
  parentAgrees: true,
  hasSupportPlan: true,
  isOnSiteEveryDay: true,
  laConsulted: undefined,
  socialWorkerTold: undefined,
  virtualSchoolConsulted: undefined,
  ...change,
});
