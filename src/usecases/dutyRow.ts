import { mayRecordDuty } from '#domain/checks/mayRecordDuty.ts';
import { holdersOf } from '#domain/checks/rolesThatMay.ts';
import type { Duty } from '#domain/duties/duty.ts';
import { type DutyKind, kindOf } from '#domain/duties/dutyKinds.ts';
import { byDueDate, type OpenDuty } from '#domain/duties/openDuties.ts';
import type { RecordedBy } from '#domain/duties/recordedBy.ts';
import { type Moment, type Standing, standingOn } from '#domain/duties/standing.ts';
import type { Provision } from '#domain/provision.ts';
import type { DateText } from '#domain/session.ts';
import type { Role, Signature } from '#domain/staff.ts';
import type { Desk } from './desk.ts';
import type { OpenSchool } from './openSchool.ts';

export interface DutyRow {
  readonly key: string;
  readonly kind: DutyKind;
  readonly name: string;
  readonly say: string;
  readonly because: string;
  readonly steps: string[];
  readonly citation: Pick<Provision, 'title' | 'source' | 'confidence'>;
  readonly basis: string;
  readonly owner: Role;
  /** Who holds that role at the school, or in the trust. */
  readonly ownerNames: string[];
  readonly dueOn: DateText | null;
  readonly standing: Standing;
  readonly isOverdue: boolean;
  readonly alsoOverdue: number;
  readonly done: { readonly on: DateText; readonly say: string; readonly recordKey: string | null } | null;
  readonly postponed: {
    readonly until: DateText;
    readonly reason: string;
    readonly by: Signature;
    readonly recordKey: string;
  } | null;
  readonly placementKey: string | null;
  readonly pupilKey: string | null;
  readonly providerKey: string | null;
  readonly todo: string;
  readonly record: RecordedBy;
  readonly mayRecord: boolean;
}

/** Duties as screens show them to a person: the words are worked out here. */
export function dutyRows({ person }: Pick<Desk, 'person'>, open: OpenSchool): (open: OpenDuty) => DutyRow {
  const { facts, trust } = open;
  const trustStaff = Array.from(trust.staff.values(), ({ value }) => value);
  const isOf = new Map<Role, { readonly names: string[]; readonly may: boolean }>();
  const ownedBy = (owner: Role) => {
    const found = isOf.get(owner) ?? {
      names: holdersOf([owner], [...facts.staff, ...trustStaff]),
      may: mayRecordDuty(person, { owner }, facts).outcome === 'met',
    };
    isOf.set(owner, found);
    return found;
  };
  return ({ duty, standing, alsoOverdue }) => {
    const { name, todo, record } = kindOf(duty.kind);
    const { citation, done, postponed } = duty;
    const owned = ownedBy(duty.owner);
    return {
      key: duty.key,
      kind: duty.kind,
      name,
      ...wordsOf(duty),
      citation: { title: citation.title, source: citation.source, confidence: citation.confidence },
      basis: duty.basis,
      owner: duty.owner,
      ownerNames: owned.names,
      dueOn: duty.dueOn ?? null,
      standing,
      isOverdue: standing === 'overdue',
      alsoOverdue,
      done: done === undefined ? null : { on: done.on, say: done.say, recordKey: done.recordKey ?? null },
      postponed: postponed ?? null,
      placementKey: duty.placementKey ?? null,
      pupilKey: duty.pupilKey ?? null,
      providerKey: duty.providerKey ?? null,
      todo,
      record,
      mayRecord: record === 'form' && owned.may,
    };
  };
}

const wordsOf = (duty: Duty) => {
  const { say, because, steps } = duty.words();
  return { say, because, steps: [...steps] };
};

/** Duties, done or not, with how each stands, by date; those that nobody can date come first. */
export const asTheyStand = (duties: readonly Duty[], moment: Moment): OpenDuty[] =>
  duties.map((duty): OpenDuty => ({ duty, standing: standingOn(duty, moment), alsoOverdue: 0 })).sort(byDueDate);
