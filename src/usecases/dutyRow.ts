import type { Duty, DutyKind } from '#domain/duties/duty.ts';
import type { DateText } from '#domain/session.ts';
import type { Role } from '#domain/staff.ts';

export interface DutyRow {
  readonly kind: DutyKind;
  readonly say: string;
  readonly because: string;
  readonly citation: string;
  readonly owner: Role;
  readonly dueOn: DateText | null;
  readonly isOverdue: boolean;
  readonly placementKey: string | null;
}

/** A duty as screens show it. */
export const dutyRow = ({ kind, say, because, citation, owner, dueOn, isOverdue, placementKey }: Duty): DutyRow => ({
  kind,
  say,
  because,
  citation: citation.title,
  owner,
  dueOn: dueOn ?? null,
  isOverdue,
  placementKey: placementKey ?? null,
});
