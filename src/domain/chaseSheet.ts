import { placeOf } from './board/placeOf.ts';
import { type Telephone, telephones } from './board/telephones.ts';
import type { Alarm, AlarmKind } from './chase/alarm.ts';
import { raisedAlarms } from './chase/alarms.ts';
import { nextToRing } from './chase/nextToRing.ts';
import { rungMoments } from './chase/rungMoments.ts';
import type { FollowUp } from './followUp.ts';
import { followUpsOf } from './followUps.ts';
import { fullName } from './pupil.ts';
import { pupilFlags } from './pupilFlags.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText, Half, InstantText, Session, TimeText } from './session.ts';
import type { Role, Signature } from './staff.ts';

/** A pupil somebody searches for, with what whoever joins the search must know. */
export interface ChasedPupil {
  readonly pupilKey: string;
  readonly name: string;
  readonly yearGroup: number;
  readonly isVulnerable: boolean;
  readonly flags: readonly string[];
  readonly riskFlag: string;
  readonly transport: string;
  readonly kind: AlarmKind;
  /** Why, in one sentence. */
  readonly because: string;
  readonly since: InstantText;
  readonly providerKey: string;
  readonly providerName: string;
  readonly siteName: string;
  readonly siteAddress: string;
  /** In the order in which to ring. */
  readonly telephones: readonly Telephone[];
  /** Undefined when everybody was rung: a welfare check comes next. */
  readonly ringNext: Telephone | undefined;
  /** What was done, the newest last. */
  readonly followUps: readonly FollowUp[];
  readonly acting: Signature | undefined;
  /** What closed the search, in one sentence, and who; undefined while it is open. */
  readonly closed: Alarm['closed'];
}

/** The pupils whose search reaches one role at one moment. */
export interface ChaseSheet {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly date: DateText;
  readonly half: Half;
  readonly role: Role;
  /** `hh:mm` in London: when the role is told. */
  readonly moment: TimeText;
  /** Open ones first, then by surname. Empty when what raised the search was taken back. */
  readonly pupils: readonly ChasedPupil[];
  readonly openCount: number;
}

/** The search as its card shows it, as it stands now: who was added to it at that moment stays, closed or not. */
export function chaseSheet(facts: SchoolFacts, session: Session, role: Role, moment: TimeText, now: InstantText): ChaseSheet {
  const isOf = (alarm: Alarm): boolean =>
    alarm.kind !== 'leftSite' &&
    rungMoments(alarm).some((rung) => rung.role === role && rung.moment === moment && rung.isReached);
  const surname = ({ pupilKey }: Alarm): string => facts.pupils.get(pupilKey)?.surname ?? '';
  const reached = raisedAlarms(facts, session, now)
    .filter(isOf)
    .sort(
      (a, b) =>
        Number(a.closed !== undefined) - Number(b.closed !== undefined) ||
        surname(a).localeCompare(surname(b), 'en-GB') ||
        a.pupilKey.localeCompare(b.pupilKey),
    );
  return {
    schoolKey: facts.school.key,
    schoolName: facts.school.name,
    date: session.date,
    half: session.half,
    role,
    moment,
    pupils: reached.map((alarm) => chasedPupil(facts, alarm)),
    openCount: reached.filter(({ closed }) => closed === undefined).length,
  };
}

/** One search as a card shows it. */
export function chasedPupil(facts: SchoolFacts, alarm: Alarm): ChasedPupil {
  const { pupilKey, placement, session, kind, isVulnerable, because, since, acting, closed } = alarm;
  const pupil = facts.pupils.get(pupilKey);
  const { providerName, siteName, siteAddress } = placeOf(placement, facts);
  const numbers = telephones(alarm, facts);
  const followUps = followUpsOf(facts, session, pupilKey);
  return {
    pupilKey,
    name: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    yearGroup: pupil?.yearGroup ?? 0,
    isVulnerable,
    flags: pupil === undefined ? [] : pupilFlags(pupil),
    riskFlag: pupil?.riskFlag ?? '',
    transport: placement.transport,
    kind,
    because,
    since,
    providerKey: placement.providerKey,
    providerName,
    siteName,
    siteAddress,
    telephones: numbers,
    ringNext: nextToRing(numbers, followUps),
    followUps,
    acting,
    closed,
  };
}
