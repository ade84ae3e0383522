import type { Provision } from '../provision.ts';
import type { DateText, InstantText } from '../session.ts';
import type { Role } from '../staff.ts';
import type { Duty } from './duty.ts';
import { dutyKey } from './dutyKey.ts';
import { type DutyKind, kindOf } from './dutyKinds.ts';

/** What is to be said of a duty that no rule asks for. */
export interface OddDuty {
  readonly kind: DutyKind;
  /** What it is about; its key may hold `|`. */
  readonly subject: string;
  readonly owner?: Role;
  readonly dueOn: DateText;
  /** From this moment it is overdue; left out, from the day after. */
  readonly dueAt?: InstantText | undefined;
  readonly citation: Provision;
  readonly say: string;
  readonly because: string;
}

/** A duty that comes of the product's own work, a card that did not arrive or a row that cannot be read: shown until its cause is gone. */
export const oddDuty = ({ kind, subject, owner, dueOn, dueAt, citation, say, because }: OddDuty): Duty => ({
  key: dutyKey(kind, subject),
  kind,
  subjectKey: subject,
  placementKey: undefined,
  pupilKey: undefined,
  providerKey: undefined,
  owner: owner ?? kindOf(kind).owner,
  dueOn,
  dueAt,
  tellFrom: undefined,
  done: undefined,
  postponed: undefined,
  lapsedOn: undefined,
  citation,
  basis: '',
  words: () => ({ say, because, steps: [] }),
});
