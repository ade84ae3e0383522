/** NOT-1 to NOT-4, REF-8, PTT, FLX: the notices that are owed in writing, each by the rule that asks for it. */
import type { DocumentKind } from '../caseFile/documentKind.ts';
import type { SentHow } from '../caseFile/sentHow.ts';
import type { DutyKind } from '../duties/dutyKinds.ts';
import { provisions } from '../law.ts';
import type { Provision } from '../provision.ts';

export interface NoticeKindOf {
  readonly name: string;
  readonly about: 'placement' | 'suspension' | 'timetable';
  /** The ways in which it counts as given, and why these. */
  readonly hows: readonly SentHow[];
  readonly howBecause: string;
  /** What it must say rests on this. */
  readonly citation: Provision;
  /** In what a late one is late. */
  readonly countsIn: 'schoolDays' | 'days';
  /** The rule asks for it by a time of the day. */
  readonly asksTime: boolean;
}

const inWriting = ['letter', 'byHand', 'email'] as const;
const written = (line: string) => `It is given in writing: by letter, by hand or by e-mail (${line}).`;
const toAuthority = 'Any way that leaves a record; the authority’s own procedures may ask for one of them.';

/** By the document that is made of it, which has the same name. */
export const noticeKinds = {
  offSiteNotice: {
    name: 'Notice of an off-site direction',
    about: 'placement',
    hows: inWriting,
    howBecause: written('NOT-1'),
    citation: provisions.offSiteNoticeContent,
    countsIn: 'schoolDays',
    asksTime: false,
  },
  reviewInvitation: {
    name: 'Invitation to the review meeting',
    about: 'placement',
    hows: inWriting,
    howBecause: written('NOT-2'),
    citation: provisions.offSiteInvitation,
    countsIn: 'days',
    asksTime: false,
  },
  laPlacementNotice: {
    name: 'Placement notified to the local authority',
    about: 'placement',
    hows: inWriting,
    howBecause: toAuthority,
    citation: provisions.tellLocalAuthority,
    countsIn: 'schoolDays',
    asksTime: false,
  },
  sixthDayNotice: {
    name: 'Notice of education during a suspension',
    about: 'suspension',
    hows: ['letter', 'byHand', 'email', 'text', 'meeting'],
    howBecause: 'Any effective way will do for the details of a suspension (NOT-4).',
    citation: provisions.sixthDayNotice,
    countsIn: 'days',
    asksTime: true,
  },
  partTimeLetter: {
    name: 'Letter about a part-time timetable',
    about: 'timetable',
    hows: inWriting,
    howBecause: written('PTT-2'),
    citation: provisions.PTT2,
    countsIn: 'schoolDays',
    asksTime: false,
  },
  laTimetableNotice: {
    name: 'Timetable notified to the local authority',
    about: 'timetable',
    hows: inWriting,
    howBecause: toAuthority,
    citation: provisions.PTT3,
    countsIn: 'schoolDays',
    asksTime: false,
  },
  flexiDecision: {
    name: 'Decision on flexi-schooling',
    about: 'timetable',
    hows: inWriting,
    howBecause: written('FLX-1'),
    citation: provisions.FLX1,
    countsIn: 'schoolDays',
    asksTime: false,
  },
} as const satisfies Partial<Record<DocumentKind, NoticeKindOf>>;

export type NoticeKind = keyof typeof noticeKinds;
export const noticeKindOf = (kind: NoticeKind): NoticeKindOf => noticeKinds[kind];

/** Which notice discharges a duty. */
export const noticeOfDuty: Partial<Record<DutyKind, NoticeKind>> = {
  parentNotice: 'offSiteNotice',
  reviewInvitation: 'reviewInvitation',
  laNotice: 'laPlacementNotice',
  sixthDayNotice: 'sixthDayNotice',
  partTimeLaNotice: 'laTimetableNotice',
  flexiLaNotice: 'laTimetableNotice',
  flexiDecision: 'flexiDecision',
};
