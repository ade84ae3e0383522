import type { Provision } from '../provision.ts';
import type { DateText, InstantText } from '../session.ts';
import type { Role } from '../staff.ts';
import { dateInWords } from '../words.ts';
import type { Discharge, Duty, DutyWords } from './duty.ts';
import { dutyKey } from './dutyKey.ts';
import { type DutyKind, kindOf } from './dutyKinds.ts';
import type { Deed } from './recordIndex.ts';
import type { Rulebook } from './rulebook.ts';

/** What a rule says of a duty; the rest follows from its kind and the records. */
export interface DutyDraft {
  readonly kind: DutyKind;
  /** Which of several of its kind about the same subject: a party, a date, an ordinal. */
  readonly part?: string;
  readonly dueOn: DateText | undefined;
  readonly dueAt?: InstantText;
  readonly citation: Provision;
  /** Whose value it rests on; empty when the law's or the line's own. */
  readonly basis?: string;
  /** Left out: the first record of this kind, subject and part discharges it. Null: nothing does. */
  readonly done?: Discharge | null | undefined;
  readonly owner?: Role;
  /** Left out: the school's number of school days before it is due. */
  readonly tellFrom?: DateText;
  /** Null: it never lapses, because what is missing stays missing until it is there. */
  readonly lapsedOn?: DateText | null | undefined;
  readonly words: () => DutyWords;
}

export interface Subject {
  readonly subjectKey: string;
  readonly placementKey?: string;
  readonly pupilKey?: string;
  readonly providerKey?: string;
}

/** A record as what discharged a duty. */
export const dischargeBy = ({ recordKey, on, evidence, byName }: Deed): Discharge => ({
  on,
  recordKey,
  say: `Recorded by ${byName} for ${dateInWords(on)}${evidence.trim() === '' ? '' : `: ${evidence.trim()}`}`,
});

/** Of two reasons why something can no longer be done the one that came first. */
export const earlier = (one: DateText | null | undefined, other: DateText): DateText =>
  one === null || one === undefined || other < one ? other : one;

/** A duty from its draft: owner of its kind, what discharged it, whether it was put off, and from when its owner is told. */
export function dutyOf({ daysOf, records }: Pick<Rulebook, 'daysOf' | 'records'>, about: Subject, draft: DutyDraft): Duty {
  const { kind, part = '', dueOn } = draft;
  const key = dutyKey(kind, about.subjectKey, part);
  const deed = draft.done === undefined ? records.deeds(kind, about.subjectKey).find((one) => one.part === part) : undefined;
  const days = dueOn === undefined ? undefined : daysOf(dueOn);
  return {
    key,
    kind,
    subjectKey: about.subjectKey,
    placementKey: about.placementKey,
    pupilKey: about.pupilKey,
    providerKey: about.providerKey,
    owner: draft.owner ?? kindOf(kind).owner,
    dueOn,
    dueAt: draft.dueAt,
    tellFrom: draft.tellFrom ?? days?.tellFrom,
    done: draft.done ?? (deed && dischargeBy(deed)),
    postponed: records.postponement(about.subjectKey, key),
    lapsedOn: draft.lapsedOn === null ? undefined : days?.lapsedOn ? earlier(draft.lapsedOn, days.lapsedOn) : draft.lapsedOn,
    citation: draft.citation,
    basis: draft.basis ?? '',
    words: draft.words,
  };
}
