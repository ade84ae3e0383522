import type { Alarm } from '#domain/chase/alarm.ts';
import { holdersOf } from '#domain/checks/rolesThatMay.ts';
import type { FollowUp } from '#domain/followUp.ts';
import type { MarkEntry } from '#domain/register.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { InstantText, Session } from '#domain/session.ts';
import type { Role, Signature } from '#domain/staff.ts';
import { type Whereabout, whereabouts } from '#domain/whereabouts.ts';
import type { OpenSchool } from './openSchool.ts';

type FollowUpRow = Omit<FollowUp, 'pupilKey' | 'date' | 'half' | 'nextBy'> & { readonly nextBy: InstantText | null };

/** Moments as in signatures: ISO 8601 in UTC. */
interface ChaseRow {
  readonly because: string;
  readonly since: InstantText;
  readonly rungs: { readonly role: Role; readonly names: string[]; readonly at: InstantText; readonly isReached: boolean }[];
  readonly acting: Signature | null;
}

type SameAsBoard = Omit<
  Whereabout,
  | 'placement'
  | 'since'
  | 'entry'
  | 'flags'
  | 'code'
  | 'minutesLate'
  | 'confirmed'
  | 'via'
  | 'telephones'
  | 'events'
  | 'followUps'
  | 'chase'
>;

/** One pupil in one session, as the board, Today's export and the bot's *who is out* show it. */
export interface WhereaboutsRow extends SameAsBoard {
  readonly flags: string[];
  readonly code: string | null;
  readonly minutesLate: number | null;
  readonly confirmed: Signature | null;
  readonly via: MarkEntry['via'] | null;
  readonly telephones: { readonly name: string; readonly telephone: string }[];
  readonly events: { readonly key: string; readonly says: string }[];
  readonly followUps: FollowUpRow[];
  readonly chase: ChaseRow | null;
}

/** Everyone with provision away from school on the day of a session, unknown first. */
export const whereaboutsRows = ({ facts, now }: Pick<OpenSchool, 'facts' | 'now'>, session: Session): WhereaboutsRow[] =>
  whereabouts(facts, session, now).map((row) => rowOf(row, facts));

/** Of these whoever is away from school in the session itself; at school, or due nowhere, is not. */
export const whoIsAway = (open: Pick<OpenSchool, 'facts' | 'now'>, session: Session): WhereaboutsRow[] =>
  whereaboutsRows(open, session).filter(({ state }) => state !== 'notDue');

function rowOf({ placement: _, since: __, entry: ___, ...row }: Whereabout, facts: SchoolFacts): WhereaboutsRow {
  return {
    ...row,
    flags: [...row.flags],
    code: row.code ?? null,
    minutesLate: row.minutesLate ?? null,
    confirmed: row.confirmed ?? null,
    via: row.via ?? null,
    telephones: row.telephones.map(({ name, telephone }) => ({ name, telephone })),
    events: row.events.map(({ key, says }) => ({ key, says })),
    followUps: row.followUps.map(({ pupilKey: _pupil, date: _date, half: _half, nextBy, ...one }) => ({
      ...one,
      nextBy: nextBy ?? null,
    })),
    chase: row.chase === undefined ? null : chaseOf(row.chase, facts),
  };
}

const chaseOf = ({ because, since, rungs, acting }: Alarm, { staff }: SchoolFacts): ChaseRow => ({
  because,
  since,
  rungs: rungs.map(({ role, at, isReached }) => ({ role, names: holdersOf([role], staff), at, isReached })),
  acting: acting ?? null,
});
