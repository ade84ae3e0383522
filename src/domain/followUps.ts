import { compareText } from './compareText.ts';
import { grouped } from './duties/rulebook.ts';
import type { FollowUp } from './followUp.ts';
import { rememberedOf } from './remembered.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import { type Session, sessionKey } from './session.ts';

const index = rememberedOf((followUps: readonly FollowUp[]) =>
  grouped(
    followUps.toSorted((a, b) => compareText(a.by.at, b.by.at) || compareText(a.key, b.key)),
    (one) => `${one.pupilKey}|${sessionKey(one)}`,
  ),
);

/** What was done about one pupil in one session, the newest last. */
export const followUpsOf = (
  { followUps }: Pick<SchoolFacts, 'followUps'>,
  session: Session,
  pupilKey: string,
): readonly FollowUp[] => index(followUps)(`${pupilKey}|${sessionKey(session)}`);
