import { dutiesOfPlacement } from '../duties/allDuties.ts';
import type { Duty } from '../duties/duty.ts';
import { readDutyKey } from '../duties/dutyKey.ts';
import { pupilDuties } from '../duties/pupils/pupilDuties.ts';
import { rulebook } from '../duties/rulebook.ts';
import type { Moment } from '../duties/standing.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { Timetable } from '../timetable.ts';
import { type NoticeKind, noticeKinds, noticeOfDuty } from './noticeKinds.ts';

export type NoticeParty = 'parents' | 'pupil' | 'la';

/** One notice to one party, sent or not. */
export interface Notice {
  /** The key of the duty that it discharges; one that no rule dates has a key of the same form. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly party: NoticeParty;
  /** Undefined for one that is sent although no rule says by when. */
  readonly duty: Duty | undefined;
  /** The placement, the first suspension of a run, or the timetable. */
  readonly subjectKey: string;
  readonly placementKey: string;
  readonly pupilKey: string;
}

/** The notices about one placement. */
export const noticesOfPlacement = (facts: SchoolFacts, placementKey: string): Notice[] => {
  const placement = facts.placements.find(({ key }) => key === placementKey);
  return placement === undefined ? [] : dutiesOfPlacement(rulebook(facts), placement).flatMap(noticeOf);
};

/** The notices about suspensions and timetables. */
export const noticesOfPupils = (facts: SchoolFacts, moment: Moment): Notice[] => [
  ...pupilDuties(rulebook(facts), moment).flatMap(noticeOf),
  ...facts.timetables.flatMap(letterOf),
];

/** One notice by its key; undefined when it is not asked for, or not any more. */
export function noticeOfKey(facts: SchoolFacts, moment: Moment, key: string): Notice | undefined {
  const subject = key.split('|')[1] ?? '';
  const isPlacement = facts.placements.some((placement) => placement.key === subject);
  const among = isPlacement ? noticesOfPlacement(facts, subject) : noticesOfPupils(facts, moment);
  return among.find((notice) => notice.key === key);
}

function noticeOf(duty: Duty): Notice[] {
  const kind = noticeOfDuty[duty.kind];
  if (kind === undefined) return [];
  const { key, subjectKey, placementKey = '', pupilKey = '' } = duty;
  return [{ key, kind, party: partyOf(duty), duty, subjectKey, placementKey, pupilKey }];
}

function partyOf({ key, kind }: Duty): NoticeParty {
  if (kind === 'laNotice' || kind === 'partTimeLaNotice' || kind === 'flexiLaNotice') return 'la';
  const last = readDutyKey(key)?.part.split('|').at(-1);
  return last === 'la' || last === 'pupil' ? last : 'parents';
}

/** PTT-2: the parent agrees to a part-time timetable before it starts, so it is put in writing; no rule says how long before. */
function letterOf({ key, kind, pupilKey, decision }: Timetable): Notice[] {
  if (kind !== 'partTime' || decision?.agreed === false) return [];
  return [
    {
      key: `partTimeLetter|${key}|parents`,
      kind: 'partTimeLetter',
      party: 'parents',
      duty: undefined,
      subjectKey: key,
      placementKey: '',
      pupilKey,
    },
  ];
}

/** What it is called among others of its kind. */
export const noticeName = ({ key, kind }: Pick<Notice, 'key' | 'kind'>): string =>
  key.endsWith('|details') ? `${noticeKinds[kind].name}: the details` : noticeKinds[kind].name;
