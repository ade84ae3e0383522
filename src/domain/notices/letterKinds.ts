import type { LetterKind } from './letter.ts';
import { flexiDecision } from './letters/flexiDecision.ts';
import { laPlacementNotice } from './letters/laPlacementNotice.ts';
import { laTimetableNotice } from './letters/laTimetableNotice.ts';
import { offSiteNotice } from './letters/offSiteNotice.ts';
import { partTimeLetter } from './letters/partTimeLetter.ts';
import { reviewInvitation } from './letters/reviewInvitation.ts';
import { sixthDayNotice } from './letters/sixthDayNotice.ts';
import type { NoticeKind } from './noticeKinds.ts';

/** How each kind of notice is written. */
export const letterKinds: Readonly<Record<NoticeKind, LetterKind>> = {
  offSiteNotice,
  reviewInvitation,
  laPlacementNotice,
  sixthDayNotice,
  partTimeLetter,
  laTimetableNotice,
  flexiDecision,
};
